import type { Block, Cell, Row, Table } from '../model/index.ts'
import { wordsOf } from '../model/index.ts'

/** What a block says and how, as one text to compare by; a table by its columns alone, since its rows are compared one by one. */
export function keyOf(block: Block): string {
  return remembered(block, () => (block.kind === 'table' ? `table ${columnsKey(block)}` : contentKey(block)))
}

/** What a row says, with the row that names it: a session on another day is another row. */
export function rowKey(row: Row, under: string): string {
  return `${under}\n${remembered(row, () => `${row.kind} ${contentKey(row.cells)}`)}`
}

/** Models are never changed: the one of the release is compared after every edit, and read once. */
const keys = new WeakMap<object, string>()

function remembered(of: object, make: () => string): string {
  const key = keys.get(of) ?? make()
  keys.set(of, key)
  return key
}

/** The words of a row that names those below it. */
export function groupWords({ cells }: Row): string {
  return cells.map(cellWords).join(' ')
}

/** By what a person would find the row again: the first words in it. */
export function labelOf({ cells }: Row): string {
  return cells.map(cellWords).find((words) => words !== '') ?? ''
}

function columnsKey({ columns, header }: Table): string {
  return `${columns.length} ${header.map(cellWords).join('|')}`
}

function cellWords({ blocks }: Cell): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : block.kind === 'bar' ? block.text : contentKey(block))).join(' ')
}

/** What only tells where something comes from, or what became of it, is no content. */
function contentKey(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'mark' || key === 'about' ? undefined : inner))
}
