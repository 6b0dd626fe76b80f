/** The five entities that XML has without a document type, and characters by their number. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LAST_CODE_POINT = 0x10ffff

/**
 * Text as it stands in XML, decoded. Whole code points, so that an emoji that was written as one number arrives as
 * one: saxen's own decoder takes 16 bits of it.
 */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > LAST_CODE_POINT ? whole : String.fromCodePoint(code)
  })
}

const ESCAPED = /_x([\da-f]{4})_/gi
const LINE_END = /\r\n?/g

/**
 * The text of a cell: `_x000D_` and the like stand for characters that XML has no place for (ECMA-376, 22.9.2.19,
 * ST_Xstring), and lines end as they do everywhere else in the app.
 */
export function cellText(text: string): string {
  const whole = text.includes('_x') ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
  return whole.includes('\r') ? whole.replace(LINE_END, '\n') : whole
}
