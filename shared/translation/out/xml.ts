/** Characters that no XML may hold (XML 1.0, 2.2), half an emoji among them. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu
// oxlint-disable-next-line no-control-regex -- as above
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

export function withoutForbidden(text: string): string {
  // Nearly no text has any of them, and the exact look is slow.
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text
}

/** Words as text or attribute of XML: what people typed is only ever data. */
export function escaped(text: string): string {
  return withoutForbidden(text).replace(/[&<>"\r]/gu, (sign) => SIGNS[sign] ?? sign)
}

/** In an attribute, the end of a line and a tab would be read as a blank (XML 1.0, 3.3.3). */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escaped(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
