import { SITTING } from '#shared/domain/session/rules.ts'
import { PAUSES } from '#shared/view/attending.ts'
import { NO_ROOM, NOWHERE, type Problem, type Watcher } from '../core/problem.ts'
import { isInHours, SLOTS_A_DAY } from './clock.ts'
import { hourCosts } from './hour-costs.ts'
import { allLacks } from './rooms.ts'
import { narrow } from './narrow.ts'
import type { Task, TaskSession } from './task.ts'
import { SLOT_MINUTES, WEIGHTS } from './weights.ts'

/** The numbers of a task: sessions, rooms and slots in the order in which the task has them. */
export function problemOf(task: Task): Problem {
  const { sessions, rooms, clock } = task
  const pairs = pairsOf(task)
  const starts = sessions.map((session) => startsOf(task, session))
  const families = [...new Set(sessions.flatMap(({ session }) => (session.kind === 'workingGroup' && session.group !== null ? [session.group] : [])))]
  const problem: Problem = {
    slotsADay: SLOTS_A_DAY,
    slots: clock.slots,
    sessions: sessions.length,
    rooms: rooms.length,
    length: Int32Array.from(sessions, ({ slots }) => slots),
    isFree: Uint8Array.from(sessions, ({ isFree }) => (isFree ? 1 : 0)),
    start: Int32Array.from(sessions, ({ now }) => now?.from ?? NOWHERE),
    room: Int32Array.from(sessions, ({ now, isFree, needsNoRoom }) => (isFree && needsNoRoom ? NO_ROOM : (now?.room ?? NO_ROOM))),
    starts,
    roomsOf: sessions.map((session) => roomsOf(task, session)),
    mayStart: new Uint8Array(sessions.length * clock.slots),
    closedBefore: closedBefore(task),
    clash: pairs.clash,
    order: orderMatrix(task),
    walk: task.walk,
    interest: pairs.interest,
    costBefore: costBefore(task),
    roomCost: new Int32Array(sessions.length * (rooms.length + 1)),
    moveCost: Int32Array.from(sessions, ({ now, isFree, needsNoRoom }) => (isFree && now !== null && (needsNoRoom || now.room !== null) ? WEIGHTS.keep : 0)),
    family: Int32Array.from(sessions, ({ session }) => (session.kind === 'workingGroup' && session.group !== null ? families.indexOf(session.group) : -1)),
    families: families.length,
    familyWeight: WEIGHTS.rooms,
    watchers: watchersOf(task)
  }
  return narrow(problem, (session) => problem.isFree[session] === 0)
}

/**
 * Starts at which the session lies within the venue's hours, everybody who has to be there can be, and no hour is absurd. One that
 * stands outside the venue's hours may stay at its time: somebody has put it there.
 */
function startsOf(task: Task, session: TaskSession): Int32Array {
  const { clock, hours } = task
  const isTimeKept = session.now !== null && session.now.room === null && !session.needsNoRoom && session.session.start !== null
  if (!session.isFree || isTimeKept) return Int32Array.from(session.now === null ? [] : [session.now.from])
  const absences = [...session.belonging.must].flatMap((person) => task.absences.get(person) ?? [])
  const starts: number[] = []
  for (const [index, day] of clock.days.entries()) {
    for (let slot = 0; slot + session.slots <= SLOTS_A_DAY; slot++) {
      if (!isInHours(clock, slot, session.slots) && session.now?.from !== index * SLOTS_A_DAY + slot) continue
      const from = index * SLOTS_A_DAY + slot
      const until = from + session.slots
      if (hours.isBearable(slot, session.slots, day, session.clocks) && !absences.some((absence) => absence.from < until && from < absence.until)) starts.push(from)
    }
  }
  return Int32Array.from(starts)
}

function roomsOf({ rooms }: Task, { needsNoRoom, needs, isFree, now }: TaskSession): Int32Array {
  if (!isFree) return Int32Array.from([now?.room ?? NO_ROOM])
  if (needsNoRoom) return Int32Array.from([NO_ROOM])
  return Int32Array.from(rooms.flatMap((room, index) => (allLacks(room, needs).length === 0 ? [index] : [])))
}

