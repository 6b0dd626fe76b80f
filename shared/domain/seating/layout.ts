import type { Seating } from './schema.ts'

/** As one sees the room from its entrance, the table or the stage before one's eyes. */
export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

/** What of a plan decides where chairs stand. */
export type Furniture = Pick<Seating, 'shape' | 'seats' | 'rows' | 'interpreters'>

/** A box in a drawing, from its upper left corner, in units: a chair at a table is one unit deep. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Seat extends Box {
  /**
   * `right-0`, in a row behind the first of a theatre `right-2-0`, behind the head `right-interpreter`. Counted from the
   * head outward and not along the table, so that a place set by hand means the same when the table grows.
   */
  id: string
  side: Side
  /** 0, and in a theatre 1, 2 … for the rows behind the first. */
  row: number
  /** 0 is the head's, then by precedence. */
  place: number
  isInterpreter: boolean
  /** Towards what one sits. */
  facing: 'left' | 'right' | 'up' | 'down'
}

/** A room as it is drawn: entrance below, chairs as boxes that hold a name, tables between them. */
export interface RoomLayout {
  width: number
  height: number
  tables: readonly Box[]
  /** In the order in which the rules fill them. */
  seats: readonly Seat[]
  /** Where one comes in, below; in a theatre also the stage, above. */
  entrance: Box
  stage: Box | null
}

const MARGIN = 0.6
const TABLE = 2.6
const GAP = 0.25
/** A chair at a table: the name on one line. */
const CHAIR = { width: 5, height: 1, pitch: 1.2, across: 5.15 }
/** A chair behind the head, at a table where it makes the room wider. */
const BEHIND_HEAD = { width: 4.6, height: 1 }
/** A chair in a theatre: narrower, so that a row has room, and higher: two lines. */
const THEATRE_CHAIR = { width: 3.1, height: 1.4, across: 3.25, pitch: 1.75 }
const BEHIND = 0.5
const AISLE = 1.3
const DOOR = 1.1
/** So many of each delegation sit at the head of a U. */
const AT_THE_HEAD = 2

export function layoutOf(furniture: Furniture): RoomLayout {
  switch (furniture.shape) {
    case 'rectangle':
      return rectangle(furniture)
    case 'uShape':
      return uShape(furniture)
    case 'theatre':
      return theatre(furniture)
  }
}

/** The chairs alone, in the order in which the rules fill them. */
export function seatsOf(furniture: Furniture): readonly Seat[] {
  return layoutOf(furniture).seats
}

/** `R1`, in a theatre `R2-3` by row and chair: which chair, by the letters that the language has for right and left. */
export function seatLabel({ side, row, place, isInterpreter, facing }: Seat, letters: Readonly<Record<Side | 'interpreter', string>>): string {
  if (isInterpreter) return `${letters[side]}-${letters.interpreter}`
  return facing !== 'up' ? `${letters[side]}${place + 1}` : `${letters[side]}${row + 1}-${place + 1}`
}

/**
 * Places along one side of a table, by precedence: the middle, then in turn at the right and at the left hand of who sits
 * there. `towards` is the direction of the right hand along the side. Both sides have the same middle, so that heads face
 * each other; where the number is even the side with one more is filled up at the end.
 */
export function placesAround(count: number, towards: 1 | -1): number[] {
  const middle = Math.floor((count - 1) / 2)
  const places = [middle]
  for (let step = 1; places.length < count; step += 1) {
    for (const place of [middle + towards * step, middle - towards * step]) if (place >= 0 && place < count) places.push(place)
  }
  return places
}

/** The delegations face each other across the table, heads in the middle, interpreters behind them. */
function rectangle({ seats: count, interpreters }: Furniture): RoomLayout {
  const behind = interpreters ? BEHIND_HEAD.width + BEHIND : 0
  const leftX = MARGIN + behind
  const tableX = leftX + CHAIR.width + GAP
  const rightX = tableX + TABLE + GAP
  const width = rightX + CHAIR.width + behind + MARGIN
  const y = (place: number): number => MARGIN + place * CHAIR.pitch
  const seats = SIDES.flatMap((side) => {
    // On the left one looks to the right: the right hand points to the entrance, below; on the right side, away from it.
    const places = placesAround(count, side === 'left' ? 1 : -1)
    const facing = side === 'left' ? 'right' : 'left'
    const chairs = places.map((along, place) => seat(side, 0, place, { x: side === 'left' ? leftX : rightX, y: y(along), ...sizeOf(CHAIR) }, facing))
    if (!interpreters) return chairs
    const x = side === 'left' ? MARGIN : rightX + CHAIR.width + BEHIND
    return [...chairs, interpreter(side, { x, y: y(places[0] ?? 0), ...BEHIND_HEAD }, facing)]
  })
  const length = count * CHAIR.pitch - (CHAIR.pitch - CHAIR.height)
  const height = MARGIN + length + MARGIN + DOOR
  return { width, height, tables: [{ x: tableX, y: MARGIN, width: TABLE, height: length }], seats, entrance: doorOf(width, height), stage: null }
}

