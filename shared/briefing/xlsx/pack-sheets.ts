import { type Block, type Cell, type List, type Pack, type Table, wordsOf } from '../model/index.ts'

/** The tables of one part of a pack, one below the other, as rows of texts. */
export interface PackSheet {
  name: string
  columns: number
  rows: readonly SheetRow[]
}

export interface SheetRow {
  /** `heading` names what follows; `header` stands over a table; `group` names the rows below it. */
  kind: 'heading' | 'header' | 'group' | 'plain'
  texts: readonly string[]
}

/** A sheet for each part that has a table: the title, then every table with its headings; what is not a table is in the book. */
export function packSheets({ marking, parts }: Pack): PackSheet[] {
  return parts.flatMap(({ heading, blocks }): PackSheet[] => {
    if (!blocks.some(({ kind }) => kind === 'table')) return []
    const rows: SheetRow[] = [{ kind: 'heading', texts: [wordsOf(heading), marking] }, ...blocks.flatMap(rowsOfBlock)]
    return [{ name: wordsOf(heading), columns: Math.max(...rows.map(({ texts }) => texts.length)), rows }]
  })
}

function rowsOfBlock(block: Block): SheetRow[] {
  if (block.kind === 'heading') return [{ kind: 'heading', texts: [wordsOf(block.text)] }]
  return block.kind === 'table' ? rowsOfTable(block) : []
}

function rowsOfTable({ header, rows }: Table): SheetRow[] {
  return [
    ...(header.length > 0 ? [{ kind: 'header' as const, texts: textsOf(header) }] : []),
    ...rows.map(({ kind, cells }): SheetRow => ({ kind: kind === 'group' ? 'group' : 'plain', texts: textsOf(cells) }))
  ]
}

/** A cell over several columns stands in the first of them. */
function textsOf(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => [wordsOfCell(cell), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')])
}

function wordsOfCell({ blocks }: Cell): string {
  return blocks.map((block) => (block.kind === 'bar' ? block.text : block.kind === 'list' ? wordsOfList(block) : wordsOf(block.text))).join('\n')
}

function wordsOfList({ items }: List): string {
  return items.map(({ text, list }) => [`• ${wordsOf(text)}`, ...(list ? [wordsOfList(list)] : [])].join('\n')).join('\n')
}
