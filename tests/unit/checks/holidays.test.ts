import { describe, expect, it } from 'vitest'
import { canadianHolidays } from '#shared/checks/holidays/canada.ts'
import { easterSunday } from '#shared/checks/holidays/easter.ts'
import { mexicanHolidays } from '#shared/checks/holidays/mexico.ts'

const days = (holidays: readonly { day: string }[]): string[] => holidays.map(({ day }) => day.slice(5))

describe('HOLIDAY: the federal holidays of both countries', () => {
  it('HOLIDAY-1: Easter is where the tables have it', () => {
    expect([2004, 2008, 2024, 2025, 2026, 2027, 2028, 2038, 2285].map(easterSunday)).toEqual([
      '2004-04-11', '2008-03-23', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25', '2285-03-22'
    ])
  })

  it('HOLIDAY-2: Canada has ten, as its labour code lists them', () => {
    expect(days(canadianHolidays(2027))).toEqual(['01-01', '03-26', '05-24', '07-01', '09-06', '09-30', '10-11', '11-11', '12-25', '12-26'])
    expect(days(canadianHolidays(2026))).toContain('05-18')
    expect(days(canadianHolidays(2029))).toContain('07-02') // 1 July 2029 is a Sunday
    expect(days(canadianHolidays(2020))).not.toContain('09-30')
  })

  it('HOLIDAY-3: Mexico has seven, and an eighth when a president takes office', () => {
    expect(days(mexicanHolidays(2027))).toEqual(['01-01', '02-01', '03-15', '05-01', '09-16', '11-15', '12-25'])
    expect([2024, 2030].map((year) => days(mexicanHolidays(year)).includes('10-01'))).toEqual([true, true])
    expect(days(mexicanHolidays(2018))).toContain('12-01')
    expect([2025, 2027, 2028].flatMap((year) => days(mexicanHolidays(year)).filter((day) => day === '10-01' || day === '12-01'))).toEqual([])
  })
})
