import { ARRIVAL_MINUTES, DEPARTURE_MINUTES } from '#shared/domain/attendance/travel.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { PhraseValue } from '#shared/view/words/phrase.ts'
import { clashIndex, type ClashIndex } from '../clashes/clash-index.ts'
import { namesOf, reading, titleOf, type Reading } from '../reading/reading.ts'
import { minuteOf, timeAt, type Slot } from '../reading/slots.ts'
import { absencesOf } from '../reading/whereabouts.ts'
import { obstacle, overlapping, type Obstacle } from './obstacle.ts'

/** Beyond every session. */
const EVER = { from: -1e12, until: 1e12 }

/** The other sessions of those who are named in a session. */
export interface Company {
  other: Slot
  people: readonly string[]
}

/** Who of those who are named in a session is named elsewhere, by session. */
export function companyOf(view: MeetingView, session: Session, without: ReadonlySet<string>): Company[] {
  const { slot } = reading(view)
  const bySession = new Map<string, string[]>()
  for (const { who, first, second } of peopleIndex(view).probe(session.id, EVER)) {
    const other = first === session.id ? second : first
    if (without.has(other)) continue
    const known = bySession.get(other)
    if (known) known.push(who)
    else bySession.set(other, [who])
  }
  return [...bySession].flatMap(([id, people]) => {
    const other = slot(id)
    return other === null ? [] : [{ other, people }]
  })
}

/** Those who are needed are in other sessions. */
export function busyPeople({ view }: Reading, minutes: number, company: readonly Company[]): Obstacle[] {
  return company.map(({ other, people }) => {
    const values = { people: namesOf(view, people), other: titleOf(view, other.session), time: { time: timeAt(other.until) } }
    return obstacle('personTwice', 'error', overlapping(other, minutes), 'busy', values)
  })
}

/** Those who are needed are away, have not come yet, or have left. */
export function absentPeople(here: Reading, session: Session, minutes: number): Obstacle[] {
  return namedIn(session).flatMap((person) => {
    const attendance = here.delegate(person)?.attendance
    if (attendance === undefined || !isExpected(attendance)) return []
    const people = namesOf(here.view, [person])
    const away = absencesOf(attendance).map((absence) => obstacle('personAway', 'error', overlapping(absence, minutes), 'away', { people }))
    return attendance.presence === 'remote' || here.isVirtual ? away : [...away, ...travel(attendance, minutes, { people })]
  })
}

function travel({ arrivalDay, arrivalTime, departureDay, departureTime }: Attendance, minutes: number, who: Readonly<Record<'people', PhraseValue>>): Obstacle[] {
  const found: Obstacle[] = []
  if (arrivalDay !== null) {
    const arrival = minuteOf(arrivalDay, arrivalTime, 0)
    const values = { ...who, travel: { date: arrivalDay, ...(arrivalTime === null ? {} : { at: arrivalTime }) } }
    found.push(obstacle('travelTooTight', 'error', { from: -Infinity, until: arrival }, 'arrives', values))
    if (arrivalTime !== null) found.push(obstacle('travelTooTight', 'warning', { from: arrival, until: arrival + ARRIVAL_MINUTES }, 'arrives', values))
  }
  if (departureDay !== null) {
    const departure = minuteOf(departureDay, departureTime, 1440)
    const last = departure - minutes + 1
    const values = { ...who, travel: { date: departureDay, ...(departureTime === null ? {} : { at: departureTime }) } }
    found.push(obstacle('travelTooTight', 'error', { from: last, until: Infinity }, 'leaves', values))
    if (departureTime !== null) found.push(obstacle('travelTooTight', 'warning', { from: last - DEPARTURE_MINUTES, until: last }, 'leaves', values))
  }
  return found
}

const indexes = new WeakMap<MeetingView, ClashIndex>()

/** The people of every session that takes place, also of those that have no time yet. */
function peopleIndex(view: MeetingView): ClashIndex {
  const known = indexes.get(view)
  if (known) return known
  const { active, slot } = reading(view)
  const unplaced = new Set<string>()
  const stays = active.map((session) => {
    const placed = slot(session.id)
    if (placed === null) unplaced.add(session.id)
    return { id: session.id, from: placed?.from ?? 0, until: placed?.until ?? 0, who: namedIn(session) }
  })
  const made = clashIndex(stays, 0, unplaced)
  indexes.set(view, made)
  return made
}
