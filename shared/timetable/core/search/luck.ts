import { gumbels } from '../thresholds.ts'

const TABLE = 4096
const LUCK = gumbels(TABLE)

/** How lucky one of many can be at most. */
export const MOST_LUCK = LUCK.reduce((most, one) => Math.max(most, one), 0)

/**
 * How lucky the `index`-th of many is: of costs less this, times the temperature, the least is each as often as its weight asks. One word at random serves
 * them all: where in the table they begin, and by what step they go on.
 */
export function luck(word: number, index: number): number {
  return LUCK[(word + Math.imul(index, (word >>> 12) | 1)) & (TABLE - 1)]
}
