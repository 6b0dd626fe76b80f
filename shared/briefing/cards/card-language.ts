import { LANGUAGES, type Language, textIn, type Trilingual } from '#shared/foundation/language.ts'
import type { Person } from '#shared/domain/person/schema.ts'

/** The language of a card: one for all, or each person's own. */
export type CardLanguage = Language | 'own'

/** Words with the language that they are in, for screen readers and hyphenation. */
export interface Said {
  text: string
  language: Language
}

/**
 * The language in which a person's card speaks. `own`: Spanish for a Mexican, English or French for a Canadian (that of the sheet
 * where both would do), if the person speaks it; else the first that they speak. Without known languages, the country's.
 */
export function languageOfCard(person: Pick<Person, 'country' | 'languages'>, choice: CardLanguage, sheet: Language): Language {
  if (choice !== 'own') return choice
  const home: readonly Language[] = person.country === 'MX' ? ['es'] : sheet === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  const spoken = person.languages.length === 0 ? LANGUAGES : person.languages
  return [...home, ...LANGUAGES].find((language) => spoken.includes(language)) ?? sheet
}

/** What was written in `language`, or in the next language that has words. A card has no room to say that a translation is missing. */
export function saidIn(text: Trilingual, language: Language): Said {
  const found = textIn(text, language)
  return { text: found.text.trim(), language: found.language }
}
