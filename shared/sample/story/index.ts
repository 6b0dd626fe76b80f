import { changeAttendance } from '#shared/domain/attendance/edits.ts'
import { setPartText } from '#shared/domain/document/edits.ts'
import { edit, setting, type DomainEdit } from '#shared/domain/edit.ts'
import { elementsOf } from '#shared/domain/fields.ts'
import { seatCoChair, vacateSeat } from '#shared/domain/group/edits.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { changeMeeting, inviteGroup, planMeeting, recordPastMeeting, reportGender, setMeetingText } from '#shared/domain/meeting/edits.ts'
import { foundingEdits, GROUPS_OF_2021 } from '#shared/domain/partnership/default-partnership.ts'
import { REPORTED_GENDERS } from '#shared/domain/meeting/schema.ts'
import { setPersonText } from '#shared/domain/person/edits.ts'
import { moveSession } from '#shared/domain/session/edits.ts'
import { completeTask } from '#shared/domain/task/edits.ts'
import { planningCalendar } from '#shared/domain/task/planning-calendar.ts'
import type { Country } from '#shared/foundation/country.ts'
import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { ITEMS } from '../agenda/index.ts'
import { DOCUMENTS } from '../documents/index.ts'
import { EARLIER_MEETINGS } from '../meeting/earlier-meetings.ts'
import { MANDATES } from '../meeting/mandates.ts'
import { MEETING, MEETING_NOTE, OPENING_DAY, REPORTED, SAMPLE_MEETING_ID } from '../meeting/meeting.ts'
import { FORMER_CO_CHAIRS, SEATS } from '../meeting/seats.ts'
import { CANADIAN_DELEGATION, MEXICAN_DELEGATION } from '../people/index.ts'
import type { SamplePerson } from '../people/person.ts'
import { SESSIONS } from '../sessions/index.ts'
import { FIRST_OFFICES, FIRST_PLACES, FIRST_SHORT_PART, FIRST_THEME, FIRST_TITLES } from './first-drafts.ts'
import { ANA, LUC, MARISOL, PRIYA, TOMAS, work, type Gesture } from './gesture.ts'
import { answersByLetter, attendanceId, delegationEdits, earlierAttendanceEdits, personEdit, stayEdits } from './write-people.ts'
import { metEdits, outcomeEdits, reviewEdits } from './write-outcomes.ts'
import { annualReportEdits, attachmentEdits, documentEdits, itemEdits, roleEdits, roomEdits, seatingEdits, sessionEdits, stepEdits } from './write-programme.ts'

