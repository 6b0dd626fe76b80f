import { length, NOWHERE } from './problem'
import { below } from './random'

/** The sessions that are moved, and the same, each as often as it is to be drawn. */
let free: StaticArray<i32> = new StaticArray<i32>(0)
let often: StaticArray<i32> = new StaticArray<i32>(0)
/** Those of them that are drawn at the time: the first so many of the lists. */
let some: StaticArray<i32> = new StaticArray<i32>(0)
let someOften: StaticArray<i32> = new StaticArray<i32>(0)
export let someCount: i32 = 0
let someOftenCount: i32 = 0

export function tellFree(moved: StaticArray<i32>, drawn: StaticArray<i32>): void {
  free = moved
  often = drawn
  some = new StaticArray<i32>(moved.length)
  someOften = new StaticArray<i32>(drawn.length)
  drawFromAll()
}

export function drawFromAll(): void {
  someCount = free.length
  someOftenCount = often.length
  memory.copy(changetype<usize>(some), changetype<usize>(free), someCount << 2)
  memory.copy(changetype<usize>(someOften), changetype<usize>(often), someOftenCount << 2)
}

/** Draws from now on only sessions that run in one of these stretches of time: so many pairs of a first slot and the one after the last. */
export function drawFromNear(stretches: StaticArray<i32>, count: i32, start: StaticArray<i32>): void {
  someCount = 0
  for (let index = 0; index < free.length; index++) if (isNear(free[index], stretches, count, start)) some[someCount++] = free[index]
  someOftenCount = 0
  for (let index = 0; index < often.length; index++) if (isNear(often[index], stretches, count, start)) someOften[someOftenCount++] = often[index]
}

function isNear(session: i32, stretches: StaticArray<i32>, count: i32, start: StaticArray<i32>): bool {
  const at = start[session]
  if (at === NOWHERE) return true
  for (let index = 0; index < count; index++) if (at < stretches[2 * index + 1] && at + length[session] > stretches[2 * index]) return true
  return false
}

/** All that are moved, in turn. */
export function movedAt(index: i32): i32 {
  return free[index]
}

export function movedCount(): i32 {
  return free.length
}

/** One of those that are drawn at the time, in turn. */
export function drawnAt(index: i32): i32 {
  return some[index]
}

export function drawSession(): i32 {
  return someOften[below(someOftenCount)]
}
