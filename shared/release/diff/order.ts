/**
 * Which elements stand still when `before` becomes `after`: as many as can be, so that only those are called moved that
 * somebody moved (longest increasing subsequence; Fredman 1975). Both lists hold the same elements, each once.
 */
export function standing(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeBefore = new Map(before.map((id, place) => [id, place]))
  const places = after.map((id) => placeBefore.get(id) ?? -1)
  /** For each length, the index in `after` of the smallest end of an increasing run of that length. */
  const ends: number[] = []
  const previous: number[] = []
  places.forEach((place, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = index
  })
  const stay = new Set<string>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) stay.add(after[index] ?? '')
  return stay
}
