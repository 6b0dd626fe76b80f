const LONGEST_LINE = 75

/** A TEXT value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, a line break as `\n`, control characters left out. */
export function textValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?|\n/gu, '\\n')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(CONTROLS, '')
}

/** A parameter value in quotation marks (RFC 5545, 3.2; 6868 for what cannot stand there). */
export function quoted(text: string): string {
  return `"${text.replaceAll('^', '^^').replaceAll(/\r\n?|\n/gu, '^n').replaceAll('"', '^\'').replaceAll(CONTROLS, '')}"`
}

/** What RFC 5545 calls CONTROL, and those of the second half: all control characters but the tab. */
const CONTROLS = /[^\P{Cc}\t]/gu

/** A content line folded at 75 octets of UTF-8, never inside a character (RFC 5545, 3.1), with its line break. */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return `${folded}\r\n`
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
