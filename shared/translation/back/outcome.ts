import type { Language } from '#shared/foundation/language.ts'
import type { MeetingText } from '../texts.ts'
import type { ReturnedState, Said } from '../units/returned.ts'

/**
 * What becomes of a text that came back; first what a person has to look at.
 *
 * - `taken`: its source is what went out.
 * - `confirmed`: the translator looked at a translation that needed it, and left it as it is.
 * - `same`: the translation is the one that stands there.
 * - `empty`: nothing was translated.
 * - `changed`: the source has changed since; both are shown, and a person decides.
 * - `edited`: the source is what went out, but somebody has written another translation here since.
 * - `long`: as `taken`, but longer than the letters that fit where it is printed.
 * - `unknown`: no text of the meeting.
 * - `damaged`: a piece is missing or cannot be read.
 * - `duplicated`: it came back more than once, with different words.
 * - `suggested`: a pair of a memory that is no text of the meeting by its id; its words are.
 */
export const OUTCOMES = ['changed', 'edited', 'long', 'suggested', 'duplicated', 'damaged', 'unknown', 'taken', 'confirmed', 'same', 'empty'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Those about which a person decides, text by text; of the others nothing can be decided. */
export const DECIDED: ReadonlySet<Outcome> = new Set<Outcome>(['taken', 'long', 'confirmed', 'changed', 'edited', 'suggested'])
/** Those that are taken unless a person says otherwise. */
export const TAKEN_AT_FIRST: ReadonlySet<Outcome> = new Set<Outcome>(['taken', 'long', 'confirmed'])

/** One text of the file, compared with the meeting. */
export interface ReturnedText {
  /** The id of the text; of an unknown one what the file calls it. */
  id: string
  outcome: Outcome
  /** Null for an unknown one. */
  text: MeetingText | null
  /** Which ones of the file it is made of: see `ReturnedUnit.number`. */
  numbers: number[]
  /** The words that the translator had before them, as the app writes them. */
  source: string
  /** What came back, put together; of a damaged one what there is of it. */
  target: string
  /** Other wordings of a duplicated text. */
  others: string[]
  /** How far the file says that it is. */
  state: ReturnedState
  /** Why it is damaged, and what had to be mended. */
  remarks: Said[]
}

/** What taking a file back would do, before it does anything. */
export interface ReturnPlan {
  from: Language
  to: Language
  /** It says that it is of another meeting, or knows none of the texts of this one. */
  isOfAnother: boolean
  texts: ReturnedText[]
  counts: Readonly<Record<Outcome, number>>
}
