import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { TEXT_STATES, type TextState } from '#shared/domain/wording/rules.ts'
import { wordCount } from './compare.ts'
import type { MeetingText } from './texts.ts'

/** How many texts of one language are in each state, and what is left to do in it. */
export interface LanguageCounts {
  states: Readonly<Record<TextState, number>>
  /** Texts that are missing or stale. */
  todo: number
  /** Words of the sources of those texts, as translators count them. */
  words: number
}

/** What has to be written or looked at again before a text says the same in this language; a draft needs approval alone. */
export function needsWork(state: TextState): boolean {
  return state === 'missing' || state === 'stale'
}

/** The states of texts, counted for each language. */
export function countStates(texts: readonly MeetingText[]): Record<Language, LanguageCounts> {
  const words = new Map(texts.map((text) => [text, LANGUAGES.some((language) => needsWork(text.states[language])) ? wordCount(text.text[text.source] ?? '') : 0]))
  const of = (language: Language): LanguageCounts => {
    // Built from TEXT_STATES, which are all the states.
    const states = Object.fromEntries(TEXT_STATES.map((state) => [state, 0])) as Record<TextState, number>
    for (const text of texts) states[text.states[language]] += 1
    const todo = texts.filter((text) => needsWork(text.states[language]))
    return { states, todo: todo.length, words: todo.reduce((sum, text) => sum + (words.get(text) ?? 0), 0) }
  }
  return { en: of('en'), fr: of('fr'), es: of('es') }
}
