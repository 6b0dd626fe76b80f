import { KINDS } from '#shared/domain/kinds.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { fold } from '#shared/ledger/fold.ts'
import { textIn } from '#shared/foundation/language.ts'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { oneFile, readArguments } from '../arguments.ts'
import { readWorkspace } from '../files.ts'
import type { Output } from '../output.ts'

/** `info F [--json]`: what a file holds. */
export async function info(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, { json: { type: 'boolean' } })
  const path = oneFile(positionals)
  const file = await readWorkspace(path)
  const states = fold(file.changes)
  const rows = rowsOf(states.values())
  const conflicts = [...states.values()].reduce((sum, state) => sum + conflictsOf(state).length, 0)
  const records = Object.fromEntries(KINDS.map((kind) => [kind, rows[kind].length]))
  const planned = inOrder(rows.meeting).filter((meeting) => !meeting.held)
  if (values.json) {
    const meetings = planned.map(({ id, ordinal, title, start, end, host, mode, zone }) => ({ id, ordinal, title, start, end, host, mode, zone }))
    output.json({ workspace: file.workspace, madeAt: file.madeAt, changes: file.changes.length, conflicts, attachments: file.attachments.size, records, meetings })
    return
  }
  output.line(output.say('info.workspace', { name: file.workspace.name, madeAt: file.madeAt }))
  output.line(output.say('info.size', { changes: file.changes.length, conflicts }))
  for (const meeting of planned) {
    output.line(output.say('info.meeting', { title: textIn(meeting.title, output.language).text, start: meeting.start ?? '?', end: meeting.end ?? '?' }))
  }
  for (const kind of KINDS) output.line(`  ${String(rows[kind].length).padStart(6)}  ${output.say(`kind.${kind}`)}`)
}
