import { textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { formatDate } from '#shared/foundation/formats/index.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { ChangeWords } from '../words.ts'

/** What kind of change a line of the list tells, in the order of the list. */
export const CHANGE_KINDS = ['added', 'moved', 'cancelled', 'retitled', 'changed'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One line of the list of changes, in one language. */
export interface ChangeLine {
  /** Unique in its list and equal from language to language: `session/s1/moved`. */
  id: string
  of: 'session' | 'item' | 'meeting'
  /** The record that it is about. */
  record: string
  kind: ChangeKind
  /** The whole sentence, as a native secretary writes it. */
  sentence: string
  /** The words before and after, where a text was changed or a value stands for itself; null where there was or is none. */
  before: string | null
  after: string | null
}

/** What the writers of lines share. */
export interface Saying {
  language: Language
  words: ChangeWords
}

/** What a session or an item is called in a sentence. */
export function nameOf(title: Trilingual, of: 'session' | 'item', { language, words }: Saying): string {
  return textIn(title, language).text || words(`untitled.${of}`)
}

/** A day in a sentence, without the year: the version says which meeting it is. */
export function dayIn(day: CalendarDate, language: Language): string {
  return formatDate(day, language, { weekday: 'long', year: false, article: false })
}

/** Whether a text reads differently in a language; where it is missing there, the words that stand in for it. */
export function readsDifferently(from: Trilingual, to: Trilingual, language: Language): boolean {
  return textIn(from, language).text !== textIn(to, language).text
}

/** What became of a title that reads differently: another one, the translation of what stood in for it, or none any more. */
export function titleChange(from: Trilingual, to: Trilingual, language: Language): 'retitled' | 'translated' | 'untranslated' {
  const [before, after] = [textIn(from, language), textIn(to, language)]
  if (before.text === '' || after.text === '' || before.language === after.language) return 'retitled'
  return after.language === language ? 'translated' : 'untranslated'
}
