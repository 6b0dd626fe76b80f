import { isLanguage, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { addMinutes, at, timeOf, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import type { SignLanguage } from '#shared/domain/person/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { boothsFor, interpretersFor, minutesADay, REMOTE_MINUTES_A_DAY, TURN_MINUTES, usesBooths } from '#shared/domain/session/interpretation.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import { attendeesOf, interpretersIn } from './attending.ts'
import type { Delegate, MeetingView } from './meeting-view.ts'

/** Channels of the receivers: the floor as it is spoken, then each language (PRODUCT, "Interpretation"). */
export const CHANNELS: Readonly<Record<'floor' | Language, number>> = { floor: 0, en: 1, fr: 2, es: 3 }

/** Half an hour at the microphone. */
export interface Turn {
  start: WallTime
  end: WallTime
  person: string
}

export interface Booth {
  /** The language that comes out of it; both where one booth serves two. */
  languages: readonly Language[]
  /** Who works in it, in the order of their turns. */
  team: readonly string[]
  turns: readonly Turn[]
}

/** What interpreting one session takes. */
export interface InterpretedSession {
  session: Placed
  room: Room | null
  languages: readonly Language[]
  /** Those who attend by the languages in which they can follow: how many, and how many in no other. */
  listeners: readonly { language: Language; following: number; only: number }[]
  /** Languages that somebody who attends cannot do without and that are not interpreted. */
  missing: readonly Language[]
  boothsNeeded: number
  /** Null where nobody has entered how many the room has. */
  boothsThere: number | null
  interpretersNeeded: number
  booths: readonly Booth[]
  /** Assigned, and with no booth: without two of the languages, or in another session at the time. */
  withoutBooth: readonly string[]
  /** At the table instead of booths. */
  isConsecutive: boolean
  receivers: number
  signLanguages: readonly { language: SignLanguage; people: readonly string[] }[]
}

/** What one interpreter does on one day. */
export interface Load {
  person: string
  day: CalendarDate
  sessions: number
  minutes: number
  isRemote: boolean
  /** The most that the team, or work from a distance, allows. */
  limit: number
}

export interface InterpretationPlan {
  sessions: readonly InterpretedSession[]
  loads: readonly Load[]
  /** The most receivers that are out at one time. */
  receivers: number
}

/** Booths, teams, turns, channels and receivers of every session that is interpreted and that both sides may see. */
export function interpretationPlan(view: MeetingView): InterpretationPlan {
  const attendees = attendeesOf(view)
  const placed = view.sessions.filter(isPlaced).filter((session) => session.status !== 'cancelled' && session.visibility === 'shared' && session.minutes > 0)
  const busy = new Map<string, Placed[]>()
  const sessions = placed
    .filter((session) => interpretersFor(session) > 0 || interpretersIn(session).length > 0)
    .map((session) => planSession(view, session, attendees(session), busy))
  return { sessions, loads: loadsOf(view, sessions), receivers: mostAtOnce(sessions) }
}

function planSession(view: MeetingView, session: Placed, attendees: readonly Delegate[], busy: Map<string, Placed[]>): InterpretedSession {
  const { languages } = session
  const room = view.room(session.room)
  const people = interpretersIn(session).flatMap((id) => view.person(id) ?? [])
  const signing = people.filter(({ signLanguages }) => signLanguages.length > 0)
  const free = people.filter(({ id, languages: spoken }) => {
    const isFree = !(busy.get(id) ?? []).some((other) => overlap(other, session))
    return isFree && languages.filter((language) => spoken.includes(language)).length >= 2
  })
  const isInBooths = usesBooths(session)
  const booths = isInBooths ? boothsOf(session, free) : []
  const working = new Set(booths.flatMap(({ team }) => team))
  for (const id of working) busy.set(id, [...(busy.get(id) ?? []), session])
  const listeners = LANGUAGES.map((language) => ({
    language,
    following: attendees.filter(({ person }) => person.languages.includes(language)).length,
    only: attendees.filter(({ person }) => person.languages.length === 1 && person.languages[0] === language).length
  }))
  const inPerson = attendees.filter(({ attendance }) => attendance.presence === 'inPerson').length
  return {
    session, room, languages, listeners, booths,
    missing: languages.length === 0 ? [] : listeners.filter(({ language, only }) => only > 0 && !languages.includes(language)).map(({ language }) => language),
    boothsNeeded: isInBooths ? boothsFor(languages) : 0,
    boothsThere: room?.booths ?? null,
    interpretersNeeded: interpretersFor(session),
    withoutBooth: isInBooths ? people.filter((person) => !working.has(person.id) && !signing.includes(person)).map(({ id }) => id) : [],
    isConsecutive: !isInBooths && languages.length > 1,
    receivers: isInBooths && view.meeting.mode !== 'virtual' ? receiversFor(Math.max(inPerson, session.audience ?? 0)) : 0,
    signLanguages: signing.flatMap(({ id, signLanguages }) => signLanguages.map((language) => ({ language, people: [id] })))
  }
}

/** One for each who comes in person and a tenth more, rounded up: 100 need 110, 101 need 112 (PRODUCT, "Interpretation"). */
export function receiversFor(people: number): number {
  return Math.ceil((people * 11) / 10)
}

/**
 * The team of each booth, as even as their languages allow: who works in a booth has its language and another of the
 * session. Whoever can take the fewest booths is placed first (Kuhn 1955, on the seats of the booths).
 */
function boothsOf(session: Placed, people: readonly { id: string; languages: readonly Language[] }[]): Booth[] {
  const { languages } = session
  if (languages.length === 2) return [boothOf(session, languages, people.map(({ id }) => id))]
  const seats = languages.flatMap((language) => Array.from({ length: Math.ceil(people.length / languages.length) }, () => language))
  const taken: (number | null)[] = seats.map(() => null)
  const seat = (who: number, tried: Set<number>): boolean => {
    for (const place of inTurn(seats, taken)) {
      const language = seats[place]
      if (language === undefined || tried.has(place) || people[who]?.languages.includes(language) !== true) continue
      tried.add(place)
      const sitting = taken[place] ?? null
      if (sitting === null || seat(sitting, tried)) {
        taken[place] = who
        return true
      }
    }
    return false
  }
  const byChoice = people.map((_, index) => index).sort((a, b) => (people[a]?.languages.length ?? 0) - (people[b]?.languages.length ?? 0) || a - b)
  for (const who of byChoice) seat(who, new Set())
  return languages.map((language) => {
    const sitting = new Set(seats.flatMap((one, place) => (one === language ? (taken[place] ?? []) : [])))
    // In the order in which they are named, whoever was seated first.
    return boothOf(session, [language], people.filter((_, index) => sitting.has(index)).map(({ id }) => id))
  })
}

/** Seats of booths with the fewest people first, so that teams are even. */
function inTurn(seats: readonly Language[], taken: readonly (number | null)[]): number[] {
  const sitting = (language: Language): number => seats.filter((one, place) => one === language && taken[place] !== null).length
  return seats.map((_, place) => place).sort((a, b) => {
    const [left, right] = [seats[a], seats[b]]
    return left === undefined || right === undefined ? 0 : sitting(left) - sitting(right) || a - b
  })
}

/** Turns of half an hour, one after the other; alone, somebody speaks all the time. */
function boothOf(session: Placed, languages: readonly Language[], team: readonly string[]): Booth {
  const turns: Turn[] = []
  const begin = at(session.day, session.start)
  const length = team.length === 1 ? session.minutes : TURN_MINUTES
  for (let offset = 0, index = 0; offset < session.minutes && team.length > 0 && turns.length < 100; offset += length, index++) {
    const until = Math.min(session.minutes, offset + length)
    turns.push({ start: timeOf(addMinutes(begin, offset)), end: timeOf(addMinutes(begin, until)), person: team[index % team.length] ?? '' })
  }
  return { languages, team, turns }
}

function loadsOf(view: MeetingView, sessions: readonly InterpretedSession[]): Load[] {
  const loads = new Map<string, Load>()
  for (const { session, booths, isConsecutive } of sessions) {
    const teams = isConsecutive ? [interpretersIn(session)] : booths.map(({ team }) => team)
    for (const team of teams) {
      for (const person of team) {
        const key = `${session.day} ${person}`
        const isRemote = view.meeting.mode === 'virtual' || view.delegates.find((delegate) => delegate.person.id === person)?.attendance.presence === 'remote'
        const limit = isRemote ? REMOTE_MINUTES_A_DAY : minutesADay(team.length)
        const known = loads.get(key)
        if (known) Object.assign(known, { sessions: known.sessions + 1, minutes: known.minutes + session.minutes, limit: Math.min(known.limit, limit) })
        else loads.set(key, { person, day: session.day, sessions: 1, minutes: session.minutes, isRemote, limit })
      }
    }
  }
  return [...loads.values()].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

/** Receivers of sessions that go on at one time come out of one stock. */
function mostAtOnce(sessions: readonly InterpretedSession[]): number {
  return Math.max(0, ...sessions.map(({ session }) => sessions.filter((other) => startsDuring(session, other.session)).reduce((sum, { receivers }) => sum + receivers, 0)))
}

/** True for every session that goes on when `session` begins. */
function startsDuring(session: Placed, other: Placed): boolean {
  const begin = at(session.day, session.start)
  return at(other.day, other.start) <= begin && begin < addMinutes(at(other.day, other.start), other.minutes)
}

function overlap(a: Placed, b: Placed): boolean {
  return at(a.day, a.start) < addMinutes(at(b.day, b.start), b.minutes) && at(b.day, b.start) < addMinutes(at(a.day, a.start), a.minutes)
}

/** The channels of a session: the floor, then its languages in the order of their numbers. */
export function channelsOf(languages: readonly string[]): { number: number; language: Language | null }[] {
  return [{ number: CHANNELS.floor, language: null }, ...languages.filter(isLanguage).map((language) => ({ number: CHANNELS[language], language })).sort((a, b) => a.number - b.number)]
}
