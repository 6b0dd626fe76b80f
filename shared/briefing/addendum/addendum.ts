import { jsonEquals, type Json } from '#shared/foundation/json.ts'
import { formatList } from '#shared/foundation/formats/index.ts'
import { changeWords } from '#shared/release/words.ts'
import { type Block, type Pack, paragraph, type Part, type Row, text, type Text } from '#shared/briefing/model/index.ts'
import { pageStarts, type Place, sheetsOf, type Sheet, tableOf, withPages } from './sheets.ts'

/** A document of the former version, and where its rows stand on paper. */
export interface Former {
  pack: Pack
  number: number
  places: readonly Place[]
}

/** The new version with the page starts of the former one: to be laid out once, to see what runs over. Null where a document has no rows. */
export function onFormerPages(pack: Pack, former: Former): Pack | null {
  const table = tableOf(pack)
  return table === null ? null : withPages(withoutLegend(pack), pageStarts(former.places, table.rows))
}

/** What the bars mean stands on the page that says what to do with the others: on page 1 it would push rows off that page. */
function withoutLegend(pack: Pack): Pack {
  return { ...pack, parts: pack.parts.map((part) => ({ ...part, lines: part.lines.filter((line) => !isLegend(line)) })) }
}

function isLegend(line: Text): boolean {
  return line.some(({ style }) => style === 'label')
}

export interface Addendum {
  pack: Pack
  /** Numbers of pages to be put in the place of those of the same number. */
  replaced: string[]
  /** Pages that there were none of, such as `12a`. */
  inserted: string[]
  removed: string[]
}

/**
 * Only the pages that changed, under stable numbers, with a first page that says what to do with them. `places` are those of
 * `onFormerPages`. Null when no page differs.
 */
export function addendumOf(pack: Pack, former: Former, places: readonly Place[]): Addendum | null {
  const table = tableOf(pack)
  const [part] = pack.parts
  if (table === null || part === undefined) return null
  const starts = pageStarts(former.places, table.rows)
  const sheets = sheetsOf(pack, starts, places)
  const formerPages = rowsByPage(former.places)
  const changed = sheets.filter((sheet) => isChanged(sheet, formerPages.get(sheet.number)) || (sheet.number === '1' && hasNewOpening(part, former.pack)))
  const replaced = changed.map(({ number }) => number).filter((number) => formerPages.has(number))
  const inserted = changed.map(({ number }) => number).filter((number) => !formerPages.has(number))
  const present = new Set(sheets.map(({ number }) => number))
  const removed = [...formerPages.keys()].filter((number) => !present.has(number))
  if (changed.length + removed.length === 0) return null
  const words = changeWords(pack.language)
  const first: Part = {
    id: 'addendum',
    ...(part.kicker && { kicker: part.kicker }),
    heading: text(words('addendum.title', { title: pack.title })),
    lines: part.lines,
    orientation: part.orientation,
    blocks: instructions({ replaced, inserted, removed }, former.number, pack.language)
  }
  const pages = (from: readonly Sheet[]): Block[] => from.flatMap((sheet) => [{ kind: 'pageBreak' as const, sheet: sheet.number }, { ...table, rows: rowsOf(sheet) }])
  const [opening, ...others] = changed
  // The first page of the document has its heading: a part of its own begins with it.
  const parts: Part[] =
    opening?.number === '1'
      ? [first, { ...part, lines: part.lines.filter((line) => !isLegend(line)), sheet: '1', blocks: [{ ...table, rows: rowsOf(opening) }, ...pages(others)] }]
      : [{ ...first, blocks: [...first.blocks, ...pages(changed)] }]
  return { pack: { ...pack, id: `${pack.id}-addendum`, hasSheets: true, parts }, replaced, inserted, removed }
}

function instructions({ replaced, inserted, removed }: Omit<Addendum, 'pack'>, number: number, language: Pack['language']): Block[] {
  const words = changeWords(language)
  const line = (key: 'replace' | 'insert' | 'remove', numbers: readonly string[]): Block[] =>
    numbers.length === 0 ? [] : [paragraph(words(numbers.length === 1 ? `addendum.${key}One` : `addendum.${key}`, { pages: formatList(numbers, language) }))]
  const [page] = inserted.flatMap((name) => /^(\d+)[a-z]/u.exec(name)?.[1] ?? [])
  const about = [words('addendum.about', { number }), ...(page === undefined ? [] : [words('addendum.overflow', { page })])]
  return [paragraph(about.join(' '), { size: 'lead' }), ...line('replace', replaced), ...line('insert', inserted), ...line('remove', removed)]
}

function rowsOf({ rows }: Sheet): Row[] {
  return rows.flatMap(({ row, under }, index): Row[] => (under !== null && under !== rows[index - 1]?.under ? [under, row] : [row]))
}

/** A page differs when a row on it bears a mark, or when other rows stand on it. */
function isChanged({ rows }: Sheet, former: readonly string[] | undefined): boolean {
  if (former === undefined || rows.some(({ row }) => row.mark !== undefined)) return true
  return rows.length !== former.length || rows.some(({ row }, index) => row.id !== former[index])
}

/** The version itself is in the opening of every version, and words about what changed are no change; anything else in it is. */
function hasNewOpening(part: Part, former: Pack): boolean {
  const [before] = former.parts
  if (before === undefined) return true
  const without = ({ heading, lines }: Part): Json => ({ heading: plain(heading), lines: lines.filter((line) => !isLegend(line) && line.every(({ style }) => style !== 'strong')).map(plain) })
  return !jsonEquals(without(part), without(before))
}

function plain(content: readonly { text: string }[]): string {
  return content.map((run) => run.text).join('')
}

function rowsByPage(places: readonly Place[]): Map<string, string[]> {
  const pages = new Map<string, string[]>()
  for (const { id, page } of places) pages.set(String(page), [...(pages.get(String(page)) ?? []), id])
  return pages
}
