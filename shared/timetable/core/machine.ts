import { byFrequency } from './frequency.ts'
import { NO_ROOM, type Places, type Problem } from './problem.ts'
import { wordsOf } from './random.ts'
// Not what the file exports, but what it is built to.
// oxlint-disable-next-line import/default
import bytes from './search/index.ts?assembly'
import { gumbels, thresholds } from './thresholds.ts'

/** A list in the memory of the search: where it begins. */
type List = number

/** What `search/index.ts` offers. The room of a session that has none is the number of rooms there, not `NO_ROOM`. */
export interface Machine {
  readonly memory: WebAssembly.Memory
  int32s(count: number): List
  int8s(count: number): List
  tellSizes(slots: number, slotsADay: number, sessions: number, rooms: number, walk: number, families: number, familyWeight: number): void
  tellSessions(length: List, isFree: List, start: List, room: List, moveCost: List, family: List): void
  tellPlaces(startsAt: List, starts: List, roomsAt: List, roomsOf: List): void
  tellCosts(roomCost: List, pairCost: List, order: List, costBefore: List, closedBefore: List): void
  tellWatchers(kinds: List, weights: List, limits: List, gaps: List, watchedAt: List, watched: List, watchersAt: List, watchers: List): void
  gumbelTable(): List
  thresholdTable(): List
  tellLuck(most: number): void
  seed(a: number, b: number, c: number, d: number): void
  makeBoard(places: List): void
  tellFree(free: List, often: List): void
  tellBest(unplaced: number, cost: number): void
  heat(temperature: number, price: number, dropPrice: number, mayDrop: boolean): void
  tryMoves(count: number): void
  beginIterating(): void
  iterate(count: number, price: number): number
  put(session: number, trials: number): void
  move(session: number, start: number, room: number): void
  brokenAt(session: number, start: number, room: number): number
  costAt(session: number, start: number): number
  energyOf(session: number, price: number): number
  placeCost(session: number, start: number, room: number): number
  familyChange(session: number, from: number, to: number): number
  exchangeBetween(a: number, b: number): void
  exchangeChange(now: number, price: number, most: number): number
  exchangeDo(change: number, price: number, limit: number): number
  drawPlace(session: number, room: number): number
  readonly start: WebAssembly.Global
  readonly room: WebAssembly.Global
  readonly broken: WebAssembly.Global
  readonly fixedBroken: WebAssembly.Global
  readonly unplaced: WebAssembly.Global
  readonly cost: WebAssembly.Global
  readonly bestStart: WebAssembly.Global
  readonly bestRoom: WebAssembly.Global
  readonly bestUnplaced: WebAssembly.Global
  readonly bestCost: WebAssembly.Global
}

const TABLE = 4096
const GUMBELS = gumbels(TABLE)
const THRESHOLDS = thresholds(TABLE)
const KINDS = ['breaks', 'compactDays', 'fewDays'] as const

let compiled: object | null = null

/** A machine of its own that has been told a problem, where its sessions are, and which of them it moves. */
export function machineFor(problem: Problem, places: Places, free: Int32Array, seed: number): Machine {
  compiled ??= new WebAssembly.Module(bytes)
  const machine = new WebAssembly.Instance(compiled, { env: { abort: outOfMemory } }).exports as Machine // what `search/index.ts` exports
  const { sessions, rooms, watchers } = problem
  const list = (values: ArrayLike<number>): List => {
    const at = machine.int32s(values.length)
    new Int32Array(machine.memory.buffer, at, values.length).set(values)
    return at
  }
  const lists = (many: readonly ArrayLike<number>[]): [at: List, all: List] => {
    let count = 0
    const at = [0, ...many.map((one) => (count += one.length))]
    return [list(at), list(many.flatMap((one) => Array.from(one)))]
  }
  const inRooms = (own: Int32Array): Int32Array => own.map((room) => (room === NO_ROOM ? rooms : room))
  machine.tellSizes(problem.slots, problem.slotsADay, sessions, rooms, problem.walk, problem.families, problem.familyWeight)
  machine.tellSessions(list(problem.length), list(problem.isFree), list(problem.start), list(inRooms(problem.room)), list(problem.moveCost), list(problem.family))
  machine.tellPlaces(...lists(problem.starts), ...lists(problem.roomsOf.map(inRooms)))
  const order = machine.int8s(problem.order.length)
  new Int8Array(machine.memory.buffer, order, problem.order.length).set(problem.order)
  const pairCost = problem.interest.map((cost, pair) => (problem.clash[pair] === 0 ? cost : -1))
  machine.tellCosts(list(problem.roomCost), list(pairCost), order, list(problem.costBefore), list(problem.closedBefore))
  const watchersOf = Array.from({ length: sessions }, (): number[] => [])
  for (const [index, watcher] of watchers.entries()) for (const session of watcher.sessions) watchersOf[session].push(index)
  machine.tellWatchers(
    list(watchers.map(({ kind }) => KINDS.indexOf(kind))), list(watchers.map(({ weight }) => weight)), list(watchers.map(({ limit }) => limit)), list(watchers.map(({ gap }) => gap)),
    ...lists(watchers.map((watcher) => watcher.sessions)), ...lists(watchersOf)
  )
  new Float64Array(machine.memory.buffer, machine.gumbelTable(), TABLE).set(GUMBELS)
  new Float64Array(machine.memory.buffer, machine.thresholdTable(), TABLE).set(THRESHOLDS)
  machine.tellLuck(GUMBELS.reduce((most, one) => Math.max(most, one), 0))
  machine.seed(...wordsOf(seed))
  machine.makeBoard(list([...places.start, ...inRooms(places.room)]))
  machine.tellFree(list(free), list(byFrequency(problem, free)))
  return machine
}

function outOfMemory(): void {
  throw new RangeError('The search has no memory for so large a meeting')
}
