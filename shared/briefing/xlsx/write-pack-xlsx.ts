import { Workbook } from '@cj-tech-master/excelts'
import { cellText } from './cell-text.ts'
import type { PackSheet, SheetRow } from './pack-sheets.ts'
import { sheetNames } from './sheet-name.ts'

const INK = 'FF1F2A37'
const PAPERS: Readonly<Partial<Record<SheetRow['kind'], string>>> = { header: 'FFE5E9EF', group: 'FFF3F1EC' }
/** No column is wider, in letters. */
const WIDEST = 48

/** The tables of a pack as a workbook: every cell a text, so that nothing in it is a formula; landscape, one page wide. */
export async function writePackXlsx(sheets: readonly PackSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook()
  const nameOf = sheetNames()
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(nameOf(name), { pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } })
    sheet.columns = Array.from({ length: columns }, (_, column) => ({ width: widthOf(rows, column) }))
    for (const { kind, texts } of rows) {
      const row = sheet.addRow(texts.map((text) => (text === '' ? null : cellText(text))))
      row.eachCell((cell) => {
        cell.numFmt = '@'
        cell.alignment = { vertical: 'top', wrapText: kind !== 'heading' }
        if (kind !== 'plain') cell.font = { bold: true, color: { argb: INK } }
        const paper = PAPERS[kind]
        if (paper !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: paper } }
      })
    }
  }
  if (sheets.length === 0) workbook.addWorksheet('Alternat')
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Headings run on over the columns beside them and make none wider. */
function widthOf(rows: readonly SheetRow[], column: number): number {
  const lines = rows.filter(({ kind }) => kind === 'header' || kind === 'plain').flatMap(({ texts }) => (texts[column] ?? '').split('\n'))
  return Math.min(WIDEST, Math.max(10, ...lines.map((line) => line.length + 2)))
}
