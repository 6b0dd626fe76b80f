import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { planImportAtOnce } from '#shared/intake/people/plan.ts'
import { importEdit } from '#shared/intake/people/plan/import-edit.ts'
import type { ImportPlan, Likeness, PlannedRow } from '#shared/intake/people/plan/plan-types.ts'
import type { Sentence } from '#shared/intake/people/remark.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import { columnLetter, mappingAnswer, mappingOf, readMappingFile } from '#cli/mapping.ts'
import type { Output } from '#cli/output.ts'
import { readList } from '#cli/read-list.ts'
import { UsageError, WorkError } from '#cli/usage.ts'
import { addToWorkspace, meetingOf, openWorkspace } from '#cli/workspace.ts'

/**
 * `import people LIST --into F.alternat …`: adds the people of a list to a workspace and to its planned meeting. Possible duplicates
 * are named and not taken over. With `--dry-run` nothing is written.
 */
export async function importPeople(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    into: { type: 'string' },
    delegation: { type: 'string' },
    sheet: { type: 'string' },
    mapping: { type: 'string' },
    meeting: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  })
  if (positionals.length === 0) throw new UsageError('import.noList')
  const list = oneFile(positionals)
  const into = required(values.into, '--into')
  const delegation: Country | null = values.delegation === undefined ? null : (listOf(values.delegation, COUNTRIES, '--delegation')[0] ?? null)
  const workspace = await openWorkspace(into)
  const { meeting } = meetingOf(workspace, values.meeting, 'import.noMeeting')
  const grid = await readList(list)
  const mapping = mappingOf(grid, values.mapping === undefined ? {} : await readMappingFile(values.mapping), values.sheet)
  const { person: people, attendance: attendances, group: groups } = workspace.rows
  const plan = planImportAtOnce({ grid, mapping, delegation, meeting: { id: meeting.id, start: meeting.start }, people, attendances, groups })
  if (plan.rows.length === 0) throw new WorkError('import.emptyList')
  if (plan.rows.every(({ outcome }) => outcome.type === 'rejected' && outcome.reason.key === 'rejection.noNameColumn')) throw new WorkError('import.noNames', { name: basename(list) })
  if (values['dry-run'] !== true) await addToWorkspace(workspace, importEdit(plan, {}, () => randomUUID()))
  if (values.json) output.json(answerOf(plan, mappingAnswer(mapping), output))
  else tell(plan, people, values['dry-run'] === true, output)
}

function answerOf(plan: ImportPlan, mapping: ReturnType<typeof mappingAnswer>, output: Output) {
  const { counts, rows } = plan
  return {
    rows: rows.length,
    created: counts.new,
    updated: counts.update,
    unchanged: counts.same,
    duplicates: rows.flatMap(({ row, outcome }) => {
      if (outcome.type !== 'duplicate') return []
      const { of, score } = outcome.likeness
      return [of.type === 'person' ? { row, person: of.id, score } : { row, person: null, resembles: of.key, score }]
    }),
    rejected: rows.flatMap(({ row, outcome }) =>
      outcome.type === 'rejected' ? [{ row, column: outcome.column === null ? null : columnLetter(outcome.column), reason: sentence(outcome.reason, output) }] : []
    ),
    mapping
  }
}

function tell({ counts, rows }: ImportPlan, people: readonly Person[], isDry: boolean, output: Output): void {
  output.line(output.say(isDry ? 'import.would' : 'import.done', { created: counts.new, updated: counts.update, unchanged: counts.same, duplicates: counts.duplicate, rejected: counts.rejected }))
  for (const row of rows) {
    const { outcome, name, remarks } = row
    if (outcome.type === 'rejected') output.line(placed(row, outcome.column, sentence(outcome.reason, output), output))
    if (outcome.type === 'duplicate') {
      const reasons = outcome.likeness.reasons.map((reason) => output.say(`import:reason.${reason}`)).join(', ')
      output.line(placed(row, null, output.say('import.duplicate', { name, other: otherOf(outcome.likeness, rows, people), reasons }), output))
    }
    for (const remark of remarks) output.line(placed(row, remark.column, sentence(remark, output), output))
  }
}

/** The name of whom a row resembles: a person of the file, or another row of the list. */
function otherOf({ of }: Likeness, rows: readonly PlannedRow[], people: readonly Person[]): string {
  if (of.type === 'row') return rows.find(({ key }) => key === of.key)?.name ?? of.key
  const person = people.find(({ id }) => id === of.id)
  return person === undefined ? of.id : fullName(person)
}

function placed({ row }: PlannedRow, column: number | null, text: string, output: Output): string {
  return column === null ? output.say('import.row', { row, text }) : output.say('import.cell', { row, column: columnLetter(column), text })
}

function sentence({ key, values }: Sentence, output: Output): string {
  return output.say(`import:${key}`, values)
}
