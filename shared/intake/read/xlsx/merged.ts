import type { MergedCells } from '#shared/intake/grid.ts'
import { placeOf } from '../cell-name.ts'
import { LIMITS } from '../limits.ts'
import { damagedPart, Refusal } from '../problem.ts'

/** `'A1:C1'` as a block, or null when it is none. A single cell is a block too. */
export function blockOf(range: string): MergedCells | null {
  const [first = '', last = first, ...more] = range.split(':')
  const from = placeOf(first)
  const to = placeOf(last)
  if (from === null || to === null || more.length > 0) return null
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column)
  }
}

/**
 * The merged blocks of a sheet, in reading order. Looked at row by row and only as far as columns are read, so that no
 * set of ranges, however large or entangled, takes long.
 *
 * @throws Refusal when two of them lie over each other, or there are too many
 */
export function mergedBlocks(ranges: readonly string[], sheet: string, part: string): MergedCells[] {
  if (ranges.length > LIMITS.merged) throw new Refusal({ key: 'intake.tooManyMerged', values: { sheet } })
  const blocks = ranges.map((range) => {
    const block = blockOf(range)
    if (block === null) throw damagedPart(part)
    return { range, block }
  })
  blocks.sort((a, b) => a.block.top - b.block.top || a.block.left - b.block.left)

  /** For each column, the last row that a block has taken. */
  const taken = new Int32Array(LIMITS.columns).fill(-1)
  for (const { range, block } of blocks) {
    for (let column = block.left; column <= Math.min(block.right, LIMITS.columns - 1); column += 1) {
      if ((taken[column] ?? -1) >= block.top) throw new Refusal({ key: 'intake.mergedOverlap', values: { sheet, range } })
      taken[column] = block.bottom
    }
  }
  return blocks.map(({ block }) => block)
}
