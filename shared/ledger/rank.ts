import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A fractional rank: ranks sort as plain strings, and there is always room between two of them. */
export type Rank = string

export interface Ranked {
  id: string
  rank: Rank
}

/** Order by rank; the id decides between two laptops that chose the same rank. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

/** A rank between two neighbours, `before` < `after`; null stands for the start or the end of the list. */
export function rankBetween(before: Rank | null, after: Rank | null): Rank {
  return generateKeyBetween(before, after)
}

/** `count` ranks in order, for a new list. */
export function initialRanks(count: number): Rank[] {
  return generateNKeysBetween(null, null, count)
}

/**
 * The rank that puts `moved` at position `index` (0-based) of `ordered`, counted without the moved item itself. Where
 * two laptops gave neighbours the same rank there is no room between them: the place after the last equal is taken.
 */
export function rankAt(ordered: readonly Ranked[], moved: string, index: number): Rank {
  const others = ordered.filter((item) => item.id !== moved)
  const before = others[index - 1]?.rank ?? null
  const after = others.slice(index).find((item) => before === null || item.rank > before)?.rank ?? null
  return rankBetween(before, after)
}
