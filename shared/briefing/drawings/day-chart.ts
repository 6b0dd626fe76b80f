import { MINUTES_PER_DAY, minutesOf, timeOfMinutes, type WallTime } from '#shared/foundation/time/index.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import { type BodyRow, type Chart, type ChartBox, type Text, wordsOf } from '../model/index.ts'
import { timeAxis } from './time-axis.ts'

/** What a page in landscape has under its title, in points; on tabloid and on A3 alike. */
const ROOM = { width: 1054, height: 560 }
/** For the hours at the left, the names of the rooms at the top. */
const AXIS = 64
const HEAD = 28
const GAP = 3
/** Words are set at nine points at least, where there is room: how wide a letter is, how high a line, what stands around them. */
const LETTER = 4.7
const LINE = 12.5
const AROUND = { x: 10, y: 5 }
/** What is too long even so grows no further. */
const MOST_LINES = 6

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

/** The sessions of one day to the scale of time, those too short for their words somewhat higher. Sessions of one room at one time share its width. */
export function dayChart(columns: readonly ChartColumn[], hourText: (time: WallTime) => string, alternative: string): Chart {
  const all = columns.flatMap(({ sessions }) => sessions.map(({ session }) => session))
  const first = Math.floor(Math.min(...all.map(({ start }) => minutesOf(start))) / 60) * 60
  const last = Math.min(MINUTES_PER_DAY, Math.ceil(Math.max(...all.map(endsAt)) / 60) * 60)
  const width = (ROOM.width - AXIS) / Math.max(1, columns.length)
  const laned = columns.map(({ sessions }) => inLanes(sessions))
  const placeOf = timeAxis(first, last, ROOM.height - HEAD, laned.flat().map(({ charted, lanes }) => ({ from: minutesOf(charted.session.start), to: endsAt(charted.session), least: leastHeight(charted, (width - GAP) / lanes) })))
  const yOf = (minute: number): number => round(HEAD + placeOf(minute))
  const xOf = (index: number): number => AXIS + index * width
  return {
    kind: 'chart',
    alternative,
    ...ROOM,
    columns: columns.map(({ heading }, index) => ({ x: round(xOf(index)), width: round(width - GAP), heading })),
    hours: hoursBetween(first, last).map((hour) => ({ y: yOf(hour), text: hour === MINUTES_PER_DAY ? '' : hourText(timeOfMinutes(hour)) })),
    boxes: laned.flatMap((column, index) =>
      column.map(({ charted, lane, lanes }): ChartBox => {
        const { session, ...words } = charted
        const part = (width - GAP) / lanes
        const top = yOf(minutesOf(session.start))
        return { ...words, x: round(xOf(index) + lane * part), y: top, width: round(part - (lanes > 1 ? 1 : 0)), height: round(Math.max(6, yOf(endsAt(session)) - top - 1)) }
      })
    )
  }
}

/** How high a box of this width has to be for its words. */
function leastHeight({ time, title, detail }: ChartedSession, width: number): number {
  const letters = [time, wordsOf(title), wordsOf(detail)].filter((words) => words !== '').join(' ').length
  const lines = Math.ceil((letters * LETTER) / Math.max(1, width - AROUND.x))
  return Math.min(MOST_LINES, lines) * LINE + AROUND.y
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
