import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeOutcome, recordOutcome, setOutcomeState } from '#shared/domain/outcome/edits.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { OUTCOMES } from '../outcomes/index.ts'
import { UNWRITTEN } from '../outcomes/outcome.ts'

/** What the meeting in Gatineau left behind, as it was recorded three weeks later. */
export function outcomeEdits(): DomainEdit[] {
  const ranks = initialRanks(OUTCOMES.length)
  return OUTCOMES.map(({ id, ...facts }, index) =>
    recordOutcome(id, { meeting: 'm2026', rank: ranks[index] ?? 'a0' }, { ...facts, state: 'open', ended: null, progress: UNWRITTEN })
  )
}

/** Commitments as they were met, each on its day. */
export function metEdits(): { day: string; edit: DomainEdit }[] {
  return OUTCOMES.flatMap(({ id, state, ended }) => (ended === null ? [] : [{ day: ended, edit: setOutcomeState(id, state, calendarDate(ended)) }]))
}

/** The review of the quarter: where each commitment stands, as far as somebody said. */
export function reviewEdits(): DomainEdit[] {
  return OUTCOMES.filter(({ state, progress }) => state === 'underWay' || progress.en !== '').map(({ id, ...facts }) => changeOutcome(id, facts))
}
