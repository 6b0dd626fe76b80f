import { hasEnded } from '#shared/domain/outcome/rules.ts'
import type { Outcome, OutcomeLead, OutcomeState } from '#shared/domain/outcome/schema.ts'
import { LANGUAGES, textIn, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { cellLines } from '#shared/intake/people/values/cell-text.ts'
import { remark, type Said } from '#shared/intake/schedule/entry.ts'
import { WRITTEN, type WrittenColumn } from './headings.ts'
import type { CommitmentRow } from './row.ts'

/** A field that a list can change. The state comes with the day on which a commitment ended: one follows from the other. */
export const FIELDS = [...WRITTEN.flatMap((column) => LANGUAGES.map((language) => `${column}.${language}` as const)), 'group', 'lead', 'due', 'state'] as const
export type Field = (typeof FIELDS)[number]

export type Value =
  | { type: 'text'; text: string; language: Language }
  /** Null: the plenary. */
  | { type: 'group'; id: string | null }
  | { type: 'lead'; lead: OutcomeLead }
  | { type: 'day'; day: string | null }
  | { type: 'state'; state: OutcomeState; ended: string | null }

/** What reading a row needs to know beside the row. */
export interface Reading {
  /** The language of texts for which the list names none. */
  language: Language
  today: CalendarDate
  groupNamed: (name: string) => string | null | undefined
}

/** A value that a row says, or why what it says is no value; null where it says nothing. */
export type Told = { value: Value } | { problem: Said } | null

/** The texts of a row by language. */
export function textsOf({ texts, language }: CommitmentRow, column: WrittenColumn, usual: Language): Trilingual {
  const { plain, each } = texts[column]
  return plain === '' ? each : { [language ?? usual]: plain, ...each }
}

/** What stands in the cells of a field: equal for cells that nobody has touched. Undefined where the list has no such column. */
export function rawOf(row: CommitmentRow, field: Field, usual: Language): string | undefined {
  const [column, language] = partsOf(field)
  if (language !== null) {
    const isThere = row.columns.has(field) || (row.columns.has(column) && (row.language ?? usual) === language)
    return isThere ? (textsOf(row, column, usual)[language] ?? '') : undefined
  }
  if (field === 'state') return !row.columns.has('state') && !row.columns.has('ended') ? undefined : `${row.state ?? row.said.state ?? ''} ${row.ended ?? row.said.ended ?? ''}`.trim()
  if (field === 'due') return row.said.due === undefined ? undefined : (row.due ?? row.said.due)
  return row.said[column]
}

/** The cells of a field as people read them. */
export function wordsOf(row: CommitmentRow, field: Field, usual: Language): string {
  const [column, language] = partsOf(field)
  if (language !== null) return textsOf(row, column, usual)[language] ?? ''
  return column === 'state' ? [row.said.state, row.said.ended].filter((words) => words !== undefined && words !== '').join(', ') : (row.said[column] ?? '')
}

/**
 * What a row says of a field.
 *
 * @param here the commitment that it means, for what it leaves to be understood; null for a new one
 */
export function toldOf(row: CommitmentRow, field: Field, here: Outcome | null, { language: usual, today, groupNamed }: Reading): Told {
  const [column, language] = partsOf(field)
  if (language !== null) {
    const text = textsOf(row, column, usual)[language] ?? ''
    return text === '' ? null : { value: { type: 'text', text, language } }
  }
  const words = row.said[column] ?? ''
  switch (column) {
    case 'group': {
      const id = words === '' ? undefined : groupNamed(words)
      return words === '' ? null : id === undefined ? { problem: remark('noSuchGroup', { group: shortened(words) }) } : { value: { type: 'group', id } }
    }
    case 'lead':
      return words === '' ? null : row.lead === null ? { problem: remark('noSuchLead', { lead: shortened(words) }) } : { value: { type: 'lead', lead: row.lead } }
    case 'due':
      return words === '' ? null : row.due === null ? { problem: remark('noSuchDay', { day: shortened(words) }) } : { value: { type: 'day', day: row.due } }
    case 'state':
      return stateTold(row, here, today)
  }
}

function stateTold(row: CommitmentRow, here: Outcome | null, today: CalendarDate): Told {
  const { state: words = '', ended: day = '' } = row.said
  if (words === '' && day === '') return null
  if (words !== '' && row.state === null) return { problem: remark('noSuchState', { state: shortened(words) }) }
  if (day !== '' && row.ended === null) return { problem: remark('noSuchDay', { day: shortened(day) }) }
  const state = row.state ?? here?.state ?? 'open'
  if (!hasEnded(state)) return row.ended === null ? { value: { type: 'state', state, ended: null } } : { problem: remark('endedButOpen', { day: shortened(day) }) }
  // Of a new one that has ended nobody knows when; of one that is known, it is today that one learns of it, as on the screen.
  const ended = row.ended ?? (here === null ? null : here.state === state ? here.ended : today)
  return { value: { type: 'state', state, ended } }
}

/** What stands in the app. A text that is missing is shown in another language where a workbook is written, and counts as untouched if it comes back. */
export function valueHere(outcome: Outcome, field: Field): { value: Value; shown: string | null } {
  const [column, language] = partsOf(field)
  if (language !== null) return { value: { type: 'text', text: outcome[column][language] ?? '', language }, shown: textIn(outcome[column], language).text }
  const plain = (value: Value): { value: Value; shown: null } => ({ value, shown: null })
  switch (column) {
    case 'group':
      return plain({ type: 'group', id: outcome.group })
    case 'lead':
      return plain({ type: 'lead', lead: outcome.lead })
    case 'due':
      return plain({ type: 'day', day: outcome.due })
    case 'state':
      return plain({ type: 'state', state: outcome.state, ended: outcome.ended })
  }
}

/** Whether a list says what stands here; blanks at the ends and between words change nothing. */
export function isSame(said: Value, here: ReturnType<typeof valueHere>): boolean {
  if (said.type !== 'text' || here.value.type !== 'text') return JSON.stringify(said) === JSON.stringify(here.value)
  return [here.value.text, here.shown ?? ''].some((text) => inCell(text) === inCell(said.text))
}

function inCell(text: string): string {
  return cellLines(text).join('\n')
}

/** The column of a field, and its language where it has one. */
export function partsOf(field: Field): readonly [WrittenColumn, Language] | readonly ['group' | 'lead' | 'due' | 'state', null] {
  for (const column of WRITTEN) for (const language of LANGUAGES) if (field === `${column}.${language}`) return [column, language]
  // What is no text is one of the others.
  return [field as 'group' | 'lead' | 'due' | 'state', null]
}

/** As much of a cell as a sentence can bear. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}
