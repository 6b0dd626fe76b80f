import { addOnes, addOverlap, lengthOf, lengths, longest, makeKernels, overlapKernel, takeOnes } from './kernels'
import { costBefore, isFree, isOpen, length, NOWHERE, order, pairCost, rooms, sessions, slots, starts, startsAt, walk } from './problem'

/**
 * What every start of every session costs and breaks beside the others, written down in rows of starts. Few moves of a search are made, so
 * it pays to write each into the rows of the others, and to look all starts of a session up at once. A row begins `offset` before the first slot, so that
 * what lies about the first slot and the last is written without looking whether it is outside.
 */
export let stride: i32 = 0
export let offset: i32 = 0
/** sessions × `stride`, four bytes: what each start costs a session by its hours and by what runs beside it. */
export let costs: usize = 0
/** sessions × `stride`, two bytes: pairs that each start breaks in whichever rooms: people in two places, no time to walk, order. `NEVER` more where it may not start. */
export let broken: usize = 0
/** (rooms + 1) × lengths × `stride`, two bytes: sessions that one of such a length would meet in the room. `NEVER` more where that is not open. */
export let crowd: usize = 0

/** More than there are pairs of one session. */
export const NEVER: i32 = 0x4000

/** Of session `s`, `[at[s] … at[s + 1] - 1]`: the free ones that it costs something, all that clash with it, the free ones that have to be before or after it. */
let costlyAt: StaticArray<i32> = new StaticArray<i32>(0)
let costly: StaticArray<i32> = new StaticArray<i32>(0)
let clashingAt: StaticArray<i32> = new StaticArray<i32>(0)
let clashing: StaticArray<i32> = new StaticArray<i32>(0)
let orderedAt: StaticArray<i32> = new StaticArray<i32>(0)
let ordered: StaticArray<i32> = new StaticArray<i32>(0)
/** Of session `s`, `[blocksAt[s] … blocksAt[s + 1] - 1]`: where in its row there are eight cells with a start that it may have. */
export let blocksAt: StaticArray<i32> = new StaticArray<i32>(0)
export let blocks: StaticArray<i32> = new StaticArray<i32>(0)

export function makeRows(): void {
  makeKernels()
  offset = ((longest + walk + 7) >> 3) << 3
  stride = (((slots + 2 * offset) >> 3) + 2) << 3
  const cells = sessions * stride
  const ofRooms = (rooms + 1) * lengths.length * stride
  costs = heap.alloc(cells << 2)
  broken = heap.alloc(cells << 1)
  crowd = heap.alloc(ofRooms << 1)
  memory.fill(costs, 0, cells << 2)
  for (let cell = 0; cell < cells; cell++) store<i16>(broken + (cell << 1), NEVER)
  for (let cell = 0; cell < ofRooms; cell++) store<i16>(crowd + (cell << 1), NEVER)
  for (let session = 0; session < sessions; session++) {
    const own = length[session]
    const before = session * (slots + 1)
    for (let start = 0; start + own <= slots; start++) store<i32>(cost(session, start), costBefore[before + start + own] - costBefore[before + start])
    for (let index = startsAt[session]; index < startsAt[session + 1]; index++) store<i16>(pairs(session, starts[index]), 0)
  }
  for (let room = 0; room <= rooms; room++) {
    for (let index = 0; index < lengths.length; index++) {
      const row = crowd + (((room * lengths.length + index) * stride + offset) << 1)
      for (let start = 0; start + lengths[index] <= slots; start++) if (isOpen(room, start, lengths[index])) store<i16>(row + (start << 1), 0)
    }
  }
  makeLists()
  left = new StaticArray<usize>(2 * walk * sessions)
  makeBlocks()
}

function makeBlocks(): void {
  blocksAt = new StaticArray<i32>(sessions + 1)
  const found = new StaticArray<i32>(starts.length)
  let count = 0
  for (let session = 0; session < sessions; session++) {
    let last = -1
    for (let index = startsAt[session]; index < startsAt[session + 1]; index++) {
      const block = ((offset + starts[index]) >> 3) << 3
      if (block !== last) found[count++] = block
      last = block
    }
    blocksAt[session + 1] = count
  }
  blocks = StaticArray.slice(found, 0, count)
}

function makeLists(): void {
  costlyAt = new StaticArray<i32>(sessions + 1)
  clashingAt = new StaticArray<i32>(sessions + 1)
  orderedAt = new StaticArray<i32>(sessions + 1)
  for (let isFilled = 0; isFilled < 2; isFilled++) {
    let ofCostly = 0
    let ofClashing = 0
    let ofOrdered = 0
    for (let session = 0; session < sessions; session++) {
      for (let other = 0; other < sessions; other++) {
        const pair = session * sessions + other
        if (other === session) continue
        if (pairCost[pair] > 0 && isFree[other] !== 0) {
          if (isFilled) costly[ofCostly] = other
          ofCostly++
        }
        if (pairCost[pair] < 0) {
          if (isFilled) clashing[ofClashing] = other
          ofClashing++
        }
        if (order[pair] !== 0 && isFree[other] !== 0) {
          if (isFilled) ordered[ofOrdered] = other
          ofOrdered++
        }
      }
      costlyAt[session + 1] = ofCostly
      clashingAt[session + 1] = ofClashing
      orderedAt[session + 1] = ofOrdered
    }
    if (isFilled) break
    costly = new StaticArray<i32>(ofCostly)
    clashing = new StaticArray<i32>(ofClashing)
    ordered = new StaticArray<i32>(ofOrdered)
  }
}

