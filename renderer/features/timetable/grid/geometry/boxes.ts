import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { minutesOf } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { columnIndex, isForAll, type Column } from './columns.ts'
import { lanesOf } from './lanes.ts'
import { heightAt, type Scale } from './scale.ts'

/** A session in the grid: columns `first` to `last`, minutes of its day, and its lane among those that overlap in its column. */
export interface Box {
  session: Placed
  first: number
  last: number
  from: number
  until: number
  lane: number
  lanes: number
}

/** Pixels within the grid, from its top left corner. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** Columns as widths: all alike, with a gap between days. */
export interface Spread {
  columns: readonly Column[]
  /** Where each column begins. */
  starts: readonly number[]
  width: number
  total: number
}

/** Between two days, in pixels. */
export const DAY_GAP = 16
/** Between a card and the lines of its column. */
const INSET = 3
/** What is shorter is drawn as high as this, so that it can be seen and taken hold of. */
export const LOWEST = 12

export function spreadOf(columns: readonly Column[], available: number, narrowest: number): Spread {
  const days = new Set(columns.map(({ day }) => day)).size
  const gaps = Math.max(0, days - 1) * DAY_GAP
  const width = columns.length === 0 ? 0 : Math.max(narrowest, Math.floor((available - gaps) / columns.length))
  const starts: number[] = []
  let x = 0
  for (const [index, { day }] of columns.entries()) {
    if (index > 0 && columns[index - 1]?.day !== day) x += DAY_GAP
    starts.push(x)
    x += width
  }
  return { columns, starts, width, total: x }
}

/** The column at a distance from the left edge: the nearest, also beyond the edges; -1 when there is none. */
export function columnAt({ starts, width }: Spread, x: number): number {
  let nearest = -1
  let end = 0
  for (const [index, start] of starts.entries()) {
    // Between two days, half of the gap belongs to each.
    if (index === 0 || x >= (end + start) / 2) nearest = index
    end = start + width
  }
  return width === 0 ? -1 : nearest
}

/** The minutes of its own day that a session takes; it may go over midnight. */
export function spanOf(session: Placed): { from: number; until: number } {
  const from = minutesOf(session.start)
  return { from, until: from + session.minutes }
}

/** Every session that has a time and a column, in the order of the programme. */
export function boxesOf(view: MeetingView, columns: readonly Column[], sessions: readonly Session[]): Box[] {
  const indexOf = columnIndex(columns, view)
  const boxes = sessions.filter(isPlaced).flatMap((session): Box[] => {
    const first = indexOf(session)
    const isShown = first !== -1 || (isForAll(session) && columns.some(({ day }) => day === session.day))
    return isShown ? [{ session, first, last: first, ...spanOf(session), lane: 0, lanes: 1 }] : []
  })
  return inLanes(across(boxes, columns))
}

/** Draws what is for everybody across its day, where nothing else is on at the time. */
function across(boxes: readonly Box[], columns: readonly Column[]): Box[] {
  const byDay = new Map<string, Box[]>()
  for (const box of boxes) byDay.set(box.session.day, [...(byDay.get(box.session.day) ?? []), box])
  return boxes.map((box) => {
    if (!isForAll(box.session)) return box
    const day = byDay.get(box.session.day) ?? []
    const isAlone = !day.some((other) => other !== box && other.from < Math.max(box.until, box.from + 1) && box.from < Math.max(other.until, other.from + 1))
    const first = columns.findIndex((column) => column.day === box.session.day)
    if (!isAlone) return box.first === -1 ? { ...box, first, last: first } : box
    return { ...box, first, last: columns.findLastIndex((column) => column.day === box.session.day) }
  })
}

function inLanes(boxes: readonly Box[]): Box[] {
  const byColumn = new Map<number, Box[]>()
  for (const box of boxes) {
    const known = byColumn.get(box.first)
    if (known) known.push(box)
    else byColumn.set(box.first, [box])
  }
  return [...byColumn.values()].flatMap((column) => {
    const lanes = lanesOf(column.map(({ session, from, until }) => ({ id: session.id, from, until })))
    return column.map((box) => ({ ...box, ...(lanes.get(box.session.id) ?? { lane: 0, lanes: 1 }) }))
  })
}

/** Where a box is drawn. */
export function rectangleOf({ first, last, from, until, lane, lanes }: Omit<Box, 'session'>, spread: Spread, scale: Scale): Rectangle {
  const left = spread.starts[first] ?? 0
  const right = (spread.starts[last] ?? left) + spread.width
  const width = (right - left - 2 * INSET) / lanes
  const y = heightAt(scale, from)
  const foot = Math.min(heightAt(scale, until), heightAt(scale, scale.until))
  return { x: left + INSET + lane * width, y: y + 1, width: width - (lanes > 1 ? 2 : 0), height: Math.max(LOWEST, foot - y - 2) }
}

/** Whether any of it lies within what is in view. */
export function isInView(rectangle: Rectangle, view: Rectangle): boolean {
  return rectangle.x < view.x + view.width && view.x < rectangle.x + rectangle.width && rectangle.y < view.y + view.height && view.y < rectangle.y + rectangle.height
}
