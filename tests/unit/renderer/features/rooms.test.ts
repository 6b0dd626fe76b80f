import { expect, it } from 'vitest'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { changeSession } from '#shared/domain/session/edits.ts'
import { daysOfUse, minutesInUse } from '#renderer/features/rooms/room-use.ts'
import { meeting, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

it('ROOMS-1: the use of a room counts what is placed in it, day by day, and nothing that is cancelled', () => {
  const view = viewAfter(
    'm', meeting(), room('r1'), room('r2'),
    session('a', { day: '2027-10-14', start: '09:00', room: 'r1', minutes: 90 }),
    session('b', { day: '2027-10-14', start: '11:00', room: 'r1', minutes: 30 }),
    session('c', { day: '2027-10-15', start: '09:00', room: 'r2', minutes: 60 }),
    session('d', { day: '2027-10-15', start: '09:00', room: 'r1', minutes: 45 }),
    session('e', { day: null, start: null, room: 'r1', minutes: 45 }),
    changeSession('d', { status: 'cancelled' })
  )
  const days = daysOfUse(view)
  expect(days).toEqual(['2027-10-14', '2027-10-15'].map(calendarDate))
  expect(minutesInUse('r1', view.sessions, days).map((use) => use.minutes)).toEqual([120, 0])
  expect(minutesInUse('r2', view.sessions, days).map((use) => use.minutes)).toEqual([0, 60])
})
