import { POINT, printable, shapely } from '../typst/printable.ts'

/** Only the open web, mail, and places of the same page. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)[^\s]+$/u

/** Text from people as text of HTML, between tags and in attributes alike, whatever signs are in it. */
export function escaped(text: string): string {
  return shapely(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** A point between two facts: drawn behind a space, so that it leaves with it where a line ends. What is read aloud and copied takes no room. */
export const POINT_APART = '<span class="point"><span>\u00a0·</span> </span>'

/** The same with points between facts that stand at no end of a line, for words between tags. */
export function escapedWords(text: string): string {
  return escaped(text).replaceAll(POINT, POINT_APART)
}

/** The same with its line ends as they were typed, and places where a word too long for a column may be broken. */
export function escapedLines(text: string): string {
  return escapedWords(printable(text)).replaceAll('\n', '<br>').replaceAll('\u200b', '<wbr>')
}

export function isSafeLink(link: string): boolean {
  return SAFE_LINK.test(link)
}
