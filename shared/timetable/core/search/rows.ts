import { isOpen, NO_ROOM, NOWHERE, type Places, type Problem } from '../problem.ts'

/**
 * What every start of every free session costs and breaks beside the others, written down in rows of slots. Few moves of a search are made, so
 * it pays to write each into the rows of the others, and to look all starts of a session up at once. A row begins `offset` before the first slot, so that
 * what lies about the first slot and the last is written without looking whether it is outside. Sets of starts are bits, cell for cell.
 */
export class Rows {
  readonly stride: number
  readonly offset: number
  /** sessions × `stride`: what each slot costs a session by its hour and by what runs beside it. */
  readonly costs: Int32Array
  /** sessions × `stride`: pairs that each start breaks in whichever rooms: people in two places, no time to walk, order. */
  readonly broken: Int32Array
  /** (rooms + 1) × lengths × `stride`: sessions that one of such a length would meet in the room. The last room stands for none. */
  readonly crowd: Int32Array
  /** Where `broken` and `crowd` are 0, where a session may start, and where a room is open for so long. */
  readonly whole: Int32Array
  readonly empty: Int32Array
  readonly mayStart: Int32Array
  readonly open: Int32Array
  readonly #problem: Problem
  readonly #lengths: Int32Array
  /** Which of the lengths each session has. */
  readonly #lengthOf: Int32Array
  /** Of each session the free ones that it costs something, all that clash with it, and the free ones that have to be before or after it. */
  readonly #costly: readonly Int32Array[]
  readonly #clashing: readonly Int32Array[]
  readonly #ordered: readonly Int32Array[]

