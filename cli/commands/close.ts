import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { dirname, resolve } from 'node:path'
import { sha256 } from '#electron/files/sha256.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { closeBooks } from '#shared/domain/redaction/edits.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { fold } from '#shared/ledger/fold.ts'
import { united } from '#shared/ledger/merge.ts'
import { closingPreview, closingReach, CLOSING_PARTS, countsOf, strikesFor, type ClosingPart } from '#shared/view/closing.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'
import { oneFile, readArguments, required } from '../arguments.ts'
import { readWorkspace, writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { UsageError, WorkError } from '../usage.ts'

/**
 * `close F --out F2 …`: closes the books of a meeting. With `--contacts`, `--travel` or `--requirements` only those parts, with
 * none of them all three. Written to another file, since it cannot be undone: F stays as it is.
 */
export async function close(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' }, meeting: { type: 'string' }, contacts: { type: 'boolean' }, travel: { type: 'boolean' }, requirements: { type: 'boolean' }, json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const out = required(values.out, '--out')
  const chosen = CLOSING_PARTS.filter((part) => values[part] === true)
  const parts: ReadonlySet<ClosingPart> = new Set(chosen.length === 0 ? CLOSING_PARTS : chosen)

  const file = await readWorkspace(path)
  const rows = rowsOf(fold(file.changes).values())
  const meeting = meetingOf(rows, values.meeting, path)
  const preview = closingPreview(rows, meeting)
  const reach = closingReach(rows, meeting, file.changes.filter(({ record }) => record.kind === 'attendance' || record.kind === 'person'))
  const removed = countsOf(preview, parts)
  const now = new Date().toISOString()
  const edit = closeBooks(randomBytes(8).toString('hex'), { meeting: meeting.id, day: parseCalendarDate(now.slice(0, 10)), removed }, strikesFor(reach, parts))
  const clock = file.changes.reduce((highest, change) => Math.max(highest, change.clock), 0)
  const authorship = { device: randomBytes(6).toString('hex'), number: 1, clock, at: now, by: userInfo().username, gesture: randomBytes(8).toString('hex') }
  const before = new Map(file.changes.map((change) => [change.id, change]))
  const changes = united([...file.changes, ...stamp(draftsOf(edit, () => undefined), edit.verb, authorship)])
  const struck = changes.filter((change) => before.has(change.id) && before.get(change.id) !== change).length

  await writeFiles(dirname(resolve(out)), [{ path: out, content: await writeAlternat({ ...file, madeAt: now, changes: [...changes] }, sha256) }])
  if (values.json) {
    output.json({ meeting: meeting.id, removed, inHistory: reach.inHistory, staying: preview.staying.length, struck, files: [{ path: out, language: null, format: 'alternat', pages: null }] })
    return
  }
  const { contacts, travel, services, notes } = removed
  output.line(output.say('close.removed', { contacts: contacts ?? 0, travel: travel ?? 0, services: services ?? 0, notes: notes ?? 0, struck }))
  output.line(out)
}

/** The meeting named, or the last one that has a date. */
function meetingOf(rows: Rows, id: string | undefined, path: string): Meeting {
  const wanted = id === undefined ? inOrder(rows.meeting).findLast((meeting) => meeting.start !== null) : rows.meeting.find((meeting) => meeting.id === id)
  if (wanted) return wanted
  if (id !== undefined) throw new UsageError('usage.notAllowed', { option: '--meeting', value: id, allowed: rows.meeting.map((meeting) => meeting.id).join(', ') })
  throw new WorkError('failed.noMeeting', { name: path })
}
