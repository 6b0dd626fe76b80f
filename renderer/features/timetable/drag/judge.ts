import { obstacle, overlapping, type Obstacle } from '#shared/checks/places/obstacle.ts'
import { freeStretches, type Stretch } from '#shared/checks/places/areas.ts'
import { placesOf, verdictOf, type Places, type Verdict } from '#shared/checks/places/places.ts'
import { minuteOf } from '#shared/checks/reading/slots.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { isPull, landingOf, type Load, type Spot, type Target } from './load.ts'

/** Says of every place what would be so if the load were put there. Worked out once when something is picked up. */
export interface Judge {
  verdictAt(target: Target): Verdict
  /** What stands in the way of the one under the hand, and of what moves along, in a column (of one minute of it, while an end is pulled): starts in minutes since 1970. */
  obstaclesIn(day: CalendarDate, room: string | null): readonly Obstacle[]
}

export function judgeOf(view: MeetingView, load: Load, rooms: readonly string[]): Judge {
  return isPull(load) ? lengthJudge(view, load, rooms) : placeJudge(view, load, rooms)
}

/**
 * Where in a day what is carried could lie, in minutes since 1970: the stretches that have room for it whole; while an end is pulled,
 * the one stretch around its other end.
 */
export function reachOf(load: Load, judge: Judge): (day: CalendarDate, room: string | null, within: Stretch) => Stretch[] {
  const { grabbed } = load
  if (!isPull(load)) return (day, room, within) => freeStretches(judge.obstaclesIn(day, room), grabbed.minutes, within)
  if (!isPlaced(grabbed)) return () => []
  const start = startOf(grabbed)
  const kept = load.kind === 'end' ? start : start + grabbed.minutes - 1
  return (day, room, within) => freeStretches(judge.obstaclesIn(day, room), 1, within).filter(({ from, until }) => from <= kept && kept < until)
}

/** While an end is pulled, every length is a question of its own; what stands in the way of a single minute bounds them all. */
function lengthJudge(view: MeetingView, load: Load, rooms: readonly string[]): Judge {
  return {
    verdictAt(target) {
      const spot = landingOf(load, target, rooms).get(load.grabbed.id)
      if (spot === undefined) return { state: 'free', obstacles: [] }
      return verdictOf(placesOf(view, load.grabbed, { minutes: spot.minutes }).obstacles(spot.room), startOf(spot))
    },
    obstaclesIn: (_day, room) => placesOf(view, load.grabbed, { minutes: 1 }).obstacles(room)
  }
}

function placeJudge(view: MeetingView, load: Load, rooms: readonly string[]): Judge {
  const { grabbed, sessions, kind } = load
  const without = new Set(kind === 'move' ? sessions.map(({ id }) => id) : [])
  const places = new Map<string, Places>(sessions.map((session) => [session.id, placesOf(view, session, { without })]))
  const original = kind === 'copy' ? besideItself(grabbed) : []
  const inRoom = (id: string, room: string | null): readonly Obstacle[] => [...(places.get(id)?.obstacles(room) ?? []), ...original]

  return {
    verdictAt(target) {
      const verdicts = [...landingOf(load, target, rooms)].map(([id, spot]) => verdictOf(inRoom(id, spot.room), startOf(spot)))
      return worst(verdicts)
    },
    obstaclesIn(day, room) {
      if (sessions.length === 1) return inRoom(grabbed.id, room)
      // Those that move along keep their distance: what stands in their way stands in the way of the one under the hand, so much earlier or later.
      const landing = landingOf(load, { day, room, minute: 720 }, rooms)
      const own = landing.get(grabbed.id)
      if (own === undefined) return []
      return [...landing].flatMap(([id, spot]) => {
        const apart = startOf(spot) - startOf(own)
        return inRoom(id, spot.room).map((one) => ({ ...one, from: one.from - apart, until: one.until - apart }))
      })
    }
  }
}

/** What would be so if two changed places. */
export function swapVerdict(view: MeetingView, a: Session, b: Session): Verdict {
  const at = (session: Session, other: Session): Verdict => {
    if (!isPlaced(other)) return { state: 'free', obstacles: [] }
    return verdictOf(placesOf(view, session, { without: new Set([a.id, b.id]) }).obstacles(other.room), minuteOf(other.day, other.start, 0))
  }
  return worst([at(a, b), at(b, a)])
}

/** The people of a copy are in the original at its time. */
function besideItself(session: Session): Obstacle[] {
  if (!isPlaced(session)) return []
  const from = minuteOf(session.day, session.start, 0)
  return [obstacle('personTwice', 'error', overlapping({ from, until: from + session.minutes }, session.minutes), 'itself', {})]
}

function startOf({ day, start }: Pick<Spot, 'day' | 'start'>): number {
  return minuteOf(day, start, 0)
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const obstacles = verdicts.flatMap((verdict) => verdict.obstacles)
  const errors = obstacles.filter(({ severity }) => severity === 'error')
  return { state: errors.length > 0 ? 'forbidden' : obstacles.length > 0 ? 'tight' : 'free', obstacles: [...errors, ...obstacles.filter(({ severity }) => severity === 'warning')] }
}
