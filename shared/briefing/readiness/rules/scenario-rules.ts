import type { SessionKind } from '#shared/domain/session/schema.ts'
import { isVisible } from '#shared/briefing/packs/section.ts'
import type { ReadinessFinding } from '../finding.ts'
import { type Asked, finding } from './asked.ts'

/** Events that a head of delegation leads, and for which a scenario is written (PRODUCT, "Packs by audience"). */
const WITH_SCENARIO: readonly SessionKind[] = ['plenary']

/** Plenaries for which nobody has written a scenario note, in a pack that has scenario notes. */
export function scenarioRules(asked: Asked): ReadinessFinding[] {
  const { view, contexts, pack } = asked
  if (!contexts.some(({ section, isOfOneGroup }) => section.kind === 'scenarioNotes' && !isOfOneGroup)) return []
  return view.sessions
    .filter(({ kind, status, visibility, id }) => WITH_SCENARIO.includes(kind) && status !== 'cancelled' && isVisible(visibility, pack.side) && !view.documents.some((document) => document.kind === 'scenarioNote' && document.session === id && isVisible(document.side, pack.side)))
    .map((session) => finding(asked, 'gap', 'readiness.noScenario', { kind: 'session', id: session.id }, { name: session.title }, { isInEveryLanguage: true, target: { screen: 'documents', focus: null } }))
}
