import { COUNTRIES, countryOrder, type Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Acceptance } from '#shared/domain/acceptance/schema.ts'
import { inPrecedence, type Delegate } from '#shared/domain/attendance/precedence.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { seatsOf, type Seat } from '#shared/domain/group/rules.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { daysOf, meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { outcomesFor } from '#shared/domain/outcome/rules.ts'
import type { Outcome } from '#shared/domain/outcome/schema.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { nameOn } from '#shared/domain/partnership/rules.ts'
import type { Partnership, PartnershipName } from '#shared/domain/partnership/schema.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { stillNeeded } from '#shared/domain/redaction/rules.ts'
import { byNumber } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { byTime } from '#shared/domain/session/rules.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { Task } from '#shared/domain/task/schema.ts'
import { byRank } from '#shared/ledger/rank.ts'
import { agendaOf, type AgendaLine } from './agenda.ts'
import type { Rows } from './rows.ts'

export type { Delegate }

export interface GroupInMeeting {
  group: Group
  seats: readonly Seat[]
  /** Who sat there when the meeting was held. */
  seatsThen: readonly Seat[]
  /** Its brief for this meeting, when one is begun. */
  brief: Document | null
}

/** One meeting as the rooms below read it: immutable, in order, with every reference resolved or left out. */
export interface MeetingView {
  meeting: Meeting
  partnershipName: PartnershipName | null
  partnership: Partnership | null
  /** The other meetings of the partnership. */
  history: readonly Meeting[]
  days: readonly CalendarDate[]
  /** The groups that take part, in their order. */
  groups: readonly GroupInMeeting[]
  rooms: readonly Room[]
  /** All sessions in the order of the programme, cancelled ones included. */
  sessions: readonly Session[]
  agenda: readonly AgendaLine[]
  documents: readonly Document[]
  tasks: readonly Task[]
  /** What it decided and what was taken on, with what earlier meetings left open, in their order. */
  outcomes: readonly Outcome[]
  /** The findings of the checks that somebody has accepted. */
  acceptances: readonly Acceptance[]
  /** Delegates in order of precedence within each delegation. */
  delegates: readonly Delegate[]
  /** The seating plans, in their order. */
  seatings: readonly Seating[]
  /** The packs that somebody composed, in their order. */
  packs: readonly Pack[]
  /** Its numbered versions, those under review among them, in order of their numbers. */
  releases: readonly Release[]
  person(id: string): Person | null
  room(id: string | null): Room | null
  group(id: string | null): Group | null
  session(id: string | null): Session | null
  document(id: string): Document | null
  /** Whether a person's contacts are needed beyond this meeting: for a later one, or as co-chair. */
  isStillNeeded(person: string): boolean
  /** The order of the countries in a copy in `language`, with the organiser's override. */
  order(language: Language): readonly [Country, Country]
}

/** Everything about one meeting out of the rows; null when there is no such meeting. */
export function meetingView(rows: Rows, meetingId: string): MeetingView | null {
  const meeting = rows.meeting.find((candidate) => candidate.id === meetingId)
  if (!meeting) return null
  const here = <T extends { meeting: string }>(entities: readonly T[]): T[] => entities.filter((entity) => entity.meeting === meetingId)
  const people = byId(rows.person)
  const groups = byId(rows.group)
  const rooms = byId(rows.room)
  const sessions = here(rows.session).sort(byTime)
  const sessionsById = byId(sessions)
  const documents = here(rows.document).sort(byRank)
  const documentsById = byId(documents)
  const partnership = rows.partnership[0]
  let needed: ReadonlySet<string> | null = null

  return {
    meeting,
    partnership: partnership ?? null,
    partnershipName: partnership ? nameOn(partnership, meeting.start ?? meeting.when) : null,
    history: rows.meeting.filter((other) => other.id !== meetingId),
    days: daysOf(meeting),
    groups: meeting.groups
      .flatMap((id) => groups.get(id) ?? [])
      .sort(byRank)
      .map((group) => ({
        group,
        seats: seatsOf(group.id, rows.coChair),
        seatsThen: seatsOf(group.id, rows.coChair, COUNTRIES, meetingDate(meeting) || null),
        brief: documents.find((document) => document.kind === 'groupBrief' && document.group === group.id) ?? null
      })),
    rooms: here(rows.room).sort(byRank),
    sessions,
    agenda: agendaOf(here(rows.item), sessionsById),
    documents,
    tasks: here(rows.task).sort(byDueDate),
    outcomes: outcomesFor(meeting, rows.meeting, rows.outcome).sort(byRank),
    acceptances: here(rows.acceptance),
    delegates: inPrecedence(
      here(rows.attendance).flatMap((attendance) => {
        const person = people.get(attendance.person)
        return person ? [{ person, attendance }] : []
      })
    ),
    seatings: here(rows.seating).sort(byRank),
    packs: here(rows.pack).sort(byRank),
    releases: here(rows.release).sort(byNumber),
    person: (id) => people.get(id) ?? null,
    room: (id) => (id === null ? null : (rooms.get(id) ?? null)),
    group: (id) => (id === null ? null : (groups.get(id) ?? null)),
    session: (id) => (id === null ? null : (sessionsById.get(id) ?? null)),
    document: (id) => documentsById.get(id) ?? null,
    isStillNeeded: (id) => (needed ??= stillNeeded(meeting, rows)).has(id),
    order: (language) => countryOrder(language, meeting.countryOrder ?? undefined)
  }
}

function byId<T extends { id: string }>(entities: readonly T[]): Map<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}

function byDueDate(a: Task, b: Task): number {
  const left = a.due ?? '9999'
  const right = b.due ?? '9999'
  return left === right ? byRank(a, b) : left < right ? -1 : 1
}
