import { costsBesideFixed, roomsBesideFixed, startsBesideFixed } from './beside-fixed.ts'
import { NOWHERE, type Problem } from '../problem.ts'

/**
 * Slots that are alike, on whichever day: the same sessions can run, at the same costs, in the same rooms. What holds of
 * a moment does not ask when a session began; that is what makes a bound out of moments, and what keeps it below the truth.
 */
export interface Moment {
  slots: number[]
  /** Free sessions that can run, and what each costs for a slot: by itself and beside what stays where it is. */
  candidates: Int32Array
  costs: Int32Array
  /** The rooms that each of them may then have, a bit each. */
  open: Int32Array
  /** Rooms that are open and free; a bit each. Beyond 31 rooms, all bits stand for any room. */
  rooms: number
  /** What those that stay cost each other in one slot. */
  fixedCost: number
}

/** The moments of a problem in which a free session can run, and how each of its starts lies over them. */
export interface Moments {
  moments: readonly Moment[]
  /** What the sessions that stay cost in all. */
  fixedCost: number
  /** For each session the ways in which it can lie, each once: moments and slots in them, flat. */
  ways: readonly (readonly Way[])[]
}

/** How a session can lie: so many slots in each of these moments. */
export interface Way {
  moments: readonly number[]
  slots: readonly number[]
  /** What the cheapest of its starts that lie so costs more than the cheapest of all. */
  cost: number
  /** The first start that lies so. */
  start: number
}

/**
 * @param isByDay whether slots that do not follow one another are moments of their own, however alike. What starts cost is then left out: sweeps see it by themselves
 * @param span slots that a moment spans at most, on the grid of the day
 */
export function momentsOf(problem: Problem, isByDay: boolean, span: number): Moments {
  const starts = startsBesideFixed(problem)
  const openTo = roomsBesideFixed(problem)
  const costs = isByDay ? null : costsBesideFixed(problem, starts)
  const runs = runsOf(problem, starts)
  const byShape = new Map<string, number>()
  const moments: Moment[] = []
  const momentAtSlot = new Int32Array(problem.slots).fill(-1)
  let fixedCost = costs?.fixedCost ?? 0
  for (let slot = 0; slot < problem.slots; slot++) {
    const moment = momentAt(problem, openTo, runs, slot)
    fixedCost += moment.fixedCost
    if (moment.candidates.length === 0) continue
    const shape = `${moment.rooms} ${moment.candidates.join()} ${moment.costs.join()} ${moment.open.join()} ${costs?.edge[slot] ?? 0} ${span === Infinity ? 0 : Math.floor(slot / span)}`
    const before = slot === 0 ? -1 : momentAtSlot[slot - 1]
    const isNew = isByDay && byShape.get(shape) !== before
    const known = isNew ? moments.push(moment) - 1 : (byShape.get(shape) ?? moments.push(moment) - 1)
    byShape.set(shape, known)
    moments[known].slots.push(slot)
    momentAtSlot[slot] = known
  }
  return { moments, fixedCost, ways: starts.map((own, session) => waysOf(own, costs?.ofStarts[session], problem.length[session], momentAtSlot)) }
}

function waysOf(starts: Int32Array, costs: Int32Array | undefined, length: number, momentAtSlot: Int32Array): Way[] {
  const ways = new Map<string, Way>()
  for (const [index, start] of starts.entries()) {
    const cost = costs?.[index] ?? 0
    const counts = new Map<number, number>()
    for (let slot = start; slot < start + length; slot++) counts.set(momentAtSlot[slot], (counts.get(momentAtSlot[slot]) ?? 0) + 1)
    const moments = [...counts.keys()].sort((a, b) => a - b)
    const slots = moments.map((moment) => counts.get(moment) ?? 0)
    const key = `${moments.join()} ${slots.join()}`
    const known = ways.get(key)
    if (known === undefined) ways.set(key, { moments, slots, cost, start })
    else known.cost = Math.min(known.cost, cost)
  }
  return [...ways.values()]
}

function momentAt(problem: Problem, openTo: (session: number, slot: number) => number, runs: Uint8Array, slot: number): Moment {
  const { sessions, slots, interest, rooms } = problem
  const running: number[] = []
  for (let session = 0; session < sessions; session++) {
    const start = problem.start[session]
    if (problem.isFree[session] === 0 && start !== NOWHERE && start <= slot && slot < start + problem.length[session]) running.push(session)
  }
  let open = 0
  for (let room = 0; room < rooms; room++) {
    const row = room * (slots + 1)
    const isClosed = problem.closedBefore[row + slot + 1] !== problem.closedBefore[row + slot]
    if (!isClosed && !running.some((session) => problem.room[session] === room)) open |= rooms > 31 ? -1 : 1 << room
  }
  const candidates: number[] = []
  const costs: number[] = []
  const opens: number[] = []
  for (let session = 0; session < sessions; session++) {
    if (runs[session * slots + slot] === 0) continue
    let cost = costAt(problem, session, slot)
    for (const other of running) cost += interest[session * sessions + other]
    candidates.push(session)
    costs.push(cost)
    opens.push(open & openTo(session, slot))
  }
  let fixedCost = 0
  for (const [index, session] of running.entries()) {
    fixedCost += costAt(problem, session, slot)
    for (const other of running.slice(index + 1)) fixedCost += interest[session * sessions + other]
  }
  return { slots: [], candidates: Int32Array.from(candidates), costs: Int32Array.from(costs), open: Int32Array.from(opens), rooms: open, fixedCost }
}

function costAt(problem: Problem, session: number, slot: number): number {
  const at = session * (problem.slots + 1) + slot
  return problem.costBefore[at + 1] - problem.costBefore[at]
}

/** sessions × slots: 1 where the session can be running. */
function runsOf(problem: Problem, starts: readonly Int32Array[]): Uint8Array {
  const runs = new Uint8Array(problem.sessions * problem.slots)
  for (const [session, own] of starts.entries()) {
    for (const start of own) runs.fill(1, session * problem.slots + start, session * problem.slots + start + problem.length[session])
  }
  return runs
}
