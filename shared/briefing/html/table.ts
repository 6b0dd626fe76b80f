import type { BodyRow, Cell, GroupRow, Row, Table } from '../model/index.ts'
import { escaped } from './escape.ts'
import { barOf, classOf, inlineOf, langOf } from './inline.ts'
import { listOf } from './list.ts'

/** A table with its header cells named as such: columns, and rows that name those below them. */
export function tableOf(table: Table): string {
  const head = table.header.length === 0 ? '' : `<thead><tr>${cellsOf(table.header, table, (cell) => (isEmpty(cell) ? 'td' : 'th scope="col"'))}</tr></thead>`
  return `<div class="wide"><table${table.isRoomy ? ' class="roomy"' : ''}>${head}${bodies(table.rows, table)}</table></div>\n`
}

/** A row that names others begins a body of its own, so that its header reaches over that body alone. */
function bodies(rows: readonly Row[], table: Table): string {
  const groups: string[][] = []
  for (const row of rows) {
    if (row.kind === 'group' || groups.length === 0) groups.push([])
    groups.at(-1)?.push(row.kind === 'group' ? groupRow(row, table) : bodyRow(row, table))
  }
  return groups.map((group) => `<tbody>${group.join('')}</tbody>`).join('\n')
}

function groupRow(row: GroupRow, table: Table): string {
  return `<tr class="group">${cellsOf(row.cells, table, (cell) => (isEmpty(cell) ? 'td' : 'th scope="rowgroup"'))}</tr>`
}

function bodyRow(row: BodyRow, table: Table): string {
  return `<tr${classOf(row.kind !== 'plain' && row.kind, barOf(row.mark))}>${cellsOf(row.cells, table, () => 'td')}</tr>`
}

function cellsOf(cells: readonly Cell[], { columns }: Table, tagOf: (cell: Cell) => string): string {
  let column = 0
  const written = cells.map((cell) => {
    const { align, language } = columns[column] ?? {}
    const span = cell.span ?? 1
    column += span
    const tag = tagOf(cell)
    const attributes = `${span > 1 ? ` colspan="${span}"` : ''}${align === undefined || align === 'left' ? '' : ` class="${align}"`}${langOf(language)}`
    return `<${tag}${attributes} dir="auto">${contentOf(cell)}</${tag.split(' ')[0] ?? tag}>`
  })
  const missing = columns.length - column
  return written.join('') + (missing > 0 ? '<td></td>'.repeat(missing) : '')
}

function contentOf({ blocks }: Cell): string {
  const [only] = blocks
  if (blocks.length === 1 && only?.kind === 'paragraph') return `<span${langOf(only.language)}>${inlineOf(only.text)}</span>`
  return blocks
    .map((block) => {
      if (block.kind === 'list') return listOf(block)
      if (block.kind === 'bar') {
        const share = block.maximum > 0 ? Math.round((Math.min(block.value, block.maximum) / block.maximum) * 100) : 0
        return `<span class="number">${escaped(block.text)}</span><span class="bar ${block.country}" style="width:${Math.max(0, share)}px" aria-hidden="true"></span>`
      }
      return `<p${langOf(block.language)}>${inlineOf(block.text)}</p>`
    })
    .join('')
}

function isEmpty({ blocks }: Cell): boolean {
  return blocks.length === 0
}
