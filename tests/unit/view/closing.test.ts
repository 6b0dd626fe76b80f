import { describe, expect, it } from 'vitest'
import { changeAttendance, invitePerson, removeFromMeeting, requireService } from '#shared/domain/attendance/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { changePerson, deletePerson } from '#shared/domain/person/edits.ts'
import { closeBooks } from '#shared/domain/redaction/edits.ts'
import { closingPreview, closingReach, CLOSING_PARTS, countsOf, strikesFor, type ClosingPart } from '#shared/view/closing.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { attends, group, meeting, person, seat } from '../domain/meetings.ts'
import { Laptop } from '../ledger/laptops.ts'

const ALL = new Set<ClosingPart>(CLOSING_PARTS)

/**
 * Ana travels, has services and contacts; Eva has contacts and co-chairs; Luc was taken off the list again, Zoe was deleted;
 * Max gave a number that was cleared later; Bob is not of this meeting.
 */
function laptop(): Laptop {
  const all: DomainEdit[] = [
    meeting(), group('energy'), ...['ana', 'eva', 'luc', 'zoe', 'max', 'bob'].map((id) => person(id)), seat('c1', 'CA', 'public', 'eva'),
    ...['ana', 'eva', 'luc', 'zoe', 'max', 'bob'].map((id) => changePerson(id, { email: `${id}@secret.example`, phone: `+52 ${id}` })),
    ...['ana', 'eva', 'luc', 'zoe', 'max'].map((id) => attends(id, 'delegate')),
    changeAttendance('at-ana', { arrivalBy: 'flight secret', hotel: 'hotel secret', note: 'note secret' }),
    requireService('at-ana', 'noPork', true), requireService('at-ana', 'stepFree', true),
    changeAttendance('at-luc', { departureBy: 'train secret' }), removeFromMeeting('at-luc'), deletePerson('zoe'),
    changePerson('max', { email: '', phone: '' })
  ]
  const ana = new Laptop('ana')
  for (const edit of all) ana.perform(edit)
  return ana
}

function close(ana: Laptop, parts: ReadonlySet<ClosingPart> = ALL) {
  const rows = rowsOf(ana.states().values())
  const [about] = rows.meeting
  if (!about) throw new Error('there is a meeting')
  const preview = closingPreview(rows, about)
  const reach = closingReach(rows, about, [...ana.known.values()].filter(({ record }) => record.kind === 'person' || record.kind === 'attendance'))
  const counts = countsOf(preview, parts)
  const edit = closeBooks('r1', { meeting: 'm', day: parseCalendarDate('2028-01-14'), removed: counts }, strikesFor(reach, parts))
  return { preview, reach, counts, edit }
}

/** Performs the closing as a laptop does, and strikes. */
function closed(ana: Laptop, parts?: ReadonlySet<ClosingPart>): Laptop {
  ana.perform(close(ana, parts).edit)
  ana.receive([])
  return ana
}

describe('closing the books', () => {
  it('CLOSE-1: says beforehand of how many people what goes, and whose contacts stay', () => {
    const { preview, counts, reach } = close(laptop())
    expect(counts).toEqual({ contacts: 1, travel: 1, services: 1, notes: 1 })
    expect(preview.contacts.map(({ id }) => id)).toEqual(['ana'])
    expect(preview.staying.map(({ id }) => id)).toEqual(['eva'])
    // Luc and Zoe are gone, Max was cleared: the history alone has them.
    expect(reach.inHistory).toEqual({ contacts: 3, travel: 1, requirements: 0 })
    expect(reach.people).toEqual(['ana', 'luc', 'max', 'zoe'])
  })

  it('CLOSE-2: afterwards nothing of it is anywhere, and names, offices and roles are', () => {
    const ana = closed(laptop())
    const text = JSON.stringify([...ana.known.values()])
    expect(text).not.toMatch(/(ana|luc|zoe|max)@secret|\+52 (ana|luc|zoe|max)|flight secret|hotel secret|note secret|train secret/)
    expect(text).toContain('eva@secret.example')
    expect(text).toContain('bob@secret.example')
    const rows = rowsOf(ana.states().values())
    expect(rows.person.map(({ id, givenNames }) => [id, givenNames])).toContainEqual(['ana', 'ana'])
    expect(rows.attendance.find(({ id }) => id === 'at-ana')).toMatchObject({ role: 'delegate', services: [], arrivalBy: '', hotel: '', note: '' })
    expect(rows.redaction).toEqual([{ id: 'r1', meeting: 'm', day: '2028-01-14', removed: { contacts: 1, travel: 1, services: 1, notes: 1 } }])
  })

  it('CLOSE-3: each part is chosen apart, and a second closing finds what the first left', () => {
    const ana = closed(laptop(), new Set<ClosingPart>(['travel']))
    const kept = JSON.stringify([...ana.known.values()])
    expect(kept).not.toContain('flight secret')
    expect(kept).toContain('ana@secret.example')
    expect(kept).toContain('note secret')
    const second = close(ana)
    expect(second.counts).toEqual({ contacts: 1, travel: 0, services: 1, notes: 1 })
    expect(second.reach.inHistory.travel).toBe(0)
  })

  it('CLOSE-4: once closed there is nothing left to close, and what is written afterwards can be', () => {
    const ana = closed(laptop())
    expect(close(ana).counts).toEqual({ contacts: 0, travel: 0, services: 0, notes: 0 })
    expect(close(ana).reach.inHistory).toEqual({ contacts: 0, travel: 0, requirements: 0 })
    ana.perform(changeAttendance('at-ana', { hotel: 'another' }))
    expect(close(ana).counts.travel).toBe(1)
  })

  it('CLOSE-5: whoever was expected at this meeting under another entry, and was merged since, is reached', () => {
    const ana = laptop()
    ana.perform(person('ana2'))
    ana.perform(changePerson('ana2', { email: 'ana2@secret.example' }))
    ana.perform(invitePerson('at-2', { meeting: 'm', person: 'ana2', delegation: 'CA', role: 'delegate' }))
    ana.perform({ verb: 'person.merge', writes: [
      { type: 'set', record: { kind: 'attendance', id: 'at-2' }, set: { person: 'ana' } }, { type: 'delete', record: { kind: 'person', id: 'ana2' } }
    ] })
    closed(ana)
    expect(JSON.stringify([...ana.known.values()])).not.toContain('ana2@secret.example')
  })
})
