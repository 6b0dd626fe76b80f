import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCountries, formatDate, formatDateRange, formatDateTime, formatDuration, formatMoney, formatNumber, formatOrdinal, formatPercent, formatTime,
  formatTimeRange, frenchSpacing, quote
} from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { addDays, calendarDate, compareDates, datesFrom, momentOfMinuteNumber, timeOfMinutes } from '#shared/foundation/time/index.ts'

const language = fc.constantFrom(...LANGUAGES)
const time = fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes)
const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(calendarDate('2000-01-01'), days))
const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true })

describe('FORMAT-SPACE: never a plain space where a no-break one is due', () => {
  const BREAKABLE_AFTER_NUMBER = /\d [%$h]|\d (a\.m\.|p\.m\.|min|CAD|MXN)/
  const written = fc.tuple(language, time, time, date, date, amount).map(([one, start, end, first, last, value]) => [
    formatTime(start, one), formatTimeRange(start, end, one), formatTimeRange(start, end, one, 'running'), formatDate(first, one, { weekday: 'long' }),
    formatDateRange(first, last, one), formatDateTime(momentOfMinuteNumber(30_000_000), one), formatDuration(Math.round(Math.abs(value)) % 3000, one),
    formatMoney(value, 'CAD', one), formatPercent(value, one), quote('a', one), formatCountries(one)
  ].map((text): [string, string] => [one, text]))

  test('between a number and its unit, in every format of every language', () => {
    fc.assert(fc.property(written, (texts) => {
      for (const [, text] of texts) expect(text).not.toMatch(BREAKABLE_AFTER_NUMBER)
    }), { numRuns: 3000 })
  })

  test('French: between day, month and year, within numbers and quotation marks', () => {
    fc.assert(fc.property(written, (texts) => {
      for (const [one, text] of texts) if (one === 'fr') expect(text).not.toMatch(/\d (?!et |au |à )|« | »| :|(janvier|mai|août|décembre) \d/)
    }), { numRuns: 3000 })
  })

  test('no line begins with a dash; no narrow space; no two spaces; no blank ends', () => {
    fc.assert(fc.property(written, (texts) => {
      for (const [, text] of texts) expect(text).not.toMatch(/ –|\u202F|[ \u00A0]{2}|^\s|\s$/)
    }), { numRuns: 3000 })
  })
})

describe('FORMAT-READ: what is written says all that was meant', () => {
  test('no two times of day are written alike', () => {
    for (const one of LANGUAGES) expect(new Set(Array.from({ length: 1440 }, (_, index) => formatTime(timeOfMinutes(index), one))).size).toBe(1440)
  })

  test('no two days are written alike', () => {
    const days = datesFrom(calendarDate('2024-01-01'), calendarDate('2029-12-31'))
    for (const one of LANGUAGES) {
      expect(new Set(days.map((day) => formatDate(day, one))).size).toBe(days.length)
      expect(new Set(days.map((day) => formatDate(day, one, { month: 'short', weekday: 'short' }))).size).toBe(days.length)
    }
  })

  test('no two ranges of days are written alike', () => {
    const styles = fc.constantFrom('full' as const, 'heading' as const, 'short' as const)
    const range = fc.tuple(date, fc.integer({ min: 0, max: 400 })).map(([first, length]) => [first, addDays(first, length)] as const)
    fc.assert(fc.property(range, range, styles, language, (a, b, style, one) => {
      const same = compareDates(a[0], b[0]) === 0 && compareDates(a[1], b[1]) === 0
      expect(formatDateRange(...a, one, { style }) === formatDateRange(...b, one, { style })).toBe(same)
    }), { numRuns: 5000 })
  })

  test('a number is read back within its rounding', () => {
    fc.assert(fc.property(amount, fc.integer({ min: 0, max: 6 }), language, (value, decimals, one) => {
      const text = formatNumber(value, one, { decimals }).replace('−', '-')
      const read = Number(one === 'fr' ? text.replace(/\u00A0/g, '').replace(',', '.') : text.replaceAll(',', ''))
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-9) + Math.abs(value) * 1e-15)
    }), { numRuns: 5000 })
  })

  test('the digits are those of Intl, where Intl is right (English and Mexican Spanish)', () => {
    const references = { en: new Intl.NumberFormat('en-CA'), es: new Intl.NumberFormat('es-MX') }
    fc.assert(fc.property(amount, fc.constantFrom('en' as const, 'es' as const), (value, one) => {
      expect(formatNumber(value, one).replace('−', '-')).toBe(references[one].format(value).replace(/^-0$/, '0'))
    }), { numRuns: 5000 })
  })

  test('English ordinals are those of the plural rules of Unicode', () => {
    const suffix: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
    const rules = new Intl.PluralRules('en', { type: 'ordinal' })
    for (let rank = 1; rank <= 1200; rank += 1) expect(formatOrdinal(rank, 'en')).toBe(`${rank}${suffix[rules.select(rank)]}`)
  })
})

describe('FORMAT-FRENCH: properties of the spacing', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'ab1 2%$:;!?«»\u00A0\u202Fh\n/.,'.split('')), maxLength: 30 })

  test('once is enough', () => {
    fc.assert(fc.property(typed, (text) => {
      expect(frenchSpacing(frenchSpacing(text))).toBe(frenchSpacing(text))
    }), { numRuns: 20_000 })
  })

  test('it adds and takes away spaces only', () => {
    fc.assert(fc.property(typed, (text) => {
      expect(frenchSpacing(text).replace(/[ \u00A0\u202F]/g, '')).toBe(text.replace(/[ \u00A0\u202F]/g, ''))
    }), { numRuns: 5000 })
  })
})
