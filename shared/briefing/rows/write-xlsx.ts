import { Workbook } from '@cj-tech-master/excelts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { cellText } from '../xlsx/cell-text.ts'
import { asHeading } from '../xlsx/heading-cell.ts'
import { sheetNames } from '../xlsx/sheet-name.ts'
import type { PeopleTable } from './people-table.ts'

/**
 * A table as a workbook of one sheet: every cell a text, so that nothing in it is a formula and `+52…` or `0123` stay as they are;
 * the headings set off and frozen, with a filter.
 */
export async function writeXlsx(table: PeopleTable, sheetName: string): Promise<Uint8Array> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(sheetNames()(sheetName), { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] })
  sheet.columns = table.columns.map(({ width }) => ({ width }))
  sheet.addRow(table.columns.map(({ heading }) => heading)).eachCell(asHeading)
  for (const texts of table.rows) {
    const row = sheet.addRow(texts.map((text) => (text === '' ? null : cellText(text))))
    row.eachCell((cell) => {
      cell.numFmt = '@'
      cell.alignment = { vertical: 'top', wrapText: true }
    })
  }
  if (table.columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: table.rows.length + 1, column: table.columns.length } }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** What the sheet is called: the meeting's title in the language of the table. */
export function sheetNameOf(view: MeetingView, table: PeopleTable): string {
  return textIn(view.meeting.title, table.language).text || 'Alternat'
}
