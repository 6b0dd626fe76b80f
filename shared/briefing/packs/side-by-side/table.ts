import type { BodyRow, Cell, Column, GroupRow, Row, Table, Text } from '#shared/briefing/model/index.ts'
import { joined, stacked, type InEach } from './words.ts'

/**
 * How the tables of several languages become one. `columns`: times and numbers once, then a column for each language with all else.
 * `names`: the same, and the name of whom or what a row is about stands once too. `lines`: the columns as they are, in each cell a line for
 * each language.
 */
export type Manner = 'columns' | 'names' | 'lines'

/** How wide a name is that stands once, and what each language says of it. */
const WIDTH_OF_NAME = 0.95
const WIDTH_BESIDE_NAME = 1.3

/** One table of several, row by row; null where they have not the same rows. */
export function mergedTable(tables: InEach<Table>, manner: Manner): Table | null {
  const [lead] = tables
  if (lead === undefined) return null
  const narrow = leadingNarrow(lead.said.columns)
  const shared = manner === 'lines' ? lead.said.columns.length : manner === 'names' ? narrow + 1 : narrow
  const rows = lead.said.rows.map((_, index) => mergedRow(rowsAt(tables, index), shared, manner))
  if (rows.some((row) => row === null) || tables.some(({ said }) => said.rows.length !== rows.length || said.columns.length !== lead.said.columns.length)) return null
  const languageColumns: Column[] = manner === 'lines' ? [] : tables.map(({ language }) => ({ width: manner === 'names' ? WIDTH_BESIDE_NAME : 1, language }))
  const heads = tables.map(({ language, said }) => ({ language, said: headOf(said, shared) }))
  return {
    ...lead.said,
    columns: [...lead.said.columns.slice(0, shared).map((column) => (manner === 'names' && column.width !== 'auto' ? { ...column, width: WIDTH_OF_NAME } : column)), ...languageColumns],
    header: lead.said.header.length === 0 ? [] : [...stackedCells(tables.map(({ language, said }) => ({ language, said: said.header.slice(0, shared) }))), ...(manner === 'lines' ? [] : heads.map(({ said }) => said))],
    rows: rows.filter((row) => row !== null)
  }
}

/** The first columns that are as wide as what is in them: times. */
function leadingNarrow(columns: readonly Column[]): number {
  const first = columns.findIndex(({ width }) => width !== 'auto')
  return first === -1 ? columns.length : first
}

/** The rows that are about one thing: by their id where they have one, else by their place. */
function rowsAt(tables: InEach<Table>, index: number): InEach<Row | undefined> {
  const lead = tables[0]?.said.rows[index]
  const id = lead === undefined || lead.kind === 'group' ? undefined : lead.id
  return tables.map(({ language, said }) => ({ language, said: id === undefined ? said.rows[index] : said.rows.find((row) => row.kind !== 'group' && row.id === id) }))
}

function mergedRow(rows: InEach<Row | undefined>, shared: number, manner: Manner): Row | null {
  const groups = rows.flatMap(({ language, said }) => (said?.kind === 'group' ? [{ language, said }] : []))
  if (groups.length === rows.length) return mergedGroup(groups, shared, manner)
  const bodies = rows.flatMap(({ language, said }) => (said === undefined || said.kind === 'group' ? [] : [{ language, said }]))
  const [lead] = bodies
  if (lead === undefined || bodies.length !== rows.length) return null
  const mark = bodies.map(({ said }) => said.mark).find((one) => one !== undefined)
  const cells = stackedCells(bodies.map(({ language, said }) => ({ language, said: said.cells.slice(0, shared) })))
  return { ...lead.said, ...(mark && { mark }), cells: manner === 'lines' ? cells : [...cells, ...bodies.map(({ said }) => wholeCell(said, shared, manner))] }
}

function mergedGroup(groups: InEach<GroupRow>, shared: number, manner: Manner): GroupRow {
  const cells = groups.map(({ language, said }) => ({ language, said: { blocks: said.cells.flatMap(({ blocks }) => blocks) } }))
  if (manner !== 'lines') return { kind: 'group', cells: [...(shared > 0 ? [{ blocks: [], span: shared }] : []), ...cells.map(({ said }) => said)] }
  const words = joined(cells.map(({ language, said }) => ({ language, said: said.blocks.flatMap((block): Text => (block.kind === 'paragraph' ? block.text : [])) })))
  const span = groups[0]?.said.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0) ?? 1
  return { kind: 'group', cells: [{ blocks: [{ kind: 'paragraph', text: words }], span }] }
}

function stackedCells(rows: InEach<readonly Cell[]>): Cell[] {
  return (rows[0]?.said ?? []).map((_, index) => stacked(rows.map(({ language, said }) => ({ language, said: said[index] ?? { blocks: [] } }))))
}

/** What one language says in its own columns, in one cell: what is behind the first column steps back, and behind an organization it is a label. */
function wholeCell({ cells }: BodyRow, shared: number, manner: Manner): Cell {
  const style = manner === 'names' ? ('label' as const) : ('soft' as const)
  const [first, ...others] = cells.slice(shared)
  const behind = others.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: block.text.map((run) => ({ style, ...run })) } : block)))
  return { blocks: [...(first?.blocks ?? []), ...behind] }
}

/** The heads of what one language says in its own columns; nothing of an optional one that no row has words for. */
function headOf({ header, columns, rows }: Table, shared: number): Cell {
  const isSaid = (index: number): boolean => columns[index]?.isOptional !== true || rows.some((row) => row.kind !== 'group' && (row.cells[index]?.blocks.length ?? 0) > 0)
  const texts = header.filter((_, index) => index >= shared && isSaid(index)).map(({ blocks }) => blocks.flatMap((block): Text => (block.kind === 'paragraph' ? block.text : [])))
  const text = texts.filter((one) => one.some((run) => run.text !== '')).flatMap((one, index): Text => (index === 0 ? one : [{ text: ' · ' }, ...one]))
  return { blocks: [{ kind: 'paragraph', text }] }
}
