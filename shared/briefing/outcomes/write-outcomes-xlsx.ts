import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { asHeading, TYPE } from '../xlsx/heading-cell.ts'
import { cellText } from '../xlsx/cell-text.ts'
import { sheetNames } from '../xlsx/sheet-name.ts'
import type { OutcomeSheet, SheetColumn } from './outcome-sheet.ts'

const INK = { title: 'FF1F2A37', soft: 'FF5B6675' }
const TO_FILL = 'FFFFF8E1'
const LINE = { style: 'thin', color: { argb: 'FFD5DAE1' } } as const
/** Rows that wait for new commitments below the list. */
const FREE_ROWS = 8
/** Of a line of text, in points. */
const LINE_HEIGHT = 15
/** About as many as a window shows side by side. */
const GUIDE_LETTERS = 140
const WORKBOOK_DAY = 'yyyy-mm-dd'
/** Sizes of paper by their numbers in a workbook (ECMA-376, 18.3.1.63). */
const PAPER = { tabloid: 3, legal: 5 } as const
/** So many letters across a legal page are set in some 9 points. */
const LETTERS_ON_LEGAL = 220

/**
 * Commitments as a workbook that people fill in: every word a text so that nothing in it is a formula, days as days so that each
 * computer shows and takes them its own way, states to choose from a list; what is to be filled in is tinted. A hidden sheet keeps what
 * was written: when the workbook comes back, it tells what was changed there and what here.
 */
export async function writeOutcomesXlsx({ mark, name, title, guide, columns, rows, states }: OutcomeSheet): Promise<Uint8Array> {
  const workbook = new Workbook()
  const nameOf = sheetNames()
  const headingRow = guide.length + 2
  const sheet = workbook.addWorksheet(nameOf(name), {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headingRow }],
    pageSetup: {
      orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headingRow}:${headingRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }
    },
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P / &N` }
  })
  sheet.pageSetup.paperSize = paperFor(columns)
  sheet.columns = columns.map(({ width }) => ({ width }))
  const heading = sheet.addRow([cellText(title)])
  heading.height = 24
  heading.getCell(1).font = { ...TYPE, bold: true, size: 14, color: { argb: INK.title } }
  for (const line of guide) addGuide(sheet, line, columns)
  const headings = sheet.addRow(columns.map((column) => cellText(column.heading)))
  headings.eachCell(asHeading)
  headings.height = Math.max(...columns.map((column) => linesIn(column.heading, column.width))) * LINE_HEIGHT + 4
  for (const texts of [...rows, ...Array.from({ length: FREE_ROWS }, () => columns.map(() => ''))]) addTexts(sheet, texts, columns)
  const state = sheet.getColumn(columns.findIndex(({ kind }) => kind === 'state') + 1).letter
  // No words of its own for what is not in the list: the program's are in the language of whoever fills it in.
  sheet.dataValidations.add(`${state}${headingRow + 1}:${state}${sheet.rowCount}`, { type: 'list', allowBlank: true, showErrorMessage: true, formulae: [`"${states.join(',')}"`] })
  sheet.autoFilter = { from: { row: headingRow, column: 1 }, to: { row: headingRow + rows.length, column: columns.length } }
  const origin = workbook.addWorksheet(nameOf('Alternat'), { state: 'veryHidden' })
  origin.addRow([mark])
  origin.addRow(columns.map((column) => cellText(column.heading)))
  for (const texts of rows) origin.addRow(texts.map((text) => (text === '' ? null : cellText(text)))).eachCell((cell) => (cell.numFmt = '@'))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** On paper the columns stand side by side, on a sheet so large that their words can still be read: those of one language on legal, those of three on tabloid. */
function paperFor(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0) > LETTERS_ON_LEGAL ? PAPER.tabloid : PAPER.legal
}

/** A line over the columns that a window shows; cells that are joined do not grow with what is in them, so their height is counted. */
function addGuide(sheet: Worksheet, line: string, columns: readonly SheetColumn[]): void {
  const row = sheet.addRow([cellText(line)])
  let [last, letters] = [0, 0]
  while (last < columns.length && letters < GUIDE_LETTERS) letters += columns[last++]?.width ?? 0
  sheet.mergeCells(row.number, 1, row.number, last)
  row.height = linesIn(line, letters) * LINE_HEIGHT + 4
  row.getCell(1).font = { ...TYPE, color: { argb: INK.soft } }
  row.getCell(1).alignment = { vertical: 'top', wrapText: true }
}

/** How many lines a text takes in so many letters; words are not broken, so a line is seldom full. */
function linesIn(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.2) / letters)), 0)
}

function addTexts(sheet: Worksheet, texts: readonly string[], columns: readonly SheetColumn[]): void {
  const row = sheet.addRow([])
  // A first guess: not every program measures a row before somebody writes in it, but each lets it grow from there.
  row.height = Math.max(...columns.map(({ width }, index) => linesIn(texts[index] ?? '', width))) * LINE_HEIGHT
  row.customHeight = false
  for (const [index, { kind, isToFill }] of columns.entries()) {
    const cell = row.getCell(index + 1)
    const text = texts[index] ?? ''
    cell.numFmt = kind === 'day' ? WORKBOOK_DAY : '@'
    if (text !== '') cell.value = kind === 'day' ? new Date(`${text}T00:00:00Z`) : cellText(text)
    cell.alignment = { vertical: 'top', wrapText: true, ...(kind === 'day' ? { horizontal: 'left' as const } : {}) }
    cell.border = { bottom: LINE, ...(isToFill ? { left: LINE, right: LINE } : {}) }
    if (isToFill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: TO_FILL } }
    if (index === 0) cell.font = { ...TYPE, color: { argb: INK.soft } }
  }
}
