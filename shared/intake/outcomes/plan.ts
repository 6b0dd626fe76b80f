import type { Group } from '#shared/domain/group/schema.ts'
import type { OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import { hasAnyText, textIn, type Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { remark, said, type Said } from '#shared/intake/schedule/entry.ts'
import { FIELDS, isSame, partsOf, rawOf, shortened, textsOf, toldOf, valueHere, wordsOf, type Field, type Reading, type Value } from './fields.ts'
import { groupFinder, meantByEach } from './meant.ts'
import { referenceIn } from './read-commitments.ts'
import type { CommitmentRow, Left, Origin, Place, ReadCommitments } from './row.ts'

/** What the meeting has already. */
export interface Known {
  meeting: string
  /** All of the file, of whatever meeting. */
  outcomes: readonly Outcome[]
  /** Those that the meeting has to do with. */
  shown: readonly Outcome[]
  groups: readonly Group[]
  today: CalendarDate
}

/** One field that a list would change. */
export interface FieldChange {
  /** Unique within the plan. */
  id: string
  field: Field
  before: Value
  after: Value
  /**
   * It was changed here too since the workbook was written, or nobody knows what it was written from: a person decides. `origin` is what
   * stood there then, as far as it is known.
   */
  contested: { origin: Value | null } | null
}

export type RowOutcome =
  | { type: 'new'; id: string; facts: OutcomeFacts }
  | { type: 'update'; outcome: Outcome; changes: readonly FieldChange[] }
  | { type: 'same'; outcome: Outcome }

export interface PlannedRow extends Place {
  line: number
  title: string
  outcome: RowOutcome
  /** What was not understood or not taken over. */
  remarks: Said[]
}

/** What an import will do, row by row, before it does anything. */
export interface CommitmentPlan {
  rows: PlannedRow[]
  left: Left[]
  counts: { created: number; updated: number; contested: number; unchanged: number; left: number }
}

/**
 * What taking over a list means for the follow-up. A field is changed where the list says something else than what it was written from;
 * rows and words that are missing delete nothing.
 *
 * @param language the language of texts for which the list names none
 */
export function planCommitments(read: ReadCommitments, known: Known, language: Language): CommitmentPlan {
  const meant = meantByEach(read.rows, read.origin?.rows ?? null, known.outcomes, known.shown)
  const reading: Reading = { language, today: known.today, groupNamed: groupFinder(known.groups) }
  const rows: PlannedRow[] = []
  const left = [...read.left]
  let above: { sheet: string; group: string | null } | null = null
  for (const row of read.rows) {
    const heading = row.alone === null ? undefined : reading.groupNamed(row.alone)
    if (heading !== undefined) {
      above = { sheet: row.sheet, group: heading }
      continue
    }
    const group = above?.sheet === row.sheet ? above.group : undefined
    const one = meant.get(row) ?? { type: 'unknown' }
    const planned = one.type === 'known' ? knownRow(row, one.outcome, one.byReference, read.origin, reading) : one.type === 'unknown' ? newRow(row, group, read.origin, reading) : said(`left.${one.type}`, one.type === 'repeated' ? { row: one.line } : {})
    if ('key' in planned) left.push({ sheet: row.sheet, line: row.line, title: titleOf(row, language), reason: planned })
    else rows.push(planned)
  }
  const count = (is: (outcome: RowOutcome) => boolean): number => rows.filter(({ outcome }) => is(outcome)).length
  return {
    rows, left,
    counts: {
      created: count(({ type }) => type === 'new'),
      updated: count(({ type }) => type === 'update'),
      contested: count((outcome) => outcome.type === 'update' && outcome.changes.some(({ contested }) => contested !== null)),
      unchanged: count(({ type }) => type === 'same'),
      left: left.length
    }
  }
}

/** All that is taken unless a person says otherwise: new rows, and changes that meet nobody else's. */
export function takenAtFirst({ rows }: CommitmentPlan): Set<string> {
  return new Set(rows.flatMap(({ outcome }) => (outcome.type === 'new' ? [outcome.id] : outcome.type === 'update' ? outcome.changes.flatMap(({ id, contested }) => (contested === null ? [id] : [])) : [])))
}

function keyOf({ sheet, line }: CommitmentRow): string {
  return `${line} ${sheet}`
}

function titleOf(row: CommitmentRow, language: Language): string {
  const { text } = textIn(textsOf(row, 'text', language), language)
  return (text || Object.values(row.said).find((words) => words !== '') || row.texts.progress.plain).replaceAll('\n', ' ').slice(0, 120)
}

function knownRow(row: CommitmentRow, outcome: Outcome, byReference: boolean, origin: Origin | null, reading: Reading): PlannedRow {
  const from = byReference ? (origin?.rows.get(referenceIn(row)) ?? null) : null
  const remarks: Said[] = []
  const changes: FieldChange[] = []
  for (const field of FIELDS) {
    // A list without references was found by its wording: what differs there is another spelling.
    if (!byReference && partsOf(field)[0] === 'text') continue
    const raw = rawOf(row, field, reading.language)
    if (raw === undefined || (from !== null && raw === rawOf(from, field, reading.language))) continue
    const told = toldOf(row, field, outcome, reading)
    if (told === null) {
      if (from !== null) remarks.push(remark('emptied', { was: shortened(wordsOf(from, field, reading.language)) }))
    } else if ('problem' in told) remarks.push(told.problem)
    else {
      const here = valueHere(outcome, field)
      if (isSame(told.value, here)) continue
      const then = from === null ? null : toldOf(from, field, outcome, reading)
      const origin = then !== null && 'value' in then ? then.value : null
      const isUntouchedHere = from === null ? !byReference : origin === null ? isEmpty(here.value) : isSame(origin, here)
      changes.push({ id: `${keyOf(row)} ${field}`, field, before: here.value, after: told.value, contested: isUntouchedHere ? null : { origin } })
      remarks.push(...doubtsOf(row, field))
    }
  }
  const title = textIn(outcome.text, reading.language).text
  return { sheet: row.sheet, line: row.line, title, outcome: changes.length === 0 ? { type: 'same', outcome } : { type: 'update', outcome, changes }, remarks }
}

function isEmpty(value: Value): boolean {
  return (value.type === 'text' && value.text === '') || (value.type === 'day' && value.day === null)
}

function doubtsOf(row: CommitmentRow, field: Field): Said[] {
  const day = field === 'due' ? row.said.due : field === 'state' ? row.said.ended : undefined
  return day !== undefined && row.doubtful.includes(day) ? [remark('dayOrder', { day })] : []
}

/** A commitment that is not known yet, or why it cannot be one. */
function newRow(row: CommitmentRow, above: string | null | undefined, origin: Origin | null, reading: Reading): PlannedRow | Said {
  const { language } = reading
  const text = textsOf(row, 'text', language)
  if (!hasAnyText(text)) return said('left.noText')
  const remarks: Said[] = []
  const toldIn = (field: Field): Value | null => {
    const told = toldOf(row, field, null, reading)
    if (told !== null && 'problem' in told) remarks.push(told.problem)
    else if (told !== null) remarks.push(...doubtsOf(row, field))
    return told !== null && 'value' in told ? told.value : null
  }
  const group = row.said.group ?? ''
  const named = group === '' ? (above ?? reading.groupNamed(row.sheet) ?? origin?.group ?? null) : reading.groupNamed(group)
  if (named === undefined) return said('left.noSuchGroup', { group: shortened(group) })
  const [lead, due, state] = [toldIn('lead'), toldIn('due'), toldIn('state')]
  const facts: OutcomeFacts = {
    group: named, sort: 'commitment', text, who: textsOf(row, 'who', language), progress: textsOf(row, 'progress', language),
    lead: lead?.type === 'lead' ? lead.lead : 'both',
    due: due?.type === 'day' ? due.day : null,
    state: state?.type === 'state' ? state.state : 'open',
    ended: state?.type === 'state' ? state.ended : null
  }
  return { sheet: row.sheet, line: row.line, title: titleOf(row, language), outcome: { type: 'new', id: keyOf(row), facts }, remarks }
}
