import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { civilOf } from '#shared/foundation/time/index.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { canadianHolidays } from '#shared/checks/holidays/canada.ts'
import type { Holiday } from '#shared/checks/holidays/holiday.ts'
import { mexicanHolidays } from '#shared/checks/holidays/mexico.ts'

const CALENDARS: Record<Country, (year: number) => Holiday[]> = { CA: canadianHolidays, MX: mexicanHolidays }

/** A day of the meeting is a public holiday in one of the countries: offices there are closed. */
export const holiday: Rule = ({ meeting, days }) =>
  days.flatMap((day) =>
    COUNTRIES.flatMap((country) =>
      CALENDARS[country](civilOf(day).year)
        .filter((one) => one.day === day)
        .map((one) => ({
          rule: 'holiday' as const,
          severity: 'notice' as const,
          records: [{ kind: 'meeting', id: meeting.id }],
          key: `${country}/${day}`,
          values: { country: { country }, date: { date: day }, holiday: one.name },
          when: { day, start: null }
        }))
    )
  )
