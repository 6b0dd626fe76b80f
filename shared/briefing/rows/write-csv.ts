import type { Language } from '#shared/foundation/language.ts'
import type { PeopleTable } from './people-table.ts'

/**
 * Excel parts a CSV at the list separator of the Windows region: a comma in English Canada and in Mexico, a semicolon in French
 * Canada. So each list opens in columns where its language is spoken; our own import takes either.
 */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', fr: ';', es: ',' }

/** Without it Excel reads UTF-8 as windows-1252, and "Núñez" as "NÃºÃ±ez". */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet may take for a formula (OWASP, "CSV injection"), full-width forms included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u
/** An apostrophe of the text itself that a reader would take for the guard. */
const LIKE_A_GUARD = /^'(?=['=+\-@\t\r＝＋－＠\d])/u

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, quotation marks where needed. A cell that a spreadsheet could take
 * for a formula begins with an apostrophe, `+52…` as well; our own import takes the apostrophe away again.
 */
export function writeCsv(table: PeopleTable): string {
  const separator = SEPARATORS[table.language]
  const lines = [table.columns.map(({ heading }) => heading), ...table.rows].map((row) => row.map((text) => cell(text, separator)).join(separator))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cell(text: string, separator: string): string {
  const inert = FORMULA.test(text) || LIKE_A_GUARD.test(text) ? `'${text}` : text
  const needsQuotes = inert.includes(separator) || /["\r\n]|^\s|\s$/u.test(inert)
  return needsQuotes ? `"${inert.replaceAll('"', '""')}"` : inert
}
