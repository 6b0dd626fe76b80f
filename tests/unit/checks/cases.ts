import { changeAttendance, invitePerson, joinGroup, noteAbsence, requireService, type AttendanceFacts } from '#shared/domain/attendance/edits.ts'
import { createDocument } from '#shared/domain/document/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { createPerson, setSpoken } from '#shared/domain/person/edits.ts'
import { changeRoom, closeRoom } from '#shared/domain/room/edits.ts'
import { assignRole, assignRoles, changeSession, interpretSession, moveSession, needInSession, orderSessions, writeStep } from '#shared/domain/session/edits.ts'
import type { RoleInSession, SessionRole } from '#shared/domain/session/schema.ts'
import { calendarDate, wallTime } from '#shared/foundation/time/index.ts'
import { attends, group, item, meeting, person, room, seat, session, three } from '../domain/meetings.ts'

const DAY = calendarDate('2027-10-14')

/** A small meeting in which nothing is missing: Ana and Eva head their delegations and chair the one group. */
export const READY: DomainEdit[] = [
  meeting(), group('energy'), room('r1'), session('s1'), item('i1', 'a0', 5), person('ana'), person('eva', 'MX'),
  attends('ana', 'head'), attends('eva', 'head', { delegation: 'MX' }),
  seat('c1', 'CA', 'public'), seat('c2', 'CA', 'private'), seat('c3', 'MX', 'public', 'eva'), seat('c4', 'MX', 'private', 'eva'),
  assignRoles('s1', { x1: named('ana', 'coChair'), x2: named('eva', 'coChair') }),
  createDocument('d1', {
    meeting: 'm', kind: 'groupBrief', group: 'energy', session: null, rank: 'a0', title: three('Energy'), marking: 'unclassified', side: 'shared',
    parts: { mandate: { rank: 'a0', heading: {}, text: three('To work together.') } }
  })
]

/** The meeting without the record of one of its edits. */
export function without(id: string): DomainEdit[] {
  return READY.filter((edit) => edit.writes[0]?.record.id !== id)
}

function named(who: string, role: SessionRole, minutes: number | null = null): RoleInSession {
  return { role, person: who, rank: 'a0', minutes }
}

const give = (id: string, who: string, role: SessionRole = 'speaker', minutes: number | null = null): DomainEdit => assignRole(id, `${role}-${who}`, { ...named(who, role, minutes) })
const side = (id: string, more: Parameters<typeof session>[1] = {}): DomainEdit => session(id, { kind: 'sideEvent', group: null, room: null, ...more })
const LINK = 'https://video.example.org/room'
const other = room('r2')
const at = (who: string, facts: Partial<AttendanceFacts>): DomainEdit => changeAttendance(`at-${who}`, facts)

/** Luc, who is in no group and heads nothing, and comes to the meeting. */
const LUC = [person('luc'), attends('luc', 'delegate')]

const interpreter = (id: string, languages: ('en' | 'fr' | 'es')[] = ['en', 'es'], presence: 'inPerson' | 'remote' = 'inPerson'): DomainEdit[] => [
  createPerson(id, { givenNames: id, firstSurname: 'Paz', country: 'MX', languages }),
  invitePerson(`at-${id}`, { meeting: 'm', person: id, delegation: 'MX', role: 'interpreter', presence, answer: 'accepted' })
]
const PAIR = [...interpreter('ines'), ...interpreter('ivan')]
const work = (id: string): DomainEdit[] => [give(id, 'ines', 'interpreter'), give(id, 'ivan', 'interpreter')]

