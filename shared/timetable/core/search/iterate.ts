import { bestCost, bestRoom, bestStart, bestUnplaced, move, room, start, tellBest } from './board'
import { drawFromAll, drawFromNear, drawSession, movedAt, movedCount, someCount } from './drawn'
import { exchangeBetween, exchangeDo } from './exchange'
import { heat } from './heat'
import { TABLE, thresholds } from './luck'
import { drawPartner, NOBODY, partnerChange, tryMoves } from './moves'
import { length, NOWHERE, sessions } from './problem'
import { below } from './random'

/** By trial, like all of these: how hot it is when sessions are drawn that change places, in units of cost. */
const KICKED_AT: f64 = 8
/** How hot it is when what is near begins to settle, by what step that cools, and in how many. */
const SETTLED_FROM: f64 = 3
const COOLING: f64 = 0.631
const STEPS: i32 = 6
/** How many moves each session gets that is near. */
const MOVES: i32 = 15
/** What runs so many slots before or after is near. */
const NEAR: i32 = 12
/** How much worse a plan may be that is gone on from, on average. */
const WORSE: f64 = 5

/** The plan that is gone on from. */
let heldStart: StaticArray<i32> = new StaticArray<i32>(0)
let heldRoom: StaticArray<i32> = new StaticArray<i32>(0)
let heldUnplaced: i32 = 0
let heldCost: i32 = 0
/** The best of all, while the best since a kick is looked for. */
let topStart: StaticArray<i32> = new StaticArray<i32>(0)
let topRoom: StaticArray<i32> = new StaticArray<i32>(0)
let topUnplaced: i32 = 0
let topCost: i32 = 0
const stretches: StaticArray<i32> = new StaticArray<i32>(8)

/** Begins at the best plan so far, at which the board is as well. */
export function beginIterating(): void {
  heldStart = StaticArray.slice(bestStart)
  heldRoom = StaticArray.slice(bestRoom)
  topStart = StaticArray.slice(bestStart)
  topRoom = StaticArray.slice(bestRoom)
  heldUnplaced = topUnplaced = bestUnplaced
  heldCost = topCost = bestCost
}

/**
 * Iterated local search (Lourenço, Martin and Stützle 2003): again and again two sessions that run at other times change places, whatever that costs, and those near either of them
 * settle anew, quickly cooled; the best plan on the way is gone on from if it costs little more than the one before. Which sessions share a half-day is what a search decides early and
 * cannot mend by moves that are each accepted by themselves. Answers how many moves it tried: at least `count`, as many as its last disturbance takes.
 */
export function iterate(count: i32, price: f64): i32 {
  let tried = 0
  while (tried < count) {
    tried++
    heat(KICKED_AT, price, 1.5 * price, false)
    const a = drawSession()
    if (start[a] === NOWHERE) continue
    const b = drawPartner(a, Infinity)
    if (b === NOBODY) continue
    stretch(0, a)
    stretch(1, b)
    exchangeBetween(a, b)
    exchangeDo(partnerChange, price, Infinity)
    stretch(2, a)
    stretch(3, b)
    drawFromNear(stretches, 4, start)
    tellBest(i32.MAX_VALUE, i32.MAX_VALUE)
    const each = (MOVES * someCount + STEPS - 1) / STEPS
    let temperature = SETTLED_FROM
    for (let step = 0; step < STEPS; step++) {
      heat(temperature, price, 1.5 * price, false)
      tryMoves(each)
      temperature *= COOLING
    }
    tried += each * STEPS
    drawFromAll()
    if (bestUnplaced < heldUnplaced || (bestUnplaced === heldUnplaced && f64(bestCost - heldCost) <= WORSE * thresholds[below(TABLE)])) hold()
    goBack()
  }
  copy(bestStart, topStart)
  copy(bestRoom, topRoom)
  tellBest(topUnplaced, topCost)
  return tried
}

function stretch(index: i32, session: i32): void {
  stretches[2 * index] = start[session] - NEAR
  stretches[2 * index + 1] = start[session] + length[session] + NEAR
}

function hold(): void {
  copy(heldStart, bestStart)
  copy(heldRoom, bestRoom)
  heldUnplaced = bestUnplaced
  heldCost = bestCost
  if (heldUnplaced > topUnplaced || (heldUnplaced === topUnplaced && heldCost >= topCost)) return
  copy(topStart, heldStart)
  copy(topRoom, heldRoom)
  topUnplaced = heldUnplaced
  topCost = heldCost
}

function goBack(): void {
  for (let index = 0; index < movedCount(); index++) {
    const session = movedAt(index)
    if (start[session] !== heldStart[session] || room[session] !== heldRoom[session]) move(session, heldStart[session], heldRoom[session])
  }
}

function copy(to: StaticArray<i32>, from: StaticArray<i32>): void {
  memory.copy(changetype<usize>(to), changetype<usize>(from), sessions << 2)
}
