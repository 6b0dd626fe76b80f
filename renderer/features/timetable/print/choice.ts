import type { DocumentsRequest } from '#shared/briefing/documents/build-documents.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** What the timetable is printed as. */
export const TIMETABLE_PRINTS = ['wallChart', 'doorSigns', 'runOfShow'] as const
export type TimetablePrint = (typeof TIMETABLE_PRINTS)[number]

export interface PrintChoice {
  print: TimetablePrint
  /** Null: every day. */
  day: string | null
  /** For door signs; null: every room. */
  room: string | null
  isTrilingual: boolean
  paper: 'letter' | 'a4'
}

/** The run of show is in one language: its cues and owners are written once. */
export function hasTrilingual({ print }: Pick<PrintChoice, 'print'>): boolean {
  return print !== 'runOfShow'
}

/** What is asked of the printer for a choice, in one language or with it in the lead. */
export function requestFor({ sessions, meeting }: MeetingView, choice: PrintChoice, language: Language): DocumentsRequest {
  const { print, day, room, paper } = choice
  const isNarrowed = day !== null || (room !== null && print === 'doorSigns')
  const chosen = sessions.filter(
    (session) => (day === null || session.day === day) && (room === null || print !== 'doorSigns' || session.room === room) && (print === 'doorSigns' || session.visibility === 'shared')
  )
  const isTrilingual = choice.isTrilingual && hasTrilingual(choice)
  return {
    documents: [print],
    languages: isTrilingual ? [] : [language],
    ...(isTrilingual && { trilingual: language }),
    ...(isNarrowed && { sessions: chosen.filter(({ status }) => status !== 'cancelled').map(({ id }) => id) }),
    paper,
    capitals: meeting.mode !== 'inPerson'
  }
}