/** Each rule, or one sentence of it, with a meeting in which it speaks. */
export const CASES: [string, DomainEdit[]][] = [
  ['titleMissing', [...READY, side('s2', { room: 'r1', start: '15:00', title: three('') })]],
  ['roomTaken', [...READY, other, side('s2', { room: 'r1', start: '09:59' })]],
  ['roomTooSmall', [...READY, other, changeRoom('r2', { capacity: 90 }), changeSession('s1', { audience: 41 })]],
  ['roomTooSmall', [...READY, changeRoom('r1', { capacity: 1 })]],
  ['roomLacks.booths', [...READY, interpretSession('s1', 'en', true), interpretSession('s1', 'es', true), changeRoom('r1', { booths: 0 })]],
  ['roomLacks.booths', [...READY, ...(['en', 'fr', 'es'] as const).map((language) => interpretSession('s1', language, true)), changeRoom('r1', { booths: 2 })]],
  ['roomLacks.hybrid', [...READY, needInSession('s1', 'hybrid', true)]],
  ['roomLacks.hybrid', [...READY, at('eva', { presence: 'remote' })]],
  ['roomLacks.stepFree', [...READY, changeRoom('r1', { stepFree: false }), person('eva2', 'MX'), attends('eva2', 'delegate', { delegation: 'MX' }), joinGroup('at-eva2', 'energy', true), requireService('at-eva2', 'stepFree', true)]],
  ['roomLacks.layout', [...READY, changeSession('s1', { layout: 'theatre' })]],
  ['roomClosed', [...READY, other, closeRoom('r1', 'x', { day: DAY, from: wallTime('09:30'), until: wallTime('12:00') })]],
  ['roomClosed', [...READY, closeRoom('r1', 'x', { day: DAY, from: null, until: null })]],
  ['linkMissing.session', [...READY, needInSession('s1', 'hybrid', true), changeRoom('r1', { hybrid: true })]],
  ['linkMissing.session', [...READY, changeMeeting('m', { mode: 'virtual' })]],
  ['linkMissing.meeting', [...READY, changeMeeting('m', { mode: 'virtual' }), moveSession('s1', { start: '12:00' }), side('s2', { start: '15:00' })]],
  ['remoteLeftOut', [...READY, ...LUC, joinGroup('at-luc', 'energy', true), at('luc', { presence: 'remote' })]],
  ['linkTwice.two', [...READY, changeMeeting('m', { mode: 'virtual', link: LINK }), moveSession('s1', { start: '12:00' }), side('s2', { start: '12:30' })]],
  ['linkTwice.several', [...READY, changeMeeting('m', { mode: 'virtual', link: LINK }), moveSession('s1', { start: '12:00' }), side('s2', { start: '12:30' }), side('s3', { start: '13:00' })]],
  ['linkTwice.two', [...READY, other, changeSession('s1', { link: LINK }), side('s2', { room: 'r2', start: '09:30', link: LINK })]],
  ['personTwice.overlap', [...READY, other, side('s2', { room: 'r2', start: '09:30' }), give('s2', 'ana')]],
  ['personTwice.sameTime', [...READY, other, side('s2', { room: 'r2', start: '09:00' }), give('s2', 'ana')]],
  ['personTwice.overlap', [...READY, side('s2', { start: '09:30' }), writeStep('s2', 'x', { person: 'ana', minutes: 5 })]],
  ['memberTwice', [...READY, ...LUC, joinGroup('at-luc', 'energy', true), side('s2', { start: '09:30' }), give('s2', 'luc')]],
  ['everybodyTwice', [...READY, other, side('s2', { kind: 'plenary', room: 'r1', start: '14:00' }), side('s3', { kind: 'ceremony', room: 'r2', start: '14:30' })]],
  ['everybodyTwice', [...READY, other, side('s2', { kind: 'meal', room: 'r1', start: '14:30' }), side('s3', { kind: 'plenary', room: 'r2', start: '14:00' })]],
  ['everybodyTwice', [meeting(), group('energy'), room('r1'), other, session('s1'), side('s2', { kind: 'plenary', room: 'r2', start: '09:30' })]],
  ['walkTooShort', [...READY, other, side('s2', { room: 'r2', start: '10:03' }), give('s2', 'ana')]],
  ['personAway.away', [...READY, noteAbsence('at-ana', 'x', { day: DAY, from: wallTime('09:30'), until: null })]],
  ['personAway.declined', [...READY, ...LUC, give('s1', 'luc'), at('luc', { answer: 'declined' })]],
  ['travelTooTight.beforeArrival', [...READY, at('ana', { arrivalDay: '2027-10-14', arrivalTime: '09:10' })]],
  ['travelTooTight.beforeArrival', [...READY, at('ana', { arrivalDay: '2027-10-15' })]],
  ['travelTooTight.arrivalTight', [...READY, at('ana', { arrivalDay: '2027-10-14', arrivalTime: '08:30' })]],
  ['travelTooTight.afterDeparture', [...READY, at('ana', { departureDay: '2027-10-14', departureTime: '09:30' })]],
  ['travelTooTight.departureTight', [...READY, at('ana', { departureDay: '2027-10-14', departureTime: '12:00' })]],
  ['headAbsent.away', [...READY, side('s2', { kind: 'ceremony', start: '15:00' }), noteAbsence('at-eva', 'x', { day: DAY, from: wallTime('15:00'), until: null })]],
  ['headAbsent.travel', [...READY, side('s2', { kind: 'ceremony', start: '15:00' }), at('eva', { departureDay: '2027-10-14', departureTime: '14:00' })]],
  ['headAbsent.elsewhere', [...READY, side('s2', { kind: 'ceremony', start: '15:00' }), side('s3', { start: '15:30' }), give('s3', 'eva')]],
  ['coChairAbsent.notNamed', without('s1').concat(session('s1'), give('s1', 'ana', 'coChair'))],
  ['coChairAbsent.declined', [...without('at-eva'), attends('eva', 'delegate', { delegation: 'MX', answer: 'declined' }), ...LUC, person('eva3', 'MX'), attends('eva3', 'head', { delegation: 'MX' }), assignRole('s1', 'x2', { role: 'coChair', person: 'luc', rank: 'a0', minutes: null })]],
  ['orderBroken', [...READY, side('s2', { start: '15:00' }), orderSessions('s1', 's2', true)]],
  ['orderCycle', [...READY, side('s2', { start: '15:00' }), side('s3', { start: '17:00' }), orderSessions('s2', 's3', true), orderSessions('s3', 's2', true)]],
  ['orderCycle', [...READY, orderSessions('s1', 's1', true)]],
  ['openingFirst', [...READY, session('s2', { kind: 'plenary', group: null, start: '15:00' })]],
  ['closingLast', [...READY, session('s2', { kind: 'plenary', group: null, start: '08:00', minutes: 15 }), item('i2', 'a1', 5, 's2'), closes('i2')]],
  ['reportBeforeGroup', [...READY, session('s2', { kind: 'reportBack', group: null, start: '08:00', minutes: 30 })]],
  ['noBreak.one', [...READY, changeSession('s1', { minutes: 150 })]],
  ['noBreak.several', [...READY, session('s2', { kind: 'plenary', group: null, start: '10:05', minutes: 75 })]],
  ['outsideHours.early', [...READY, changeMeeting('m', { opens: '09:30', closes: '18:00' })]],
  ['outsideHours.late', [...READY, changeMeeting('m', { opens: '08:00', closes: '18:00' }), moveSession('s1', { start: '17:30' })]],
  ['outsideDays', [...READY, moveSession('s1', { day: '2027-11-02' })]],
  ['absurdMinutes', [...READY, changeSession('s1', { minutes: 0 })]],
  ['absurdMinutes', [...READY, changeSession('s1', { minutes: 10_000 })]],
  ['speechesTooLong', [...READY, give('s1', 'ana', 'speaker', 40), give('s1', 'eva', 'speaker', 40)]],
  ['stepsTooLong', [...READY, writeStep('s1', 'x', { minutes: 50, action: three('Words of welcome') }), writeStep('s1', 'y', { minutes: 20, action: three('Photo') })]],
  ['speakingTime.session', [...READY, give('s1', 'ana', 'speaker', 20), give('s1', 'eva', 'speaker', 10)]],
  ['speakingTime.meeting', [...READY, give('s1', 'ana', 'speaker', 20)]],
  ['interpreterTwice', [...READY, ...PAIR, side('s2', { start: '15:00' }), side('s3', { start: '15:30' }), give('s2', 'ines', 'interpreter'), give('s3', 'ines', 'interpreter')]],
  ['interpretersTooFew', [...READY, interpretSession('s1', 'en', true), interpretSession('s1', 'es', true)]],
  ['interpreterLanguages.uncovered', [...READY, ...PAIR, interpretSession('s1', 'fr', true), interpretSession('s1', 'es', true), ...work('s1')]],
  ['interpreterLanguages.idle', [...READY, ...interpreter('ines', ['es']), ...interpreter('ivan'), interpretSession('s1', 'en', true), interpretSession('s1', 'es', true), ...work('s1')]],
  ['interpreterRest.stretch', [...READY, ...PAIR, side('s2', { start: '09:00', minutes: 150, languages: ['en', 'es'] }), side('s3', { start: '11:40', minutes: 120, languages: ['en', 'es'] }), ...work('s2'), ...work('s3')]],
  ['interpreterRest.day', [...READY, ...PAIR, side('s2', { start: '09:00', minutes: 150, languages: ['en', 'es'] }), side('s3', { start: '15:00', minutes: 120, languages: ['en', 'es'] }), ...work('s2'), ...work('s3')]],
  ['remoteInterpretation', [...READY, ...interpreter('ines', ['en', 'es'], 'remote'), ...interpreter('ivan'), side('s2', { start: '09:00', minutes: 190, languages: ['en', 'es'] }), ...work('s2')]],
  ['signLanguage.asked', [...READY, person('eva2', 'MX'), attends('eva2', 'delegate', { delegation: 'MX' }), joinGroup('at-eva2', 'energy', true), requireService('at-eva2', 'signLSM', true), ...interpreter('ines', []), setSpoken('ines', 'ASL', true), give('s1', 'ines', 'interpreter')]],
  ['signLanguage.any', [...READY, needInSession('s1', 'signLanguage', true)]],
  ['capitalHours', [meeting({ mode: 'virtual' }), ...READY.slice(1), moveSession('s1', { start: '08:00' })]],
  ['localHours.people', [...READY, changeRoom('r1', { hybrid: true }), at('eva', { presence: 'remote' }), moveSession('s1', { start: '06:30' })]],
  ['localHours.capital', [meeting({ mode: 'virtual' }), ...READY.slice(1), side('s2', { start: '21:30' })]],
  ['holiday', [meeting({ start: '2027-10-11', end: '2027-10-14' }), ...READY.slice(1)]],
  ['clockChange.back', [meeting({ start: '2027-10-14', end: '2027-11-07' }), ...READY.slice(1)]],
  ['clockChange.forward', [meeting({ start: '2027-03-14', end: '2027-10-14' }), ...READY.slice(1)]]
]

function closes(id: string): DomainEdit {
  return { verb: 'item.change', writes: [{ type: 'set', record: { kind: 'item', id }, set: { part: 'close' } }] }
}
