import { Board } from './board.ts'
import { climateOf, Cooling, isBetter, keptIn, LEVELS, movedIn, soFarOn, type Climate, type Course, type Found, type Run } from './cooling.ts'
import { Iterating } from './iterating.ts'
import type { Plan } from './plan.ts'
import type { Places, Problem } from './problem.ts'

export interface Effort {
  seed: number
  /** How many moves are tried in all. The same problem, seed and moves give the same plan on every machine. */
  moves: number
}

/** Whose part of the work is done here: several machines share it and tell each other what they have found. */
export interface Hand {
  index: number
  of: number
}

/** How a copy has ended: how good it has become, and the best plan that it met. */
export interface End {
  stage: number
  copy: number
  judged: number
  places: Places
  best: Found
}

/** The share of the moves that a first short round gets, so that there is a plan to look at. */
const GLANCE = 1 / 32
/** How many copies there are, and in how many stages: by trial, like all of these. */
const COPIES = 8
const STAGES = 6
/** With fewer moves for each session half as many copies do, and with even fewer one is cooled to the end and no more is done. */
const SOME = 30_000
const FEW = 10_000
/** The share of the moves by which the best plan is disturbed in the end, in how many copies, and how often these go on from the better of them. */
const ITERATED = 1 / 2
const DISTURBED = 2
const ROUNDS = 2

/**
 * Simulated annealing of several copies side by side, in stages: each begins with the better half of the copies, twice each, since which will be best is known long before the end
 * ("go with the winners", Aldous and Vazirani 1994; population annealing, Hukushima and Iba 2003). A short round to the end comes first, so that there is a plan to look at; in
 * the end the best plan of all is disturbed again and again, and mended (`iterating.ts`).
 * `best` is the best plan that breaks no rule: fewest without a place, then least cost. It is there from the first move on, so the search may be stopped at any time.
 */
export class Annealing {
  readonly problem: Problem
  best: Found
  /** Moves tried here. */
  #moves = 0
  readonly #board: Board
  /** What stays, alone. */
  readonly #kept: Plan
  readonly #climate: Climate
  /** The copies that are cooled side by side in each stage. */
  readonly #stages: readonly (readonly Course[])[]
  readonly #hand: Hand
  #isAlone = false
  #stage = 0
  /** Copies of this stage that are to be cooled here, the one under way first. */
  #mine: number[] = []
  #run: Run | null = null
  #ends: End[] = []
  /** What others have told of stages that this has not come to. */
  #heard: End[] = []
  /** Of copies that were cooled here, what the others have not been told. */
  #untold: End[] = []
  /** Where the copies of this stage begin, in turn. */
  #winners: readonly Places[]
  /** The best plan when the stage began, which all hands know. */
  #known: Found

  /** @param from where the search begins; what it holds of free sessions may break rules, and is then kept in part */
  constructor(problem: Problem, from: Places, effort: Effort, hand: Hand = { index: 0, of: 1 }) {
    this.problem = problem
    this.#winners = [from]
    this.#hand = hand
    const kept = keptIn(problem, from)
    this.#kept = kept
    const moved = movedIn(problem)
    this.#board = new Board(problem, kept, moved, effort.seed)
    this.#climate = climateOf(this.#board)
    this.#stages = moved.length === 0 ? [] : stagesOf(effort, moved.length)
    this.best = { places: { start: kept.start.slice(), room: kept.room.slice() }, unplaced: kept.unplaced, cost: kept.cost }
    this.#known = this.best
    this.#begin()
  }

  get isDone(): boolean {
    return this.#stage === this.#stages.length
  }

  /** Nothing is left to do here until the others have told how their copies ended. */
  get isWaiting(): boolean {
    return !this.isDone && this.#mine.length === 0
  }

