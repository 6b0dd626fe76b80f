import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'

/** How many of the texts that a document has in any language it has in each. */
export function writtenIn(document: Document): { total: number; written: Readonly<Record<Language, number>> } {
  const parts = Object.values(document.parts)
  const texts: Trilingual[] = [document.title, ...parts.map(({ heading }) => heading), ...parts.map(({ text }) => text)]
  const begun = texts.filter((text) => LANGUAGES.some((language) => hasText(text, language)))
  const count = (language: Language): number => begun.filter((text) => hasText(text, language)).length
  return { total: begun.length, written: { en: count('en'), fr: count('fr'), es: count('es') } }
}
