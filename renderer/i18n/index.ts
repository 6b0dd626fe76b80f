import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { closedOnce } from '#shared/foundation/formats/index.ts'
import { isLanguage, type Language } from '#shared/foundation/language.ts'
import type { Bundle } from './bundle.ts'
import { PSEUDO, type InterfaceLanguage } from './interface-language.ts'
import { LOCALE_TAGS } from './locale-tags.ts'

const LOADERS: Record<InterfaceLanguage, () => Promise<Bundle>> = {
  en: async () => (await import('./bundles/en.ts')).bundle,
  fr: async () => (await import('./bundles/fr.ts')).bundle,
  es: async () => (await import('./bundles/es.ts')).bundle,
  [PSEUDO]: async () => (await import('./pseudo.ts')).pseudoBundle((await import('./bundles/en.ts')).bundle)
}

let started: Promise<unknown> | null = null

/** Shows the interface in `language` from now on, without a restart. Resolves when the words are there. */
export async function showLanguage(language: InterfaceLanguage): Promise<void> {
  await loadLanguage(language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = LOCALE_TAGS[language === PSEUDO ? 'en' : language]
}

/** Fetches the words of a language ahead of time, without showing them. */
export async function loadLanguage(language: InterfaceLanguage): Promise<void> {
  const bundle = await LOADERS[language]()
  started ??= start()
  await started
  if (i18next.hasResourceBundle(language, 'ui')) return
  for (const [namespace, sentences] of Object.entries(bundle)) i18next.addResourceBundle(language, namespace, sentences)
}

function start(): Promise<unknown> {
  return i18next.use(initReactI18next).use({ type: 'postProcessor', name: 'closedOnce', process: closedOnce }).init({
    postProcess: 'closedOnce',
    resources: {},
    fallbackLng: false,
    defaultNS: 'ui',
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    saveMissing: true,
    missingKeyHandler: (languages, namespace, key) => {
      const problem = `No sentence "${namespace}:${key}" in ${languages.join(', ')}`
      // A test or a developer stops here; a user sees the key, and everything else goes on.
      if (import.meta.env.DEV) throw new Error(problem)
      console.error(problem)
    }
  })
}

/** True when the words of `language` are shown. */
export function isShown(language: InterfaceLanguage): boolean {
  return i18next.language === language && i18next.hasResourceBundle(language, 'ui')
}

/** The interface language, for formats of dates and numbers and for picking a text; the pseudo-language counts as English. */
export function useLanguage(): Language {
  useTranslation()
  return languageShown()
}

/** The same outside React, as of now. */
export function languageShown(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en'
}
