/**
 * How many letters two words differ by, counting two neighbours that changed places as one (optimal string alignment, the
 * restricted Damerau-Levenshtein distance); `limit + 1` as soon as it is more than `limit`.
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const width = endB - start
  if (endA === start || width === 0) return Math.min(limit + 1, Math.max(endA - start, width))
  let before: number[] = []
  let row: number[] = Array.from({ length: width + 1 }, (_, index) => index)
  for (let i = 1; i <= endA - start; i++) {
    const next: number[] = [i]
    let least = i
    const letter = a.charCodeAt(start + i - 1)
    for (let j = 1; j <= width; j++) {
      const other = b.charCodeAt(start + j - 1)
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === other ? 0 : 1))
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && other === a.charCodeAt(start + i - 2)
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return Math.min(limit + 1, row[width] ?? 0)
}

/**
 * Whether one of two folded names can be a slip of the pen for the other. Short names have to be the same, and a difference
 * in the last vowel is none: Mario and María, Luis and Luisa are two people.
 */
export function isMisspelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false
  if (withoutEnding(a) === withoutEnding(b)) return false
  return boundedDistance(a, b, length >= 8 ? 2 : 1) <= (length >= 8 ? 2 : 1)
}

function withoutEnding(name: string): string {
  return name.replace(/[aeo]s?$/, '')
}
