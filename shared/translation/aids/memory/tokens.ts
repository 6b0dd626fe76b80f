/** A number with the signs inside it, a time included; or a word with its inner apostrophes and hyphens apart. */
const TOKEN = /\d+(?:[.,:\u00A0\u202F]\d+)*|[\p{L}\p{M}\p{N}]+/gu

/** Stands for every number, so that two lines that differ in a date alone are the same line. */
export const NUMBER = '0'

/** The words of a text as suggestions compare them: in small letters, with their accents, every number alike. */
export function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? NUMBER : token.toLowerCase()))
}

/** What counts as identical: the same letters, however the spaces between them were typed. */
export function plainOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
