import { isOpen } from '#shared/domain/outcome/rules.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import { countryName, formatDate } from '#shared/foundation/formats/index.ts'
import { outcomeGroups } from '#shared/view/outcome-groups.ts'
import { type Block, type BodyRow, type Cell, cell, groupRow, joinTexts, paragraph, type Part, type Row, table, text, type Text } from '../model/index.ts'
import { type Edition, required, written } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'

const COLUMNS = { commitment: { width: 3.2 }, who: { width: 2 }, due: { width: 'auto' }, endedOn: { width: 'auto' }, state: { width: 'auto' } } as const
type ColumnKey = keyof typeof COLUMNS
/** Nothing has ended. */
const OPEN_COLUMNS: readonly ColumnKey[] = ['commitment', 'who', 'due', 'state']
const ALL_COLUMNS: readonly ColumnKey[] = ['commitment', 'who', 'due', 'endedOn', 'state']

/** The summary of decisions of a meeting: what it decided and what was taken on, what earlier meetings left open, and what was met since. */
export function followUpPart(edition: Edition): Part {
  const { view, language, words } = edition
  const decided = view.outcomes.filter(({ meeting, sort }) => meeting === view.meeting.id && sort === 'decision')
  const blocks = [...decisions(decided, edition), ...outcomeChapters(view.outcomes, edition)]
  return {
    id: 'follow-up',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.followUp')),
    lines: openingLines(edition),
    orientation: 'portrait',
    blocks: blocks.length === 0 ? [paragraph(text(words('followUp.empty'), 'missing'))] : blocks
  }
}

/** The open commitments of one group, for its brief; nothing where there is none. */
export function openCommitments(group: string, edition: Edition): Block[] {
  const open = edition.view.outcomes.filter((outcome) => outcome.group === group && isOpen(outcome))
  return open.length === 0 ? [] : [commitmentsTable(open.map((outcome) => rowOf(outcome, edition, OPEN_COLUMNS)), edition, OPEN_COLUMNS)]
}

/** Commitments as the meeting sees them: those that it made, those that earlier ones left open, and those that ended since the last one. */
export function outcomeChapters(outcomes: readonly Outcome[], edition: Edition, place: Place = { group: null, level: 2, anchor: 'follow-up' }): Block[] {
  const here = edition.view.meeting.id
  const commitments = outcomes.filter(({ sort }) => sort === 'commitment')
  const earlier = commitments.filter(({ meeting }) => meeting !== here)
  return [
    ...chapter('made', commitments.filter(({ meeting }) => meeting === here), edition, place),
    ...chapter('open', earlier.filter(isOpen), edition, place),
    ...chapter('ended', earlier.filter((outcome) => !isOpen(outcome)), edition, place)
  ]
}

/** Where chapters of commitments stand: below which level, and in whose chapter, which then names no group again. */
interface Place {
  group: string | null
  level: 2 | 3
  anchor: string
}

/** What was decided, as a numbered list. */
export function decisions(found: readonly Outcome[], edition: Edition): Block[] {
  if (found.length === 0) return []
  const items = found.map((outcome) => ({ text: joinTexts([required(outcome.text, edition), groupName(outcome.group, edition)], ' · '), about: `outcome/${outcome.id}` }))
  return [heading('decisions', edition, { level: 2, anchor: 'follow-up' }), { kind: 'list', ordered: true, items }]
}

function chapter(id: 'made' | 'open' | 'ended', found: readonly Outcome[], edition: Edition, place: Place): Block[] {
  if (found.length === 0) return []
  const columns = found.every(isOpen) ? OPEN_COLUMNS : ALL_COLUMNS
  if (place.group !== null) return [heading(id, edition, place), commitmentsTable(found.map((outcome) => rowOf(outcome, edition, columns)), edition, columns)]
  const rows = outcomeGroups(edition.view, found).flatMap((group): Row[] => {
    const own = found.filter((outcome) => outcome.group === group)
    const name = group === null ? text(edition.words('followUp.plenary')) : groupName(group, edition)
    return [groupRow(name, columns.length), ...own.map((outcome) => rowOf(outcome, edition, columns))]
  })
  return [heading(id, edition, place), commitmentsTable(rows, edition, columns)]
}

function commitmentsTable(rows: Row[], { words }: Edition, columns: readonly ColumnKey[]): Block {
  return table(columns.map((key) => COLUMNS[key]), columns.map((key) => words(`followUp.${key}`)), rows)
}

function rowOf(outcome: Outcome, edition: Edition, columns: readonly ColumnKey[]): BodyRow {
  const { id, lead, who, state, progress, due, ended } = outcome
  const { language, words } = edition
  const day = (date: Outcome['due']): string => (date === null ? '–' : formatDate(date, language, { month: 'short' }))
  const cells: Record<ColumnKey, Cell> = {
    commitment: cell(required(outcome.text, edition), written(progress, edition, 'soft')),
    who: cell(written(who, edition), lead === 'both' ? [] : text(countryName(lead, language), 'soft')),
    due: cell(day(due)),
    endedOn: cell(day(ended)),
    state: cell(words(`outcomeState.${state}`))
  }
  return { kind: 'plain', id, about: `outcome/${id}`, cells: columns.map((key) => cells[key]) }
}

function groupName(group: string | null, edition: Edition): Text {
  return group === null ? [] : required(edition.view.group(group)?.name ?? {}, edition)
}

function heading(id: 'decisions' | 'made' | 'open' | 'ended', { words }: Edition, { level, anchor }: Pick<Place, 'level' | 'anchor'>): Block {
  return { kind: 'heading', level, id: `${anchor}-${id}`, text: text(words(`followUp.${id}`)) }
}