/** The example as it came about, from the first planning meeting to midsummer 2027, in the order of time. */
export function story(): Gesture[] {
  return inOrderOfTime([
    ...work('2026-10-13T15:00', TOMAS, [...foundingEdits(), ...earlierMeetingEdits(), ...mandateEdits()]),
    ...work('2026-10-14T16:30', ANA, [planEdit()]),
    ...work('2026-11-18T17:00', LUC, seatEdits()),
    ...work('2027-01-08T15:00', PRIYA, annualReportEdits()),
    ...work('2027-01-12T16:00', ANA, [...venueEdits(), ...done('first-planning-meeting', 'venue')]),
    ...work('2027-01-20T15:30', MARISOL, [...roomEdits(), ...done('hotels')]),
    ...work('2027-01-26T18:00', ANA, [newMiningSeatEdit()]),
    ...work('2027-02-09T16:00', ANA, [changeMeeting(SAMPLE_MEETING_ID, { mode: 'hybrid' }), inviteGroup(SAMPLE_MEETING_ID, 'culture')]),
    ...work('2027-02-11T14:15', PRIYA, themeEdits(FIRST_THEME)),
    ...work('2027-02-16T17:00', ANA, themeEdits(MEETING.theme)),
    ...work('2027-02-23T16:00', TOMAS, itemEdits()),
    ...work('2027-03-09T17:00', MARISOL, sessionEdits(SESSIONS)),
    ...work('2027-03-22T14:00', LUC, [vacateSeat('forestry-ca-private-2025', '2027-03')]),
    ...work('2027-04-08T15:00', LUC, delegationEdits('CA', CANADIAN_DELEGATION)),
    ...work('2027-04-13T16:00', ANA, delegationEdits('MX', MEXICAN_DELEGATION)),
    ...work('2027-04-14T14:00', LUC, pastAttendanceEdits()),
    ...work('2027-04-15T17:30', MARISOL, [...roleEdits(SESSIONS), ...done('interpreters', 'co-chairs')]),
    ...work('2027-05-11T15:00', PRIYA, documentEditsBy('CA')),
    ...work('2027-05-13T15:00', TOMAS, documentEditsBy('MX')),
    ...work('2027-05-27T16:00', TOMAS, secondTitleEdits()),
    ...work('2027-06-03T14:30', LUC, [...answerEdits('CA'), ...reportEdits('CA')]),
    ...work('2027-06-04T15:00', ANA, [...answerEdits('MX'), ...reportEdits('MX'), ...done('invitations', 'registration')]),
    ...work('2027-06-08T15:00', TOMAS, [...documentEditsBy('shared'), ...attachmentEdits()]),
    ...work('2027-06-10T18:20', ANA, secondOfficeEdits()),
    ...work('2027-06-15T15:10', MARISOL, secondPartEdits()),
    ...work('2027-06-16T13:30', LUC, stayEdits('CA', CANADIAN_DELEGATION)),
    ...work('2027-06-16T15:30', MARISOL, stayEdits('MX', MEXICAN_DELEGATION)),
    ...work('2027-06-17T16:45', MARISOL, [...secondPlaceEdits(), ...seatingEdits()]),
    ...work('2027-06-18T10:30', MARISOL, stepEdits()),
    ...work('2026-10-22T14:00', LUC, outcomeEdits()),
    ...metEdits().flatMap(({ day, edit }) => work(`${day}T19:00`, ANA, [edit])),
    ...work('2027-06-01T14:00', PRIYA, reviewEdits())
  ])
}

/** Commitments were followed while the meeting was being prepared. */
function inOrderOfTime(gestures: readonly Gesture[]): Gesture[] {
  return [...gestures].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
}

function earlierMeetingEdits(): DomainEdit[] {
  return EARLIER_MEETINGS.flatMap(({ id, start, end, title, ...meeting }) => [
    recordPastMeeting(id, { ...meeting, when: start, mode: 'hybrid' }),
    changeMeeting(id, { start, end, zone: meeting.host === 'MX' ? 'America/Mexico_City' : 'America/Toronto' }),
    edit('meeting.write', setting('meeting', id, { title })),
    edit('meeting.inviteGroup', setting('meeting', id, { groups: elementsOf(GROUPS_OF_2021) }))
  ])
}

function mandateEdits(): DomainEdit[] {
  return GROUPS_OF_2021.map((group) => edit('group.write', setting('group', group, { mandate: MANDATES[group] })))
}

/** At first a meeting in person of seven groups, without theme or venue. */
function planEdit(): DomainEdit {
  const plan = { ...MEETING, theme: {}, venue: {}, mode: 'inPerson' as const, groups: GROUPS_OF_2021.filter((group) => group !== 'culture') }
  return planMeeting(SAMPLE_MEETING_ID, plan, planningCalendar(OPENING_DAY, SAMPLE_MEETING_ID, (step) => step))
}

function seatEdits(): DomainEdit[] {
  const former = FORMER_CO_CHAIRS.flatMap(({ seat: { id, ...seat }, person }, index) => [
    personEdit(person, seat.country, 90 + index),
    seatCoChair(id, { ...seat, person: person.id })
  ])
  return [...former, ...SEATS.filter(({ id }) => id !== 'mining-mx-private').map(({ id, ...seat }) => seatCoChair(id, seat))]
}

function newMiningSeatEdit(): DomainEdit {
  const { id, ...seat } = SEATS.find(({ id }) => id === 'mining-mx-private') ?? missing('the seat of Mining')
  return seatCoChair(id, seat, 'mining-mx-private-2025')
}

