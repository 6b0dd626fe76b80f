import { Workbook } from '@cj-tech-master/excelts'
import { normaliseRuns } from '#shared/foundation/rich-text/normalise-runs.ts'
import { writeRuns } from '#shared/foundation/rich-text/write-runs.ts'
import { plainOf, runsOf, type Inline } from '#shared/translation/units/inline.ts'
import { LANGUAGE_TAGS, type Unit, type UnitFile } from '#shared/translation/units/unit.ts'
import { withoutForbidden } from './xml.ts'
import { remarksOf, tableMark, type TableWords } from './table.ts'

const HEADING = { ink: 'FF1F2A37', paper: 'FFE5E9EF' }
const SOFT = 'FF5B6675'
const TO_FILL = 'FFFFF8E1'

/** What stands in which column, from the left; the first and the last are hidden. */
export const XLSX_COLUMNS = ['id', 'context', 'source', 'target', 'notes', 'stamp'] as const

/**
 * Units as a workbook: a row each, every cell a text so that nothing in it is a formula; what is to be filled in is tinted. Long texts show
 * bold, italic and links as the app writes them, `**bold**`, because a cell has no place for a link within words.
 */
export async function writeUnitsXlsx(file: UnitFile, words: TableWords): Promise<Uint8Array> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(sheetName(`${LANGUAGE_TAGS[file.from]} → ${LANGUAGE_TAGS[file.to]}`), { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] })
  sheet.columns = [{ width: 10, hidden: true }, { width: 30 }, { width: 56 }, { width: 56 }, { width: 34 }, { width: 10, hidden: true }]
  const headings = [tableMark(file), words.context, `${words.source} (${LANGUAGE_TAGS[file.from]})`, `${words.target} (${LANGUAGE_TAGS[file.to]})`, words.notes, 'stamp']
  sheet.addRow(headings).eachCell((cell) => {
    cell.font = { bold: true, color: { argb: HEADING.ink } }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADING.paper } }
    cell.alignment = { vertical: 'middle', wrapText: true }
  })
  for (const unit of file.units) {
    const texts = [unit.id, unit.context, cellText(unit, unit.source), unit.target === null ? '' : cellText(unit, unit.target), remarksOf(unit, words).join('\n'), unit.stamp]
    const row = sheet.addRow(texts.map((text) => (text === '' ? null : text)))
    texts.forEach((_, index) => {
      const cell = row.getCell(index + 1)
      const column = XLSX_COLUMNS[index]
      cell.numFmt = '@'
      cell.alignment = { vertical: 'top', wrapText: true }
      if (column === 'context' || column === 'notes') cell.font = { color: { argb: SOFT } }
      if (column === 'target') cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: TO_FILL } }
    })
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function cellText({ place }: Unit, inline: readonly Inline[]): string {
  return inCell(place === 'whole' ? plainOf(inline) : writeRuns(normaliseRuns(runsOf(inline))))
}

/** `_x0041_` in a cell would be read as A (ECMA-376, 22.9.2.19, ST_Xstring). */
function inCell(text: string): string {
  return withoutForbidden(text).replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
}

function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31)
}
