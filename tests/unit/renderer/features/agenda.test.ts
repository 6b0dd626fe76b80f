import { describe, expect, it } from 'vitest'
import { addItem } from '#shared/domain/item/edits.ts'
import type { AgendaPart } from '#shared/domain/item/schema.ts'
import { AGENDA_PARTS } from '#shared/domain/item/schema.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { placeOfPart } from '#renderer/features/agenda/place.ts'
import { missingStandardLines, standardAgendaOf } from '#renderer/features/agenda/standard-lines.ts'
import { group, meeting, three } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

function agendaOf(...parts: AgendaPart[]) {
  const ranks = initialRanks(parts.length)
  const facts = { meeting: 'm', note: {}, documents: [], purpose: null, lead: null, minutes: null, session: null }
  const edits = parts.map((part, index) => addItem(`i${index}`, { ...facts, part, rank: ranks[index] ?? 'a0', title: three(part) }))
  return viewAfter('m', meeting(), group('energy'), ...edits)
}

describe('the place of a new agenda item', () => {
  it('AGENDA-PLACE-1: it comes after the last one of its part, not after the close', () => {
    const items = agendaOf('opening', 'substantive', 'substantive', 'otherBusiness', 'close').agenda.map((line) => line.item)
    const { rank, position } = placeOfPart(items, 'substantive')
    expect(position).toBe(3)
    expect(rank > (items[2]?.rank ?? '')).toBe(true)
    expect(rank < (items[3]?.rank ?? '')).toBe(true)
  })

  it('AGENDA-PLACE-2: where its part is not there yet, it keeps the order of the parts', () => {
    const items = agendaOf('opening', 'close').agenda.map((line) => line.item)
    expect(placeOfPart(items, 'adoption').position).toBe(1)
    expect(placeOfPart([], 'close').position).toBe(0)
  })
})

describe('standard lines', () => {
  it('AGENDA-STANDARD-1: only those are offered whose part the agenda lacks, each complete in three languages', () => {
    const offered = missingStandardLines(agendaOf('opening', 'substantive', 'close'))
    expect(offered.map((line) => line.part)).toEqual(['adoption', 'previousRecord', 'mattersArising', 'otherBusiness', 'nextMeeting'])
    for (const { title } of offered) expect([title.en, title.fr, title.es].every(Boolean)).toBe(true)
  })

  it('AGENDA-STANDARD-2: the standard agenda of an empty meeting has every part and one item for each group', () => {
    let number = 0
    const writes = standardAgendaOf(viewAfter('m', meeting(), group('energy')), () => `n${number++}`)
    const parts = new Set(writes.map((write) => (write.type === 'delete' ? '' : write.set['part'])))
    expect(parts).toEqual(new Set(AGENDA_PARTS))
    expect(writes.some((write) => write.type === 'create' && String(write.set['title.en']).includes('energy'))).toBe(true)
  })
})
