import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeGroup, pauseGroup, renameGroup, seatCoChair, splitGroup, vacateSeat } from '#shared/domain/group/edits.ts'
import { eventsInOrder, seatsOf } from '#shared/domain/group/rules.ts'
import { KINDS, SCHEMAS } from '#shared/domain/kinds.ts'
import { changeMeeting, recordPastMeeting } from '#shared/domain/meeting/edits.ts'
import { daysOf, inOrder, suggestNext } from '#shared/domain/meeting/rules.ts'
import { namePartnership, foundPartnership } from '#shared/domain/partnership/edits.ts'
import { nameOn } from '#shared/domain/partnership/rules.ts'
import { restore } from '#shared/domain/restore.ts'
import { byTime, rolesOf } from '#shared/domain/session/rules.ts'
import { assignRole, dropRole } from '#shared/domain/session/edits.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { group, meeting, session, three } from './meetings.ts'
import { rowsAfter } from './workspace.ts'

const past = (id: string, when: string, host: 'CA' | 'MX', ordinal: number | null = null) =>
  recordPastMeeting(id, { ordinal, when, host, city: {}, mode: 'inPerson', note: {} })

describe('meetings', () => {
  it('MEETING-1: two meetings in one year stay two, in the order of time', () => {
    const rows = rowsAfter(past('b', '2006-10', 'CA'), past('a', '2006-03', 'MX'), past('c', '2007-03', 'MX'))
    expect(inOrder(rows.meeting).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('MEETING-2: the next host is the other country and the next ordinal follows the last one entered', () => {
    const rows = rowsAfter(past('m2019', '2019-11', 'MX'), past('m2020', '2020-11-26', 'CA', 16), past('m2021', '2021', 'MX'))
    expect(suggestNext(rows.meeting)).toEqual({ host: 'CA', ordinal: 18 })
    expect(suggestNext(rowsAfter(past('m2004', '2004-10', 'CA')).meeting)).toEqual({ host: 'MX', ordinal: null })
    expect(suggestNext([])).toEqual({ host: 'CA', ordinal: 1 })
  })

  it('MEETING-3: knows its days, also when the end was never entered or lies before the start', () => {
    expect(daysOf({ start: calendarDate('2027-12-31'), end: calendarDate('2028-01-01') })).toEqual(['2027-12-31', '2028-01-01'])
    expect(daysOf({ start: calendarDate('2027-10-14'), end: null })).toEqual(['2027-10-14'])
    expect(daysOf({ start: calendarDate('2027-10-14'), end: calendarDate('2027-10-01') })).toEqual(['2027-10-14'])
    expect(daysOf({ start: null, end: null })).toEqual([])
  })

  it('MEETING-4: one that is planned without dates comes last and counts for the next; one that was held nobody knows when comes first', () => {
    const open = meeting({ ordinal: 18, host: 'CA', start: null, end: null })
    const { meeting: meetings } = rowsAfter(open, past('m2021', '2021', 'MX'), past('unknown', '2005', 'MX'), changeMeeting('unknown', { when: null }))
    expect(inOrder(meetings).map(({ id }) => id)).toEqual(['unknown', 'm2021', 'm'])
    expect(suggestNext(meetings)).toEqual({ host: 'MX', ordinal: 19 })
  })
})

describe('the partnership', () => {
  it('PARTNERSHIP-1: has the name that was in use on a day', () => {
    const [partnership] = rowsAfter(
      foundPartnership(),
      namePartnership('n2', { from: '2025-11-28', name: three('Comprehensive Strategic Partnership'), acronym: {} }),
      namePartnership('n1', { from: '2004-10', name: three('Canada-Mexico Partnership'), acronym: three('CMP') })
    ).partnership
    if (!partnership) throw new Error('founded above')
    expect(nameOn(partnership, '2020-11-26')?.acronym.en).toBe('CMP')
    expect(nameOn(partnership, '2027-10-14')?.name.en).toBe('Comprehensive Strategic Partnership')
    expect(nameOn(partnership, '1999-01-01')?.acronym.en).toBe('CMP')
  })
})

describe('groups', () => {
  it('GROUP-1: keep their history through renaming, splitting, pausing and merging', () => {
    const created = rowsAfter(group('forests')).group[0]
    if (!created) throw new Error('created above')
    const rows = rowsAfter(
      group('forests'),
      renameGroup(created, three('Environment and Forestry'), { eventId: 'e2', date: '2007-08' }),
      splitGroup('forests', { id: 'environment', rank: 'a1', name: three('Environment') }, { eventId: 'e3', date: '2011' }),
      pauseGroup('environment', { eventId: 'e4', date: '2013' }),
      mergeGroup('environment', 'forests', { eventId: 'e5', date: '2014' })
    )
    const forests = rows.group.find(({ id }) => id === 'forests')
    const environment = rows.group.find(({ id }) => id === 'environment')
    if (!forests || !environment) throw new Error('both were created above')
    expect(eventsInOrder(forests).map(({ event }) => event.kind)).toEqual(['created', 'renamed', 'split', 'merged'])
    expect(forests.events['e2']?.formerName.en).toBe('forests')
    expect(forests.status).toBe('active')
    expect(environment.status).toBe('ended')
    expect(environment.events['e5']).toMatchObject({ kind: 'merged', other: 'forests' })
  })

  it('GROUP-2: have four seats; a new co-chair ends the time of the former one', () => {
    const rows = rowsAfter(
      group('energy'),
      seatCoChair('c1', { group: 'energy', country: 'CA', sector: 'public', person: 'luc', from: '2024-01' }),
      seatCoChair('c2', { group: 'energy', country: 'CA', sector: 'public', person: 'ana', from: '2026-05' }, 'c1'),
      seatCoChair('c3', { group: 'energy', country: 'MX', sector: 'private', person: 'zoe', from: '2026-05' }),
      vacateSeat('c3', '2027-01')
    )
    const seats = seatsOf('energy', rows.coChair, ['MX', 'CA'])
    expect(seats.map(({ country, sector, coChair }) => [country, sector, coChair?.person ?? null])).toEqual([
      ['MX', 'public', null], ['MX', 'private', null], ['CA', 'public', 'ana'], ['CA', 'private', null]
    ])
    expect(rows.coChair.find(({ id }) => id === 'c1')?.until).toBe('2026-05')
  })
})

describe('sessions', () => {
  it('SESSION-1: come in the order of the programme, the unplaced ones last', () => {
    const rows = rowsAfter(
      session('late', { start: '14:00' }), session('waiting', { day: null, start: null }), session('next day', { day: '2027-10-15', start: '08:00' }), session('early')
    )
    expect([...rows.session].sort(byTime).map(({ id }) => id)).toEqual(['early', 'late', 'next day', 'waiting'])
  })

  it('SESSION-2: name people by role in order; a dropped role is gone', () => {
    const rows = rowsAfter(
      session('s1'),
      assignRole('s1', 'x', { role: 'speaker', person: 'zoe', rank: 'a2', minutes: 5 }),
      assignRole('s1', 'y', { role: 'speaker', person: 'ana', rank: 'a1', minutes: null }),
      assignRole('s1', 'z', { role: 'chair', person: 'luc', rank: 'a0', minutes: null }),
      dropRole('s1', 'z')
    )
    const [s1] = rows.session
    if (!s1) throw new Error('created above')
    expect(rolesOf(s1, 'speaker').map(({ person, minutes }) => [person, minutes])).toEqual([['ana', null], ['zoe', 5]])
    expect(rolesOf(s1, 'chair')).toEqual([])
  })
})

describe('restore', () => {
  it('RESTORE-1: whatever another version or a hostile file wrote, every kind comes back whole, field by field as the schema has it', () => {
    const rows = rowsAfter(meeting(), group('energy'), session('s1'))
    const fields = [...new Set(Object.values(rows).flatMap((list) => list.flatMap((row) => Object.keys(row))))]
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom(...fields), value), (kind, row) => {
        // fast-check types JSON as unknown; the values are JSON by construction.
        const entity = restore(kind, { ...(row as Record<string, never>), id: 'x' })
        expect(entity.id).toBe('x')
        expect(entity).toEqual(SCHEMAS[kind].parse({ ...(row as Record<string, never>), id: 'x' }))
        expect(Object.keys(entity)).toEqual(Object.keys(SCHEMAS[kind].parse({ ...(row as Record<string, never>), id: 'x' })))
      }),
      { numRuns: 3_000 }
    )
  })
})