function closedBefore({ rooms, closed, clock }: Task): Int32Array {
  const table = new Int32Array(rooms.length * (clock.slots + 1))
  for (const [room, stretches] of closed.entries()) {
    const row = room * (clock.slots + 1)
    for (let slot = 0; slot < clock.slots; slot++) {
      const isClosed = stretches.some(({ from, until }) => from <= slot && slot < until)
      table[row + slot + 1] = (table[row + slot] ?? 0) + (isClosed ? 1 : 0)
    }
  }
  return table
}

/**
 * Who shares people with whom: counted person by person, each of whom belongs in a few sessions, since comparing every pair of sessions
 * would look at everybody for each.
 */
function pairsOf({ sessions }: Task): { clash: Uint8Array; interest: Int32Array } {
  const count = sessions.length
  const clash = new Uint8Array(count ** 2)
  const interest = new Int32Array(count ** 2)
  const forEachPair = (of: (session: TaskSession) => ReadonlySet<string>, note: (a: number, b: number) => void): void => {
    const ofPerson = new Map<string, number[]>()
    for (const [index, session] of sessions.entries()) {
      for (const person of of(session)) {
        const own = ofPerson.get(person)
        if (own === undefined) ofPerson.set(person, [index])
        else own.push(index)
      }
    }
    for (const own of ofPerson.values()) for (const a of own) for (const b of own) if (a !== b) note(a, b)
  }
  forEachPair(({ belonging }) => belonging.must, (a, b) => {
    clash[a * count + b] = 1
  })
  forEachPair(({ belonging }) => belonging.would, (a, b) => {
    if (clash[a * count + b] === 0) interest[a * count + b] = (interest[a * count + b] ?? 0) + WEIGHTS.interest
  })
  return { clash, interest }
}

function orderMatrix({ sessions, order }: Task): Int8Array {
  const matrix = new Int8Array(sessions.length ** 2)
  const index = new Map(sessions.map(({ session }, position) => [session.id, position]))
  for (const { earlier, later } of order) {
    const a = index.get(earlier)
    const b = index.get(later)
    if (a === undefined || b === undefined) continue
    matrix[a * sessions.length + b] = 1
    matrix[b * sessions.length + a] = -1
  }
  return matrix
}

function costBefore(task: Task): Int32Array {
  const { sessions, clock } = task
  const row = clock.slots + 1
  const table = new Int32Array(sessions.length * row)
  for (let index = 0; index < sessions.length; index++) {
    for (let slot = 0; slot < clock.slots; slot++) {
      const { halfDay, remote, lastHour } = hourCosts(task, index, slot)
      table[index * row + slot + 1] = (table[index * row + slot] ?? 0) + WEIGHTS.halfDay * halfDay + WEIGHTS.remoteHours * remote + WEIGHTS.lastHour * lastHour
    }
  }
  return table
}

/** One for all who have to be in the same sessions, two or more; who interprets rests by other rules. */
function watchersOf({ sessions }: Task): Watcher[] {
  const ofPerson = new Map<string, number[]>()
  for (const [index, { session, belonging, now, isFree }] of sessions.entries()) {
    if (PAUSES.has(session.kind) || (now === null && !isFree)) continue
    for (const person of belonging.must) if (!belonging.interprets.has(person)) ofPerson.set(person, [...(ofPerson.get(person) ?? []), index])
  }
  const watchers = new Map<string, { list: number[]; people: number }>()
  for (const list of ofPerson.values()) {
    if (list.length < 2 || !list.some((index) => sessions[index]?.isFree)) continue
    const key = list.join()
    watchers.set(key, { list, people: 1 + (watchers.get(key)?.people ?? 0) })
  }
  return [...watchers.values()].map(({ list, people }) => ({
    kind: 'breaks' as const,
    sessions: Int32Array.from(list),
    weight: WEIGHTS.breaks * people,
    limit: SITTING.minutes / SLOT_MINUTES,
    gap: SITTING.break / SLOT_MINUTES
  }))
}
