import { makeUsable } from './draw'
import { countInRoom, familyChange, makeFamilies } from './family'
import { costBefore, isFree, length, NOWHERE, order, pairCost, placeCost, rooms, sessions, slots, walk } from './problem'
import { brokenAt as brokenInRows, cost as costCell, makeRows, moveInRoom, moveStart } from './rows'
import { settleAll, settleFor } from './watching'

/**
 * A plan under change by a search, with its cost kept up to date. It may break rules on the way: `broken` counts pairs of sessions that overlap although somebody has
 * to be in both, or that leave no time to walk from one to the other, pairs in one room, and pairs out of order; `unplaced` the free sessions without a place.
 */
export let start: StaticArray<i32> = new StaticArray<i32>(0)
export let room: StaticArray<i32> = new StaticArray<i32>(0)
export let broken: i32 = 0
/** Of these, the pairs of sessions that stay where they are: not a search's to mend. */
export let fixedBroken: i32 = 0
export let unplaced: i32 = 0
/** Of the wishes alone. */
export let cost: i32 = 0
/** The best plan so far that breaks nothing, as the host has set or `keepBest` found it. */
export let bestStart: StaticArray<i32> = new StaticArray<i32>(0)
export let bestRoom: StaticArray<i32> = new StaticArray<i32>(0)
export let bestUnplaced: i32 = i32.MAX_VALUE
export let bestCost: i32 = i32.MAX_VALUE

/** @param places where the search begins: the start of each session, then the room of each */
export function makeBoard(places: StaticArray<i32>): void {
  makeRows()
  makeFamilies()
  makeUsable()
  start = new StaticArray<i32>(sessions)
  room = new StaticArray<i32>(sessions)
  bestStart = new StaticArray<i32>(sessions)
  bestRoom = new StaticArray<i32>(sessions)
  for (let session = 0; session < sessions; session++) {
    start[session] = NOWHERE
    room[session] = rooms
  }
  for (let session = 0; session < sessions; session++) if (isFree[session] === 0 && places[session] !== NOWHERE) stay(session, places[session], places[sessions + session])
  fixedBroken = broken
  for (let session = 0; session < sessions; session++) {
    if (isFree[session] === 0) continue
    unplaced++
    if (places[session] !== NOWHERE) move(session, places[session], places[sessions + session])
  }
  cost += settleAll(start)
}

/** Moves a free session, which may have had no place, and may have none afterwards: then it has no room either. */
export function move(session: i32, to: i32, toRoom: i32): void {
  const from = start[session]
  const fromRoom = room[session]
  if (from !== NOWHERE) {
    broken -= brokenAt(session, from, fromRoom)
    cost -= costAt(session, from) + placeCost(session, from, fromRoom)
    unplaced++
  }
  if (to !== NOWHERE) {
    broken += brokenAt(session, to, toRoom)
    cost += costAt(session, to) + placeCost(session, to, toRoom)
    unplaced--
  }
  enter(session, to, toRoom)
  if (to !== from) cost += settleFor(session, start)
}

/** Pairs that a session would break there, itself left aside. */
export function brokenAt(session: i32, at: i32, inRoom: i32): i32 {
  return brokenInRows(session, at, inRoom, start, room)
}

/** What its slots cost a session there: by their hours, and by what runs beside it. */
export function costAt(session: i32, at: i32): i32 {
  return load<i32>(costCell(session, at))
}

/** What a session costs where it is, with a price for each pair that it breaks. */
export function energyOf(session: i32, price: f64): f64 {
  const at = start[session]
  const inRoom = room[session]
  const wishes = f64(costAt(session, at) + placeCost(session, at, inRoom))
  return broken === 0 ? wishes : f64(brokenAt(session, at, inRoom)) * price + wishes
}

/** Pairs that two sessions would make there. */
export function brokenBetween(a: i32, startA: i32, roomA: i32, b: i32, startB: i32, roomB: i32): i32 {
  const pair = a * sessions + b
  const together = overlap(a, startA, b, startB)
  const isSame = roomA === roomB && roomA !== rooms
  const relation = i32(order[pair])
  let made = 0
  if (pairCost[pair] < 0 && together > (isSame ? 0 : -walk)) made++
  if (isSame && together > 0) made++
  if (relation > 0 ? startA + length[a] > startB : relation < 0 && startB + length[b] > startA) made++
  return made
}

/** What two sessions would cost each other there. */
export function costBetween(a: i32, startA: i32, b: i32, startB: i32): i32 {
  return max(0, overlap(a, startA, b, startB)) * max(0, pairCost[a * sessions + b])
}

/** Remembers the plan as the best, if it breaks nothing and is that. */
export function keepBest(): void {
  if (broken !== fixedBroken || unplaced > bestUnplaced || (unplaced === bestUnplaced && cost >= bestCost)) return
  bestUnplaced = unplaced
  bestCost = cost
  memory.copy(changetype<usize>(bestStart), changetype<usize>(start), sessions << 2)
  memory.copy(changetype<usize>(bestRoom), changetype<usize>(room), sessions << 2)
}

/** Says that the host knows a plan as good as this; it has written where its sessions are. */
export function tellBest(withoutPlace: i32, itsCost: i32): void {
  bestUnplaced = withoutPlace
  bestCost = itsCost
}

/** Puts a session that stays. What it costs and breaks beside others that stay is in no row: it is looked at pair by pair. */
function stay(session: i32, at: i32, inRoom: i32): void {
  const row = session * (slots + 1) + at
  cost += costBefore[row + length[session]] - costBefore[row] + placeCost(session, at, inRoom)
  for (let other = 0; other < sessions; other++) {
    if (start[other] === NOWHERE) continue
    broken += brokenBetween(session, at, inRoom, other, start[other], room[other])
    cost += costBetween(session, at, other, start[other])
  }
  enter(session, at, inRoom)
}

function enter(session: i32, to: i32, toRoom: i32): void {
  const from = start[session]
  const fromRoom = room[session]
  cost += familyChange(session, fromRoom, toRoom)
  countInRoom(session, fromRoom, -1)
  countInRoom(session, toRoom, 1)
  if (toRoom === fromRoom) moveInRoom(session, toRoom, from, to)
  else {
    moveInRoom(session, fromRoom, from, NOWHERE)
    moveInRoom(session, toRoom, NOWHERE, to)
  }
  if (to !== from) moveStart(session, from, to)
  start[session] = to
  room[session] = toRoom
}

function overlap(a: i32, startA: i32, b: i32, startB: i32): i32 {
  return min(startA + length[a], startB + length[b]) - max(startA, startB)
}
