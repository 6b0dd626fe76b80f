import { Plan } from '#shared/timetable/core/plan.ts'
import { isOpen, NO_ROOM, NOWHERE, ownCost, type Places, type Problem } from '#shared/timetable/core/problem.ts'
import { watch } from '#shared/timetable/core/watch.ts'
import { stretchesOf, type Stretches } from './stretches.ts'

/** Rooms, and sessions to place, are bits of one word. */
export const MOST = 30

/**
 * What the sweep knows of the sessions that it places, numbered from 0: whatever one of them costs beside those that stay is counted with the session
 * alone, exactly.
 */
export interface Facts {
  problem: Problem
  /** The sessions, by the sweep's own numbers. */
  sessions: Int32Array
  count: number
  length: Int32Array
  /** What the sessions that stay cost in all. */
  base: number
  /** sessions × slots: bits of the rooms in which it may start; the bit after the last room stands for none. 0: it may not. */
  rooms: Int32Array
  /** sessions × slots × (rooms + 1): cost of starting there, beside those that stay. */
  cost: Int32Array
  /** sessions × slots: the least of `cost` over the rooms that it may have. */
  leastCost: Int32Array
  /** sessions × (slots + 1): cost of the slots before this one, those that stay beside it: the part of `cost` that falls due slot by slot. */
  before: Int32Array
  /** Bits of the sessions that clash with each. */
  clash: Int32Array
  /** Bits of those that have to be over before each may begin. */
  earlier: Int32Array
  /** Bits of those whose rooms have none in common with each. */
  apart: Int32Array
  /** sessions × sessions: cost of each slot in which both run. */
  interest: Int32Array
  /** Who asks for breaks. */
  stretches: Stretches
  /** For so many slots after its end a session still matters to those that begin. */
  tail: number
}

/** Null when there are more sessions or rooms than it can tell apart. */
export function factsOf(problem: Problem, plan: Places): Facts | null {
  const own = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] !== 0 && plan.start[session] !== NOWHERE)
  const count = own.length
  if (count > MOST || problem.rooms >= MOST) return null
  const { slots, length, walk } = problem
  const watchers = problem.watchers.filter((watcher) => watcher.kind === 'breaks' && isSound(problem, watcher.sessions, watcher.gap))
  const fixedStart = problem.start.map((start, session) => (problem.isFree[session] === 0 ? start : NOWHERE))
  const fixed = new Plan({ ...problem, watchers }, { start: fixedStart, room: problem.room.map((room, session) => (problem.isFree[session] === 0 ? room : NO_ROOM)) })
  const width = problem.rooms + 1
  const facts: Facts = {
    problem, sessions: Int32Array.from(own), count, length: Int32Array.from(own, (session) => length[session]), base: fixed.cost, rooms: new Int32Array(count * slots),
    cost: new Int32Array(count * slots * width), leastCost: new Int32Array(count * slots), before: new Int32Array(count * (slots + 1)), clash: new Int32Array(count),
    earlier: new Int32Array(count), apart: new Int32Array(count), interest: new Int32Array(count * count), stretches: stretchesOf(problem, watchers, own),
    tail: watchers.reduce((most, { gap }) => Math.max(most, gap), walk)
  }
  const stays = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] === 0 && problem.start[session] !== NOWHERE)
  for (const [index, session] of own.entries()) {
    const row = index * (slots + 1)
    for (let slot = 0; slot < slots; slot++) {
      let cost = problem.costBefore[session * (slots + 1) + slot + 1] - problem.costBefore[session * (slots + 1) + slot]
      for (const other of stays) if (problem.start[other] <= slot && slot < problem.start[other] + length[other]) cost += problem.interest[session * problem.sessions + other]
      facts.before[row + slot + 1] = facts.before[row + slot] + cost
    }
    const watched = watchers.filter(({ sessions }) => sessions.includes(session))
    for (const start of problem.starts[session]) {
      if (stays.some((other) => standsInOrder(problem, session, start, other))) continue
      let least = Infinity
      let mask = 0
      fixedStart[session] = start
      const sitting = watched.reduce((sum, watcher) => sum + watch(problem, watcher, fixedStart), 0)
      fixedStart[session] = NOWHERE
      const sat = watched.reduce((sum, watcher) => sum + watch(problem, watcher, fixedStart), 0)
      const hours = problem.costBefore[session * (slots + 1) + start + length[session]] - problem.costBefore[session * (slots + 1) + start]
      for (const room of problem.roomsOf[session]) {
        if (!isOpen(problem, room, start, length[session]) || stays.some((other) => stands(problem, session, start, room, other))) continue
        const cost = ownCost(problem, session, start, room) - hours + facts.before[row + start + length[session]] - facts.before[row + start] + sitting - sat
        const bit = room === NO_ROOM ? problem.rooms : room
        facts.cost[(index * slots + start) * width + bit] = cost
        mask |= 1 << bit
        least = Math.min(least, cost)
      }
      facts.rooms[index * slots + start] = mask
      facts.leastCost[index * slots + start] = mask === 0 ? 0 : least
    }
  }
  for (const [a, first] of own.entries()) {
    for (const [b, second] of own.entries()) {
      if (a === b) continue
      const pair = first * problem.sessions + second
      if (problem.clash[pair] !== 0) facts.clash[a] |= 1 << b
      if (problem.order[pair] < 0) facts.earlier[a] |= 1 << b
      if (!problem.roomsOf[first].some((room) => room !== NO_ROOM && problem.roomsOf[second].includes(room))) facts.apart[a] |= 1 << b
      facts.interest[a * count + b] = problem.interest[pair]
    }
  }
  return facts
}

/**
 * Whether the sessions of a watcher lie one after the other, so that what it finds is seen in full from each session and what it follows: so it is where all its sessions exclude one another and none is so short that it fits into a gap.
 */
function isSound(problem: Problem, sessions: Int32Array, gap: number): boolean {
  for (const a of sessions) {
    if (problem.length[a] < gap) return false
    if (problem.isFree[a] === 0) continue
    for (const b of sessions) if (a !== b && problem.clash[a * problem.sessions + b] === 0) return false
  }
  return true
}

function standsInOrder({ order, sessions, length, start: starts }: Problem, session: number, start: number, other: number): boolean {
  const relation = order[session * sessions + other]
  return relation > 0 ? start + length[session] > starts[other] : relation < 0 && starts[other] + length[other] > start
}

function stands(problem: Problem, session: number, start: number, room: number, other: number): boolean {
  const { length, walk } = problem
  const from = problem.start[other]
  const overlap = Math.min(start + length[session], from + length[other]) - Math.max(start, from)
  const isSame = room !== NO_ROOM && room === problem.room[other]
  if (problem.clash[session * problem.sessions + other] !== 0) return overlap > (isSame ? 0 : -walk)
  return isSame && overlap > 0
}
