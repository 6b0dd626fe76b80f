import { runToEnd } from '#shared/foundation/run-to-end.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Annealing } from '../core/anneal.ts'
import { fillIn } from '../core/fill.ts'
import { Plan } from '../core/plan.ts'
import { NOWHERE, placesNow, withStarts, type Places, type Problem } from '../core/problem.ts'
import { isInHours, SLOTS_A_DAY } from '../model/clock.ts'
import { problemOf } from '../model/read-problem.ts'
import { taskOf, type Task } from '../model/task.ts'
import { proposalOf, type Proposal } from '../proposal.ts'
import { whyNot, type WhyNot } from '../reasons/why-not.ts'
import { disturbed, isTouched, type Disturbance } from './disturbance.ts'

/** One way to mend a plan. */
export interface Repair extends Pick<Proposal, 'places' | 'differences' | 'unplaced' | 'cost'> {
  /** Sessions that would be elsewhere, those that lose their place included. */
  moved: number
  /** Of these, how many would be at another time: people plan their day by it, less by the room. */
  retimed: number
  /** Why sessions would lose their place. */
  reasons: readonly WhyNot[]
}

export interface RepairEffort {
  seed: number
  /** Moves for each try; there are up to a dozen. */
  moves: number
  /** How many proposals are wanted at most. */
  proposals: number
}

export const USUAL_REPAIR: RepairEffort = { seed: 1, moves: 60_000, proposals: 5 }

/** Moving a session costs more than any wish of it; breaking a rule costs more still. */
const MOVE = 150
/** Another proposal for a session is at least this far from an earlier one, in slots. */
const APART = 6

/** How much of a repair has been tried. */
export interface RepairProgress {
  done: number
  of: number
}

/**
 * Ways to mend the plan after a disturbance, best first: fewest sessions without a place, then fewest moved, then fewest at another time, then least cost.
 * Locked sessions stay, and so do those that wait for a place, and those that broke a rule before: they are not what was asked
 * about. Empty when nothing has to be mended.
 */
export function repair(view: MeetingView, disturbance: Disturbance, effort: RepairEffort = USUAL_REPAIR): Repair[] {
  return runToEnd(repairing(view, disturbance, effort))
}

/** The same in steps, so that whoever drives it can show how far it has come and let go. */
export function* repairing(view: MeetingView, disturbance: Disturbance, { seed, moves, proposals }: RepairEffort = USUAL_REPAIR): Generator<RepairProgress, Repair[]> {
  const present = taskOf(view, 'placed')
  const before = faultsIn(problemOf(present))
  const task = taskOf(disturbed(view, disturbance), 'placed')
  const asked = keptInHours(problemOf(task), task, present)
  const after = faultsIn(asked)
  const upset = [...after].flatMap(([session, faults]) => (faults > (before.get(session) ?? 0) || isTouched(task, session, disturbance) ? [session] : []))
  if (upset.length === 0) return []
  const isOld = (session: number): boolean => after.has(session) && !upset.includes(session)
  const problem: Problem = { ...asked, isFree: asked.isFree.map((free, session) => (isOld(session) ? 0 : free)) }
  const found = new Map<string, Repair>()
  const of = 2 * (proposals + 1) + 1
  let done = 0
  const keep = (places: Places): RepairProgress => {
    const one = repairOf(task, problem, places)
    found.set(JSON.stringify(one.places), one)
    return { done: ++done, of }
  }
  yield keep(atTheirTime(dear(problem, new Set(upset)), seed, moves))
  // First only what is upset moves; then everything may, for plans in which fewer move or more find a place.
  for (const mayMove of [new Set(upset), null]) {
    let tried = dear(problem, mayMove)
    for (let attempt = 0; attempt < proposals + 1; attempt++) {
      const places = search(tried, seed + attempt, moves)
      yield keep(places)
      tried = without(tried, problem, places)
    }
  }
  return [...found.values()].sort((a, b) => a.unplaced.length - b.unplaced.length || a.moved - b.moved || a.retimed - b.retimed || a.cost - b.cost).slice(0, proposals)
}

