import { parseXml } from './parse-xml.ts'

/** Which parts of a date a number is shown with: what tells a date from a number in a workbook. */
export interface DateFormat {
  hasDate: boolean
  hasTime: boolean
}

const DATE: DateFormat = { hasDate: true, hasTime: false }
const TIME: DateFormat = { hasDate: false, hasTime: true }
const BOTH: DateFormat = { hasDate: true, hasTime: true }

/** The formats that have a number and no code (ECMA-376, 18.8.30): 27 to 36 and 50 to 58 are dates of East Asian editions. */
function builtIn(id: number): DateFormat | null {
  if (id === 22) return BOTH
  if (id >= 18 && id <= 21) return TIME
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return DATE
  if (id >= 32 && id <= 35) return TIME
  return null
}

/** What stands in a format code as itself: quoted, escaped, as wide as another letter, repeated, or a colour, a language. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g
const DURATION = /\[(?:h+|m+|s+)\]/i
const HALVES_OF_DAY = /am\/pm|a\/p/gi

/**
 * What a format code shows of a number: `dd/mm/yyyy hh:mm` date and time, `0.00` neither (null). A duration, such as
 * `[h]:mm` or minutes without hours, is no time of day and stays a number.
 */
export function dateFormatOf(code: string): DateFormat | null {
  if (DURATION.test(code)) return null
  const [first = ''] = code.replaceAll(LITERAL, '').split(';')
  const letters = first.replaceAll(HALVES_OF_DAY, 'h').toLowerCase()
  if (letters.includes('general')) return null
  const hasTime = letters.includes('h')
  if (letters.includes('s') && !hasTime) return null
  const hasDate = letters.includes('y') || letters.includes('d') || (letters.includes('m') && !hasTime)
  return hasDate || hasTime ? { hasDate, hasTime } : null
}

/** For each style of a cell by its number: how it shows a date, or null when it shows none. */
export function readDateFormats(part: string, bytes: Uint8Array): (DateFormat | null)[] {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isCellStyle = false
  parseXml(part, bytes, {
    open: (name, attribute) => {
      if (name === 'x:numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 'x:cellXfs') isCellStyle = true
      else if (name === 'x:xf' && isCellStyle) formats.push(Number(attribute('numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'x:cellXfs') isCellStyle = false
    }
  })
  return formats.map((id) => {
    const code = codes.get(id)
    return code === undefined ? builtIn(id) : dateFormatOf(code)
  })
}
