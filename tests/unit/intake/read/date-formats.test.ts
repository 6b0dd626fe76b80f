import { expect, it } from 'vitest'
import { dateFormatOf } from '#shared/intake/read/xlsx/date-formats.ts'

const DATE = { hasDate: true, hasTime: false }
const TIME = { hasDate: false, hasTime: true }
const BOTH = { hasDate: true, hasTime: true }

it.each([
  ['yyyy-mm-dd', DATE],
  ['[$-80A]d "de" mmmm "de" yyyy;@', DATE],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DATE],
  ['mmm-yy', DATE],
  ['mm', DATE],
  ['DD/MM/YYYY\\ HH:MM', BOTH],
  ['yyyy-mm-dd\\Thh:mm:ss', BOTH],
  ['h:mm AM/PM', TIME],
  ['hh:mm:ss', TIME],
  ['[Red]hh:mm', TIME]
])('FORMATS-1: %s shows a date or a time', (code, format) => expect(dateFormatOf(code)).toEqual(format))

it.each(['General', '0.00', '#,##0.00 "días"', '0.00E+00', '[h]:mm', '[mm]:ss', 'mm:ss', '@', '#\\ ??/??', '[$MXN] #,##0.00', '_-* #,##0.00\\ _€_-', '0_d', '"yyyy"0', ''])(
  'FORMATS-2: %s does not',
  (code) => expect(dateFormatOf(code)).toBeNull()
)
