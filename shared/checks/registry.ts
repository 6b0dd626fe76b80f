import { runToEnd } from '#shared/foundation/run-to-end.ts'
import { isOver } from '#shared/domain/meeting/rules.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { complete, SEVERITIES, type Finding, type Rule, type RuleId } from './finding.ts'
import { agendaEmpty } from './rules/gaps/agenda-empty.ts'
import { briefMissing } from './rules/gaps/brief-missing.ts'
import { commitmentLate } from './rules/gaps/commitment-late.ts'
import { danglingReference } from './rules/gaps/dangling-reference.ts'
import { emptySeat } from './rules/gaps/empty-seat.ts'
import { groupWithoutSession } from './rules/gaps/group-without-session.ts'
import { headMissing } from './rules/gaps/head-missing.ts'
import { linkMissing } from './rules/gaps/link-missing.ts'
import { meetingFacts } from './rules/gaps/meeting-facts.ts'
import { retentionDue } from './rules/gaps/retention-due.ts'
import { sessionUnplaced } from './rules/gaps/session-unplaced.ts'
import { sessionWithoutRoom } from './rules/gaps/session-without-room.ts'
import { interpreterLanguages } from './rules/interpretation/interpreter-languages.ts'
import { interpreterRest, remoteInterpretation } from './rules/interpretation/interpreter-rest.ts'
import { interpretersTooFew } from './rules/interpretation/interpreters-too-few.ts'
import { signLanguage } from './rules/interpretation/sign-language.ts'
import { closingLast, openingFirst, reportBeforeGroup } from './rules/order/opening-and-closing.ts'
import { orderBroken } from './rules/order/order-broken.ts'
import { orderCycle } from './rules/order/order-cycle.ts'
import { coChairAbsent } from './rules/people/co-chair-absent.ts'
import { everybodyTwice } from './rules/people/everybody-twice.ts'
import { headAbsent } from './rules/people/head-absent.ts'
import { memberTwice } from './rules/people/member-twice.ts'
import { personAway, travelTooTight } from './rules/people/person-away.ts'
import { interpreterTwice, personTwice } from './rules/people/person-twice.ts'
import { walkTooShort } from './rules/people/walk-too-short.ts'
import { releaseTwice } from './rules/releases/release-twice.ts'
import { linkTwice } from './rules/rooms/link-twice.ts'
import { remoteLeftOut } from './rules/rooms/remote-left-out.ts'
import { roomClosed } from './rules/rooms/room-closed.ts'
import { roomLacks } from './rules/rooms/room-lacks.ts'
import { roomTaken } from './rules/rooms/room-taken.ts'
import { roomTooSmall } from './rules/rooms/room-too-small.ts'
import { speakingTime } from './rules/speech/speaking-time.ts'
import { speechesTooLong, stepsTooLong } from './rules/speech/too-long.ts'
import { textMissing } from './rules/texts/text-missing.ts'
import { titleMissing } from './rules/texts/title-missing.ts'
import { absurdMinutes } from './rules/time/absurd-minutes.ts'
import { capitalHours } from './rules/time/capital-hours.ts'
import { clockChange } from './rules/time/clock-change.ts'
import { holiday } from './rules/time/holiday.ts'
import { localHours } from './rules/time/local-hours.ts'
import { noBreak } from './rules/time/no-break.ts'
import { outsideDays, outsideHours } from './rules/time/outside-hours.ts'

/** Every rule, by its id. A rule that is not here does not run; a rule id without a rule is a type error. */
const RULES: Record<RuleId, Rule> = {
  meetingFacts, headMissing, emptySeat, groupWithoutSession, sessionUnplaced, sessionWithoutRoom, linkMissing, briefMissing, agendaEmpty,
  danglingReference, retentionDue, commitmentLate, textMissing, titleMissing,
  roomTaken, roomTooSmall, roomLacks, roomClosed, linkTwice, remoteLeftOut,
  personTwice, memberTwice, everybodyTwice, walkTooShort, personAway, travelTooTight, headAbsent, coChairAbsent,
  orderBroken, orderCycle, openingFirst, closingLast, reportBeforeGroup, noBreak, outsideHours, outsideDays, absurdMinutes,
  speechesTooLong, stepsTooLong, speakingTime,
  interpreterTwice, interpretersTooFew, interpreterLanguages, interpreterRest, remoteInterpretation, signLanguage,
  capitalHours, localHours, holiday, clockChange, releaseTwice
}

/** What still matters once a meeting is over: data that is due to go, what was promised, texts, and records that do not fit together. The rest can no longer be carried out. */
const OUTLASTING: ReadonlySet<string> = new Set<RuleId>(['danglingReference', 'retentionDue', 'commitmentLate', 'textMissing', 'titleMissing', 'releaseTwice'])

/** A view never changes: sidebar, overview and timetable ask for the findings of the same one. */
const known = new WeakMap<MeetingView, { today: CalendarDate | null; findings: readonly Finding[] }>()

/** Everything that the rules find, the gravest first; what somebody has accepted is among it, and says so. */
export function allFindingsOf(view: MeetingView, today: CalendarDate | null = null): readonly Finding[] {
  return runToEnd(findingSteps(view, today))
}

/** As `allFindingsOf`, with a pause after each rule, for whoever has to draw meanwhile. */
export function* findingSteps(view: MeetingView, today: CalendarDate | null): Generator<undefined, readonly Finding[]> {
  const before = known.get(view)
  if (before?.today === today) return before.findings
  const findings: Finding[] = []
  const isPast = isOver(view.meeting, today)
  const rules = Object.entries(RULES).filter(([id]) => !isPast || OUTLASTING.has(id))
  for (const [, rule] of rules) {
    for (const finding of rule(view, today)) findings.push(complete(finding, view.acceptances))
    yield
  }
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  known.set(view, { today, findings: ordered })
  return ordered
}

/** What stands in the way of a ready meeting, the gravest first, without what somebody has accepted. */
export function findingsOf(view: MeetingView, today: CalendarDate | null = null): Finding[] {
  return allFindingsOf(view, today).filter(({ accepted }) => accepted === null)
}
