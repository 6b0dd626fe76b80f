import type { Phrase } from '#shared/view/words/phrase.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { NO_ROOM, NOWHERE, type Places } from '../core/problem.ts'
import { SLOTS_A_DAY } from '../model/clock.ts'
import { isStandIn } from '../model/people.ts'
import { allLacks, type AnyLack } from '../model/rooms.ts'
import type { Task, TaskSession } from '../model/task.ts'
import { SLOT_MINUTES } from '../model/weights.ts'

/** A rule that keeps a session out of some places: what it says, and a name by which it is told from the others. */
export interface Obstacle {
  id: string
  phrase: Phrase
}

/** All rules that stand in the way of one session, and for each place that it might have those that rule it out. */
export interface Obstacles {
  rules: readonly Obstacle[]
  /** For each start within the venue's hours, in each room: indices into `rules`, ascending. */
  blocked: readonly (readonly number[])[]
}

/** What keeps the session from each place while the other sessions are where `places` has them. */
export function obstaclesFor(task: Task, places: Places, session: number): Obstacles {
  const one = task.sessions[session]
  if (one === undefined) throw new RangeError(`No session ${session}`)
  const rules: Obstacle[] = []
  const indexOf = new Map<string, number>()
  const rule = (id: string, key: string, values: Phrase['values'] = {}): number => {
    const known = indexOf.get(id)
    if (known !== undefined) return known
    indexOf.set(id, rules.length)
    rules.push({ id, phrase: { key: `why.${key}`, values } })
    return rules.length - 1
  }
  const rooms = one.needsNoRoom ? [NO_ROOM] : task.rooms.map((_, room) => room)
  const lacking = rooms.map((room) => lackRules(task, one, room, rule))
  const blocked: number[][] = []
  for (const start of startsInHours(task, one)) {
    const times = timeRules(task, one, start, rule)
    for (const [index, room] of rooms.entries()) {
      blocked.push(ascending([...times, ...(lacking[index] ?? []), ...placeRules(task, places, one, session, start, room, rule)]))
    }
  }
  return { rules, blocked }
}

type Rule = (id: string, key: string, values?: Phrase['values']) => number

function startsInHours({ clock }: Task, { slots, now, needsNoRoom }: TaskSession): number[] {
  // A session that waits only for a room keeps its time.
  if (now !== null && now.room === null && !needsNoRoom) return [now.from]
  return clock.days.flatMap((_, day) =>
    Array.from({ length: Math.max(0, clock.closes - clock.opens - slots + 1) }, (_, index) => day * SLOTS_A_DAY + clock.opens + index)
  )
}

function lackRules(task: Task, { needs }: TaskSession, room: number, rule: Rule): number[] {
  const where = task.rooms[room]
  if (where === undefined) return []
  const values: Record<AnyLack, Phrase['values']> = {
    seats: { count: needs.seats },
    layout: {},
    booths: { count: needs.booths },
    hybrid: {},
    stepFree: {}
  }
  const isCommon = (lack: AnyLack): boolean => task.rooms.every((other) => allLacks(other, needs).includes(lack))
  return allLacks(where, needs).map((lack) => rule(lack, `${lack}.${isCommon(lack) ? 'all' : 'others'}`, values[lack]))
}

function timeRules(task: Task, one: TaskSession, start: number, rule: Rule): number[] {
  const end = start + one.slots
  const found: number[] = []
  for (const person of one.belonging.must) {
    for (const { from, until, why } of task.absences.get(person) ?? []) {
      if (from < end && start < until) found.push(rule(`${why} ${person}`, why, { person: nameOf(task, person) }))
    }
  }
  const day = task.clock.days[Math.floor(start / SLOTS_A_DAY)]
  const slot = start % SLOTS_A_DAY
  if (day !== undefined && !task.hours.isBearable(slot, one.slots, day, one.clocks)) found.push(rule('night', 'night'))
  return found
}

function placeRules(task: Task, places: Places, one: TaskSession, session: number, start: number, room: number, rule: Rule): number[] {
  const end = start + one.slots
  const found: number[] = []
  const where = task.rooms[room]
  if (where !== undefined && task.closed[room]?.some(({ from, until }) => from < end && start < until)) found.push(rule(`closed ${room}`, 'closed', { room: where.name }))
  for (const [index, other] of task.sessions.entries()) {
    const from = places.start[index] ?? NOWHERE
    if (index === session || from === NOWHERE) continue
    const until = from + other.slots
    const isSameRoom = places.room[index] === room && room !== NO_ROOM
    if (isSameRoom && where !== undefined && start < until && from < end) found.push(rule(`taken ${room}`, 'taken', { room: where.name }))
    const near = isSameRoom ? 0 : task.walk
    if (start < until + near && from < end + near) {
      for (const person of one.belonging.must) {
        if (!other.belonging.must.has(person)) continue
        found.push(isStandIn(person) ? rule('beside', 'beside') : rule(`busy ${person}`, 'busy', { person: nameOf(task, person) }))
      }
    }
    for (const { earlier, later } of task.order) {
      if (earlier === one.session.id && later === other.session.id && end > from) found.push(rule(`before ${index}`, 'before', { other: other.session.title }))
      if (later === one.session.id && earlier === other.session.id && until > start) found.push(rule(`after ${index}`, 'after', { other: other.session.title }))
    }
  }
  return found
}

/** Minutes that the session takes and minutes of the longest day, for one that no day can hold. */
export function dayTooShort({ clock }: Task, one: TaskSession): Phrase {
  return { key: 'why.tooLong', values: { minutes: one.session.minutes, open: Math.max(0, clock.closes - clock.opens) * SLOT_MINUTES } }
}

function nameOf({ view }: Task, person: string): string {
  const found = view.person(person)
  return found === null ? '?' : found.badgeName === '' ? fullName(found) : found.badgeName
}

function ascending(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b)
}
