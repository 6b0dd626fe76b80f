import { describe, expect, it } from 'vitest'
import { endGroup, pauseGroup, resumeGroup } from '#shared/domain/group/edits.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { foundingEdits } from '#shared/domain/partnership/default-partnership.ts'
import { inOrder, meetingDate } from '#shared/domain/meeting/rules.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { laneOf } from '#renderer/features/partnership/lanes/lanes.ts'
import { floorsOf, marksOf } from '#renderer/features/partnership/timeline/marks.ts'
import { placeOf, yearScale, yearsOf } from '#renderer/features/partnership/years.ts'
import { group, meeting } from '#tests/unit/domain/meetings.ts'
import { rowsAfter } from '#tests/unit/domain/workspace.ts'

const meetings = inOrder(rowsAfter(...foundingEdits()).meeting)
const scale = yearScale([...meetings.map(meetingDate), '2027-10-14'])

describe('YEARS: history on a scale', () => {
  it('YEARS-1: begins with the first year and ends with the last', () => {
    expect([scale.first, scale.last]).toEqual([2004, 2027])
    expect(yearsOf(scale)).toHaveLength(24)
  })

  it('YEARS-2: a year alone stands at its middle, a month within its year', () => {
    const one = { first: 2020, last: 2020 }
    expect(placeOf('2020', one)).toBe(0.5)
    expect(placeOf('2020-01', one)).toBeCloseTo(1 / 24)
    expect(placeOf('2020-12-31', one)).toBeLessThanOrEqual(1)
  })
})

describe('MARKS: meetings on the line', () => {
  it('MARKS-1: both meetings of 2006 are there, one for each host', () => {
    const in2006 = (host: 'CA' | 'MX') => marksOf(meetings, host, scale, 0).filter(({ meeting }) => meetingDate(meeting).startsWith('2006'))
    expect(in2006('CA')).toHaveLength(1)
    expect(in2006('MX')).toHaveLength(1)
  })

  it('MARKS-2: marks that would touch stand on different floors, on any width', () => {
    for (const apart of [0.02, 0.05, 0.2]) {
      for (const host of ['CA', 'MX'] as const) {
        const marks = marksOf(meetings, host, scale, apart)
        for (const mark of marks) {
          const close = marks.filter((other) => other !== mark && other.floor === mark.floor && Math.abs(other.place - mark.place) < apart)
          expect(close).toEqual([])
        }
      }
      expect(floorsOf(meetings, scale, apart)).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('MARKS: a meeting that is planned without dates', () => {
  it('MARKS-3: stands in the last year of the line, which holds no other meeting then; one held nobody knows when is not drawn', () => {
    const undated = inOrder(rowsAfter(...foundingEdits(), meeting({ start: null, end: null, host: 'CA' })).meeting)
    const [last] = marksOf(undated, 'CA', scale, 0).slice(-1)
    expect(last).toMatchObject({ meeting: { id: 'm' }, place: placeOf('2027', scale) })
    const held = inOrder(rowsAfter(...foundingEdits(), meeting({ start: null, end: null, host: 'CA' }), changeMeeting('m', { held: true })).meeting)
    expect(marksOf(held, 'CA', scale, 0).map(({ meeting: { id } }) => id)).not.toContain('m')
  })
})

describe('LANES: the life of a group', () => {
  const life = (...edits: DomainEdit[]) => {
    const [found] = rowsAfter(group('energy'), ...edits).group
    if (!found) throw new Error('There is no group')
    return laneOf(found, scale, '2026-11-22')
  }

  it('LANES-1: goes on to this day while the group meets', () => {
    expect(life().stretches).toEqual([{ from: placeOf('2004', scale), to: placeOf('2026-11-22', scale), isPaused: false, softStart: false, softEnd: false }])
  })

  it('LANES-2: shows a pause between its dates', () => {
    const { stretches } = life(pauseGroup('energy', { eventId: 'p', date: '2010' }), resumeGroup('energy', { eventId: 'r', date: '2012-06' }))
    expect(stretches.map(({ isPaused }) => isPaused)).toEqual([false, true, false])
  })

  it('LANES-3: ends where it ended; an end that nobody knows is drawn soft', () => {
    expect(life(endGroup('energy', { eventId: 'e', date: '2015' })).stretches.at(-1)).toMatchObject({ to: placeOf('2015', scale), softEnd: false })
    expect(life(endGroup('energy', { eventId: 'e', date: null })).stretches.at(-1)).toMatchObject({ softEnd: true })
  })

  it('LANES-4: a beginning that nobody knows is drawn soft from the start of the scale', () => {
    const energy = rowsAfter(...foundingEdits()).group.find(({ id }) => id === 'energy')
    expect(energy && laneOf(energy, scale, '2026-11-22').stretches[0]).toMatchObject({ from: 0, softStart: true })
  })
})
