import { describe, expect, it } from 'vitest'
import { formatPartialDate, partialDateOf } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { holds } from './golden.ts'

const written = (month: 'long' | 'short') => (date: string, language: Language) => formatPartialDate(date, language, { month })

describe('FORMAT-PARTIAL: a date as far as it is known', () => {
  holds('a year, a month, a day', [
    ['2004', '2004', '2004', '2004'],
    ['2004-10', 'October 2004', 'octobre·2004', 'octubre de 2004'],
    ['2020-11-26', 'November 26, 2020', '26·novembre·2020', '26 de noviembre de 2020']
  ], written('long'))

  holds('short, for axes', [
    ['2004', '2004', '2004', '2004'],
    ['2004-10', 'Oct 2004', 'oct.·2004', 'oct 2004'],
    ['2020-11-26', 'Nov 26, 2020', '26·nov.·2020', '26 nov 2020']
  ], written('short'))

  it('is put together from what is known, and refused when there is no such date', () => {
    expect(partialDateOf(2004, null, null)).toBe('2004')
    expect(partialDateOf(2004, 10, null)).toBe('2004-10')
    expect(partialDateOf(2004, 10, 21)).toBe('2004-10-21')
    expect(partialDateOf(2004, null, 21)).toBe('2004')
    expect(partialDateOf(2023, 2, 29)).toBeNull()
    expect(partialDateOf(0, 1, 1)).toBeNull()
  })
})
