/** The three languages of the Partnership, of equal standing. The order is alphabetical and carries no rank. */
export const LANGUAGES = ['en', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text that people write in each language on its own; an absent or blank entry is a text still to be written. */
export type Trilingual = Partial<Record<Language, string>>

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'fr' || value === 'es'
}

/** True when `text` has words in `language`. */
export function hasText(text: Trilingual | undefined, language: Language): boolean {
  return (text?.[language] ?? '').trim() !== ''
}

/** What `say` says, in each language. */
export function inEach(say: (language: Language) => string): Record<Language, string> {
  return { en: say('en'), fr: say('fr'), es: say('es') }
}

/** The same done to the text of each language. */
export function eachText(text: Trilingual, change: (words: string) => string): Trilingual {
  return Object.fromEntries(LANGUAGES.flatMap((language) => (text[language] === undefined ? [] : [[language, change(text[language])]])))
}

/** True when `text` has words in some language. */
export function hasAnyText(text: Trilingual | undefined): boolean {
  return LANGUAGES.some((language) => hasText(text, language))
}

/** The languages in which `text` still has no words. */
export function missingLanguages(text: Trilingual | undefined): Language[] {
  return LANGUAGES.filter((language) => !hasText(text, language))
}

/**
 * The text in `language`; where it is missing, the first language that has one, together with that
 * language, so that a page can say in which language the words are (WCAG 3.1.2, PDF/UA-1 7.2).
 */
export function textIn(text: Trilingual | undefined, language: Language): { text: string; language: Language } {
  for (const candidate of [language, ...LANGUAGES]) {
    if (hasText(text, candidate)) return { text: text?.[candidate] ?? '', language: candidate }
  }
  return { text: '', language }
}
