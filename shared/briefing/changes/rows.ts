import type { BodyRow, Cell, GroupRow, Mark, Row, Table, Text } from '../model/index.ts'
import { paragraph } from '../model/index.ts'
import { gapsBetween } from './align.ts'
import { groupWords, labelOf, rowKey } from './key.ts'

/** What the comparison of rows must be told. */
export interface RowQuestions {
  /** The words below a row with a bar, in each language of the table. `id` is that of the row. */
  words: (mark: Mark, id: string | undefined) => Text[]
  /** Whether what is gone is shown once more, struck; else it is only counted. */
  isShownStruck: (id: string) => boolean
}

export interface MarkedRows {
  table: Table
  isMarked: boolean
  /** Rows that are gone and not shown. */
  removed: number
}

interface Placed {
  row: BodyRow
  under: GroupRow | null
  key: string
}

/** A table with a bar and words at each row that was not so before. A row that bears its mark already keeps it. */
export function markRows(before: Table, after: Table, questions: RowQuestions): MarkedRows {
  const [old, fresh] = [placed(before), placed(after)]
  const { marks, removed } = hasIds(old) && hasIds(fresh) ? byId(old, fresh) : byPlace(old, fresh)
  const struck = removed.filter(({ row }) => row.id !== undefined && questions.isShownStruck(row.id))
  const rows = after.rows.map((row): Row => {
    if (row.kind === 'group' || row.mark !== undefined) return row
    const mark = marks.get(row)
    return mark === undefined ? row : withWords({ ...row, mark }, after, questions.words(mark, row.id))
  })
  return {
    table: { ...after, rows: withStruck(rows, before.rows, struck, after, questions) },
    isMarked: marks.size + struck.length > 0 || after.rows.some((row) => row.kind !== 'group' && row.mark !== undefined),
    removed: removed.length - struck.length
  }
}

/** Every row as new: the table was not there before. */
export function allAdded(table: Table, questions: RowQuestions): Table {
  return { ...table, rows: table.rows.map((row): Row => (row.kind === 'group' || row.mark !== undefined ? row : withWords({ ...row, mark: 'added' }, table, questions.words('added', row.id)))) }
}

function placed({ rows }: Table): Placed[] {
  let under: GroupRow | null = null
  const found: Placed[] = []
  for (const row of rows) {
    if (row.kind === 'group') under = row
    else found.push({ row, under, key: rowKey(row, under === null ? '' : groupWords(under)) })
  }
  return found
}

function hasIds(rows: readonly Placed[]): boolean {
  const ids = new Set(rows.flatMap(({ row }) => row.id ?? []))
  return ids.size === rows.length
}

interface Compared {
  marks: ReadonlyMap<BodyRow, Mark>
  removed: Placed[]
}

function byId(old: readonly Placed[], fresh: readonly Placed[]): Compared {
  const before = new Map(old.map((one) => [one.row.id, one]))
  const kept = new Set(fresh.map(({ row }) => row.id))
  const marks = new Map<BodyRow, Mark>()
  for (const { row, key } of fresh) {
    const was = before.get(row.id)
    if (was === undefined) marks.set(row, 'added')
    else if (was.key !== key) marks.set(row, 'changed')
  }
  return { marks, removed: old.filter(({ row }) => !kept.has(row.id)) }
}

function byPlace(old: readonly Placed[], fresh: readonly Placed[]): Compared {
  const marks = new Map<BodyRow, Mark>()
  const removed: Placed[] = []
  for (const gap of gapsBetween(old.map(({ key }) => key), fresh.map(({ key }) => key))) {
    const left = gap.before.flatMap((index) => old[index] ?? [])
    const isSameCount = gap.before.length === gap.after.length
    for (const one of gap.after.flatMap((index) => fresh[index] ?? [])) {
      const same = left.findIndex(({ row }) => labelOf(row) === labelOf(one.row))
      const partner = same === -1 && isSameCount ? 0 : same
      if (partner !== -1) left.splice(partner, 1)
      marks.set(one.row, partner === -1 ? 'added' : 'changed')
    }
    removed.push(...left)
  }
  return { marks, removed }
}

/** What is gone stands where it stood: behind the row that came before it. */
function withStruck(rows: readonly Row[], before: readonly Row[], struck: readonly Placed[], table: Table, questions: RowQuestions): Row[] {
  const shown = [...rows]
  for (const { row, under } of struck) {
    const lines = withWords({ ...row, mark: 'cancelled', cells: row.cells.map(struckCell) }, table, questions.words('cancelled', row.id))
    const earlier = before.slice(0, before.indexOf(row)).toReversed()
    const place = earlier.map((one) => shown.findIndex((other) => isSame(one, other))).find((index) => index !== -1) ?? -1
    const group = groupAt(shown, place)
    const needsGroup = under !== null && (group === null || groupWords(group) !== groupWords(under))
    shown.splice(place + 1, 0, ...(needsGroup ? [under, lines] : [lines]))
  }
  return shown
}

function isSame(a: Row, b: Row): boolean {
  if (a.kind === 'group' || b.kind === 'group') return a.kind === 'group' && b.kind === 'group' && groupWords(a) === groupWords(b)
  return a.id === undefined ? labelOf(a) === labelOf(b) : a.id === b.id
}

function groupAt(rows: readonly Row[], place: number): GroupRow | null {
  for (const row of rows.slice(0, place + 1).toReversed()) if (row.kind === 'group') return row
  return null
}

function struckCell(cell: Cell): Cell {
  return { ...cell, blocks: cell.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, text: block.text.map((run) => ({ ...run, style: 'struck' as const })) } : block)) }
}

/** Words go below those of the widest column, or of each language where languages stand side by side. */
function withWords(row: BodyRow, { columns }: Table, words: readonly Text[]): BodyRow {
  const ofLanguages = columns.some(({ language }) => language !== undefined)
  const widest = columns.reduce((best, { width }, index) => (widthOf(width) > widthOf(columns[best]?.width ?? 'auto') ? index : best), 0)
  let column = 0
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const first = column
      column += cell.span ?? 1
      const language = columns[first]?.language
      const own = ofLanguages
        ? words.filter((line) => language !== undefined && line.some((run) => run.language === language))
        : first <= widest && widest < column ? words : []
      return own.length === 0 ? cell : { ...cell, blocks: [...cell.blocks, ...own.map((line) => paragraph([...line]))] }
    })
  }
}

function widthOf(width: number | 'auto'): number {
  return width === 'auto' ? 0 : width
}
