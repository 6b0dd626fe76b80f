/** The sentences of one namespace: nested keys, with texts at the leaves. */
export interface Sentences {
  [key: string]: string | Sentences
}

/** All namespaces of one language. */
export type Bundle = Record<string, Sentences>

/** Namespaces by the names of their files: `…/locales/fr/settings.json` is `settings`. */
export function namespacesOf(files: Record<string, unknown>): Bundle {
  const bundle: Bundle = {}
  for (const [path, sentences] of Object.entries(files)) {
    const name = /([^/]+)\.json$/.exec(path)?.[1]
    // The files are ours, and a test holds their shape (tests/unit/renderer/locales.test.ts).
    if (name !== undefined) bundle[name] = sentences as Sentences
  }
  return bundle
}
