import { length, sessions, slots } from './problem'

/** The lengths that sessions have, each once, and which of them each session has. */
export let lengths: StaticArray<i32> = new StaticArray<i32>(0)
export let lengthOf: StaticArray<i32> = new StaticArray<i32>(0)
export let longest: i32 = 0
/**
 * Of each pair of lengths, from the first start on at which one of the second meets one of the first that starts at 0: in how many slots they run together;
 * cells of four bytes, zeros behind.
 */
let overlaps: usize = 0
let overlapStride: usize = 0
/** Ones, cells of two bytes, and behind their end zeros. */
let onesEnd: usize = 0

const LANES: i32 = 8

export function makeKernels(): void {
  lengthOf = new StaticArray<i32>(sessions)
  const found = new StaticArray<i32>(sessions)
  let count = 0
  longest = 1
  for (let session = 0; session < sessions; session++) {
    let index = 0
    while (index < count && found[index] !== length[session]) index++
    if (index === count) found[count++] = length[session]
    lengthOf[session] = index
    longest = max(longest, length[session])
  }
  lengths = StaticArray.slice(found, 0, count)
  overlapStride = (2 * longest + LANES) << 2
  overlaps = heap.alloc(count * count * overlapStride)
  memory.fill(overlaps, 0, count * count * overlapStride)
  for (let own = 0; own < count; own++) {
    for (let other = 0; other < count; other++) {
      const kernel = overlapKernel(own, other)
      for (let start = 1 - lengths[other]; start < lengths[own]; start++) {
        const together = min(lengths[own], start + lengths[other]) - max(0, start)
        store<i32>(kernel + ((start + lengths[other] - 1) << 2), together)
      }
    }
  }
  const ones = slots + 8 * longest + LANES
  const cells = heap.alloc((ones + LANES) << 1)
  memory.fill(cells, 0, (ones + LANES) << 1)
  for (let index = 0; index < ones; index++) store<i16>(cells + (index << 1), 1)
  onesEnd = cells + (ones << 1)
}

export function overlapKernel(own: i32, other: i32): usize {
  return overlaps + (own * lengths.length + other) * overlapStride
}

/** Adds what each slot side by side costs, times the overlaps of a kernel, to cells of four bytes. */
export function addOverlap(cells: usize, kernel: usize, count: i32, cost: i32): void {
  const costs = i32x4.splat(cost)
  const end = cells + (count << 2)
  while (cells < end) {
    v128.store(cells, i32x4.add(v128.load(cells), i32x4.mul(v128.load(kernel), costs)))
    cells += 16
    kernel += 16
  }
}

/** Adds one to each of so many cells of two bytes. */
export function addOnes(cells: usize, count: i32): void {
  let ones = onesEnd - (count << 1)
  const end = cells + (count << 1)
  while (cells < end) {
    v128.store(cells, i16x8.add(v128.load(cells), v128.load(ones)))
    cells += 16
    ones += 16
  }
}

/** Takes one from each of so many cells of two bytes. */
export function takeOnes(cells: usize, count: i32): void {
  let ones = onesEnd - (count << 1)
  const end = cells + (count << 1)
  while (cells < end) {
    v128.store(cells, i16x8.sub(v128.load(cells), v128.load(ones)))
    cells += 16
    ones += 16
  }
}
