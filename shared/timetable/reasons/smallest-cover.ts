/** How many steps the search for the very smallest set may take; beyond, a minimal one is given. */
const STEPS = 100_000

/**
 * The smallest set of numbers that meets every list: the fewest rules that leave no place. Null when a list is empty, so that
 * no set can. The set is minimal in any case: without any one of its numbers some list is not met.
 */
export function smallestCover(lists: readonly (readonly number[])[]): number[] | null {
  if (lists.some((list) => list.length === 0)) return null
  const essential = withoutSupersets(lists)
  const greedy = minimal(essential, greedyCover(essential))
  let steps = STEPS
  for (let size = 1; size < greedy.length; size++) {
    const found = coverOf(essential, size, [], () => steps-- > 0)
    if (found !== null) return found.sort((a, b) => a - b)
    if (steps <= 0) break
  }
  return greedy
}

/** A list that holds all of another is met whenever the other is. */
function withoutSupersets(lists: readonly (readonly number[])[]): number[][] {
  const distinct = [...new Map(lists.map((list) => [list.join(), [...list]])).values()].sort((a, b) => a.length - b.length)
  const kept: number[][] = []
  for (const list of distinct) if (!kept.some((smaller) => smaller.every((number) => list.includes(number)))) kept.push(list)
  return kept
}

function coverOf(lists: readonly number[][], size: number, chosen: readonly number[], mayGoOn: () => boolean): number[] | null {
  const unmet = lists.find((list) => !list.some((number) => chosen.includes(number)))
  if (unmet === undefined) return [...chosen]
  if (chosen.length === size || !mayGoOn()) return null
  for (const number of unmet) {
    const found = coverOf(lists, size, [...chosen, number], mayGoOn)
    if (found !== null) return found
  }
  return null
}

function greedyCover(lists: readonly number[][]): number[] {
  const chosen: number[] = []
  let unmet = lists
  while (unmet.length > 0) {
    const counts = new Map<number, number>()
    for (const list of unmet) for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1)
    const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
    if (best === undefined) break
    chosen.push(best)
    unmet = unmet.filter((list) => !list.includes(best))
  }
  return chosen
}

/** Takes numbers out as long as every list is still met (deletion filter). */
function minimal(lists: readonly number[][], cover: readonly number[]): number[] {
  let kept = [...cover].sort((a, b) => a - b)
  for (const number of cover) {
    const without = kept.filter((other) => other !== number)
    if (lists.every((list) => list.some((candidate) => without.includes(candidate)))) kept = without
  }
  return kept
}
