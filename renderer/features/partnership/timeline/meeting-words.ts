import { useTranslation } from 'react-i18next'
import { formatDateRange, formatOrdinal, formatPartialDate } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

export interface MeetingWords {
  when(meeting: Meeting): string
  city(meeting: Meeting): string
  ordinal(meeting: Meeting): string
  /** Everything in one line, for hints and for those who hear it. */
  whole(meeting: Meeting): string
}

/** What there is to say about a meeting of any year. */
export function useMeetingWords(): MeetingWords {
  const { t } = useTranslation('partnership')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const city = (meeting: Meeting): string => textIn(meeting.city, language).text
  const ordinal = (meeting: Meeting): string =>
    meeting.ordinal === null ? '' : t('ordinal', { ordinal: formatOrdinal(meeting.ordinal, language) })
  const when = (meeting: Meeting): string => whenOf(meeting, language) || t(meeting.held ? 'noDate' : 'undated')
  return {
    when,
    city,
    ordinal,
    whole: (meeting) =>
      [
        when(meeting),
        city(meeting),
        t('host', { country: code(`country.${meeting.host}`) }),
        meeting.mode === 'inPerson' ? '' : code(`mode.${meeting.mode}`),
        ordinal(meeting),
        meeting.held ? '' : t('planned')
      ]
        .filter(Boolean)
        .join(' · ')
  }
}

function whenOf(meeting: Meeting, language: Language): string {
  const { start, end } = meeting
  if (start !== null && end !== null && start <= end) return formatDateRange(start, end, language, { style: 'heading' })
  return formatPartialDate(meetingDate(meeting), language)
}
