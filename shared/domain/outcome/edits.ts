import type { Trilingual } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { creation, deletion, edit, inAllLanguages, setting, type DomainEdit } from '../edit.ts'
import { hasEnded } from './rules.ts'
import type { OutcomeLead, OutcomeSort, OutcomeState } from './schema.ts'

/** All that a form says of an outcome. */
export interface OutcomeFacts {
  group: string | null
  sort: OutcomeSort
  text: Trilingual
  lead: OutcomeLead
  who: Trilingual
  due: string | null
  state: OutcomeState
  ended: string | null
  progress: Trilingual
}

export function recordOutcome(id: string, place: { meeting: string; rank: string }, facts: OutcomeFacts): DomainEdit {
  return edit('outcome.record', creation('outcome', id, { ...place, ...valuesOf(facts) }))
}

/** An outcome as it shall be; what is already so is left alone. */
export function changeOutcome(id: string, facts: OutcomeFacts): DomainEdit {
  return edit('outcome.change', setting('outcome', id, valuesOf(facts)))
}

/** @param today the day on which a commitment that is now met or dropped ended */
export function setOutcomeState(id: string, state: OutcomeState, today: CalendarDate): DomainEdit {
  return edit('outcome.state', setting('outcome', id, { state, ended: hasEnded(state) ? today : null }))
}

export function moveOutcome(id: string, due: string | null): DomainEdit {
  return edit('outcome.change', setting('outcome', id, { due }))
}

export function deleteOutcome(id: string): DomainEdit {
  return edit('outcome.delete', deletion('outcome', id))
}

function valuesOf({ text, who, progress, ...facts }: OutcomeFacts): { [key: string]: Json } {
  return { ...facts, text: inAllLanguages(text), who: inAllLanguages(who), progress: inAllLanguages(progress) }
}
