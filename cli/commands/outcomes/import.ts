import { randomUUID } from 'node:crypto'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { calendarDate, calendarDateOf, type CalendarDate } from '#shared/foundation/time/index.ts'
import { commitmentsEdit } from '#shared/intake/outcomes/import-edit.ts'
import { planCommitments, takenAtFirst, type CommitmentPlan, type FieldChange, type Known } from '#shared/intake/outcomes/plan.ts'
import { readCommitments } from '#shared/intake/outcomes/read-commitments.ts'
import type { Place } from '#shared/intake/outcomes/row.ts'
import type { Said } from '#shared/intake/schedule/entry.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import type { Output } from '#cli/output.ts'
import { readList } from '#cli/read-list.ts'
import { WorkError } from '#cli/usage.ts'
import { addToWorkspace, meetingOf, openWorkspace } from '#cli/workspace.ts'

/**
 * `import outcomes FILE --into F.alternat …`: takes over what came back on commitments, and says of each row what became of it. What both
 * sides have changed since the workbook was written is named and stays as it is, unless `--also changed` says otherwise.
 */
export async function importOutcomes(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    into: { type: 'string' },
    also: { type: 'string' },
    language: { type: 'string' },
    meeting: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const workspace = await openWorkspace(required(values.into, '--into'))
  const [language = output.language] = values.language === undefined ? [] : listOf(values.language, LANGUAGES, '--language')
  const takesContested = values.also !== undefined && listOf(values.also, ['changed'], '--also').length > 0
  const { meeting, outcomes: shown } = meetingOf(workspace, values.meeting)
  const read = readCommitments(await readList(path))
  if (!read.ok) throw new WorkError(`progress:${read.problem.key}`, { ...read.problem.values })
  const { outcome: outcomes, group: groups } = workspace.rows
  const known: Known = { meeting: meeting.id, outcomes, shown, groups, today: today() }
  const plan = planCommitments(read.value, known, language)
  const taken = takenAtFirst(plan)
  if (takesContested) for (const { id } of contestedIn(plan)) taken.add(id)
  const edit = commitmentsEdit(plan, taken, known, () => randomUUID())
  if (edit !== null && values['dry-run'] !== true) await addToWorkspace(workspace, edit)
  const answer = answerOf(plan, taken, output)
  if (values.json) output.json(answer)
  else tell(answer, values['dry-run'] === true, output)
}

/** The calendar date of this machine. */
function today(): CalendarDate {
  const now = new Date()
  return calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? calendarDate('2000-01-01')
}

function contestedIn({ rows }: CommitmentPlan): FieldChange[] {
  return rows.flatMap(({ outcome }) => (outcome.type === 'update' ? outcome.changes.filter(({ contested }) => contested !== null) : []))
}

interface Line extends Place {
  title: string
  text: string
}

function answerOf({ rows, left, counts }: CommitmentPlan, taken: ReadonlySet<string>, output: Output) {
  const changed = rows.flatMap((row) => (row.outcome.type === 'update' ? row.outcome.changes.map((change) => ({ row, outcome: row.outcome, change })) : []))
  const lineOf = ({ sheet, line, title }: Place & { title: string }, said: Said): Line => ({ sheet, line, title, text: output.say(`progress:${said.key}`, { ...said.values }) })
  return {
    created: counts.created,
    updated: new Set(changed.filter(({ change }) => taken.has(change.id)).map(({ row }) => row)).size,
    unchanged: counts.unchanged,
    changes: changed.map(({ row: { sheet, line, title }, change: { id, field, before, after, contested } }) => ({ sheet, line, title, field, before, after, contested: contested !== null, taken: taken.has(id) })),
    left: left.map((one) => lineOf(one, one.reason)),
    remarks: rows.flatMap((row) => row.remarks.map((said) => lineOf(row, said)))
  }
}

function tell({ created, updated, unchanged, changes, left, remarks }: ReturnType<typeof answerOf>, isDry: boolean, output: Output): void {
  const undecided = changes.filter(({ taken }) => !taken)
  output.line(output.say(isDry ? 'outcomes.would' : 'outcomes.done', { created, updated, unchanged, undecided: undecided.length, left: left.length }))
  const line = ({ sheet, line: row, title, text }: Line): void => output.line(row === null ? output.say('schedule.sheet', { sheet, text }) : output.say('schedule.entryInRow', { sheet, line: row, title, text }))
  for (const { field, ...place } of undecided) line({ ...place, text: output.say('outcomes.undecided', { field: output.say(`progress:field.${field.split('.')[0]}`) }) })
  for (const one of [...left, ...remarks]) line(one)
}
