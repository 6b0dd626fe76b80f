import type loadHighs from 'highs'
import type { Problem } from '#shared/timetable/core/problem.ts'

type Highs = Awaited<ReturnType<typeof loadHighs>>

/** What the solver found within its time: `cost` is Infinity when it found no plan. */
export interface Alone {
  cost: number
  bound: number
  milliseconds: number
}

/** Starts on the quarter of an hour only: a third of the variables, in the solver's favour. */
const GRID = 3

/**
 * The textbook programme of whole numbers for the times of a plan: a variable for each session and start; people once at each
 * slot; as many sessions as there are rooms. What runs side by side is charged to each session by a large constant. Rooms,
 * walking, breaks and families are left out, which is in the solver's favour as well.
 */
export function highsAlone(highs: Highs, problem: Problem, seconds: number): Alone {
  const model = highs.createModel()
  try {
    model.options.set({ output_flag: false, time_limit: seconds })
    const started = performance.now()
    const constant = build(highs, model, problem)
    model.run()
    const isFeasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    return {
      cost: isFeasible ? constant + model.getObjectiveValue() : Infinity,
      bound: constant + Math.max(0, Number(model.info.get('mip_dual_bound'))),
      milliseconds: performance.now() - started
    }
  } finally {
    model.dispose()
  }
}

type Model = ReturnType<Highs['createModel']>

function build(highs: Highs, model: Model, problem: Problem): number {
  const { sessions, length, interest, clash, slots } = problem
  const fixed = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] === 0 && (problem.start[session] ?? -1) >= 0)
  const free = Array.from(problem.isFree.keys()).filter((session) => problem.isFree[session] === 1)
  const pair = (matrix: ArrayLike<number>, a: number, b: number): number => matrix[a * sessions + b] ?? 0
  const overlap = (startA: number, a: number, startB: number, b: number): number =>
    Math.max(0, Math.min(startA + (length[a] ?? 0), startB + (length[b] ?? 0)) - Math.max(startA, startB))
  const own = (session: number, start: number): number => {
    const row = session * (slots + 1)
    return (problem.costBefore[row + start + (length[session] ?? 0)] ?? 0) - (problem.costBefore[row + start] ?? 0)
  }
  let constant = 0
  for (const [index, a] of fixed.entries()) {
    constant += own(a, problem.start[a] ?? 0)
    for (const b of fixed.slice(index + 1)) constant += pair(interest, a, b) * overlap(problem.start[a] ?? 0, a, problem.start[b] ?? 0, b)
  }

  const runs = new Map<string, number[]>()
  const variables: { session: number; start: number; column: number }[] = []
  let columns = 0
  for (const session of free) {
    for (const start of problem.starts[session] ?? []) {
      if (start % GRID !== 0) continue
      const beside = fixed.map((other) => ({ other, slots: overlap(start, session, problem.start[other] ?? 0, other) })).filter((one) => one.slots > 0)
      if (beside.some(({ other }) => pair(clash, session, other) === 1)) continue
      model.addVar(0, 1)
      model.changeColCost(columns, own(session, start) + beside.reduce((sum, { other, slots: shared }) => sum + shared * pair(interest, session, other), 0))
      model.changeColIntegrality(columns, highs.constants.variableType.integer)
      variables.push({ session, start, column: columns })
      for (let slot = start; slot < start + (length[session] ?? 0); slot++) runs.set(`${session} ${slot}`, [...(runs.get(`${session} ${slot}`) ?? []), columns])
      columns++
    }
  }
  const row = (lower: number, upper: number, indices: readonly number[]): void => void model.addRow(lower, upper, { indices: [...indices], values: indices.map(() => 1) })
  for (const session of free) row(1, 1, variables.filter((one) => one.session === session).map(({ column }) => column))
  const rooms = problem.rooms
  for (let slot = 0; slot < slots; slot++) {
    const running = free.flatMap((session) => runs.get(`${session} ${slot}`) ?? [])
    if (running.length > 0) row(-highs.infinity, rooms - fixed.filter((session) => (problem.start[session] ?? 0) <= slot && slot < (problem.start[session] ?? 0) + (length[session] ?? 0)).length, running)
    for (const clique of cliques(problem, free)) {
      const columnsOf = clique.flatMap((session) => runs.get(`${session} ${slot}`) ?? [])
      if (columnsOf.length > 1) row(-highs.infinity, 1, columnsOf)
    }
  }
  // Each pair of sessions that share an interest is charged once, to the first of the two.
  for (const [index, session] of free.entries()) {
    const others = free.slice(index + 1).filter((other) => pair(interest, session, other) > 0)
    if (others.length === 0) continue
    model.addVar(0, highs.infinity)
    model.changeColCost(columns, 1)
    const charge = columns++
    const most = others.reduce((sum, other) => sum + pair(interest, session, other) * Math.min(length[session] ?? 0, length[other] ?? 0), 0)
    for (const { start, column } of variables.filter((one) => one.session === session)) {
      const values = new Map<number, number>([[charge, 1], [column, -most]])
      for (const other of others) {
        for (let slot = start; slot < start + (length[session] ?? 0); slot++) {
          for (const running of runs.get(`${other} ${slot}`) ?? []) values.set(running, (values.get(running) ?? 0) - pair(interest, session, other))
        }
      }
      model.addRow(-most, highs.infinity, { indices: [...values.keys()], values: [...values.values()] })
    }
  }
  return constant
}

let remembered: { problem: Problem; cliques: number[][] } | null = null

/** Cliques of the clashes such that each clash lies in one. */
function cliques(problem: Problem, free: readonly number[]): number[][] {
  if (remembered?.problem === problem) return remembered.cliques
  const isClash = (a: number, b: number): boolean => problem.clash[a * problem.sessions + b] === 1
  const covered = new Set<string>()
  const found: number[][] = []
  for (const a of free) {
    for (const b of free) {
      if (b <= a || !isClash(a, b) || covered.has(`${a} ${b}`)) continue
      const clique = [a, b]
      for (const c of free) if (!clique.includes(c) && clique.every((member) => isClash(member, c))) clique.push(c)
      clique.sort((x, y) => x - y)
      for (const x of clique) for (const y of clique) if (x < y) covered.add(`${x} ${y}`)
      found.push(clique)
    }
  }
  remembered = { problem, cliques: found }
  return found
}
