import { dirname, resolve } from 'node:path'
import { frabSchedule } from '#shared/briefing/frab/schedule.ts'
import { writeScheduleJson } from '#shared/briefing/frab/write-json.ts'
import { writeScheduleXml } from '#shared/briefing/frab/write-xml.ts'
import { writeCancellation, writeIcs, type IcsOptions } from '#shared/briefing/ics/write-ics.ts'
import { scheduleGrid } from '#shared/briefing/xlsx/schedule-grid.ts'
import { writeScheduleXlsx } from '#shared/briefing/xlsx/write-schedule-xlsx.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import { sequencesOf } from '#shared/domain/session/sequence.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { isZone } from '#shared/foundation/zones/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sessionsFor, type Audience } from '#shared/view/sessions-for.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import { writeFiles } from '#cli/files.ts'
import type { Output } from '#cli/output.ts'
import { UsageError, WorkError } from '#cli/usage.ts'
import { meetingOf, openWorkspace, type OpenWorkspace } from '#cli/workspace.ts'

const FORMATS = ['ics', 'xml', 'json', 'xlsx'] as const
type Format = (typeof FORMATS)[number]

interface Written {
  path: string
  content: Uint8Array
  sessions: number
}

/**
 * `export schedule F --format ics|xml|json|xlsx --out O …`: the programme, whole, of one person or of one group. Cancelled sessions of
 * a calendar are written a second time, as a message that takes them out of other calendars, into a file beside it.
 */
export async function exportSchedule(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    format: { type: 'string' },
    out: { type: 'string' },
    person: { type: 'string' },
    group: { type: 'string' },
    language: { type: 'string' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const workspace = await openWorkspace(oneFile(positionals))
  const [format = 'ics'] = listOf(required(values.format, '--format'), FORMATS, '--format')
  const out = required(values.out, '--out')
  const language = values.language === undefined ? output.language : (listOf(values.language, LANGUAGES, '--language')[0] ?? output.language)
  const view = meetingOf(workspace, values.meeting)
  const audience: Audience = { person: values.person, group: values.group }
  if ((values.person !== undefined && view.person(values.person) === null) || (values.group !== undefined && view.group(values.group) === null)) {
    throw new UsageError('schedule.unknown', { id: values.person ?? values.group ?? '' })
  }
  if (sessionsFor(view, audience).length === 0) throw new WorkError('schedule.nothing')
  const files = await filesOf(workspace, view, format, resolve(out), language, audience)
  await writeFiles(dirname(resolve(out)), files.map(({ path, content }) => ({ path, content })))

  if (!isZone(view.meeting.zone) && format !== 'xlsx') output.error(output.say('schedule.noZone'))
  const withoutTime = view.sessions.filter((session) => !isPlaced(session) && session.status !== 'cancelled').length
  if (withoutTime > 0 && values.person === undefined && values.group === undefined) output.error(output.say('schedule.withoutTime', { count: withoutTime }))
  if (values.json) output.json({ files: files.map(({ path, sessions }) => ({ path, language, format, sessions })), withoutTime })
  else for (const { path } of files) output.line(path)
}

async function filesOf(workspace: OpenWorkspace, view: MeetingView, format: Format, path: string, language: Language, audience: Audience): Promise<Written[]> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (format === 'ics') {
    const options: IcsOptions = { ...audience, language, at: new Date().toISOString(), sequences: sequencesOf(workspace.file.changes) }
    const whole = writeIcs(view, options)
    const cancelled = writeCancellation(view, options)
    return [
      { path, content: encode(whole.text), sessions: whole.sessions },
      ...(cancelled === null ? [] : [{ path: besidePath(path), content: encode(cancelled.text), sessions: cancelled.sessions }])
    ]
  }
  const sessions = sessionsFor(view, audience).length
  if (format === 'xlsx') return [{ path, content: await writeScheduleXlsx(scheduleGrid(view, { ...audience, language }), TIME_HEADING[language]), sessions }]
  const schedule = frabSchedule(view, { ...audience, language, version: workspace.file.madeAt })
  const events = schedule.days.reduce((sum, { rooms }) => sum + rooms.reduce((more, room) => more + room.events.length, 0), 0)
  return [{ path, content: encode(format === 'xml' ? writeScheduleXml(schedule) : writeScheduleJson(schedule)), sessions: events }]
}

const TIME_HEADING: Record<Language, string> = { en: 'Time', fr: 'Heure', es: 'Hora' }

/** `programme.ics` → `programme-cancelled.ics`. */
function besidePath(path: string): string {
  return path.replace(/(\.[^./\\]*)?$/u, '-cancelled$1')
}