  /** How much of all the work is done, by what has been done here: 0 to 1. */
  get progress(): number {
    if (this.isDone) return 1
    const sum = (courses: readonly Course[]): number => courses.reduce((total, { moves }) => total + moves, 0)
    const now = this.#stages[this.#stage]
    const left = sum(this.#mine.map((copy) => now[copy])) - (this.#run?.moves ?? 0)
    const share = 1 - left / Math.max(1, sum(this.#share().map((copy) => now[copy])))
    return (sum(this.#stages.slice(0, this.#stage).flat()) + share * sum(now)) / Math.max(1, sum(this.#stages.flat()))
  }

  /** Tries up to `count` moves more; true when the best plan became better. */
  step(count: number): boolean {
    const before = this.best
    const until = this.#moves + count
    while (this.#moves < until && this.#mine.length > 0) {
      const [copy] = this.#mine
      const course = this.#stages[this.#stage][copy]
      const run = (this.#run ??= this.#beginRun(copy, course))
      const done = run.moves
      run.step(until - this.#moves)
      this.#moves += run.moves - done
      if (isBetter(soFarOn(this.#board), this.best)) this.best = this.#met()
      if (!run.isDone) continue
      const end = { stage: this.#stage, copy, judged: run.judged, places: { start: this.#board.start, room: this.#board.room }, best: this.#met() }
      this.#untold.push(end)
      this.#ends.push(end)
      this.#mine.shift()
      this.#run = null
      this.#endStage()
    }
    return this.best !== before
  }

  /** How copies have ended here since this was last asked: for the others to hear, one after the other. */
  takeEnds(): End[] {
    const ends = this.#untold
    this.#untold = []
    return ends
  }

  /** Takes over how others' copies ended: those of this stage now, and those of later ones, where others have gone on before this heard why, when it comes to them. */
  hear(ends: readonly End[]): void {
    if (this.#isAlone) return
    this.#heard.push(...ends)
    this.#takeOver()
  }

  /** Does what the others have not: they are gone. */
  alone(): void {
    if (this.isDone) return
    const known = new Set([...this.#mine, ...this.#ends.map(({ copy }) => copy)])
    this.#isAlone = true
    this.#heard = []
    this.#mine.push(...this.#share().filter((copy) => !known.has(copy)))
  }

  #beginRun(copy: number, course: Course): Run {
    if (course.from === LEVELS) return new Iterating(this.#board, this.#known, this.#climate, course)
    return new Cooling(this.#board, this.#winners[copy % this.#winners.length], this.#kept, this.#climate, course)
  }

  /** The best plan that the run on the board has met. */
  #met(): Found {
    return { places: this.#board.best(), ...soFarOn(this.#board) }
  }

  #share(): number[] {
    const all = [...(this.#stages[this.#stage]?.keys() ?? [])]
    return this.#isAlone ? all : all.filter((copy) => copy % this.#hand.of === this.#hand.index)
  }

  #begin(): void {
    this.#mine = this.#share()
    this.#ends = []
    this.#takeOver()
  }

  #takeOver(): void {
    const fresh = this.#heard.filter(({ stage, copy }) => stage === this.#stage && this.#ends.every((one) => one.copy !== copy))
    this.#heard = this.#heard.filter(({ stage }) => stage > this.#stage)
    if (fresh.length === 0) return
    this.#ends = [...this.#ends, ...fresh]
    this.#endStage()
  }

  /** When all copies have ended: goes on to the next stage, with what is the same for everybody. */
  #endStage(): void {
    const courses = this.#stages[this.#stage]
    if (this.#ends.length < courses.length) return
    const ends = this.#ends.toSorted((a, b) => a.copy - b.copy)
    for (const { best } of ends) if (isBetter(best, this.#known)) this.#known = best
    this.best = this.#known
    const onTheWay = ends.filter(({ copy }) => courses[copy].until < LEVELS)
    if (onTheWay.length > 0) this.#winners = onTheWay.sort((a, b) => a.judged - b.judged || a.copy - b.copy).slice(0, onTheWay.length / 2).map(({ places }) => places)
    this.#stage++
    this.#begin()
  }
}

function stagesOf({ seed, moves }: Effort, free: number): Course[][] {
  const glance = Math.min(moves, Math.max(LEVELS, Math.floor(moves * GLANCE)))
  const rest = moves - glance
  let made = 0
  const copies = (count: number, from: number, until: number, each: number): Course[] =>
    Array.from({ length: count }, () => ({ from, until, moves: each, seed: Math.imul(seed, 0x9e3779b1) + made++ }))
  const first = copies(1, 0, LEVELS, glance)
  const cooled = Math.floor(rest * (1 - ITERATED))
  if (cooled < FEW * free) return [[...first, ...copies(1, 0, LEVELS, rest)]]
  const count = cooled < SOME * free ? COPIES / 2 : COPIES
  const level = (stage: number): number => Math.round((stage * LEVELS) / STAGES)
  const stages = Array.from({ length: STAGES }, (_, stage) => copies(count, level(stage), level(stage + 1), Math.floor(cooled / STAGES / count)))
  const rounds = Array.from({ length: ROUNDS }, () => copies(DISTURBED, LEVELS, LEVELS, Math.floor((rest - cooled) / ROUNDS / DISTURBED)))
  return [...stages.map((stage, index) => (index === 0 ? [...first, ...stage] : stage)), ...rounds]
}
