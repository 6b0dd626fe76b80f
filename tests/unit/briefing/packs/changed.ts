import { removeFromMeeting } from '#shared/domain/attendance/edits.ts'
import { setPartText } from '#shared/domain/document/edits.ts'
import { changeItem, setItemText } from '#shared/domain/item/edits.ts'
import { changeMeeting, setMeetingText } from '#shared/domain/meeting/edits.ts'
import { setPersonText } from '#shared/domain/person/edits.ts'
import { createSession, moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { contentOf } from '#shared/release/content.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { cancelled, sampleView } from '#tests/unit/release/sample.ts'

/** The example as it is released. */
export const releasedView: MeetingView = sampleView()

const { sessions, items } = contentOf(releasedView)

function found<Found>(value: Found | undefined): Found {
  if (value === undefined) throw new Error('The example lacks what is changed here')
  return value
}

/** What is changed after the release. */
export const changedSession = found(sessions.find(({ kind }) => kind === 'plenary'))
export const cancelledSession = found(sessions.find(({ kind }) => kind === 'bilateral' || kind === 'press' || kind === 'siteVisit'))
export const changedItem = found(items[1])
export const shared = found(releasedView.documents.find(({ kind, side }) => kind === 'circular' && side === 'shared'))
export const changedPart = found(Object.keys(shared.parts)[0])
export const gone = found(releasedView.delegates.find(({ attendance }) => attendance.role === 'expert' || attendance.role === 'delegate'))
export const biography = found(releasedView.delegates.find(({ attendance, person }) => attendance.role === 'head' && (person.biography.en ?? '') !== ''))

/** The example after the release, with one change of each kind in it. */
export function changedView(): MeetingView {
  return sampleView(
    moveSession(changedSession.id, { start: '08:45' }),
    setSessionText(changedSession.id, 'title', 'en', 'Opening plenary, under another title'),
    cancelled(cancelledSession.id),
    changeItem(changedItem.id, { minutes: 12 }),
    setItemText(changedItem.id, 'note', 'en', 'With the amendments of both sides.\n\n- first\n- second'),
    setPartText(shared.id, changedPart, 'text', 'en', `A new first paragraph.\n\n${shared.parts[changedPart]?.text.en ?? ''}`),
    setPersonText(biography.person.id, 'biography', 'en', `${biography.person.biography.en ?? ''}\n\nSince then a member of the board.`),
    removeFromMeeting(gone.attendance.id),
    setMeetingText(SAMPLE_MEETING_ID, 'venue', 'en', 'Another house'),
    changeMeeting(SAMPLE_MEETING_ID, { end: '2027-10-16' }),
    createSession('new-session', {
      meeting: SAMPLE_MEETING_ID, kind: 'ceremony', group: null, minutes: 30, status: 'confirmed', visibility: 'shared', audience: null, day: '2027-10-15', start: '17:40', room: null,
      title: { en: 'Signing on permits', fr: 'Signature sur les permis', es: 'Firma sobre permisos' }, description: {}, languages: []
    })
  )
}
