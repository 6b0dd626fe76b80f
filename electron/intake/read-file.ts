import { readFile } from 'node:fs/promises'
import { Workbook } from '@cj-tech-master/excelts'
import Papa from 'papaparse'
import { fail, ok, type Result } from '#shared/foundation/result.ts'
import type { Cell, Grid } from '#shared/intake/grid.ts'

/** Reads the list that lies at `path`: a workbook, or text with separators. */
export async function readListFile(path: string): Promise<Result<Grid, { key: string; values: Record<string, string | number> }>> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch {
    return fail({ key: 'exchange.unreadable', values: {} })
  }
  return ok(bytes.subarray(0, 2).toString() === 'PK' ? await readWorkbook(bytes) : readText(bytes))
}

function readText(bytes: Buffer): Grid {
  const { data } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  return { format: 'csv', epoch: 1900, sheets: [{ name: '', isHidden: false, rows: data, merged: [] }] }
}

async function readWorkbook(bytes: Buffer): Promise<Grid> {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  const sheets = workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.state !== 'visible',
    rows: Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (_, column) => cellOf(sheet.getCell(row + 1, column + 1).value))),
    merged: []
  }))
  return { format: 'xlsx', epoch: 1900, sheets }
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
