import type { Cell } from '#shared/intake/grid.ts'

/** What a window takes in without losing a frame: measured in the real app, see tests/e2e/people/intake.test.ts. */
const PAGE_CELLS = 20_000
const PAGE_LETTERS = 500_000

/**
 * Rows from `from` on: at most `count`, and no more than one page holds, but at least one while there are any, so that
 * whoever asks on from the end of what came gets them all.
 */
export function pageOf(rows: readonly Cell[][], from: number, count: number): Cell[][] {
  let cells = 0
  let letters = 0
  let to = from
  for (; to < Math.min(rows.length, from + count); to += 1) {
    const row = rows[to] ?? []
    cells += row.length
    letters += row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)
    if (to > from && (cells > PAGE_CELLS || letters > PAGE_LETTERS)) break
  }
  return rows.slice(from, to)
}
