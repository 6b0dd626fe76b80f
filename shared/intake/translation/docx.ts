import { readTableMark } from '#shared/translation/out/table.ts'
import type { Returned } from '#shared/translation/units/inline.ts'
import { ExchangeRefusal, said, type ReturnedFile, type ReturnedUnit } from '#shared/translation/units/returned.ts'
import { languageOfTag } from '#shared/translation/units/unit.ts'
import type { InflateRaw } from '#shared/foundation/zip/unpack.ts'
import { Package } from '../read/xlsx/package.ts'
import { hasWords } from './inline-nodes.ts'
import { linksOfDocument, paragraphsOf, type DocxLinks } from './docx-words.ts'
import { childOf, childrenOf, readXmlTree, textOf, type XmlNode } from './xml-tree.ts'

const KEY = /(?:^|[^\da-f])([\da-f]{10})(?![\da-f.])/u
const STAMP = /[\da-f]{16}\.[\da-f]{8}/u

/**
 * The table of a Word document of ours as people leave it: rows deleted, added or moved, cells changed, comments, tracked changes
 * (what was struck out is out, what was put in is in), words broken into many runs.
 *
 * @throws ExchangeRefusal, Refusal
 */
export function readUnitsDocx(file: Uint8Array, inflate?: InflateRaw): ReturnedFile {
  const parts = new Package(file, inflate)
  const main = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? ''
  const body = childOf(readXmlTree(parts.bytesOf(main)), 'w:body')
  if (body === null) throw new ExchangeRefusal('noTable')
  const links = linksOfDocument(parts, main)
  for (const table of tablesIn(body)) {
    const rows = rowsOf(table)
    const heading = rows.findIndex((cells) => cells.some((cell) => markIn(cell) !== null))
    const cells = rows[heading] ?? []
    const number = cells.findIndex((cell) => markIn(cell) !== null)
    const mark = cells[number] === undefined ? null : markIn(cells[number])
    if (mark === null) continue
    const columnOf = (language: string): number => cells.findIndex((cell) => languageOfTag(/\(([a-z]{2}(?:-[a-z]{2})?)\)\s*$/iu.exec(wordsOf(cell))?.[1] ?? '') === language)
    const [source, target] = [columnOf(mark.from), columnOf(mark.to)]
    if (source < 0 || target < 0) throw new ExchangeRefusal('noColumn', { sheet: 'Word' })
    const units = rows.flatMap((row, index) => (index <= heading ? [] : unitOf(row, index + 1, { number, source, target }, cells.length, links)))
    return { format: 'docx', ...mark, units }
  }
  throw new ExchangeRefusal('noTable')
}

function tablesIn(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => (child.name === 'w:tbl' ? [child] : child.name === 'w:sdt' || child.name === 'w:sdtContent' ? tablesIn(child) : []))
}

/** Rows may stand in controls or be marked as inserted; one that is marked as deleted is gone. */
function rowsOf(node: XmlNode): XmlNode[][] {
  return childrenOf(node).flatMap((child): XmlNode[][] => {
    if (child.name === 'w:tr') {
      const properties = childOf(child, 'w:trPr')
      return properties !== null && childOf(properties, 'w:del') !== null ? [] : [cellsOf(child)]
    }
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:ins' ? rowsOf(child) : []
  })
}

function cellsOf(node: XmlNode): XmlNode[] {
  return childrenOf(node).flatMap((child) => (child.name === 'w:tc' ? [child] : child.name === 'w:sdt' || child.name === 'w:sdtContent' ? cellsOf(child) : []))
}

function wordsOf(cell: XmlNode): string {
  return childrenOf(cell, 'w:p').map((paragraph) => allText(paragraph)).join('\n')
}

function allText(node: XmlNode): string {
  if (node.name === 'w:t') return textOf(node)
  return childrenOf(node).map(allText).join('')
}

function markIn(cell: XmlNode): ReturnType<typeof readTableMark> {
  for (const line of wordsOf(cell).split('\n')) {
    const mark = readTableMark(line)
    if (mark !== null) return mark
  }
  return null
}

function unitOf(row: readonly XmlNode[], number: number, columns: { number: number; source: number; target: number }, width: number, links: DocxLinks): ReturnedUnit[] {
  const content = (column: number): Returned[] => (row[column] === undefined ? [] : paragraphsOf(row[column], links))
  const facts = row[columns.number] === undefined ? '' : wordsOf(row[columns.number] ?? { name: '', attributes: {}, children: [] })
  const stamp = STAMP.exec(facts)?.[0] ?? ''
  const key = KEY.exec(facts.replace(STAMP, ' '))?.[1] ?? ''
  const target = content(columns.target)
  if (key === '' && !hasWords(target)) return []
  return [
    {
      number,
      key,
      stamp,
      source: content(columns.source),
      target: hasWords(target) ? target : null,
      state: 'translated',
      damage: row.length === width ? null : said('damage.cells', { row: number }),
      remarks: []
    }
  ]
}
