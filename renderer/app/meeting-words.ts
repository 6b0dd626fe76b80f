import { useTranslation } from 'react-i18next'
import { formatDate, formatDateRange, formatMonth, formatOrdinal } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'

export interface MeetingWords {
  /** Its title; for meetings of the past, which have none, `16th annual meeting` or `Annual meeting, 2019`. */
  title(meeting: Meeting, language: Language): string
  /** Where, when and how in one line: `Mexico City · Oct. 14–15, 2027 · hybrid`. */
  facts(meeting: Meeting, language: Language): string
}

/** A meeting in a line or two, for menus and the palette. */
export function useMeetingWords(): MeetingWords {
  const { t } = useTranslation('app')
  const { t: code } = useTranslation('codes')
  const nameWithoutTitle = (meeting: Meeting, language: Language): string => {
    const year = meetingDate(meeting).slice(0, 4)
    if (meeting.ordinal !== null) return t('meeting.ordinal', { ordinal: formatOrdinal(meeting.ordinal, language) })
    return year === '' ? t('meeting.untitled') : t('meeting.ofYear', { year })
  }
  return {
    title: (meeting, language) => textIn(meeting.title, language).text || nameWithoutTitle(meeting, language),
    facts: (meeting, language) =>
      [
        textIn(meeting.city, language).text,
        dateWords(meeting, language),
        meeting.mode === 'inPerson' ? '' : code(`mode.${meeting.mode}`)
      ]
        .filter(Boolean)
        .join(' · ')
  }
}

/** The days of a meeting, as far as they are known: a range, a day, a month, or a year. */
function dateWords(meeting: Meeting, language: Language): string {
  const start = parseCalendarDate(meeting.start ?? '')
  const end = parseCalendarDate(meeting.end ?? '')
  if (start && end) return formatDateRange(start, end, language, { style: 'short' })
  if (start) return formatDate(start, language)
  const known = meetingDate(meeting)
  const day = parseCalendarDate(known)
  if (day) return formatDate(day, language)
  const month = parseCalendarDate(`${known}-01`)
  return month ? formatMonth(month, language) : known
}
