/** Tables that the host has made, since their logarithms have to be the same everywhere: `thresholds.ts` of the core says what they are. */
export const TABLE: i32 = 4096
export const gumbels: StaticArray<f64> = new StaticArray<f64>(TABLE)
export const thresholds: StaticArray<f64> = new StaticArray<f64>(TABLE)
/** How lucky one of many can be at most. */
export let mostLuck: f64 = 0

export function tellLuck(most: f64): void {
  mostLuck = most
}

export function gumbelTable(): StaticArray<f64> {
  return gumbels
}

export function thresholdTable(): StaticArray<f64> {
  return thresholds
}

/**
 * How lucky the `index`-th of many is: of costs less this, times the temperature, the least is each as often as its weight asks. One word at random serves
 * them all: where in the table they begin, and by what step they go on.
 */
export function luck(word: u32, index: u32): f64 {
  return gumbels[(word + index * ((word >> 12) | 1)) & (TABLE - 1)]
}
