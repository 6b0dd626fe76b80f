import { minutesOf, timeOfMinutes, type WallTime } from '#shared/foundation/time/index.ts'
import type { InterpretedSession } from '#shared/view/interpretation.ts'

/** The part of a day on which something is interpreted, in whole hours, and how far along it a minute lies. */
export interface Axis {
  hours: readonly { time: WallTime; share: number }[]
  /** From 0 at the first hour to 1 at the last. */
  shareOf: (minute: number) => number
}

const DAY = 24 * 60

export function axisOf(sessions: readonly InterpretedSession[]): Axis {
  const starts = sessions.map(({ session }) => minutesOf(session.start))
  const ends = sessions.map(({ session }) => minutesOf(session.start) + session.minutes)
  const first = Math.floor(Math.min(DAY - 60, ...starts) / 60)
  const last = Math.max(first + 1, Math.min(24, Math.ceil(Math.max(0, ...ends) / 60)))
  const shareOf = (minute: number): number => Math.min(1, Math.max(0, (minute - first * 60) / ((last - first) * 60)))
  const hours = Array.from({ length: last - first }, (_, index) => (first + index) * 60)
  return { hours: hours.map((minute) => ({ time: timeOfMinutes(minute), share: shareOf(minute) })), shareOf }
}

/** Rooms in which something is interpreted that day, in the order of the meeting; what has no room last. */
export function roomsOf(sessions: readonly InterpretedSession[], order: readonly { id: string }[]): { room: InterpretedSession['room']; sessions: InterpretedSession[] }[] {
  const rooms = order.flatMap(({ id }) => {
    const within = sessions.filter((one) => one.room?.id === id)
    return within.length === 0 ? [] : [{ room: within[0]?.room ?? null, sessions: within }]
  })
  const without = sessions.filter(({ room }) => room === null)
  return without.length === 0 ? rooms : [...rooms, { room: null, sessions: without }]
}

/** Sessions of one room one above the other where they overlap, as few rows as there are at once. */
export function inRows(sessions: readonly InterpretedSession[]): InterpretedSession[][] {
  const rows: InterpretedSession[][] = []
  for (const one of sessions) {
    const begin = minutesOf(one.session.start)
    const row = rows.find((candidate) => candidate.every(({ session }) => minutesOf(session.start) + session.minutes <= begin || begin + one.session.minutes <= minutesOf(session.start)))
    if (row) row.push(one)
    else rows.push([one])
  }
  return rows
}
