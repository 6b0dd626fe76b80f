import type { Json } from '#shared/foundation/json.ts'
import type { Country } from '#shared/foundation/country.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { splitField, type BaseField, type FieldCode } from '../fields.ts'
import { headingText } from '../header.ts'
import { loss, reading, type Remark, type Sentence } from '../remark.ts'
import { cellLines, cellText, isEmptyCell } from '../values/cell-text.ts'
import { isErrorCell } from '../values/error-cell.ts'
import { readCountry, readSubdivision } from '../values/places.ts'
import { namesOfRow, type NameColumns, type RowName } from './read-names.ts'
import { readValue } from './read-value.ts'
import { valueContext } from './value-context.ts'
import type { ImportInput, RowFacts } from './plan-types.ts'

/** One person of the list as it was understood, before anybody is compared. */
export interface ReadRow {
  key: string
  row: number
  name: string
  facts: RowFacts
  /** The country, from the list or the delegation; null: nothing says it. */
  country: Country | null
  remarks: readonly Remark[]
  rejection: { column: number | null; reason: Sentence } | null
}

/** Longer than any name: a cell of another kind. */
const LONGEST_NAME = 200
/** Of one person each: with several people in a row, one value belongs to the first of them. */
const PERSONAL: ReadonlySet<string> = new Set(['email', 'phone', 'mobile', 'badgeName', 'sortKey', 'biography'])

/** Reads the rows of one list. Blank rows answer with nothing, a row with several people with several. */
export function rowReader(input: ImportInput): (row: readonly Cell[], index: number) => ReadRow[] {
  const { mapping } = input
  const columns = mapping.columns.filter(({ field }) => field !== 'ignore')
  const nameColumns = nameColumnsOf(columns)
  const nameColumn = Math.max(nameColumns.fullName, nameColumns.givenNames, nameColumns.firstSurname, nameColumns.surnames)
  const nameIndexes = Object.values(nameColumns).filter((column) => column !== -1)
  const values = columns.filter(({ field }) => !(field in nameColumns)).map(({ column, field }) => ({ column, code: field, ...splitField(field) }))
  const columnOf = (field: FieldCode): number => values.find((column) => column.code === field)?.column ?? -1
  const [countryColumn, delegationColumn, subdivisionColumn] = [columnOf('country'), columnOf('delegation'), columnOf('subdivision')]
  const warned = new Set(columns.filter(({ forbidden }) => forbidden !== null).map(({ column }) => column))
  const context = valueContext(input)

  return (row, index) => {
    if (row.every((cell) => isEmptyCell(cell))) return []
    const at = { key: String(index + 1), row: index + 1 }
    const rejected = (column: number | null, key: string, given: Sentence['values'] = {}): ReadRow[] => [
      { ...at, name: shown(row, nameColumn), facts: { person: {}, attendance: {} }, country: null, remarks: [], rejection: { column, reason: { key: `rejection.${key}`, values: given } } }
    ]
    if (repeatsHeadings(row, mapping.columns)) return rejected(null, 'repeatedHeading')
    const failed = nameIndexes.find((column) => isErrorCell(row[column]))
    if (failed !== undefined) return rejected(failed, 'formulaError', { text: cellText(row[failed]) })
    const country = countryOf(row, input, countryColumn, delegationColumn, subdivisionColumn)
    const names = namesOfRow(row, nameColumns, (country ?? (mapping.language === 'es' ? 'MX' : 'CA')) === 'MX' ? 'spanish' : 'single')
    if (names.length === 0) {
      if (nameColumn === -1) return rejected(null, 'noNameColumn')
      const only = onlyCell(row)
      return rejected(nameColumn, only !== null && isSectionTitle(only) ? 'noPerson' : 'noName')
    }
    const only = onlyCell(row)
    if (only !== null && columns.length > 2 && isSectionTitle(only)) return rejected(nameColumn, 'noPerson')
    return names.map((name, place): ReadRow => {
      const part = { ...at, key: names.length === 1 ? at.key : `${at.key}.${place + 1}` }
      if (fullName(name).length > LONGEST_NAME) return { ...(rejected(nameColumn, 'longName', { limit: LONGEST_NAME })[0] as ReadRow), ...part } // rejected() answers with one row
      const facts = { person: nameFacts(name, mapping.language), attendance: {} as Record<string, Json> }
      const remarks: Remark[] = [...name.remarks]
      if (names.length > 1) remarks.unshift(reading('oneOfSeveral', { place: place + 1, count: names.length }, nameColumn))
      for (const { column, field, language } of values) {
        if (isErrorCell(row[column])) {
          remarks.push(loss('formulaError', { text: cellText(row[column]) }, column))
          continue
        }
        const cell = shareOf(row[column] ?? null, field, place, names.length, column, remarks)
        if (isEmptyCell(cell)) continue
        if (warned.has(column) && place === 0) remarks.push(loss('forbiddenNote', {}, column))
        readValue({ cell, column, field, language, country }, context, facts, remarks)
      }
      return { ...part, name: fullName(name), facts, country, remarks, rejection: null }
    })
  }
}

