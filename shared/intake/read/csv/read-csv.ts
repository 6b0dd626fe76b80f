import Papa from 'papaparse'
import type { Grid } from '#shared/intake/grid.ts'
import { Refusal } from '../problem.ts'
import { SheetBuilder } from '../sheet-builder.ts'
import { findSeparator } from './separator.ts'

/** One kind of line end before anything else: files that were put together by hand have several. */
const LINE_END = /\r\n?/g

/**
 * Reads separated values (RFC 4180, and what programs make of it: other separators, a `sep=` line, any line ends). All
 * cells are texts. Apostrophes before `=` or `+`, which keep a spreadsheet from calculating, are left where they are.
 *
 * @param name of the one sheet
 * @throws Refusal
 */
export function readSeparated(name: string, text: string): Grid {
  const { separator, body } = findSeparator(text.replaceAll(LINE_END, '\n'))
  const builder = new SheetBuilder(name, { letters: 0 })
  let row = 0
  Papa.parse<string[]>(body, {
    delimiter: separator,
    newline: '\n',
    // Row by row, so that a refusal comes as soon as there is reason for one.
    step: ({ data, errors }) => {
      for (const [column, cell] of data.entries()) builder.put(row, column, cell)
      row += 1
      // All rows that follow would stand in this one cell.
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw new Refusal({ key: 'intake.openQuote', values: { row } })
    }
  })
  return { format: 'csv', epoch: 1900, sheets: [builder.finish(false)] }
}
