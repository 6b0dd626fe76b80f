import { readTableMark } from '#shared/translation/out/table.ts'
import type { Returned } from '#shared/translation/units/inline.ts'
import { ExchangeRefusal, said, type ReturnedFile, type ReturnedUnit } from '#shared/translation/units/returned.ts'
import { languageOfTag, partsOfId } from '#shared/translation/units/unit.ts'
import type { Cell, Grid, GridSheet } from '../grid.ts'
import { cellName } from '../read/cell-name.ts'
import { markedWords, plainLines } from './marked-words.ts'

interface Columns {
  id: number
  source: number
  target: number
  stamp: number | null
}

const LOOKED_AT = 20

/**
 * A workbook of ours as people leave it: sorted, with columns moved, added or deleted. The columns are known by their headings.
 *
 * @param formulas names of cells that hold a formula, as `Sheet!C5`: what such a cell shows is nobody's translation
 * @throws ExchangeRefusal
 */
export function readUnitsXlsx(grid: Grid, formulas: ReadonlySet<string>): ReturnedFile {
  for (const sheet of grid.sheets) {
    for (const [row, cells] of sheet.rows.slice(0, LOOKED_AT).entries()) {
      const id = cells.findIndex((cell) => readTableMark(textOf(cell)) !== null)
      const mark = readTableMark(textOf(cells[id] ?? null))
      if (mark === null) continue
      const columnOf = (language: string): number => cells.findIndex((cell) => languageOfHeading(textOf(cell)) === language)
      const columns = { id, source: columnOf(mark.from), target: columnOf(mark.to), stamp: positive(cells.findIndex((cell) => textOf(cell) === 'stamp')) }
      if (columns.source < 0 || columns.target < 0) throw new ExchangeRefusal('noColumn', { sheet: sheet.name })
      return { format: 'xlsx', ...mark, units: unitsIn(sheet, row, columns, formulas) }
    }
  }
  throw new ExchangeRefusal('noTable')
}

function positive(index: number): number | null {
  return index < 0 ? null : index
}

/** `Target (fr-CA)` is French. */
function languageOfHeading(heading: string): string | null {
  const [, tag] = /\(([a-z]{2}(?:-[a-z]{2})?)\)\s*$/iu.exec(heading) ?? []
  return tag === undefined ? null : languageOfTag(tag)
}

function unitsIn(sheet: GridSheet, headingRow: number, columns: Columns, formulas: ReadonlySet<string>): ReturnedUnit[] {
  return sheet.rows.flatMap((cells, row): ReturnedUnit[] => {
    if (row <= headingRow) return []
    const words = (column: number | null): string => (column === null ? '' : textOf(cells[column] ?? null))
    const [key, source, target] = [words(columns.id), words(columns.source), words(columns.target)]
    // Rows of the people themselves, without an id and a translation, are notes; blank ones are nothing.
    if (key.trim() === '' && (target.trim() === '' || source.trim() === '')) return []
    const isRich = partsOfId(key).piece !== null
    const cell = cellName(row, columns.target)
    return [
      {
        number: row + 1,
        key: key.trim(),
        stamp: words(columns.stamp).trim(),
        source: contentOf(source, isRich),
        target: target.trim() === '' ? null : contentOf(target, isRich),
        state: 'translated',
        damage: formulas.has(`${sheet.name}!${cell}`) ? said('damage.formula', { cell }) : null,
        remarks: []
      }
    ]
  })
}

function contentOf(text: string, isRich: boolean): Returned[] {
  return isRich ? markedWords(text) : plainLines(text)
}

/** A translator may write a number or a day as words: the workbook then shows what it made of them. */
function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return [cell.date, cell.time].filter((part) => part !== null).join(' ')
  return String(cell)
}
