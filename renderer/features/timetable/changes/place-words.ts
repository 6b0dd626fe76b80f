import { useTranslation } from 'react-i18next'
import { formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { parseCalendarDate, parseWallTime } from '#shared/foundation/time/index.ts'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { hasRooms } from '#shared/view/room-needs.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'

export interface PlaceWords {
  /** What a session is called: its title, its group's name, or its kind. */
  title(session: Session): { text: string; language: Language }
  /** From one place to another, only as far as they differ: `9:30 a.m. → 11:00 a.m., Hall A`. */
  move(from: SessionPlace, to: SessionPlace): { from: string; to: string }
}

/** Places of sessions in the words of the interface. */
export function usePlaceWords(view: MeetingView): PlaceWords {
  const { t } = useTranslation(['proposal', 'codes'])
  const language = useLanguage()
  const dayOf = (day: string | null): string => {
    const date = day === null ? null : parseCalendarDate(day)
    return date === null ? '' : formatDate(date, language, { weekday: 'short', year: false, month: 'short', article: false })
  }
  const timeOf = (start: string | null): string => {
    const time = start === null ? null : parseWallTime(start)
    return time === null ? '' : formatTime(time, language)
  }
  const place = ({ day, start, room }: SessionPlace, parts: { day: boolean; time: boolean; room: boolean }): string => {
    if (day === null || start === null) return t('proposal:place.none')
    const where = room === null ? (hasRooms(view) ? t('proposal:place.noRoom') : '') : textIn(view.room(room)?.name, language).text
    return [parts.day ? dayOf(day) : '', parts.time ? timeOf(start) : '', parts.room ? where : ''].filter(Boolean).join(', ')
  }
  return {
    title: (session) => {
      const own = textIn(session.title, language)
      if (own.text !== '') return own
      const group = textIn(view.group(session.group)?.name, language)
      return group.text === '' ? { text: capital(t(`codes:sessionKind.${session.kind}`)), language } : group
    },
    move: (from, to) => {
      const isPlaced = from.day !== null && from.start !== null && to.day !== null && to.start !== null
      const isSameDay = from.day === to.day
      const isSameTime = isSameDay && from.start === to.start
      const isSameRoom = from.room === to.room
      const parts = isPlaced ? { day: !isSameDay, time: !isSameTime, room: !isSameRoom } : { day: true, time: true, room: true }
      return { from: place(from, parts), to: place(to, parts) }
    }
  }
}
