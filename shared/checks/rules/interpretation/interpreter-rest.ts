import { boothsFor, interpretersFor, minutesADay, REMOTE_MINUTES_A_DAY } from '#shared/domain/session/interpretation.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { interpretersIn } from '#shared/view/attending.ts'
import type { Found, Rule, Severity } from '#shared/checks/finding.ts'
import { namesOf, reading, sessionRef, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'
import { timeAt, type Slot } from '#shared/checks/reading/slots.ts'

/** So many minutes between two sessions are a rest. */
const REST = 15
/** A team of two is relieved after four hours, rest or no rest. */
const LONGEST_STRETCH = 240

/** What a team does on one day, in order of time: all who have the same sessions. */
interface Day {
  team: string[]
  day: CalendarDate
  slots: Slot[]
}

/** Interpreters work over four hours without a rest, or longer on one day than a team of that size is reckoned for. */
export const interpreterRest: Rule = (view) => {
  const here = reading(view)
  return daysOf(here).flatMap((day) => {
    const total = minutesOf(day.slots)
    const limit = minutesADay(Math.min(...day.slots.map(({ session }) => perBooth(session))))
    const stretch = longestStretch(day.slots)
    const length = stretch.until - stretch.from
    if (length > LONGEST_STRETCH) {
      return [tired(here, day, 'interpreterRest', 'warning', { time: { time: timeAt(stretch.from), until: timeAt(stretch.until) }, length: { minutes: length } }, 'stretch')]
    }
    return total > limit ? [tired(here, day, 'interpreterRest', 'notice', { length: { minutes: total }, limit: { minutes: limit } }, 'day')] : []
  })
}

/** A team that interprets from a distance does so for longer than about three hours of one day. */
export const remoteInterpretation: Rule = (view) => {
  const here = reading(view)
  return daysOf(here).flatMap((day) => {
    const total = minutesOf(day.slots)
    const remote = day.team.filter((person) => here.isVirtual || here.delegate(person)?.attendance.presence === 'remote')
    if (remote.length === 0 || total <= REMOTE_MINUTES_A_DAY) return []
    return [tired(here, { ...day, team: remote }, 'remoteInterpretation', 'warning', { length: { minutes: total }, limit: { minutes: REMOTE_MINUTES_A_DAY } })]
  })
}

function daysOf({ slots }: Reading): Day[] {
  const byPerson = new Map<string, { person: string; day: CalendarDate; slots: Slot[] }>()
  for (const slot of slots) {
    if (interpretersFor(slot.session) === 0) continue
    for (const person of interpretersIn(slot.session)) {
      const key = `${person} ${slot.session.day}`
      const known = byPerson.get(key)
      if (known) known.slots.push(slot)
      else byPerson.set(key, { person, day: slot.session.day, slots: [slot] })
    }
  }
  const teams = new Map<string, Day>()
  for (const { person, day, slots } of byPerson.values()) {
    const key = slots.map(({ session }) => session.id).join(' ')
    const team = teams.get(key)
    if (team) team.team.push(person)
    else teams.set(key, { team: [person], day, slots })
  }
  return [...teams.values()]
}

/** How many share a booth with each other in a session. */
function perBooth(session: Slot['session']): number {
  return Math.max(1, Math.floor(interpretersIn(session).length / Math.max(1, boothsFor(session.languages))))
}

function minutesOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { session }) => sum + session.minutes, 0)
}

/** The longest time from the beginning of a session to a rest. */
function longestStretch(slots: readonly Slot[]): { from: number; until: number } {
  let longest = { from: 0, until: 0 }
  let current: { from: number; until: number } | null = null
  for (const { from, until } of slots) {
    current = current !== null && from < current.until + REST ? { from: current.from, until: Math.max(current.until, until) } : { from, until }
    if (current.until - current.from > longest.until - longest.from) longest = current
  }
  return longest
}

function tired({ view }: Reading, { team, day, slots }: Day, rule: Found['rule'], severity: Severity, values: Found['values'], sentence?: string): Found {
  const [first] = slots
  return {
    rule,
    severity,
    ...(sentence === undefined ? {} : { sentence }),
    records: [...slots.map(({ session }) => sessionRef(session.id)), ...team.map((id) => ({ kind: 'person', id }))],
    key: slots.map(({ session }) => session.id).join('+'),
    who: team,
    values: { people: namesOf(view, team), date: { date: day }, ...values },
    when: { day, start: first?.session.start ?? null },
    so: [...team, ...slots.flatMap(({ from, until }) => [from, until])],
    remedies: first ? [open(sessionRef(first.session.id))] : []
  }
}
