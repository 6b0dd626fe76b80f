import { MINUTES_PER_DAY, minutesOf, timeOfMinutes, type WallTime } from '#shared/foundation/time/index.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import type { BodyRow, Chart, ChartBox, Text } from '../model/index.ts'

/** What a page in landscape has under its title, in points; on tabloid and on A3 alike. */
const ROOM = { width: 1054, height: 560 }
/** For the hours at the left, the names of the rooms at the top. */
const AXIS = 64
const HEAD = 28
const GAP = 3

/** A session as the chart shows it. */
export interface ChartedSession {
  session: Placed
  look: BodyRow['kind']
  time: string
  title: Text
  detail: Text
}

/** One column of a chart: a room, or what has none. */
export interface ChartColumn {
  heading: Text
  sessions: readonly ChartedSession[]
}

/** The sessions of one day to the scale of time: every minute has the same height. Sessions of one room at one time share its width. */
export function dayChart(columns: readonly ChartColumn[], hourText: (time: WallTime) => string, alternative: string): Chart {
  const all = columns.flatMap(({ sessions }) => sessions.map(({ session }) => session))
  const first = Math.floor(Math.min(...all.map(({ start }) => minutesOf(start))) / 60) * 60
  const last = Math.min(MINUTES_PER_DAY, Math.ceil(Math.max(...all.map(endsAt)) / 60) * 60)
  const scale = (ROOM.height - HEAD) / Math.max(60, last - first)
  const yOf = (minute: number): number => round(HEAD + (Math.min(minute, last) - first) * scale)
  const width = (ROOM.width - AXIS) / Math.max(1, columns.length)
  const xOf = (index: number): number => AXIS + index * width
  return {
    kind: 'chart',
    alternative,
    ...ROOM,
    columns: columns.map(({ heading }, index) => ({ x: round(xOf(index)), width: round(width - GAP), heading })),
    hours: hoursBetween(first, last).map((hour) => ({ y: yOf(hour), text: hour === MINUTES_PER_DAY ? '' : hourText(timeOfMinutes(hour)) })),
    boxes: columns.flatMap(({ sessions }, index) =>
      inLanes(sessions).map(({ charted, lane, lanes }): ChartBox => {
        const { session, ...words } = charted
        const part = (width - GAP) / lanes
        const top = yOf(minutesOf(session.start))
        return { ...words, x: round(xOf(index) + lane * part), y: top, width: round(part - (lanes > 1 ? 1 : 0)), height: round(Math.max(6, yOf(endsAt(session)) - top - 1)) }
      })
    )
  }
}

function endsAt({ start, minutes }: Placed): number {
  return Math.min(MINUTES_PER_DAY, minutesOf(start) + Math.max(1, minutes))
}

function hoursBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.floor((last - first) / 60) + 1 }, (_, index) => first + index * 60)
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}

interface Laned {
  charted: ChartedSession
  lane: number
  lanes: number
}

/** Sessions that go on at one time side by side, as few lanes as there are at once. */
function inLanes(sessions: readonly ChartedSession[]): Laned[] {
  const ordered = [...sessions].sort((a, b) => minutesOf(a.session.start) - minutesOf(b.session.start))
  const laned: Laned[] = []
  let cluster: Laned[] = []
  let until = -1
  for (const charted of ordered) {
    const begin = minutesOf(charted.session.start)
    if (begin >= until) cluster = []
    const taken = new Set(cluster.filter((other) => endsAt(other.charted.session) > begin).map(({ lane }) => lane))
    let lane = 0
    while (taken.has(lane)) lane += 1
    const one = { charted, lane, lanes: 1 }
    cluster.push(one)
    laned.push(one)
    const lanes = Math.max(...cluster.map((other) => other.lane)) + 1
    for (const other of cluster) other.lanes = lanes
    until = Math.max(until, endsAt(charted.session))
  }
  return laned
}
