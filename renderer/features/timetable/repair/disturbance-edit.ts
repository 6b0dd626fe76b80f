import { noteAbsence } from '#shared/domain/attendance/edits.ts'
import { together, type DomainEdit } from '#shared/domain/edit.ts'
import { closeRoomDuring } from '#shared/domain/room/edits.ts'
import { placeSessions, type SessionPlace } from '#shared/domain/session/edits.ts'
import { changeSession } from '#shared/domain/session/edits.ts'
import type { Disturbance } from '#shared/timetable/repair/disturbance.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/**
 * What has happened and the moves that mend it, as one action. Without moves it is noted alone. Null when the person whom it is about
 * is not on the list of the meeting any more.
 *
 * @param newId gives the id of each span of time that is noted
 */
export function disturbanceEdit(view: MeetingView, disturbance: Disturbance, places: Readonly<Record<string, SessionPlace>>, newId: () => string): DomainEdit | null {
  const noted = noteOf(view, disturbance, newId)
  if (noted === null) return null
  return Object.keys(places).length === 0 ? noted : together(placeSessions(places), noted)
}

function noteOf(view: MeetingView, disturbance: Disturbance, newId: () => string): DomainEdit | null {
  switch (disturbance.kind) {
    case 'personAway': {
      const { person, day, from, until } = disturbance
      const attendance = view.delegates.find((delegate) => delegate.person.id === person)?.attendance
      return attendance === undefined ? null : noteAbsence(attendance.id, newId(), { day, from, until })
    }
    case 'roomLost': {
      const { room, day, from, until } = disturbance
      const spans = day === null ? view.days.map((one) => ({ day: one, from: null, until: null })) : [{ day, from, until }]
      return closeRoomDuring(room, Object.fromEntries(spans.map((span) => [newId(), span])))
    }
    case 'sessionLonger':
      return changeSession(disturbance.session, { minutes: disturbance.minutes })
  }
}
