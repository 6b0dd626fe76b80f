import { useTranslation } from 'react-i18next'
import { usesBooths } from '#shared/domain/session/interpretation.ts'
import { seatsNeeded } from '#shared/checks/reading/room-fit.ts'
import { reading } from '#shared/checks/reading/reading.ts'
import type { Verdict } from '#shared/checks/places/places.ts'
import { formatDate, formatDuration, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { endOf, timeOf } from '#shared/foundation/time/index.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { hasRooms } from '#shared/view/room-needs.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { titleIn } from '../grid/cards/use-card-words.ts'
import { landingOf, type Load, type Spot, type Target } from './load.ts'

/** So many reasons are given in full. */
const REASONS = 2

/** What places and verdicts are called, beside the pointer and aloud. */
export interface PlaceWords {
  title: (session: Session) => string
  /** "Sala 2, 10:30 – 11:45 a.m."; with the day where several are shown. */
  place: (spot: Spot, isDaySaid: boolean) => string
  landing: (load: Load, target: Target, rooms: readonly string[], isDaySaid: boolean) => string
  /** The reasons, or that everyone is free, and what the room offers. */
  verdict: (verdict: Verdict, session: Session, room: string | null) => string
  /** "free", or "not free", and why: for hearing. */
  spoken: (verdict: Verdict) => string
}

export function usePlaceWords(view: MeetingView): PlaceWords {
  const { t } = useTranslation(['timetable', 'codes'])
  const language = useLanguage()
  const say = usePhrase('timetable')

  const place = ({ day, start, room, minutes }: Spot, isDaySaid: boolean): string => {
    const time = minutes < 1440 ? formatTimeRange(start, timeOf(endOf(day, start, minutes)), language) : formatDuration(minutes, language)
    const where = textIn(view.room(room)?.name, language).text || (hasRooms(view) ? t('timetable:grid.noRoom') : '')
    const when = isDaySaid ? capital(formatDate(day, language, { weekday: 'short', month: 'short', year: false })) : ''
    return [when, where, time].filter(Boolean).join(', ')
  }

  const reasons = ({ obstacles }: Verdict): string => {
    const said = [...new Set(obstacles.map(({ why }) => say(why)))]
    const more = said.length - REASONS
    return [...said.slice(0, REASONS).map((reason) => (reason.endsWith('.') ? reason : `${reason}.`)), more > 0 ? t('timetable:drag.more', { count: more }) : ''].filter(Boolean).join(' ')
  }

  const offered = (session: Session, room: string | null): string => {
    const there = view.room(room)
    if (there === null) return ''
    const needed = seatsNeeded(reading(view), session)
    const seats = there.capacity === null ? '' : t('timetable:drag.seats', { count: there.capacity, needed })
    const booths = usesBooths(session) && there.booths !== null && there.booths > 0 ? t('timetable:drag.booths', { count: there.booths }) : ''
    return [seats, booths].filter(Boolean).join(' ')
  }

  return {
    title: (session) => titleIn(view, session, language)?.text ?? capital(t(`codes:sessionKind.${session.kind}`)),
    place,
    landing: (load, target, rooms, isDaySaid) => {
      const spot = landingOf(load, target, rooms).get(load.grabbed.id)
      if (spot === undefined) return ''
      if (load.kind === 'move' || load.kind === 'copy') return place(spot, isDaySaid)
      const until = timeOf(endOf(spot.day, spot.start, spot.minutes))
      return t('timetable:drag.length', { time: formatTimeRange(spot.start, until, language), length: formatDuration(spot.minutes, language) })
    },
    verdict: (verdict, session, room) => (verdict.obstacles.length === 0 ? [t('timetable:drag.free'), offered(session, room)].filter(Boolean).join(' ') : reasons(verdict)),
    spoken: (verdict) => {
      if (verdict.state === 'free') return t('timetable:drag.stepFree')
      return t(verdict.state === 'tight' ? 'timetable:drag.stepTight' : 'timetable:drag.stepNot', { reasons: reasons(verdict) })
    }
  }
}