/** Who stood within the venue's hours and is too long for them now may not stay there: somebody has put it there, but not until so late. */
function keptInHours(problem: Problem, task: Task, present: Task): Problem {
  const isInside = ({ sessions, clock }: Task, session: number): boolean => {
    const now = sessions[session]?.now ?? null
    return now === null || isInHours(clock, now.from % SLOTS_A_DAY, now.until - now.from)
  }
  const starts = problem.starts.map((own, session) => {
    const hasOutgrown = problem.isFree[session] === 1 && isInside(present, session) && !isInside(task, session)
    return hasOutgrown ? own.filter((start) => start !== problem.start[session]) : own
  })
  return withStarts(problem, starts)
}

/** Free sessions that may not be where they are (without end), or that stand in the way of others (of how many). */
function faultsIn(problem: Problem): Map<number, number> {
  const now = placesNow(problem)
  const plan = new Plan(problem, now)
  return new Map(
    Array.from(problem.isFree.keys()).flatMap((session): [number, number][] => {
      if (problem.isFree[session] === 0) return []
      const faults = now.start[session] === NOWHERE ? Infinity : (plan.brokenOf[session] ?? 0)
      return faults > 0 ? [[session, faults]] : []
    })
  )
}

/** The same problem with moving dear, and with only some of the sessions free. */
function dear(problem: Problem, mayMove: ReadonlySet<number> | null): Problem {
  const isFree = mayMove === null ? problem.isFree : problem.isFree.map((free, session) => (mayMove.has(session) ? free : 0))
  return { ...problem, isFree, moveCost: problem.moveCost.map((_, session) => (isFree[session] === 1 ? MOVE : 0)) }
}

/** Only rooms change where there is one at the same time; whatever finds none then goes to another time. */
function atTheirTime(problem: Problem, seed: number, moves: number): Places {
  const starts = problem.starts.map((own, session) => (own.includes(problem.start[session] ?? NOWHERE) ? own.filter((start) => start === problem.start[session]) : own))
  const { start, room } = search(withStarts(problem, starts), seed, moves)
  const isLeft = (session: number): boolean => problem.isFree[session] === 1 && start[session] === NOWHERE
  return search({ ...problem, start, room, isFree: problem.isFree.map((_, session) => (isLeft(session) ? 1 : 0)) }, seed, moves)
}

function search(problem: Problem, seed: number, moves: number): Places {
  const annealing = new Annealing(problem, placesNow(problem), { seed, moves })
  annealing.step(moves)
  return fillIn(problem, annealing.best.places).places
}

/** The problem without the places that a plan has just used for what it moved, so that the next plan is another. */
function without(tried: Problem, original: Problem, places: Places): Problem {
  const starts = [...tried.starts]
  const roomsOf = [...tried.roomsOf]
  for (let session = 0; session < tried.sessions; session++) {
    const start = places.start[session] ?? NOWHERE
    const room = places.room[session]
    if (start === NOWHERE || (start === original.start[session] && room === original.room[session])) continue
    if (start === original.start[session]) {
      const others = (tried.roomsOf[session] ?? new Int32Array(0)).filter((other) => other !== room)
      if (others.length > 0) roomsOf[session] = others
      continue
    }
    starts[session] = (tried.starts[session] ?? new Int32Array(0)).filter((other) => Math.abs(other - start) >= APART)
  }
  return withStarts({ ...tried, roomsOf }, starts)
}

function repairOf(task: Task, problem: Problem, places: Places): Repair {
  const plain = { ...problem, moveCost: new Int32Array(problem.sessions) }
  const { cost } = new Plan(plain, places)
  const { places: to, differences, unplaced } = proposalOf(task, problem, places, cost, 0)
  const reasons = task.sessions.flatMap(({ isFree }, session) => (isFree && places.start[session] === NOWHERE ? [whyNot(task, places, session)] : []))
  const retimed = differences.filter(({ from, to: there }) => there.start !== null && (there.day !== from.day || there.start !== from.start)).length
  return { places: to, differences, unplaced, cost, moved: differences.length, retimed, reasons }
}
