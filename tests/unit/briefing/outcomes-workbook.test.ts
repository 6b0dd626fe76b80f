import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { outcomeSheet } from '#shared/briefing/outcomes/outcome-sheet.ts'
import { writeOutcomesXlsx } from '#shared/briefing/outcomes/write-outcomes-xlsx.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { sampleView } from './packs/sample-view.ts'

/** In inches, across. */
const WIDTH: Readonly<Record<number, number>> = { 3: 17, 5: 14 }
/** Of a letter of Calibri 11 in a workbook, and of the space around the words of a cell, in pixels of 1/96 inch. */
const [LETTER, SPACE] = [7, 5]

test.each([[['fr']], [LANGUAGES]] as const)('SHEET-PRINT-1 %s: on paper its words are set in eight points or more, its headings on every page, with a page number', async (languages: readonly Language[]) => {
  const workbook = new Workbook()
  await workbook.xlsx.load(Buffer.from(await writeOutcomesXlsx(outcomeSheet(sampleView(), { languages, group: undefined, withEnded: true }))))
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('The workbook has a sheet')
  const { paperSize, margins, orientation, fitToWidth, printTitlesRow } = sheet.pageSetup
  expect([orientation, fitToWidth]).toEqual(['landscape', 1])
  const room = (WIDTH[paperSize ?? 0] ?? 0) - (margins?.left ?? 0) - (margins?.right ?? 0)
  const across = sheet.columns.reduce((sum, { width = 0 }) => sum + (width * LETTER + SPACE) / 96, 0)
  expect(11 * Math.min(1, room / across)).toBeGreaterThanOrEqual(8)
  expect(printTitlesRow).toBe(`${languages.length + 2}:${languages.length + 2}`)
  expect(sheet.headerFooter.oddFooter).toContain('&P / &N')
})
