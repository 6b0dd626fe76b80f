import { isOpen } from '#shared/domain/outcome/rules.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import { countryName, formatDate } from '#shared/foundation/formats/index.ts'
import { type Block, type BodyRow, cell, groupRow, joinTexts, paragraph, type Part, type Row, table, text, type Text } from '../model/index.ts'
import { type Edition, required, written } from './edition.ts'
import { bodyName, openingLines } from './heading.ts'

const COLUMNS = [{ width: 3.2 }, { width: 2 }, { width: 'auto' }, { width: 'auto' }] as const

/** The summary of decisions of a meeting: what it decided and what was taken on, what earlier meetings left open, and what was met since. */
export function followUpPart(edition: Edition): Part {
  const { view, language, words } = edition
  const ours = view.outcomes.filter(({ meeting }) => meeting === view.meeting.id)
  const earlier = view.outcomes.filter(({ meeting }) => meeting !== view.meeting.id)
  const blocks = [
    ...decisions(ours.filter(({ sort }) => sort === 'decision'), edition),
    ...chapter('made', ours.filter(({ sort }) => sort === 'commitment'), edition),
    ...chapter('open', earlier.filter(isOpen), edition),
    ...chapter('ended', earlier.filter((outcome) => !isOpen(outcome)), edition)
  ]
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
  return open.length === 0 ? [] : [commitmentsTable(open.map((outcome) => rowOf(outcome, edition)), edition)]
}

function decisions(found: readonly Outcome[], edition: Edition): Block[] {
  if (found.length === 0) return []
  const items = found.map((outcome) => ({ text: joinTexts([required(outcome.text, edition), groupName(outcome.group, edition)], ' · '), about: `outcome/${outcome.id}` }))
  return [heading('decisions', edition), { kind: 'list', ordered: true, items }]
}

function chapter(id: 'made' | 'open' | 'ended', found: readonly Outcome[], edition: Edition): Block[] {
  if (found.length === 0) return []
  const groups = [null, ...edition.view.groups.map(({ group }) => group.id)]
  const others = new Set(found.flatMap(({ group }) => (group === null || groups.includes(group) ? [] : [group])))
  const rows = [...groups, ...others].flatMap((group): Row[] => {
    const own = found.filter((outcome) => outcome.group === group)
    if (own.length === 0) return []
    const name = group === null ? text(edition.words('followUp.plenary')) : groupName(group, edition)
    return [groupRow(name, COLUMNS.length), ...own.map((outcome) => rowOf(outcome, edition))]
  })
  return [heading(id, edition), commitmentsTable(rows, edition, id === 'ended' ? 'endedOn' : 'due')]
}

function commitmentsTable(rows: Row[], { words }: Edition, day: 'due' | 'endedOn' = 'due'): Block {
  return table([...COLUMNS], (['commitment', 'who', day, 'state'] as const).map((key) => words(`followUp.${key}`)), rows)
}

function rowOf(outcome: Outcome, edition: Edition): BodyRow {
  const { id, lead, who, state, progress } = outcome
  const day = outcome.ended ?? outcome.due
  const { language, words } = edition
  return {
    kind: 'plain',
    id,
    about: `outcome/${id}`,
    cells: [
      cell(required(outcome.text, edition), written(progress, edition, 'soft')),
      cell(written(who, edition), lead === 'both' ? [] : text(countryName(lead, language), 'soft')),
      cell(day === null ? '–' : formatDate(day, language, { month: 'short' })),
      cell(words(`outcomeState.${state}`))
    ]
  }
}

function groupName(group: string | null, edition: Edition): Text {
  return group === null ? [] : required(edition.view.group(group)?.name ?? {}, edition)
}

function heading(id: 'decisions' | 'made' | 'open' | 'ended', { words }: Edition): Block {
  return { kind: 'heading', level: 2, id: `follow-up-${id}`, text: text(words(`followUp.${id}`)) }
}
