import type { OutcomeLead, OutcomeState } from '#shared/domain/outcome/schema.ts'
import type { SheetMark } from '#shared/domain/outcome/sheet-mark.ts'
import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Said } from '#shared/intake/schedule/entry.ts'
import type { Column, WrittenColumn } from './headings.ts'

/** Where something stands in a file. */
export interface Place {
  sheet: string
  /** Its row there, from 1; null for a whole sheet. */
  line: number | null
}

/** A text of one row: `plain` where its column names no language. */
export interface Written {
  plain: string
  each: Trilingual
}

/** One row of a list, as far as it can be read without knowing the meeting. */
export interface CommitmentRow extends Place {
  line: number
  texts: Readonly<Record<WrittenColumn, Written>>
  /** The language of texts whose column names none, by the headings; null where they do not say. */
  language: Language | null
  /** The columns that the list has: `due`, `text`, `text.fr` where one names its language. */
  columns: ReadonlySet<string>
  /** What the cells of columns without a language say; an empty one is `''`. */
  said: Readonly<Partial<Record<Column, string>>>
  lead: OutcomeLead | null
  state: OutcomeState | null
  due: CalendarDate | null
  ended: CalendarDate | null
  /** Days of which nobody can tell which is the day and which the month. */
  doubtful: readonly string[]
  /** The text of a row in which nothing else stands: it may be the name of a group above its commitments. */
  alone: string | null
}

/** Something of a file that is not taken over. */
export interface Left extends Place {
  /** What it is called, as far as one can read it. */
  title: string
  reason: Said
}

/** What a workbook of ours was written from, by reference. */
export interface Origin extends SheetMark {
  rows: ReadonlyMap<string, CommitmentRow>
}

/** Everything that a file holds. */
export interface ReadCommitments {
  rows: CommitmentRow[]
  left: Left[]
  /** Null for a list that is none of ours, or whose hidden sheet is gone. */
  origin: Origin | null
}
