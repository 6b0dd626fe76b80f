import type { Found, RuleId } from '#shared/checks/finding.ts'

/**
 * The parts of a session that a link can ask for, as `#/sessions?focus=<session>/<field>`: the editor opens them and puts
 * the focus on their first field.
 */
export const SESSION_FIELDS = ['title', 'place', 'minutes', 'room', 'link', 'facts', 'people', 'needs', 'order', 'description', 'steps'] as const
export type SessionField = (typeof SESSION_FIELDS)[number]

const FIELDS: Partial<Record<RuleId, SessionField>> = {
  titleMissing: 'title', textMissing: 'title', sessionUnplaced: 'place', absurdMinutes: 'minutes', speechesTooLong: 'people', stepsTooLong: 'steps',
  sessionWithoutRoom: 'room', roomTaken: 'room', roomTooSmall: 'room', roomLacks: 'room', roomClosed: 'room',
  linkMissing: 'link', linkTwice: 'link', remoteLeftOut: 'room',
  personTwice: 'place', memberTwice: 'place', everybodyTwice: 'place', walkTooShort: 'place', personAway: 'people', travelTooTight: 'place', headAbsent: 'place', coChairAbsent: 'people',
  orderBroken: 'order', orderCycle: 'order', openingFirst: 'place', closingLast: 'place', reportBeforeGroup: 'place', noBreak: 'place',
  outsideHours: 'place', outsideDays: 'place', speakingTime: 'people', capitalHours: 'place', localHours: 'place',
  interpreterTwice: 'people', interpretersTooFew: 'people', interpreterLanguages: 'people', interpreterRest: 'people', remoteInterpretation: 'people',
  signLanguage: 'people'
}

const REFERENCES: Readonly<Record<string, SessionField>> = { room: 'room', group: 'facts', person: 'people', session: 'order' }

/** The field of a session at which a finding is mended; null: the session as a whole. */
export function fieldOf({ rule, sentence }: Pick<Found, 'rule' | 'sentence'>): SessionField | null {
  return rule === 'danglingReference' ? (REFERENCES[sentence ?? ''] ?? null) : (FIELDS[rule] ?? null)
}
