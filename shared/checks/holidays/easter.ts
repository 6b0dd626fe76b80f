import { calendarDate, type CalendarDate } from '#shared/foundation/time/index.ts'

/**
 * Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm of 1876 as given by J. Meeus, *Astronomical
 * Algorithms* (1991), chapter 8; right for every year from 1583.
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * shift + 114
  return calendarDate(`${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`)
}
