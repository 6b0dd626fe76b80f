import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { daysOf } from '#shared/domain/meeting/rules.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Left, Said } from '#shared/intake/schedule/entry.ts'
import { scheduleEdit } from '#shared/intake/schedule/import-edit.ts'
import { planSchedule, type Known, type SchedulePlan } from '#shared/intake/schedule/plan.ts'
import { readSchedule } from '#shared/intake/schedule/read-schedule.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import { reasonOf } from '#cli/files.ts'
import type { Output } from '#cli/output.ts'
import { WorkError } from '#cli/usage.ts'
import { addToWorkspace, meetingOf, openWorkspace } from '#cli/workspace.ts'

/**
 * `import schedule FILE --into F.alternat …`: takes over the sessions of an iCalendar file, a schedule.xml, a schedule.json or a workbook, and
 * says of each entry what became of it. With `--dry-run` nothing is written.
 */
export async function importSchedule(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    into: { type: 'string' },
    language: { type: 'string' },
    meeting: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const workspace = await openWorkspace(required(values.into, '--into'))
  const language = values.language === undefined ? output.language : (listOf(values.language, LANGUAGES, '--language')[0] ?? output.language)
  const view = meetingOf(workspace, values.meeting)
  const read = readSchedule(await bytesOf(path), view.meeting.zone, daysOf(view.meeting))
  if (!read.ok) throw new WorkError(`schedule-import:${read.problem.key}`, { ...read.problem.values })
  const { group: groups, person: people } = workspace.rows
  const known: Known = { meeting: view.meeting, sessions: view.sessions, rooms: view.rooms, groups, people }
  const plan = planSchedule(read.value, known, language)
  const edit = scheduleEdit(plan, known, () => randomUUID())
  const isDry = values['dry-run'] === true
  if (edit !== null && !isDry) await addToWorkspace(workspace, edit)
  if (values.json) output.json(answerOf(plan, output))
  else tell(plan, isDry, output)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new WorkError('failed.read', { path, reason: reasonOf(error) })
  }
}

function answerOf({ format, entries, left, rooms, counts }: SchedulePlan, output: Output) {
  return {
    format,
    entries: entries.length + left.length,
    ...counts,
    left: left.map(({ number, line, sheet, title, reason }) => ({ entry: number, line, sheet, title, reason: sentence(reason, output) })),
    remarks: entries.flatMap(({ entry: { number, line, sheet, title }, remarks }) => remarks.map((remark) => ({ entry: number, line, sheet, title, remark: sentence(remark, output) }))),
    rooms
  }
}

function tell({ entries, left, rooms, counts }: SchedulePlan, isDry: boolean, output: Output): void {
  output.line(output.say(isDry ? 'schedule.would' : 'schedule.done', counts))
  for (const name of rooms) output.line(output.say('schedule.room', { name }))
  const line = (at: Pick<Left, 'number' | 'line' | 'sheet' | 'title'>, said: Said): void =>
    output.line(output.say(whereIn(at), { number: at.number, line: at.line ?? 0, sheet: at.sheet ?? '', title: at.title, text: sentence(said, output) }))
  for (const one of left) line(one, one.reason)
  for (const { entry, remarks } of entries) for (const remark of remarks) line(entry, remark)
}

/** The sentence that names the place of an entry: its row in a workbook, its line in a text. */
function whereIn({ line, sheet }: Pick<Left, 'line' | 'sheet'>): string {
  if (sheet !== undefined) return line === null ? 'schedule.sheet' : 'schedule.entryInRow'
  return line === null ? 'schedule.entry' : 'schedule.entryAtLine'
}

function sentence({ key, values }: Said, output: Output): string {
  return output.say(`schedule-import:${key}`, values)
}