/** Heads side by side at the head of the table, opposite the entrance; each delegation down its arm, on the outside. */
function uShape({ seats: count, interpreters }: Furniture): RoomLayout {
  const atHead = Math.min(AT_THE_HEAD, count)
  const onArm = count - atHead
  const top = MARGIN + (interpreters ? CHAIR.height + BEHIND : 0)
  const tableY = top + CHAIR.height + GAP
  const depth = 1.5
  const half = atHead * CHAIR.across + depth / 2
  const middle = MARGIN + CHAIR.width + GAP + half
  const width = middle * 2
  const armY = (place: number): number => tableY + depth / 2 + (place - atHead) * CHAIR.pitch
  const mirror = (side: Side, x: number): number => (side === 'right' ? middle + x : middle - x - CHAIR.width)
  const seats = SIDES.flatMap((side) => {
    const chairs = Array.from({ length: count }, (_unused, place) =>
      place < atHead
        ? seat(side, 0, place, { x: mirror(side, 0.08 + place * CHAIR.across), y: top, ...sizeOf(CHAIR) }, 'down')
        : seat(side, 0, place, { x: mirror(side, half + GAP), y: armY(place), ...sizeOf(CHAIR) }, side === 'left' ? 'right' : 'left')
    )
    return interpreters ? [...chairs, interpreter(side, { x: mirror(side, 0.08), y: MARGIN, ...sizeOf(CHAIR) }, 'down')] : chairs
  })
  const armLength = onArm === 0 ? 0 : depth / 2 + onArm * CHAIR.pitch
  const height = tableY + Math.max(depth, armLength) + MARGIN + DOOR
  const arm = (x: number): Box => ({ x, y: tableY, width: depth, height: armLength })
  const tables = [
    { x: middle - half, y: tableY, width: half * 2, height: depth },
    ...(onArm === 0 ? [] : [arm(middle - half), arm(middle + half - depth)])
  ]
  return { width, height, tables, seats, entrance: doorOf(width, height), stage: null }
}

/** All look to the stage; heads at the aisle of the first row, each delegation in its half, row after row. */
function theatre({ seats: count, rows, interpreters }: Furniture): RoomLayout {
  const half = count * THEATRE_CHAIR.across
  const width = MARGIN * 2 + half * 2 + AISLE
  const middle = width / 2
  const stage = { x: middle - Math.min(half, 8), y: MARGIN, width: Math.min(half, 8) * 2, height: 0.9 }
  const first = stage.y + stage.height + 0.9
  const x = (side: Side, place: number): number =>
    side === 'right' ? middle + AISLE / 2 + place * THEATRE_CHAIR.across : middle - AISLE / 2 - place * THEATRE_CHAIR.across - THEATRE_CHAIR.width
  const seats = SIDES.flatMap((side) =>
    Array.from({ length: rows + 1 }, (_row, row) =>
      Array.from({ length: count }, (_unused, place) => {
        const box = { x: x(side, place), y: first + row * THEATRE_CHAIR.pitch, ...sizeOf(THEATRE_CHAIR) }
        // The chair behind the head is the interpreter's: there is no room for another between the rows.
        return interpreters && row === 1 && place === 0 ? interpreter(side, box, 'up') : seat(side, row, place, box, 'up')
      })
    ).flat()
  )
  const height = first + rows * THEATRE_CHAIR.pitch + THEATRE_CHAIR.height + MARGIN + DOOR
  return { width, height, tables: [], seats, entrance: doorOf(width, height), stage }
}

function sizeOf({ width, height }: { width: number; height: number }): Pick<Box, 'width' | 'height'> {
  return { width, height }
}

function seat(side: Side, row: number, place: number, box: Box, facing: Seat['facing']): Seat {
  return { id: row === 0 ? `${side}-${place}` : `${side}-${row}-${place}`, side, row, place, isInterpreter: false, facing, ...box }
}

function interpreter(side: Side, box: Box, facing: Seat['facing']): Seat {
  return { id: `${side}-interpreter`, side, row: 1, place: 0, isInterpreter: true, facing, ...box }
}

function doorOf(width: number, height: number): Box {
  return { x: width / 2 - 2, y: height - DOOR, width: 4, height: DOOR - 0.2 }
}
