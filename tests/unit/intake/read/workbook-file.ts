import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Grid } from '#shared/intake/grid.ts'
import { readGrid } from '#shared/intake/read/read-grid.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a workbook with one sheet called "People", as text; a test changes those that it is about. */
export interface WorkbookText {
  /** What stands in `<sheetData>`. */
  cells?: string
  /** What follows it, such as `<mergeCells>`. */
  after?: string
  strings?: string
  styles?: string
  workbookPr?: string
  namespace?: string
  relations?: string
  /** Whole parts by name, in place of the usual ones or beside them. */
  parts?: Record<string, string | Uint8Array>
}

/** A workbook as its parts, before they are packed. */
export function workbookParts(text: WorkbookText = {}): Zippable {
  const { cells = '', after = '', strings = '', styles = '', workbookPr = '', namespace = MAIN, relations = RELATIONS } = text
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${namespace}" xmlns:r="${relations}">${workbookPr}<sheets><sheet name="People" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="s1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="s3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${namespace}">${strings}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${namespace}">${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${namespace}"><sheetData>${cells}</sheetData>${after}</worksheet>`,
    ...text.parts
  }
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))
}

export function workbookFile(text: WorkbookText = {}): Uint8Array {
  return zipSync(workbookParts(text))
}

/** The whole part of a sheet, for a test that needs a second one. */
export function sheetPart(cells: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`
}

/** What is read of a workbook. Throws with the problem when it was refused. */
export function gridOf(text: WorkbookText): Grid {
  return gridFrom(workbookFile(text))
}

export function gridFrom(bytes: Uint8Array, name = 'list.xlsx'): Grid {
  const answer = readGrid(name, bytes)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}

/** The rows of the first sheet. */
export function rowsOf(text: WorkbookText): Grid['sheets'][number]['rows'] {
  return gridOf(text).sheets[0]?.rows ?? []
}
