import { formatDateTime } from '#shared/foundation/formats/index.ts'
import { at as moment, parseCalendarDate, parseWallTime, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import { useLanguage } from './index.ts'

/** An ISO instant as a date and a time by the clock of this computer. */
export function useMoment(): (at: string) => string {
  const language = useLanguage()
  return (at) => {
    const { day, time } = localTime(at)
    return day === null || time === null ? at : formatDateTime(moment(day, time), language)
  }
}

/** The day and the time of an ISO instant by the clock of this computer; null for what is no instant. */
export function localTime(at: string): { day: CalendarDate | null; time: WallTime | null } {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return { day: null, time: null }
  const pad = (value: number): string => String(value).padStart(2, '0')
  return {
    day: parseCalendarDate(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`),
    time: parseWallTime(`${pad(date.getHours())}:${pad(date.getMinutes())}`)
  }
}
