import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { matchColumns } from '#shared/intake/people/columns.ts'
import { isFieldCode, type FieldCode } from '#shared/intake/people/fields.ts'
import { findTables, tableOf, tableWithHeader, type Table } from '#shared/intake/people/header.ts'
import { headingKey } from '#shared/intake/people/headings/fold-heading.ts'
import { mapByHand, mayMap, type Mapping } from '#shared/intake/people/mapping.ts'
import { reasonOf } from './files.ts'
import { UsageError, WorkError } from './usage.ts'

/**
 * A mapping as it stands in a file and in the answer of `import people --json`: rows and sheets from 1, columns by letter or heading.
 * What the file leaves out is found as usual, so that the answer of one import can be corrected and given to the next.
 */
const fileSchema = z.looseObject({
  sheet: z.int().positive().optional(),
  headerRow: z.int().positive().nullable().optional(),
  language: z.enum(LANGUAGES).optional(),
  columns: z.union([z.record(z.string(), z.string()), z.array(z.looseObject({ column: z.string(), field: z.string() }))]).optional()
})
type MappingFile = z.output<typeof fileSchema>

export async function readMappingFile(path: string): Promise<MappingFile> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new WorkError('failed.read', { path, reason: reasonOf(error) })
  }
  try {
    return fileSchema.parse(JSON.parse(text))
  } catch {
    throw new WorkError('import.badMapping', { path })
  }
}

/** How the list is read: as found, corrected by a file, in the sheet that was asked for (its number from 1, or its name). */
export function mappingOf(grid: Grid, file: MappingFile, sheetWanted: string | undefined): Mapping {
  const table = chosenTable(grid, file, sheetWanted)
  if (table === null) throw new WorkError('import.emptyList')
  const found = matchColumns(grid, table)
  const mapping: Mapping = file.language === undefined ? found : { ...found, language: file.language }
  return correctionsOf(file).reduce((current, { column, field }) => corrected(current, column, field), mapping)
}

function chosenTable(grid: Grid, file: MappingFile, wanted: string | undefined): Table | null {
  const index = wanted === undefined ? (file.sheet ?? 0) - 1 : grid.sheets.findIndex(({ name }, place) => name === wanted || String(place + 1) === wanted)
  if (wanted === undefined && file.sheet === undefined && file.headerRow === undefined) return findTables(grid)[0] ?? null
  const sheet = grid.sheets[index === -1 && wanted === undefined ? 0 : index]
  if (sheet === undefined) {
    throw new UsageError('usage.notAllowed', { option: '--sheet', value: wanted ?? String(file.sheet), allowed: grid.sheets.map(({ name }, place) => `${place + 1} (${name})`).join(', ') })
  }
  const place = grid.sheets.indexOf(sheet)
  return file.headerRow === undefined ? tableOf(sheet, place, grid.format) : tableWithHeader(sheet, place, file.headerRow === null ? null : file.headerRow - 1)
}

function correctionsOf({ columns = [] }: MappingFile): { column: string; field: string }[] {
  return Array.isArray(columns) ? columns : Object.entries(columns).map(([column, field]) => ({ column, field }))
}

function corrected(mapping: Mapping, column: string, field: string): Mapping {
  const match = mapping.columns.find(({ heading }) => heading !== '' && headingKey(heading) === headingKey(column)) ?? mapping.columns.find((candidate) => columnLetter(candidate.column) === column)
  if (match === undefined) throw new WorkError('import.noColumn', { column })
  if (!isFieldCode(field)) throw new WorkError('import.noField', { column, field })
  if (match.field === field) return mapping
  if (!mayMap(match, field)) throw new WorkError('import.forbidden', { column, field })
  return mapByHand(mapping, match.column, field)
}

/** `A` for column 0, `AA` for column 26, as spreadsheets name them. */
export function columnLetter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26)
}

export interface MappingAnswer {
  sheet: number
  headerRow: number | null
  language: string
  columns: { column: string; heading: string; field: FieldCode; confidence: number; reason: string; forbidden: string | null }[]
}

export function mappingAnswer({ sheet, headerRow, language, columns }: Mapping): MappingAnswer {
  return {
    sheet: sheet + 1,
    headerRow: headerRow === null ? null : headerRow + 1,
    language,
    columns: columns.map(({ column, heading, field, confidence, reason, forbidden }) => ({ column: columnLetter(column), heading, field, confidence, reason, forbidden }))
  }
}
