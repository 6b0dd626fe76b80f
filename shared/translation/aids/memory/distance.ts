/** From this score on, in percent, a suggestion is worth reading. */
export const THRESHOLD = 70

/** How many words may differ between texts of which the longer has `length` words, for a score of at least 70. */
export function mostEdits(length: number): number {
  return Math.floor(((100 - THRESHOLD) * length) / 100)
}

/** The score in percent, rounded down: the share of the longer text's words that need not be touched. */
export function scoreOf(edits: number, length: number): number {
  return length === 0 ? 0 : Math.floor((100 * (length - edits)) / length)
}

/**
 * How many words have to be added, removed or replaced to make one text of the other (Levenshtein over words), or null when that
 * is more than `most`. Only a band of that width is worked out, in time proportional to length times `most`.
 */
export function editsBetween(a: ArrayLike<number>, b: ArrayLike<number>, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  const far = most + 1
  let before = new Int32Array(b.length + 1).fill(far)
  let row = new Int32Array(b.length + 1).fill(far)
  for (let column = 0; column <= Math.min(b.length, most); column++) before[column] = column
  for (let line = 1; line <= a.length; line++) {
    const first = Math.max(1, line - most)
    const last = Math.min(b.length, line + most)
    row.fill(far)
    if (line <= most) row[0] = line
    let least = row[0] ?? far
    for (let column = first; column <= last; column++) {
      const replaced = (before[column - 1] ?? far) + (a[line - 1] === b[column - 1] ? 0 : 1)
      const cost = Math.min(replaced, (before[column] ?? far) + 1, (row[column - 1] ?? far) + 1)
      row[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return null
    ;[before, row] = [row, before]
  }
  const edits = before[b.length] ?? far
  return edits > most ? null : edits
}
