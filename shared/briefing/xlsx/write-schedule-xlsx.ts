import { Workbook } from '@cj-tech-master/excelts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import { cellText } from './cell-text.ts'
import { asHeading } from './heading-cell.ts'
import type { GridOfDay } from './schedule-grid.ts'
import { sheetNames } from './sheet-name.ts'

/** Paper of what brings everyone together, and of pauses; other sessions are white. */
const PAPERS: Partial<Record<SessionKind, string>> = { plenary: 'FFDDEFEC', reportBack: 'FFDDEFEC', ceremony: 'FFDDEFEC', break: 'FFF3F1EC', meal: 'FFF3F1EC', reception: 'FFF3F1EC' }

/** The grid as a workbook, a sheet a day: every cell a text, rooms above and times at the left frozen, landscape on one page wide. */
export async function writeScheduleXlsx(days: readonly GridOfDay[], timeHeading: string): Promise<Uint8Array> {
  const workbook = new Workbook()
  const nameOf = sheetNames()
  for (const { name, rooms, rows } of days) {
    const sheet = workbook.addWorksheet(nameOf(name), {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
    })
    sheet.columns = [{ width: 9 }, ...rooms.map(() => ({ width: 28 }))]
    sheet.addRow([timeHeading, ...rooms.map(cellText)]).eachCell(asHeading)
    for (const { time, cells } of rows) {
      const row = sheet.addRow([time, ...cells.map((cell) => (cell === null ? null : cellText(cell.text)))])
      row.eachCell((cell, column) => {
        cell.numFmt = '@'
        cell.alignment = { vertical: 'top', wrapText: true }
        const content = cells[column - 2]
        const paper = content === null || content === undefined ? undefined : PAPERS[content.kind]
        if (paper !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: paper } }
        if (content?.isCancelled === true) cell.font = { strike: true }
      })
    }
  }
  if (days.length === 0) workbook.addWorksheet('Alternat')
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
