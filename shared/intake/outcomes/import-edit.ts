import { edit, setting, type DomainEdit } from '#shared/domain/edit.ts'
import { recordOutcome } from '#shared/domain/outcome/edits.ts'
import { byRank, rankBetween } from '#shared/ledger/rank.ts'
import type { Write } from '#shared/ledger/author.ts'
import type { Json } from '#shared/foundation/json.ts'
import { partsOf, type Value } from './fields.ts'
import type { CommitmentPlan, FieldChange, Known } from './plan.ts'

/**
 * What an import does, as one gesture: told and taken back as one. Null when nothing changes.
 *
 * @param taken the ids of the changes and new rows that a person takes over
 * @param newId gives the id of each commitment that is made
 */
export function commitmentsEdit({ rows }: CommitmentPlan, taken: ReadonlySet<string>, { meeting, outcomes }: Known, newId: () => string): DomainEdit | null {
  let last = outcomes.filter((outcome) => outcome.meeting === meeting).sort(byRank).at(-1)?.rank ?? null
  const writes = rows.flatMap(({ outcome }): Write[] => {
    if (outcome.type === 'same') return []
    if (outcome.type === 'new') {
      if (!taken.has(outcome.id)) return []
      last = rankBetween(last, null)
      return [...recordOutcome(newId(), { meeting, rank: last }, outcome.facts).writes]
    }
    const changes = outcome.changes.filter(({ id }) => taken.has(id))
    return changes.length === 0 ? [] : [setting('outcome', outcome.outcome.id, valuesOf(changes))]
  })
  return writes.length === 0 ? null : edit('outcome.import', ...writes)
}

function valuesOf(changes: readonly FieldChange[]): { [key: string]: Json } {
  const values: { [key: string]: Json } = {}
  for (const { field, after } of changes) {
    const [column] = partsOf(field)
    Object.assign(values, after.type === 'text' ? { [column]: { ...objectOf(values[column]), [after.language]: after.text } } : plainValue(after))
  }
  return values
}

function objectOf(value: Json | undefined): { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

function plainValue(value: Exclude<Value, { type: 'text' }>): { [key: string]: Json } {
  switch (value.type) {
    case 'group':
      return { group: value.id }
    case 'lead':
      return { lead: value.lead }
    case 'day':
      return { due: value.day }
    case 'state':
      return { state: value.state, ended: value.ended }
  }
}
