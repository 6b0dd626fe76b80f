import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays, addMinutes, addMonths, at, calendarDate, calendarDateOf, compareDates, dateOf, dateOfDayNumber, datesFrom, dayNumberOf, daysBetween, endOf,
  minutesBetween, minutesOf, parseCalendarDate, parseWallDateTime, parseWallTime, timeOf, timeOfMinutes, wallDateTime, wallTime, weekdayOf
} from '#shared/foundation/time/index.ts'

const anyDay = fc.integer({ min: dayNumberOf(calendarDate('0001-01-01')), max: dayNumberOf(calendarDate('9999-12-31')) })
const someDay = fc.integer({ min: -50_000, max: 50_000 })

describe('TIME-DATE: days of the calendar', () => {
  test.each(['2027-10-14', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(parseCalendarDate(text)).toBe(text)
  })

  test.each([
    '', '2027-02-29', '1900-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-10-00', '2027-10-32', '0000-01-01', '27-10-14', '2027-1-4',
    '2027/10/14', '20271014', ' 2027-10-14', '2027-10-14 ', '2027-10-14\n', '2027-10-14T00:00', '+002027-10-14', '２０２７-10-14', 'null'
  ])('%j is none', (text) => {
    expect(parseCalendarDate(text)).toBeNull()
    expect(() => calendarDate(text)).toThrow(RangeError)
  })

  test('parts that are not whole numbers are no day', () => {
    expect(calendarDateOf(2027, 10, 14)).toBe('2027-10-14')
    for (const day of [14.5, Number.NaN, Infinity, -1]) expect(calendarDateOf(2027, 10, day)).toBeNull()
  })

  test('every day number is written and read back, and agrees with UTC', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const date = dateOfDayNumber(day)
      expect(dayNumberOf(date)).toBe(day)
      expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      expect(weekdayOf(date) % 7).toBe(new Date(day * 86_400_000).getUTCDay())
    }), { numRuns: 5000 })
  })

  test('the order of the text is the order of the days', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(compareDates(dateOfDayNumber(a), dateOfDayNumber(b))).toBe(Math.sign(a - b))
    }))
  })

  test('adding days and counting them are inverse', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
      const date = dateOfDayNumber(day)
      expect(daysBetween(date, addDays(date, days))).toBe(days)
    }))
  })

  test('months: the 31st becomes the last day of a shorter one', () => {
    expect(addMonths(calendarDate('2027-01-31'), 1)).toBe('2027-02-28')
    expect(addMonths(calendarDate('2028-01-31'), 1)).toBe('2028-02-29')
    expect(addMonths(calendarDate('2027-10-14'), -12)).toBe('2026-10-14')
    expect(addMonths(calendarDate('2027-10-14'), 3)).toBe('2028-01-14')
    expect(addMonths(calendarDate('2027-01-15'), -1)).toBe('2026-12-15')
  })

  test('the days of a meeting', () => {
    expect(datesFrom(calendarDate('2027-10-30'), calendarDate('2027-11-01'))).toEqual(['2027-10-30', '2027-10-31', '2027-11-01'])
    expect(datesFrom(calendarDate('2027-11-01'), calendarDate('2027-10-30'))).toEqual([])
  })

  test('beyond the year 9999 and before 1 there is no day', () => {
    expect(() => addDays(calendarDate('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(calendarDate('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addMonths(calendarDate('9999-12-31'), 1)).toThrow(RangeError)
  })
})

describe('TIME-WALL: times of day', () => {
  test('all 1440 are written and read back, in order', () => {
    const all = Array.from({ length: 1440 }, (_, index) => timeOfMinutes(index))
    expect(all.map(minutesOf)).toEqual(Array.from({ length: 1440 }, (_, index) => index))
    expect([...all].sort()).toEqual(all)
    expect(all.every((time) => parseWallTime(time) === time)).toBe(true)
  })

  test.each(['24:00', '9:30', '09:60', '09:3', '09:30:00', ' 09:30', '09.30', '', '-1:00'])('%j is none', (text) => {
    expect(parseWallTime(text)).toBeNull()
    expect(() => wallTime(text)).toThrow(RangeError)
  })

  test.each([-1, 1440, 1.5, Number.NaN])('%d minutes are none', (minutes) => {
    expect(() => timeOfMinutes(minutes)).toThrow(RangeError)
  })
})

describe('TIME-MOMENT: a day and a time', () => {
  test('a reception from 22:30 for three hours ends the next day', () => {
    expect(endOf(calendarDate('2027-10-31'), wallTime('22:30'), 180)).toBe('2027-11-01T01:30')
    expect(addMinutes(wallDateTime('2027-12-31T23:59'), 1)).toBe('2028-01-01T00:00')
  })

  test.each(['2027-10-14', '2027-10-14T9:30', '2027-10-14 09:30', '2027-10-14T09:30Z', '2027-02-30T09:30', '2027-10-14t09:30'])('%j is none', (text) => {
    expect(parseWallDateTime(text)).toBeNull()
  })

  test('its parts make it again; adding minutes and counting them are inverse', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: -99_999, max: 99_999 }), (day, minute, minutes) => {
      const moment = at(dateOfDayNumber(day), timeOfMinutes(minute))
      expect(at(dateOf(moment), timeOf(moment))).toBe(moment)
      expect(parseWallDateTime(moment)).toBe(moment)
      expect(minutesBetween(moment, addMinutes(moment, minutes))).toBe(minutes)
      expect(endOf(dateOf(moment), timeOf(moment), minutes)).toBe(addMinutes(moment, minutes))
    }))
  })
})
