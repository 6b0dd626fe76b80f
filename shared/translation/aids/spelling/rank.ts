import { fold } from '#shared/foundation/formats/index.ts'
import type { KnownSpellings } from './known.ts'

/** So many suggestions anybody reads. */
const SHOWN = 6

/**
 * Suggestions of a dictionary, the likeliest first: words of this partnership, then those that only lack an accent or a capital, then
 * those that begin alike (the first letter is seldom the wrong one), each in the order of the dictionary.
 */
export function rankedSpellings(word: string, suggestions: readonly string[], known: KnownSpellings): string[] {
  const rank = (suggestion: string): number => {
    if (known.has(suggestion.replaceAll('’', "'").toLowerCase())) return 0
    if (fold(suggestion) === fold(word)) return 1
    return fold(suggestion).charAt(0) === fold(word).charAt(0) ? 2 : 3
  }
  return suggestions
    .map((suggestion, place) => ({ suggestion, place, rank: rank(suggestion) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, SHOWN)
    .map(({ suggestion }) => suggestion)
}
