/** A stretch in which two lists differ, as indices: what stood there before, and what stands there now. */
export interface Gap {
  before: number[]
  after: number[]
}

/** Beyond this many comparisons two lists are taken to have nothing in common but their ends. */
const MOST_COMPARISONS = 4_000_000

/**
 * Where two lists of keys differ, in order: as much as can be is taken to have stayed (longest common subsequence). A key may be in
 * a list several times.
 */
export function gapsBetween(before: readonly string[], after: readonly string[]): Gap[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const [rows, columns] = [before.length - start - end, after.length - start - end]
  if (rows === 0 && columns === 0) return []
  const lengths = rows * columns <= MOST_COMPARISONS ? commonLengths(before.slice(start, start + rows), after.slice(start, start + columns)) : null
  const gaps: Gap[] = []
  let gap: Gap = { before: [], after: [] }
  const close = (): void => {
    if (gap.before.length + gap.after.length > 0) gaps.push(gap)
    gap = { before: [], after: [] }
  }
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    if (lengths !== null && row < rows && column < columns && before[start + row] === after[start + column]) {
      close()
      row++
      column++
    } else if (column >= columns || (row < rows && at(lengths, columns, row + 1, column) >= at(lengths, columns, row, column + 1))) gap.before.push(start + row++)
    else gap.after.push(start + column++)
  }
  close()
  return gaps
}

/** For each pair of places, how much the two lists have in common from there on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const columns = after.length
  const lengths = new Uint32Array((before.length + 1) * (columns + 1))
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const below = at(lengths, columns, row + 1, column + 1)
      lengths[row * (columns + 1) + column] = before[row] === after[column] ? below + 1 : Math.max(at(lengths, columns, row + 1, column), at(lengths, columns, row, column + 1))
    }
  }
  return lengths
}

function at(lengths: Uint32Array | null, columns: number, row: number, column: number): number {
  return lengths?.[row * (columns + 1) + column] ?? 0
}