function nameColumnsOf(columns: readonly { column: number; field: FieldCode }[]): NameColumns {
  const of = (field: FieldCode): number => columns.find((column) => column.field === field)?.column ?? -1
  return { fullName: of('fullName'), givenNames: of('givenNames'), firstSurname: of('firstSurname'), secondSurname: of('secondSurname'), surnames: of('surnames') }
}

function nameFacts({ honorific, givenNames, firstSurname, secondSurname, nickname }: RowName, language: string): Record<string, Json> {
  const facts: Record<string, Json> = {}
  if (honorific !== '') facts[`honorific.${language}`] = honorific
  if (givenNames !== '') facts['givenNames'] = givenNames
  if (firstSurname !== '') facts['firstSurname'] = firstSurname
  if (secondSurname !== '') facts['secondSurname'] = secondSurname
  if (nickname !== '') facts['badgeName'] = `${nickname} ${firstSurname}`
  return facts
}

/** What of a cell belongs to one of several people: its line where there is one for each, else all of it or, of what is personal, the first's. */
function shareOf(cell: Cell, field: BaseField, place: number, count: number, column: number, remarks: Remark[]): Cell {
  if (count === 1 || isEmptyCell(cell)) return cell
  const lines = cellLines(cell).flatMap((line) => (PERSONAL.has(field) ? line.split(/\s*[;,]\s*|\s+\/\s+/u) : [line])).filter((line) => line !== '')
  if (lines.length === count) return lines[place] ?? null
  if (!PERSONAL.has(field)) return cell
  remarks.push(reading(place === 0 ? 'takenForFirst' : 'givenToFirst', {}, column))
  return place === 0 ? cell : null
}

function countryOf(row: readonly Cell[], input: ImportInput, country: number, delegation: number, subdivision: number): Country | null {
  const named = readCountryAt(row, country) ?? readCountryAt(row, delegation) ?? input.delegation
  if (named !== null) return named
  const code = subdivision === -1 ? null : readSubdivision(cellText(row[subdivision]), null)
  return code === null ? null : code.startsWith('MX') ? 'MX' : 'CA'
}

function readCountryAt(row: readonly Cell[], column: number): Country | null {
  return column === -1 ? null : readCountry(cellText(row[column]))
}

/** Printed lists repeat their headings on each page. */
function repeatsHeadings(row: readonly Cell[], columns: ImportInput['mapping']['columns']): boolean {
  const headed = columns.filter(({ heading }) => heading !== '')
  return headed.length > 1 && headed.every(({ column, heading }) => headingText(row[column]) === heading)
}

function onlyCell(row: readonly Cell[]): string | null {
  let only: Cell | undefined
  for (const cell of row) {
    if (isEmptyCell(cell)) continue
    if (only !== undefined) return null
    only = cell
  }
  return only === undefined ? null : cellText(only)
}

/** "DELEGACIÓN DE MÉXICO", "Total: 24", "Working group on Mining": a line between people, not a person. */
function isSectionTitle(text: string): boolean {
  return /\d|:|\b(?:deleg|total|group|grupo|groupe|secretar|ministr|minist[eè]r|depart|sector|secteur|public|privad|priv[eé]|list|canada|m[eé]xi|observ|participa|interpr)/iu.test(text)
}

function shown(row: readonly Cell[], nameColumn: number): string {
  const text = cellText(nameColumn === -1 ? null : row[nameColumn]) || (row.map((cell) => cellText(cell)).find((cell) => cell !== '') ?? '')
  return text.slice(0, 120)
}
