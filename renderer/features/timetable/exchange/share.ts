import { frabSchedule } from '#shared/briefing/frab/schedule.ts'
import { writeScheduleJson } from '#shared/briefing/frab/write-json.ts'
import { writeScheduleXml } from '#shared/briefing/frab/write-xml.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { writeCancellation, writeIcs } from '#shared/briefing/ics/write-ics.ts'
import { scheduleGrid } from '#shared/briefing/xlsx/schedule-grid.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sessionsFor, type Audience } from '#shared/view/sessions-for.ts'

/** The forms in which a timetable leaves the app; `cancelled` takes cancelled sessions out of other calendars. */
export const SHARED_FORMATS = ['ics', 'cancelled', 'xml', 'json', 'xlsx'] as const
export type SharedFormat = (typeof SHARED_FORMATS)[number]

export interface ShareChoice {
  format: SharedFormat
  whom: 'whole' | 'group' | 'person'
  group: string | null
  person: string | null
  language: Language
}

/** What a calendar says of itself: when it was made, and how often each session has changed (`sequencesOf`). */
export interface Edition {
  at: string
  sequences: ReadonlyMap<string, number>
}

export interface SharedFile {
  fileName: string
  bytes: Uint8Array
  sessions: number
}

/** Null while nobody has said which group or person. */
function audienceOf({ whom, group, person }: ShareChoice): Audience | null {
  if (whom === 'group') return group === null ? null : { group }
  if (whom === 'person') return person === null ? null : { person }
  return {}
}

/** Whether it is still to be said which group or person it is for. */
export function isOfNobody(choice: ShareChoice): boolean {
  return audienceOf(choice) === null
}

/** How many sessions the file would hold. */
export function sessionsIn(view: MeetingView, choice: ShareChoice): number {
  const audience = audienceOf(choice)
  if (audience === null) return 0
  const sessions = sessionsFor(view, audience)
  if (choice.format === 'cancelled') return sessions.filter(({ status }) => status === 'cancelled').length
  // Calendars say of a cancelled session that it is; the other forms have no place for it.
  return choice.format === 'ics' ? sessions.length : sessions.filter(({ status }) => status !== 'cancelled').length
}

/** The file; null when there is nothing to write. */
export async function sharedFile(view: MeetingView, choice: ShareChoice, { at, sequences }: Edition): Promise<SharedFile | null> {
  const audience = audienceOf(choice)
  const sessions = sessionsIn(view, choice)
  if (audience === null || sessions === 0) return null
  const { format, language } = choice
  const options = { ...audience, language }
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const words = wordsIn(language)
  const named = (bytes: Uint8Array): SharedFile => ({
    fileName: `${words(format === 'cancelled' ? 'fileNames.cancellations' : 'fileNames.timetable')}-${language}.${format === 'cancelled' ? 'ics' : format}`, bytes, sessions
  })
  switch (format) {
    case 'ics':
      return named(encode(writeIcs(view, { ...options, at, sequences }).text))
    case 'cancelled': {
      const file = writeCancellation(view, { ...options, at, sequences })
      return file === null ? null : named(encode(file.text))
    }
    case 'xml':
      return named(encode(writeScheduleXml(frabSchedule(view, { ...options, version: at }))))
    case 'json':
      return named(encode(writeScheduleJson(frabSchedule(view, { ...options, version: at }))))
    case 'xlsx': {
      // Fetched when it is wanted: the writer of workbooks is larger than this screen.
      const { writeScheduleXlsx } = await import('#shared/briefing/xlsx/write-schedule-xlsx.ts')
      return named(await writeScheduleXlsx(scheduleGrid(view, options), words('agenda.time')))
    }
  }
}
