import { calendarDate, type CalendarDate } from '#shared/foundation/time/index.ts'

/** A random name of 16 characters for a record, a gesture or a role: the edge where chance enters. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_')
}

/** The calendar date of this machine: the edge where the clock enters. */
export function today(): CalendarDate {
  const now = new Date()
  const pad = (value: number): string => String(value).padStart(2, '0')
  return calendarDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`)
}
