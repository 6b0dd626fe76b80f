import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import loadHighs from 'highs'
import { sha256 } from '#electron/files/sha256.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import type { AlternatFile } from '#shared/exchange/format.ts'
import { textIn } from '#shared/foundation/language.ts'
import { placeSessions } from '#shared/domain/session/edits.ts'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import type { Proposal } from '#shared/timetable/proposal.ts'
import { Scheduling, usualMoves } from '#shared/timetable/scheduling.ts'
import { oneFile, readArguments, required } from '../arguments.ts'
import { readWorkspace, writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { openSentences } from '../sentences.ts'
import { UsageError, WorkError } from '../usage.ts'

/** The longest that search and proof may take together unless told otherwise. */
const USUAL_SECONDS = 30
/** Moves between two looks at the clock. */
const STRIDE = 20_000
/** Who stands in the history for changes that no person made. */
const AUTHOR = 'Alternat'

/**
 * `timetable F --out F2 …`: places the waiting sessions of the planned meeting, or with `--improve` all that are not locked, and
 * writes the file with these changes appended under a device of their own, so that it merges like anybody's.
 */
export async function timetable(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' }, improve: { type: 'boolean' }, seed: { type: 'string' }, moves: { type: 'string' }, seconds: { type: 'string' }, json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const out = required(values.out, '--out')
  const seed = wholeNumber(values.seed, '--seed') ?? 1
  const moves = wholeNumber(values.moves, '--moves')
  const until = performance.now() + (wholeNumber(values.seconds, '--seconds') ?? USUAL_SECONDS) * 1000
  const file = await readWorkspace(path)
  const view = plannedMeeting(file, path)

  const scheduling = new Scheduling(view, { scope: values.improve === true ? 'unlocked' : 'waiting', seed, moves: moves ?? usualMoves(view.sessions.length) })
  while (!scheduling.isSearched && performance.now() < until) scheduling.search(STRIDE)
  const highs = await loadHighs()
  while (performance.now() < until && scheduling.prove(highs));
  const proposal = scheduling.proposal()
  const say = await openSentences()
  const unplaced = scheduling.reasons().map(({ session, reasons }) => ({
    session, reasons: reasons.map((reason) => ({ rule: reason.key, message: say(reason) }))
  }))
  scheduling.dispose()

  const bytes = await writeAlternat({ ...file, changes: [...file.changes, ...changesOf(file.changes, proposal)] }, sha256)
  await writeFiles(dirname(resolve(out)), [{ path: out, content: bytes }])
  const { cost, bound, gap, differences } = proposal
  if (values.json) {
    output.json({ placed: differences.length, unplaced, cost, bound, gap })
    return
  }
  output.line(output.say('timetable.written', { count: differences.length, unplaced: unplaced.length, cost, bound, path: out }))
  for (const { session, reasons } of unplaced) {
    output.line(`  ${output.say('timetable.line', { session: textIn(view.session(session)?.title ?? {}, output.language).text })}`)
    for (const { message } of reasons) output.line(`    ${message[output.language]}`)
  }
}

function plannedMeeting(file: AlternatFile, path: string): MeetingView {
  const rows = rowsOf(fold(file.changes).values())
  const planned = inOrder(rows.meeting).findLast((meeting) => !meeting.held)
  const view = planned === undefined ? null : meetingView(rows, planned.id)
  if (view === null) throw new WorkError('failed.noMeeting', { name: path })
  return view
}

/** The accepted proposal as changes after all that the file holds. */
function changesOf(known: readonly Change[], { places }: Proposal): Change[] {
  const states = fold(known)
  const edit = placeSessions(places)
  const drafts = draftsOf(edit, (record) => states.get(recordKey(record)))
  const clock = known.reduce((highest, change) => Math.max(highest, change.clock), 0)
  const device = `timetable-${randomUUID()}`
  return stamp(drafts, edit.verb, { device, number: 1, clock, at: new Date().toISOString(), by: AUTHOR, gesture: `${device}.1` })
}

function wholeNumber(value: string | undefined, option: string): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new UsageError('usage.notNumber', { option, value })
  return Number(value)
}
