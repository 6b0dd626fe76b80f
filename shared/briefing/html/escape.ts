import { printable, shapely } from '../typst/printable.ts'

/** Only the open web, mail, and places of the same page. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)[^\s]+$/u

/** Text from people as text of HTML, between tags and in attributes alike, whatever signs are in it. */
export function escaped(text: string): string {
  return shapely(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** The same with its line ends as they were typed, and places where a word too long for a column may be broken. */
export function escapedLines(text: string): string {
  return escaped(printable(text)).replaceAll('\n', '<br>').replaceAll('\u200b', '<wbr>')
}

export function isSafeLink(link: string): boolean {
  return SAFE_LINK.test(link)
}
