import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Cell, Grid } from '../grid.ts'
import { contentOf, filledCells } from './columns/content.ts'
import { forbiddenReason } from './columns/forbidden.ts'
import { settle, type Candidate } from './columns/settle.ts'
import { isFieldCode, splitField } from './fields.ts'
import { findTables, type Table } from './header.ts'
import { isAboutSomeoneElse, readHeading, type HeadingReading } from './headings/read-heading.ts'
import { rememberedField, type Mapping } from './mapping.ts'
import { cellText } from './values/cell-text.ts'

/** What helps to match, besides the list itself. */
export interface MatchingHints {
  /** What is remembered of the sender: field codes by folded heading. */
  sender?: Readonly<Record<string, string>>
  /** The language of texts where neither the headings nor a person say it. */
  usualLanguage?: Language
}

/** The likeliest table of a list with its columns matched; null when nothing stands in the list. */
export function proposeMapping(grid: Grid, hints: MatchingHints = {}): Mapping | null {
  const [table] = findTables(grid, hints.sender)
  return table === undefined ? null : matchColumns(grid, table, hints)
}

/**
 * Matches the columns of a table to fields: first what is remembered of the sender, then the headings in three languages,
 * then what stands in the cells. Nothing of a forbidden column is read.
 */
export function matchColumns(grid: Grid, table: Table, hints: MatchingHints = {}): Mapping {
  const sheet = grid.sheets[table.sheet]
  const rows = sheet?.rows.slice(table.firstRow) ?? []
  const width = Math.max(table.headings.length, ...rows.slice(0, 500).map((row) => row.length))
  const readings: (HeadingReading | null)[] = []
  const candidates: Candidate[] = []
  for (let column = 0; column < width; column++) {
    const heading = table.headings[column] ?? ''
    const cells = filledCells(rows, column)
    if (heading === '' && cells.length === 0) continue
    const reading = grid.format === 'vcard' ? readCode(heading) : readHeading(heading)
    const forbidden = forbiddenReason(heading, cells)
    readings.push(forbidden === null ? reading : null)
    candidates.push({ column, heading, reading, forbidden, content: contentOf(cells), examples: forbidden === null ? examplesOf(cells) : [], ...remembered(heading, hints) })
  }
  const language = languageOf(readings) ?? hints.usualLanguage ?? 'en'
  return { sheet: table.sheet, headerRow: table.headerRow, firstRow: table.firstRow, language, columns: settle(candidates.map((candidate) => withSomeoneElse(candidate))) }
}

function remembered(heading: string, { sender }: MatchingHints): Pick<Candidate, 'remembered'> {
  return { remembered: sender === undefined || heading === '' ? null : rememberedField(sender, heading) }
}

function withSomeoneElse(candidate: Candidate): Candidate {
  const isOther = candidate.reading?.reason === 'partOfHeading' || candidate.reading === null
  return isOther && isAboutSomeoneElse(candidate.heading) ? { ...candidate, isAboutSomeoneElse: true } : candidate
}

function readCode(heading: string): HeadingReading | null {
  const code = heading.trim()
  if (!isFieldCode(code)) return null
  return { ...splitField(code), confidence: 1, reason: 'code', writtenIn: [] }
}

/** The language in which most headings are written; the first part of a bilingual heading counts twice. */
function languageOf(readings: readonly (HeadingReading | null)[]): Language | null {
  const votes: Record<Language, number> = { en: 0, fr: 0, es: 0 }
  for (const reading of readings) for (const language of reading?.writtenIn ?? []) votes[language] += 1 / (reading?.writtenIn.length ?? 1)
  // A heading that several languages share says nothing: only what one has more than another counts.
  const [first, second] = [...LANGUAGES].sort((a, b) => votes[b] - votes[a])
  return first === undefined || second === undefined || votes[first] === votes[second] ? null : first
}

function examplesOf(cells: readonly Cell[]): string[] {
  return cells.slice(0, 3).map((cell) => cellText(cell).slice(0, 120))
}
