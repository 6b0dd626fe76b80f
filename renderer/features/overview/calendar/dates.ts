import { formatDate, formatDateRange } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Task } from '#shared/domain/task/schema.ts'

/** With the year only where it is another than this one. */
export function shortDate(date: CalendarDate, today: CalendarDate, language: Language): string {
  return formatDate(date, language, { month: 'short', year: !isOfThisYear(date, today) })
}

/** From the first to the last day of steps that are folded into one place; with their years unless both are this one. */
export function shortSpan(tasks: readonly Pick<Task, 'due'>[], today: CalendarDate, language: Language): string {
  const days = tasks.flatMap((task) => task.due ?? []).sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  return formatDateRange(first, last, language, { style: 'short', year: !isOfThisYear(first, today) || !isOfThisYear(last, today) })
}

function isOfThisYear(date: CalendarDate, today: CalendarDate): boolean {
  return date.slice(0, 4) === today.slice(0, 4)
}