  constructor(problem: Problem) {
    const { sessions, slots, length, clash, interest, order, isFree, rooms, costBefore } = problem
    this.#problem = problem
    this.offset = length.reduce((most, one) => Math.max(most, one), 1) + problem.walk
    this.stride = Math.ceil((slots + 2 * this.offset) / 32) * 32
    this.#lengths = Int32Array.from(new Set(length))
    this.#lengthOf = length.map((one) => this.#lengths.indexOf(one))
    const ofRooms = (rooms + 1) * this.#lengths.length * this.stride
    this.costs = new Int32Array(sessions * this.stride)
    this.broken = new Int32Array(sessions * this.stride)
    this.crowd = new Int32Array(ofRooms)
    this.whole = new Int32Array(this.broken.length / 32).fill(-1)
    this.empty = new Int32Array(ofRooms / 32).fill(-1)
    this.mayStart = new Int32Array(this.whole.length)
    this.open = new Int32Array(this.empty.length)
    const listed = (belongs: (pair: number, other: number) => boolean): Int32Array[] =>
      Array.from({ length: sessions }, (_, session) =>
        Int32Array.from(Array.from({ length: sessions }, (__, other) => other).filter((other) => other !== session && belongs(session * sessions + other, other)))
      )
    this.#costly = listed((pair, other) => isFree[other] !== 0 && clash[pair] === 0 && interest[pair] !== 0)
    this.#clashing = listed((pair) => clash[pair] !== 0)
    this.#ordered = listed((pair, other) => isFree[other] !== 0 && order[pair] !== 0)
    for (let session = 0; session < sessions; session++) {
      const row = this.row(session)
      const before = session * (slots + 1)
      for (let slot = 0; slot < slots; slot++) this.costs[row + slot] = costBefore[before + slot + 1] - costBefore[before + slot]
      for (const start of problem.starts[session]) setBit(this.mayStart, row + start)
    }
    for (let room = 0; room <= rooms; room++) {
      for (const [index, own] of this.#lengths.entries()) {
        const row = (room * this.#lengths.length + index) * this.stride + this.offset
        for (let start = 0; start + own <= slots; start++) if (isOpen(problem, room === rooms ? NO_ROOM : room, start, own)) setBit(this.open, row + start)
      }
    }
  }

  /** Where slot 0 of a session stands in `costs` and `broken`. */
  row(session: number): number {
    return session * this.stride + this.offset
  }

  /** Where slot 0 stands in `crowd`, for a session in a room. */
  crowdRow(session: number, room: number): number {
    return ((room === NO_ROOM ? this.#problem.rooms : room) * this.#lengths.length + this.#lengthOf[session]) * this.stride + this.offset
  }

  /** Pairs that a session would break there, itself left aside. */
  brokenAt(session: number, start: number, room: number, places: Places): number {
    const { length, walk } = this.#problem
    const own = length[session]
    const pairs = this.broken[this.row(session) + start]
    let broken = pairs + this.crowd[this.crowdRow(session, room) + start]
    if (room === NO_ROOM) return broken
    if (places.room[session] === room) {
      const gap = start - places.start[session]
      if (gap < own && -gap < own) broken--
    }
    // Only where pairs are broken may one of them be of two that need not walk.
    if (walk === 0 || pairs === 0) return broken
    const end = start + own
    const clashing = this.#clashing[session]
    for (let index = 0; index < clashing.length; index++) {
      const other = clashing[index]
      if (places.room[other] !== room) continue
      const from = places.start[other]
      const until = from + length[other]
      if ((from >= end && from < end + walk) || (start >= until && start < until + walk)) broken--
    }
    return broken
  }

  /**
   * Leaves aside for a moment, in its rows, that a session meets itself in this room, and that somebody has to walk to another session in it; `by` is -1,
   * and 1 to put it back.
   */
  leaveAside(session: number, room: number, by: number, places: Places): void {
    const { length, walk } = this.#problem
    if (room === NO_ROOM) return
    const own = length[session]
    if (places.room[session] === room) {
      const at = this.crowdRow(session, room) + places.start[session]
      add(this.crowd, this.empty, at - own + 1, at + own, by)
    }
    if (walk === 0) return
    const row = this.row(session)
    const clashing = this.#clashing[session]
    for (let index = 0; index < clashing.length; index++) {
      const other = clashing[index]
      if (places.room[other] !== room) continue
      const before = row + places.start[other] - own
      const after = row + places.start[other] + length[other]
      add(this.broken, this.whole, before - walk + 1, before + 1, by)
      add(this.broken, this.whole, after, after + walk, by)
    }
  }

  /** Writes down that a session no longer starts at `from` but at `to`, in whichever rooms; either may be `NOWHERE`. */
  moveStart(session: number, from: number, to: number): void {
    const { length, interest, order, sessions, slots, walk } = this.#problem
    const { broken, whole } = this
    const own = length[session]
    const pairs = session * sessions
    const costly = this.#costly[session]
    for (let index = 0; index < costly.length; index++) {
      const other = costly[index]
      this.#shiftCosts(this.row(other), from, to, own, interest[pairs + other])
    }
    const clashing = this.#clashing[session]
    for (let index = 0; index < clashing.length; index++) {
      const other = clashing[index]
      shift(broken, whole, this.row(other), from, to, 1 - length[other] - walk, own + walk)
    }
    const ordered = this.#ordered[session]
    for (let index = 0; index < ordered.length; index++) {
      const other = ordered[index]
      const row = this.row(other)
      // The other has to be over before this one begins, or may begin when it has ended.
      const isBefore = order[pairs + other] < 0
      for (const [start, by] of [[from, -1], [to, 1]]) {
        if (start === NOWHERE) continue
        add(broken, whole, isBefore ? row + start - length[other] + 1 : row, isBefore ? row + slots : row + start + own, by)
      }
    }
  }

  /** Writes down that a session is in a room no longer from `from` on but from `to` on. */
  moveInRoom(session: number, room: number, from: number, to: number): void {
    if (room === NO_ROOM) return
    const lengths = this.#lengths
    const own = this.#problem.length[session]
    for (let index = 0; index < lengths.length; index++) {
      shift(this.crowd, this.empty, (room * lengths.length + index) * this.stride + this.offset, from, to, 1 - lengths[index], own)
    }
  }

  #shiftCosts(row: number, from: number, to: number, own: number, cost: number): void {
    const { costs } = this
    // What lies in both stays as it is.
    const isApart = from === NOWHERE || to === NOWHERE || from >= to + own || to >= from + own
    const isLater = to > from
    if (from !== NOWHERE) {
      const end = row + (isApart || !isLater ? from + own : to)
      for (let at = row + (isApart || isLater ? from : to + own); at < end; at++) costs[at] -= cost
    }
    if (to !== NOWHERE) {
      const end = row + (isApart || isLater ? to + own : from)
      for (let at = row + (isApart || !isLater ? to : from + own); at < end; at++) costs[at] += cost
    }
  }
}

/** Moves one from each of the cells `[from + before, from + after)` of a row to those about `to`; either may be `NOWHERE`. */
function shift(cells: Int32Array, zeros: Int32Array, row: number, from: number, to: number, before: number, after: number): void {
  const first = row + from + before
  const end = row + from + after
  const next = row + to + before
  const nextEnd = row + to + after
  if (from === NOWHERE) add(cells, zeros, next, nextEnd, 1)
  else if (to === NOWHERE) add(cells, zeros, first, end, -1)
  else if (first < next) {
    add(cells, zeros, first, end < next ? end : next, -1)
    add(cells, zeros, end < next ? next : end, nextEnd, 1)
  } else {
    add(cells, zeros, next, nextEnd < first ? nextEnd : first, 1)
    add(cells, zeros, nextEnd < first ? first : nextEnd, end, -1)
  }
}

/** Adds one to cells, or takes one away, and keeps the bits of those that are 0. */
function add(cells: Int32Array, zeros: Int32Array, from: number, to: number, by: number): void {
  for (let at = from; at < to; at++) {
    const sum = cells[at] + by
    cells[at] = sum
    if (sum === 0) zeros[at >> 5] |= 1 << (at & 31)
    else if (sum === by) zeros[at >> 5] &= ~(1 << (at & 31))
  }
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] |= 1 << (at & 31)
}
