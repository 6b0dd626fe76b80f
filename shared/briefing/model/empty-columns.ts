import type { Block, Cell, Row, Table } from './block.ts'
import type { Part } from './pack.ts'

/** Parts as they are printed: without the optional columns of a table in which no row says anything. Versions are compared before, with all columns. */
export function withoutEmptyColumns(parts: readonly Part[]): Part[] {
  return parts.map((part) => ({ ...part, blocks: part.blocks.map((block): Block => (block.kind === 'table' ? withoutEmpty(block) : block)) }))
}

function withoutEmpty(table: Table): Table {
  const isLeftOut = table.columns.map(({ isOptional }, index) => isOptional === true && table.rows.every((row) => isEmptyAt(row, index)))
  if (!isLeftOut.includes(true)) return table
  const cut = (cells: readonly Cell[]): Cell[] => placed(cells).flatMap(({ cell, from, span }) => {
    const left = isLeftOut.slice(from, from + span).filter((isOut) => !isOut).length
    return left === 0 ? [] : [span === left ? cell : { ...cell, span: left }]
  })
  return {
    ...table,
    columns: table.columns.filter((_, index) => isLeftOut[index] !== true),
    header: cut(table.header),
    rows: table.rows.map((row) => ({ ...row, cells: cut(row.cells) }))
  }
}

/** A row that names others says nothing in a column of its own. */
function isEmptyAt(row: Row, column: number): boolean {
  return row.kind === 'group' || placed(row.cells).every(({ cell, from, span }) => column < from || column >= from + span || cell.blocks.length === 0)
}

function placed(cells: readonly Cell[]): { cell: Cell; from: number; span: number }[] {
  let column = 0
  return cells.map((cell) => {
    const span = cell.span ?? 1
    column += span
    return { cell, from: column - span, span }
  })
}
