import type { Json } from '#shared/foundation/json.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import type { ResemblanceReason } from '#shared/domain/person/resemblance/resemblance.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Grid } from '#shared/intake/grid.ts'
import type { Mapping } from '../mapping.ts'
import type { Remark, Sentence } from '../remark.ts'

export interface ImportInput {
  grid: Grid
  mapping: Mapping
  /** The delegation of those of whom the list says nothing; null: the list has to say it. */
  delegation: Country | null
  /** The meeting to which the people are invited; null: they only enter the directory. */
  meeting: { id: string; start: CalendarDate | null } | null
  people: readonly Person[]
  /** Attendances; those of other meetings are passed over. */
  attendances: readonly Attendance[]
  groups: readonly Group[]
}

/** Steps done of all steps, for a bar that moves. */
export interface ImportProgress {
  done: number
  total: number
}

/** What the list says of one person, by the paths of the two records: `title.es`, `languages.en`, `groups.g7`. */
export interface RowFacts {
  person: Readonly<Record<string, Json>>
  attendance: Readonly<Record<string, Json>>
}

/** One field in which the list differs from what is known. */
export interface FieldChange {
  /** `person:email`, `attendance:groups.g7`: unique in its row. */
  id: string
  record: 'person' | 'attendance'
  path: string
  /** Null: nothing is known yet. */
  old: Json
  new: Json
}

/** Whom a row resembles: a person of the directory, or another row of the list, by its key. */
export interface Likeness {
  of: { type: 'person'; id: string } | { type: 'row'; key: string }
  /** 0 to 1. */
  score: number
  reasons: readonly ResemblanceReason[]
}

/** What becomes of a row if nobody decides otherwise: exactly one of these. */
export type Outcome =
  | { type: 'new' }
  /** The person is known and the list says something else or more; each change can be left. Invites them if they are not yet invited. */
  | { type: 'update'; person: string; changes: readonly FieldChange[] }
  /** Known already, word for word; `row` when an earlier row of the same list says it. */
  | { type: 'same'; person: string | null; row: string | null }
  /** Not taken over until a person decides; `changes` is what merging would change. */
  | { type: 'duplicate'; likeness: Likeness; changes: readonly FieldChange[] }
  | { type: 'rejected'; column: number | null; reason: Sentence }

export interface PlannedRow {
  /** `12`, or `12.2` for the second person in the cells of row 12: rows as the sheet counts them, from 1. */
  key: string
  /** From 1, as the sheet counts. */
  row: number
  /** The name as it was understood; as it stands in the list where it was not. */
  name: string
  facts: RowFacts
  remarks: readonly Remark[]
  outcome: Outcome
  /** The attendance of the known person at the meeting; null: there is none yet, and taking the row over makes one. */
  attendance: string | null
}

export interface ImportPlan {
  meeting: string | null
  rows: readonly PlannedRow[]
  counts: Readonly<Record<Outcome['type'], number>>
}

/** What a person decided about one row; rows without a decision take their usual way. */
export interface RowDecision {
  /**
   * `take`: the usual way (duplicates: not taken over). `merge`: a possible duplicate is that person. `keep`: it is a person
   * of their own. `leaveOut`: nothing of the row is taken over.
   */
  action: 'take' | 'merge' | 'keep' | 'leaveOut'
  /** Ids of changes that are not taken. */
  without?: readonly string[]
}

/** By the key of the row. */
export type ImportDecisions = Readonly<Record<string, RowDecision>>
