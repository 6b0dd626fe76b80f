import type { BodyRow, GroupRow, Pack, Row, Table } from '#shared/briefing/model/index.ts'
import { standing } from '#shared/release/diff/order.ts'

/** A row and the page on which it begins, from 1, as the typesetting answers. */
export interface Place {
  id: string
  page: number
}

/** One page with its number, such as `12a`, and the rows that begin on it, each with the row that names those below it. */
export interface Sheet {
  number: string
  rows: { row: BodyRow; under: GroupRow | null }[]
}

/** The table of a document of one part; null for any other document. */
export function tableOf(pack: Pack): Table | null {
  const tables = pack.parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table')
  const [only] = tables
  return pack.parts.length === 1 && tables.length === 1 && only?.kind === 'table' ? only : null
}

/**
 * Where the pages of the former version begin in the new one: at the first row that stood on a later page. Rows that somebody moved
 * do not count, so that one of them does not carry the others along.
 */
export function pageStarts(former: readonly Place[], rows: readonly Row[]): ReadonlyMap<string, number> {
  const pageOf = new Map(former.map(({ id, page }) => [id, page]))
  const ids = rows.flatMap((row) => (row.kind === 'group' || row.id === undefined || !pageOf.has(row.id) ? [] : [row.id]))
  const present = new Set(ids)
  const stay = standing(former.map(({ id }) => id).filter((id) => present.has(id)), ids)
  const starts = new Map<string, number>()
  let current = 1
  for (const id of ids) {
    const page = pageOf.get(id) ?? 1
    if (!stay.has(id) || page <= current) continue
    starts.set(id, page)
    current = page
  }
  return starts
}

/** The document with a new page before each of these rows: its table in pieces, each under the day to which it belongs. */
export function withPages(pack: Pack, starts: ReadonlyMap<string, number>): Pack {
  const [part] = pack.parts
  const table = tableOf(pack)
  if (part === undefined || table === null) return pack
  const pieces: Row[][] = [[]]
  let under: GroupRow | null = null
  for (const row of table.rows) {
    if (row.kind === 'group') {
      under = row
      continue
    }
    const isStart = row.id !== undefined && starts.has(row.id)
    if (isStart) pieces.push([])
    const piece = pieces.at(-1) ?? []
    if (under !== null && lastGroup(piece) !== under) piece.push(under)
    piece.push(row)
  }
  const blocks = part.blocks.flatMap((block) =>
    block === table ? pieces.filter((rows) => rows.length > 0).flatMap((rows, index) => [...(index === 0 ? [] : [{ kind: 'pageBreak' as const }]), { ...table, rows }]) : [block]
  )
  return { ...pack, parts: [{ ...part, blocks }] }
}

/** The pages of the new version under the numbers of the former one: what runs over page 12 stands on 12a, 12b … */
export function sheetsOf(pack: Pack, starts: ReadonlyMap<string, number>, places: readonly Place[]): Sheet[] {
  const pageOf = new Map(places.map(({ id, page }) => [id, page]))
  const sheets = new Map<number, Sheet>()
  let base = { number: 1, page: 1 }
  let under: GroupRow | null = null
  for (const row of tableOf(pack)?.rows ?? []) {
    if (row.kind === 'group') {
      under = row
      continue
    }
    const page = pageOf.get(row.id ?? '') ?? base.page
    const start = starts.get(row.id ?? '')
    if (start !== undefined) base = { number: start, page }
    const sheet = sheets.get(page) ?? { number: `${base.number}${letters(page - base.page)}`, rows: [] }
    sheet.rows.push({ row, under })
    sheets.set(page, sheet)
  }
  return [...sheets.values()]
}

/** 0 → nothing, 1 → a, 26 → z, 27 → aa. */
function letters(count: number): string {
  return count <= 0 ? '' : letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26))
}

function lastGroup(rows: readonly Row[]): GroupRow | null {
  for (const row of rows.toReversed()) if (row.kind === 'group') return row
  return null
}
