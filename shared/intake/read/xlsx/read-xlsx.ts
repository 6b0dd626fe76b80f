import type { Grid } from '#shared/intake/grid.ts'
import { LIMITS } from '../limits.ts'
import { damagedPart, Refusal } from '../problem.ts'
import { tooFar } from '../sheet-builder.ts'
import { readDateFormats } from './date-formats.ts'
import { Package, type Relationship } from './package.ts'
import { parseXml } from './parse-xml.ts'
import { lastValue } from './last-value.ts'
import { readSheet, type SheetSource, type Workbook } from './sheet.ts'
import { readSharedStrings } from './string-items.ts'

interface SheetEntry {
  name: string
  isHidden: boolean
  relationship: string
}

/**
 * Reads a workbook (ECMA-376, also its strict form). Which part is what follows from the relationships, never from
 * names: programs differ in those.
 *
 * @throws Refusal
 */
export function readWorkbook(file: Uint8Array): Grid {
  const parts = new Package(file)
  const main = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || main.endsWith('.bin')) throw new Refusal(foreignPackage(parts))
  const { entries, epoch } = readMain(main, parts.bytesOf(main), parts)
  const related = parts.relationshipsOf(main)
  const sources = sheetSources(parts, main, entries, related)
  const workbook: Workbook = {
    strings: readRelated(parts, related, 'sharedStrings', readSharedStrings),
    dateFormats: readRelated(parts, related, 'styles', readDateFormats),
    epoch,
    text: { letters: 0 }
  }
  return { format: 'xlsx', epoch, sheets: sources.map((source) => readSheet(source, workbook)) }
}

/** The sheets that have cells; those that hold a chart or a dialogue have none. One that goes too far is refused here. */
function sheetSources(parts: Package, main: string, entries: readonly SheetEntry[], related: readonly Relationship[]): SheetSource[] {
  const sources = entries.flatMap(({ name, isHidden, relationship }) => {
    const relation = related.find(({ id }) => id === relationship)
    if (relation === undefined) throw damagedPart(main)
    return relation.type === 'worksheet' ? [{ name, isHidden, part: relation.target, bytes: parts.bytesOf(relation.target) }] : []
  })
  for (const { name, bytes } of sources) {
    const last = lastValue(bytes)
    if (last && (last.row >= LIMITS.rows || last.column >= LIMITS.columns)) throw tooFar(name, last)
  }
  return sources
}

function readMain(part: string, bytes: Uint8Array, parts: Package): { entries: SheetEntry[]; epoch: Grid['epoch'] } {
  const entries: SheetEntry[] = []
  let epoch: Grid['epoch'] = 1900
  let isWorkbook = false
  parseXml(part, bytes, {
    open: (name, attribute) => {
      if (name === 'x:workbook') isWorkbook = true
      else if (name === 'x:workbookPr') epoch = ['1', 'true', 'on'].includes(attribute('date1904') ?? '') ? 1904 : 1900
      else if (name === 'x:sheet') {
        const state = attribute('state') ?? 'visible'
        entries.push({ name: attribute('name') ?? '', isHidden: state !== 'visible', relationship: attribute('r:id') ?? '' })
        if (entries.length > LIMITS.sheets) throw new Refusal({ key: 'intake.tooManySheets', values: { limit: LIMITS.sheets } })
      }
    },
    close: () => undefined
  })
  if (!isWorkbook) throw new Refusal(foreignPackage(parts))
  return { entries, epoch }
}

function readRelated<T>(parts: Package, related: readonly Relationship[], type: string, read: (part: string, bytes: Uint8Array) => T[]): T[] {
  const part = related.find((relation) => relation.type === type)?.target
  return part === undefined ? [] : read(part, parts.bytesOf(part))
}

/** Parts by which the other formats that are ZIP files are known. */
const FOREIGN: [part: string, format: string][] = [
  ['word/document.xml', 'Word'],
  ['ppt/presentation.xml', 'PowerPoint'],
  ['xl/workbook.bin', 'Excel (.xlsb)'],
  ['content.xml', 'OpenDocument (.ods)'],
  ['Index/Document.iwa', 'Numbers'],
  ['manifest.json', 'Alternat']
]

function foreignPackage(parts: Package): Refusal['problem'] {
  const format = FOREIGN.find(([part]) => parts.has(part))?.[1]
  return format === undefined ? { key: 'intake.notAList', values: {} } : { key: 'intake.otherFormat', values: { format } }
}
