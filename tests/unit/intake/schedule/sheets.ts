import { Workbook } from '@cj-tech-master/excelts'

export type Value = string | number | Date | null

export interface Sheet {
  name: string
  rows: readonly (readonly Value[])[]
  merged?: readonly string[]
  isHidden?: boolean
  /** The number format of a column, from 1. */
  formats?: Readonly<Record<number, string>>
}

/** A workbook as a spreadsheet program writes it. */
export async function workbookOf(sheets: readonly Sheet[], epoch: 1900 | 1904 = 1900): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.properties.date1904 = epoch === 1904
  for (const { name, rows, merged = [], isHidden = false, formats = {} } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' })
    for (const row of rows) sheet.addRow([...row])
    for (const [column, format] of Object.entries(formats)) {
      sheet.getColumn(Number(column)).eachCell((cell) => {
        if (typeof cell.value !== 'string') cell.numFmt = format
      })
    }
    for (const range of merged) sheet.mergeCells(range)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
