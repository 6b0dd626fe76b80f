import type { SessionPlace } from '#shared/domain/session/edits.ts'
import { byTime } from '#shared/domain/session/rules.ts'
import { sessionSchema } from '#shared/domain/session/schema.ts'
import { agendaOf } from './agenda.ts'
import type { MeetingView } from './meeting-view.ts'

/** Days and times as the schema reads them: a place that was worked out is held to the same form as one that was stored. */
const placeSchema = sessionSchema.pick({ day: true, start: true, room: true })

/** The meeting as it would be were these sessions there: for looking ahead, before anything is written. */
export function withPlaces(view: MeetingView, places: Readonly<Record<string, SessionPlace>>): MeetingView {
  const sessions = view.sessions
    .map((session) => {
      const place = places[session.id]
      return place === undefined ? session : { ...session, ...placeSchema.parse(place) }
    })
    .sort(byTime)
  const byId = new Map(sessions.map((session) => [session.id, session]))
  return {
    ...view,
    sessions,
    agenda: agendaOf(view.agenda.map(({ item }) => item), byId),
    session: (id) => (id === null ? null : (byId.get(id) ?? null))
  }
}
