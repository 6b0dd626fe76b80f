import { formatDateTime } from '#shared/foundation/formats/index.ts'
import { at as moment } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { localTime } from './story.ts'

/** An ISO instant as a date and a time by the clock of this computer. */
export function useMoment(): (at: string) => string {
  const language = useLanguage()
  return (at) => {
    const { day, time } = localTime(at)
    return day === null || time === null ? at : formatDateTime(moment(day, time), language)
  }
}
