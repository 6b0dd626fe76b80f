/** The same generator as `random.ts` of the core: xoshiro128** 1.1, whose four words the host hands over. */
let a: u32 = 1
let b: u32 = 2
let c: u32 = 3
let d: u32 = 4

export function seed(first: u32, second: u32, third: u32, fourth: u32): void {
  a = first
  b = second
  c = third
  d = fourth
}

/** 0 … 2³² - 1. */
export function word(): u32 {
  const result: u32 = rotl<u32>(b * 5, 7) * 9
  const shifted: u32 = b << 9
  c ^= a
  d ^= b
  b ^= c
  a ^= d
  c ^= shifted
  d = rotl<u32>(d, 11)
  return result
}

/** 0 … `below` - 1. The bias for small `below` is under one in a million. */
export function below(below: i32): i32 {
  return i32((u64(word()) * u64(below)) >> 32)
}
