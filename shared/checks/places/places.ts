import type { Session } from '#shared/domain/session/schema.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { namesOf, reading, titleOf, type Reading } from '../reading/reading.ts'
import { minuteOf } from '../reading/slots.ts'
import { headsNeeded } from './heads.ts'
import { obstacle, type Obstacle } from './obstacle.ts'
import { absentPeople, busyPeople, companyOf, type Company } from './people.ts'
import { roomObstacles } from './rooms.ts'
import { closedHours, orderAndDays } from './times.ts'

/** Where a session could go. */
export interface Places {
  /** As long as it is, or would be. */
  minutes: number
  /** What stands in its way in a room, or in none; worked out once for each room. */
  obstacles(room: string | null): readonly Obstacle[]
}

/** What would be so at one place. */
export interface Verdict {
  state: 'free' | 'tight' | 'forbidden'
  /** What stands in the way, the gravest first. */
  obstacles: readonly Obstacle[]
}

const NOBODY: ReadonlySet<string> = new Set()

/**
 * Where a session could go, and what would stand in its way, as the rules of the checks have it: a place is forbidden when the plan with
 * the session there has an error that the plan without it has not.
 *
 * @param options.minutes its length, when it is being changed
 * @param options.without sessions that are not to be counted, because they move along with it
 */
export function placesOf(view: MeetingView, session: Session, options: { minutes?: number; without?: ReadonlySet<string> } = {}): Places {
  const here = reading(view)
  const { minutes = session.minutes, without = NOBODY } = options
  const company = companyOf(view, session, without)
  const anywhere = [
    ...busyPeople(here, minutes, company),
    ...absentPeople(here, session, minutes),
    ...headsNeeded(here, session, minutes, without),
    ...orderAndDays(here, session, minutes, without)
  ]
  const hours = closedHours(here, minutes)
  const answers = new Map<string | null, readonly Obstacle[]>()
  return {
    minutes,
    obstacles(room) {
      const known = answers.get(room)
      if (known) return known
      const there = here.view.room(room)
      const made = there === null ? anywhere : [...anywhere, ...roomObstacles(here, session, minutes, there, without), ...hours, ...walks(here, minutes, there.id, company)]
      answers.set(room, made)
      return made
    }
  }
}

/** What would be so if the session began there. */
export function verdictAt(places: Places, day: CalendarDate, start: WallTime, room: string | null): Verdict {
  return verdictOf(places.obstacles(room), minuteOf(day, start, 0))
}

/** The obstacles that a start meets: minutes since 1970 on the venue's clock. */
export function verdictOf(obstacles: readonly Obstacle[], start: number): Verdict {
  const met = obstacles.filter(({ from, until }) => start >= from && start < until)
  const errors = met.filter(({ severity }) => severity === 'error')
  const state = errors.length > 0 ? 'forbidden' : met.length > 0 ? 'tight' : 'free'
  return { state, obstacles: [...errors, ...met.filter(({ severity }) => severity === 'warning')] }
}

/** Somebody comes from another room, or goes to one, and has not the minutes that the walk takes. */
function walks({ view, isVirtual, walk, delegate }: Reading, minutes: number, room: string, company: readonly Company[]): Obstacle[] {
  if (isVirtual) return []
  return company.flatMap(({ other, people }) => {
    const walking = people.filter((person) => delegate(person)?.attendance.presence !== 'remote')
    if (other.session.room === null || other.session.room === room || walking.length === 0) return []
    const values = { people: namesOf(view, walking), other: titleOf(view, other.session), walk: { minutes: walk } }
    return [
      obstacle('walkTooShort', 'warning', { from: other.from - minutes - walk + 1, until: other.from - minutes + 1 }, 'walkTo', values),
      obstacle('walkTooShort', 'warning', { from: other.until, until: other.until + walk }, 'walkFrom', values)
    ]
  })
}
