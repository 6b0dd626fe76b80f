import { shapely } from '../typst/printable.ts'

/** Only the open web, mail, and places of the same page. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)[^\s]+$/u

/** Text from people as text of HTML, between tags and in attributes alike, whatever signs are in it. */
export function escaped(text: string): string {
  return shapely(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** The same with its line ends as they were typed. */
export function escapedLines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

export function isSafeLink(link: string): boolean {
  return SAFE_LINK.test(link)
}
