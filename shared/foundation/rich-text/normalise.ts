import { assertNever } from '../assert-never.ts'
import { DEEPEST_LIST, MOST_COLUMNS, MOST_ROWS, type RichBlock, type RichItem, type RichList, type RichRun, type RichTable } from './blocks.ts'
import { normaliseRuns } from './normalise-runs.ts'

/**
 * The one form in which blocks are kept: nothing empty, lists of dots that follow each other joined, every row as long as the
 * header, within the limits. Reading and writing give back exactly this form.
 */
export function normaliseRich(blocks: readonly RichBlock[]): RichBlock[] {
  const kept: RichBlock[] = []
  for (const block of blocks.flatMap(normaliseBlock)) {
    const last = kept.at(-1)
    if (block.kind === 'list' && last?.kind === 'list' && !block.ordered && !last.ordered) last.items.push(...block.items)
    else kept.push(block)
  }
  return kept
}

function normaliseBlock(block: RichBlock): RichBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      const runs = normaliseRuns(block.runs)
      return runs.length === 0 ? [] : [{ ...block, runs }]
    }
    case 'list': {
      const list = normaliseList(block, 1)
      return list.items.length === 0 ? [] : [list]
    }
    case 'table':
      return normaliseTable(block)
    default:
      return assertNever(block)
  }
}

function normaliseList({ ordered, items }: RichList, depth: number): RichList {
  return { kind: 'list', ordered, items: items.flatMap((item) => normaliseItem(item, depth)) }
}

function normaliseItem({ runs, list }: RichItem, depth: number): RichItem[] {
  const item: RichItem = { runs: normaliseRuns(runs) }
  if (list === undefined) return item.runs.length === 0 ? [] : [item]
  if (depth >= DEEPEST_LIST) return [item, ...list.items].flatMap((one) => (one === item ? normaliseItem(item, depth) : normaliseItem(one, depth)))
  const inner = normaliseList(list, depth + 1)
  if (inner.items.length > 0) return [{ ...item, list: inner }]
  return item.runs.length === 0 ? [] : [item]
}

function normaliseTable({ header, rows }: RichTable): RichBlock[] {
  const all = [header, ...rows].map((row) => withinColumns(row).map((cell) => normaliseRuns(cell)))
  const width = Math.max(...all.map((row) => row.length))
  if (all.every((row) => row.every((cell) => cell.length === 0))) return []
  const [first = [], ...others] = all.map((row) => [...row, ...Array.from({ length: width - row.length }, (): RichRun[] => [])])
  return [
    { kind: 'table', header: first, rows: others.slice(0, MOST_ROWS) },
    ...others.slice(MOST_ROWS).flatMap((row) => normaliseBlock({ kind: 'paragraph', runs: together(row) }))
  ]
}

function withinColumns(row: readonly RichRun[][]): RichRun[][] {
  if (row.length <= MOST_COLUMNS) return [...row]
  return [...row.slice(0, MOST_COLUMNS - 1), together(row.slice(MOST_COLUMNS - 1))]
}

function together(cells: readonly RichRun[][]): RichRun[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' ' }, ...cell]))
}
