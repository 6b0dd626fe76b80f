import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Finding, Rule, RuleId } from './finding.ts'
import { agendaEmpty } from './rules/agenda-empty.ts'
import { briefMissing } from './rules/brief-missing.ts'
import { danglingReference } from './rules/dangling-reference.ts'
import { emptySeat } from './rules/empty-seat.ts'
import { groupWithoutSession } from './rules/group-without-session.ts'
import { headMissing } from './rules/head-missing.ts'
import { meetingFacts } from './rules/meeting-facts.ts'
import { retentionDue } from './rules/retention-due.ts'
import { roomTaken } from './rules/room-taken.ts'
import { sessionUnplaced } from './rules/session-unplaced.ts'
import { sessionWithoutRoom } from './rules/session-without-room.ts'
import { textMissing } from './rules/text-missing.ts'

/** Every rule, by its id. A rule that is not here does not run; a rule id without a rule is a type error. */
const RULES: Record<RuleId, Rule> = {
  meetingFacts, headMissing, emptySeat, groupWithoutSession, sessionUnplaced, sessionWithoutRoom, roomTaken, textMissing,
  briefMissing, agendaEmpty, danglingReference, retentionDue
}

/** What stands in the way of a ready meeting, errors first. */
export function findingsOf(view: MeetingView, today: CalendarDate | null = null): Finding[] {
  const findings = Object.values(RULES).flatMap((rule) => rule(view, today))
  return [...findings.filter((finding) => finding.severity === 'error'), ...findings.filter((finding) => finding.severity === 'warning')]
}
