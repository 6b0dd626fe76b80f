import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { sha256 } from '#electron/files/sha256.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { inEach, textIn } from '#shared/foundation/language.ts'
import { placeSessions } from '#shared/domain/session/edits.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { usualMoves } from '#shared/timetable/usual-moves.ts'
import { oneFile, readArguments, required } from '../arguments.ts'
import { writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { openPhrases } from '../phrases.ts'
import { UsageError } from '../usage.ts'
import { changesOf, meetingOf, openWorkspace } from '../workspace.ts'

/**
 * The longest that search and proof may take together unless told otherwise. Both end by a counted effort: where this cuts them short, the plan may be
 * another than on a faster machine, and the answer says so.
 */
const USUAL_SECONDS = 120
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
  const seconds = wholeNumber(values.seconds, '--seconds') ?? USUAL_SECONDS
  const until = performance.now() + seconds * 1000
  const workspace = await openWorkspace(path)
  const view = meetingOf(workspace, undefined)

  const scheduling = new Scheduling(view, { scope: values.improve === true ? 'unlocked' : 'waiting', seed, moves: moves ?? usualMoves(view.sessions.length) })
  while (!scheduling.isSearched && performance.now() < until) scheduling.search(STRIDE)
  let isEnded = false
  while (!isEnded && performance.now() < until) isEnded = !scheduling.prove()
  const proposal = scheduling.proposal()
  const say = await openPhrases('timetable')
  const unplaced = scheduling.reasons().map(({ session, reasons }) => ({
    session, reasons: reasons.map((reason) => ({ rule: reason.key, message: inEach((language) => say(reason, language)), text: say(reason, output.language) }))
  }))

  const { file } = workspace
  const device = `timetable-${randomUUID()}`
  const fresh = changesOf(workspace, placeSessions(proposal.places), { device, at: new Date().toISOString(), by: AUTHOR, gesture: `${device}.1` })
  const bytes = await writeAlternat({ ...file, changes: [...file.changes, ...fresh] }, sha256)
  await writeFiles(dirname(resolve(out)), [{ path: out, content: bytes }])
  const { cost, bound, gap, differences } = proposal
  if (values.json) {
    const told = unplaced.map(({ session, reasons }) => ({ session, reasons: reasons.map(({ rule, message }) => ({ rule, message })) }))
    output.json({ placed: differences.length, unplaced: told, cost, bound, gap })
    return
  }
  output.line(output.say('timetable.written', { count: differences.length, unplaced: unplaced.length, cost, bound, path: out }))
  if (!isEnded) output.line(output.say('timetable.cut', { seconds }))
  for (const { session, reasons } of unplaced) {
    output.line(output.say('timetable.line', { session: textIn(view.session(session)?.title ?? {}, output.language).text }))
    for (const { text } of reasons) output.line(`    ${text}`)
  }
}

function wholeNumber(value: string | undefined, option: string): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new UsageError('usage.notNumber', { option, value })
  return Number(value)
}
