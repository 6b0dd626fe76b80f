import { fullName } from '#shared/domain/person/rules.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import type { SeatingFinding } from '#shared/domain/seating/findings.ts'
import { seatingOf, type Company, type SeatedPlan } from '#shared/domain/seating/rules.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { MeetingView } from './meeting-view.ts'
import type { Phrase, PhraseValue } from './words/phrase.ts'

/** What the rules of seating must know of a meeting: at the table of a working group's session only the group sits down. */
export function companyOf(view: MeetingView, plan: Pick<Seating, 'session'>): Company {
  const session = view.session(plan.session)
  const interpreters = session ? rolesOf(session, 'interpreter').map(({ person }) => person) : []
  return { delegates: view.delegates, host: view.meeting.host, group: session?.group ?? null, interpreters }
}

/** Who sits where in a plan of this meeting, and what is against the rules there. */
export function seatedPlan(view: MeetingView, plan: Seating): SeatedPlan {
  return seatingOf(companyOf(view, plan), plan)
}

/** The sentence of a finding: `seating:finding.<rule>`. */
export function phraseOfSeating({ rule, who, other, country, count }: SeatingFinding): Phrase {
  const values: Record<string, PhraseValue> = {
    count,
    name: who ? fullName(who.person) : '',
    other: other ? fullName(other.person) : '',
    ...(country && { country: { country } })
  }
  return { key: `finding.${rule}`, values }
}
