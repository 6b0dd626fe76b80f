import { builtInPack } from '#shared/domain/pack/rules.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { SECTION_KINDS } from '#shared/domain/pack/sections.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { withEverywhere } from './hostile.ts'
import { sampleView } from './sample-view.ts'

/** Everything of the palette in one pack. */
export function whole(view: MeetingView, facts: Partial<Pack> = {}): Pack {
  const ranks = initialRanks(SECTION_KINDS.length)
  const sections = Object.fromEntries(SECTION_KINDS.map((kind, index) => [kind, { rank: ranks[index] ?? 'a0', kind, isOff: false, people: 'everyone' as const, group: null }]))
  return { ...builtInPack('head', { id: 'whole', meeting: view.meeting.id, marking: 'unclassified', side: 'CA', person: 'ca-head' }), ...facts, sections }
}

/** A few people of each side: every field is there once more than once, and the test is quick. */
export function small(words: string): MeetingView {
  return sampleView((rows) => {
    const few = rows.attendance.filter(({ id, role }) => role === 'head' || role === 'alternate' || role === 'interpreter' || /nguyen|staff|energy/u.test(id)).slice(0, 14)
    return withEverywhere({ ...rows, attendance: few, session: rows.session.slice(0, 6), item: rows.item.slice(0, 5), meeting: rows.meeting.map((meeting) => ({ ...meeting, groups: meeting.groups.slice(0, 2) })) }, words)
  })
}
