import { LANGUAGES, type Language } from '#shared/foundation/language.ts'

/** What an address names behind a record: `parts.p2` of a document, and the language of the box. */
export interface PartInFocus {
  path: string
  language: Language | null
}

/** `circular/parts.p2:fr` of `circular/parts.p2`: the place within a screen, as an address holds it. */
export function focusOnPart(place: string, language: Language | undefined): string {
  return language === undefined ? place : `${place}:${language}`
}

/** The record that an address names, and the part of it where it names one. */
export function readFocus(focus: string | null): { id: string | null; part: PartInFocus | null } {
  const slash = focus?.indexOf('/') ?? -1
  if (focus === null || slash === -1) return { id: focus, part: null }
  const [path = '', ended] = focus.slice(slash + 1).split(':')
  return { id: focus.slice(0, slash), part: { path, language: LANGUAGES.find((one) => one === ended) ?? null } }
}
