import { strFromU8 } from 'fflate'

const LINE = /\r\n|\r|\n/
/** The part of a line before its value, when that says that the value is quoted-printable. */
const QUOTED_PRINTABLE = /^[^:]*[;=]QUOTED-PRINTABLE[^:]*:/i

/**
 * The lines of a file of vCards, put together again, one byte a letter: which letters the bytes are is settled value by
 * value, because vCard 2.1 says it for each, and folding may cut a letter in two.
 *
 * A line that begins with a space goes on from the one before (RFC 6350, 3.2). In vCard 2.1 a quoted-printable line
 * that ends in `=` goes on in the next.
 */
export function unfold(bytes: Uint8Array): string[] {
  const lines: string[] = []
  let pieces: string[] = []
  let isQuotedPrintable = false
  let goesOn = false
  for (const line of strFromU8(bytes, true).split(LINE)) {
    if (goesOn) pieces.push(line)
    else if (pieces.length > 0 && (line.startsWith(' ') || line.startsWith('\t'))) pieces.push(line.slice(1))
    else {
      lines.push(pieces.join(''))
      pieces = [line]
      isQuotedPrintable = QUOTED_PRINTABLE.test(line)
    }
    const last = pieces.at(-1) ?? ''
    goesOn = isQuotedPrintable && last.endsWith('=')
    if (goesOn) pieces[pieces.length - 1] = last.slice(0, -1)
  }
  lines.push(pieces.join(''))
  return lines.filter((line) => line !== '')
}