function venueEdits(): DomainEdit[] {
  return [
    ...LANGUAGES.map((language) => setMeetingText(SAMPLE_MEETING_ID, 'venue', language, MEETING.venue[language] ?? '')),
    ...LANGUAGES.map((language) => setMeetingText(SAMPLE_MEETING_ID, 'note', language, MEETING_NOTE[language]))
  ]
}

function themeEdits(theme: Trilingual): DomainEdit[] {
  return LANGUAGES.map((language) => setMeetingText(SAMPLE_MEETING_ID, 'theme', language, theme[language] ?? ''))
}

function done(...steps: string[]): DomainEdit[] {
  return steps.map((step) => completeTask(step, true))
}

function documentEditsBy(side: 'shared' | Country): DomainEdit[] {
  const ranks = initialRanks(DOCUMENTS.length)
  const places = new Map(DOCUMENTS.map(({ id }, index) => [id, ranks[index] ?? 'a0']))
  return documentEdits(DOCUMENTS.filter((document) => document.side === side), places)
}

/** Titles take their present form, language by language. */
function secondTitleEdits(): DomainEdit[] {
  return ITEMS.flatMap(({ id, title }) =>
    LANGUAGES.filter((language) => FIRST_TITLES[id]?.[language] !== undefined).map((language) =>
      setItemText(id, 'title', language, title[language] ?? '')
    )
  )
}

function answerEdits(country: Country): DomainEdit[] {
  return (country === 'CA' ? CANADIAN_DELEGATION : MEXICAN_DELEGATION)
    .filter(answersByLetter)
    .filter(({ answer }) => answer !== 'invited')
    .map(({ id, answer }) => changeAttendance(attendanceId(id), { answer: answer ?? 'accepted' }))
}

/** What a delegation says about its people, in counts. */
function reportEdits(country: Country): DomainEdit[] {
  return REPORTED_GENDERS.map((gender) => reportGender(SAMPLE_MEETING_ID, country, gender, REPORTED[country][gender]))
}

/** Who led the delegations and the groups in Gatineau, those who have left since included. */
function pastAttendanceEdits(): DomainEdit[] {
  const seated = (id: string): boolean => SEATS.every((seat) => seat.person !== id || seat.from < '2026-10')
  const led = (country: Country, delegation: readonly SamplePerson[]): SamplePerson[] => [
    ...delegation.filter((person) => answersByLetter(person) && seated(person.id)),
    ...FORMER_CO_CHAIRS.filter(({ seat }) => seat.country === country).map(({ person }) => person)
  ]
  return [
    ...earlierAttendanceEdits('m2026', 'CA', led('CA', CANADIAN_DELEGATION)),
    ...earlierAttendanceEdits('m2026', 'MX', led('MX', MEXICAN_DELEGATION))
  ]
}

/** A promotion: the title in each language as the person now uses it. */
function secondOfficeEdits(): DomainEdit[] {
  return [...CANADIAN_DELEGATION, ...MEXICAN_DELEGATION]
    .filter(({ id }) => FIRST_OFFICES[id] !== undefined)
    .flatMap(({ id, title }) => LANGUAGES.map((language) => setPersonText(id, 'title', language, title[language] ?? '')))
}

/** The circular says all that it says today. */
function secondPartEdits(): DomainEdit[] {
  const { document, part } = FIRST_SHORT_PART
  const text = DOCUMENTS.find(({ id }) => id === document)?.parts.find(({ id }) => id === part)?.text ?? missing('the circular')
  return LANGUAGES.map((language) => setPartText(document, part, 'text', language, text[language] ?? ''))
}

/** Sessions move to where they are now. */
function secondPlaceEdits(): DomainEdit[] {
  return SESSIONS.filter(({ id }) => FIRST_PLACES[id] !== undefined).map(({ id, day, start, room }) => moveSession(id, { day, start, room }))
}

function missing(what: string): never {
  throw new Error(`The example has lost ${what}`)
}