/** Where the cost of a start stands. */
export function cost(session: i32, start: i32): usize {
  return costs + ((session * stride + offset + start) << 2)
}

/** Where it stands how many pairs a start breaks in whichever rooms. */
export function pairs(session: i32, start: i32): usize {
  return broken + ((session * stride + offset + start) << 1)
}

/** Where it stands how many sessions one meets that starts there, in a room. */
export function met(session: i32, start: i32, room: i32): usize {
  return crowd + (((room * lengths.length + lengthOf[session]) * stride + offset + start) << 1)
}

/** Pairs that a session would break at a start and in a room that it may have, itself left aside. */
export function brokenAt(session: i32, start: i32, room: i32, startOf: StaticArray<i32>, roomOf: StaticArray<i32>): i32 {
  const own = length[session]
  const wherever = i32(load<i16>(pairs(session, start)))
  let all = wherever
  if (room === rooms) return all
  all += i32(load<i16>(met(session, start, room)))
  if (roomOf[session] === room) {
    const gap = start - startOf[session]
    if (gap < own && -gap < own) all--
  }
  // Only where pairs are broken may one of them be of two that need not walk.
  if (walk === 0 || wherever === 0) return all
  const end = start + own
  const until = clashingAt[session + 1]
  for (let index = clashingAt[session]; index < until; index++) {
    const other = clashing[index]
    if (roomOf[other] !== room) continue
    const from = startOf[other]
    const ends = from + length[other]
    if ((from >= end && from < end + walk) || (start >= ends && start < ends + walk)) all--
  }
  return all
}

/** Cells that `leaveAside` has made one less. */
let left: StaticArray<usize> = new StaticArray<usize>(0)
let leftCount: i32 = 0

/** Leaves aside, in its rows, that a session meets itself in this room, and that somebody has to walk to another session in it, until it is put back. */
export function leaveAside(session: i32, room: i32, startOf: StaticArray<i32>, roomOf: StaticArray<i32>): void {
  leftCount = 0
  if (room === rooms) return
  const own = length[session]
  if (roomOf[session] === room) takeOnes(met(session, startOf[session] - own + 1, room), 2 * own - 1)
  if (walk === 0) return
  const until = clashingAt[session + 1]
  for (let index = clashingAt[session]; index < until; index++) {
    const other = clashing[index]
    if (roomOf[other] !== room) continue
    const before = pairs(session, startOf[other] - own)
    const after = pairs(session, startOf[other] + length[other])
    for (let step = 0; step < walk; step++) {
      leave(before - (step << 1))
      leave(after + (step << 1))
    }
  }
}

function leave(cell: usize): void {
  store<i16>(cell, load<i16>(cell) - 1)
  left[leftCount++] = cell
}

export function putBack(session: i32, room: i32, startOf: StaticArray<i32>, roomOf: StaticArray<i32>): void {
  if (roomOf[session] === room && room !== rooms) addOnes(met(session, startOf[session] - length[session] + 1, room), 2 * length[session] - 1)
  for (let index = 0; index < leftCount; index++) store<i16>(left[index], load<i16>(left[index]) + 1)
}

/** Writes down that a session no longer starts at `from` but at `to`, in whichever rooms; either may be `NOWHERE`. */
export function moveStart(session: i32, from: i32, to: i32): void {
  const own = length[session]
  const ownLength = lengthOf[session]
  const row = session * sessions
  for (let index = costlyAt[session]; index < costlyAt[session + 1]; index++) {
    const other = costly[index]
    const kernel = overlapKernel(ownLength, lengthOf[other])
    const count = own + length[other] - 1
    const first = 1 - length[other]
    const each = pairCost[row + other]
    if (from !== NOWHERE) addOverlap(cost(other, from + first), kernel, count, -each)
    if (to !== NOWHERE) addOverlap(cost(other, to + first), kernel, count, each)
  }
  for (let index = clashingAt[session]; index < clashingAt[session + 1]; index++) {
    const other = clashing[index]
    const first = 1 - length[other] - walk
    const count = own + length[other] + 2 * walk - 1
    if (from !== NOWHERE) takeOnes(pairs(other, from + first), count)
    if (to !== NOWHERE) addOnes(pairs(other, to + first), count)
  }
  for (let index = orderedAt[session]; index < orderedAt[session + 1]; index++) {
    const other = ordered[index]
    // The other has to be over before this one begins, or may begin when it has ended.
    const isBefore = order[row + other] < 0
    if (from !== NOWHERE) takeOnes(pairs(other, isBefore ? from - length[other] + 1 : 0), isBefore ? slots - from + length[other] - 1 : from + own)
    if (to !== NOWHERE) addOnes(pairs(other, isBefore ? to - length[other] + 1 : 0), isBefore ? slots - to + length[other] - 1 : to + own)
  }
}

/** Writes down that a session is in a room no longer from `from` on but from `to` on. */
export function moveInRoom(session: i32, room: i32, from: i32, to: i32): void {
  if (room === rooms) return
  const own = length[session]
  for (let index = 0; index < lengths.length; index++) {
    const row = crowd + (((room * lengths.length + index) * stride + offset + 1 - lengths[index]) << 1)
    const count = own + lengths[index] - 1
    if (from !== NOWHERE) takeOnes(row + (from << 1), count)
    if (to !== NOWHERE) addOnes(row + (to << 1), count)
  }
}
