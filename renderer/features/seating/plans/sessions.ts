import { formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'

/** People do not sit down by delegation in these. */
const WITHOUT_SEATS = new Set(['break', 'reception', 'siteVisit'])

/** The sessions for which one may seat people, with day and hour. */
export function useSessionOptions(view: MeetingView): { id: string; label: string; detail?: string }[] {
  const language = useLanguage()
  return view.sessions
    .filter(({ kind, status }) => !WITHOUT_SEATS.has(kind) && status !== 'cancelled')
    .map((session) => {
      const own = textIn(session.title, language).text
      const label = own === '' ? textIn(view.group(session.group)?.name ?? {}, language).text : own
      const { day, start } = session
      if (day === null || start === null) return { id: session.id, label }
      return { id: session.id, label, detail: `${formatDate(day, language, { weekday: 'short', year: false })}, ${formatTime(start, language)}` }
    })
}
