/**
 * A timetable as whole numbers in flat arrays: all that the search, the bounds and the reasons look at. Sessions, rooms and
 * slots are indices; a matrix of `a × b` is row after row. Nothing here knows what a delegate or a booth is.
 */
export interface Problem {
  /** Slots of one day, and of all days together: slot `d * slotsADay` is midnight of day `d`. */
  slotsADay: number
  slots: number
  sessions: number
  rooms: number
  /** Slots that each session takes, at least 1. */
  length: Int32Array
  /** 1: the search may place and move it. 0: it stays at `start` and `room`, or has no place and plays no part. */
  isFree: Uint8Array
  /** Where each session is now; `NOWHERE` when it has no place. */
  start: Int32Array
  room: Int32Array
  /** The starts that each session may have, ascending, as far as it alone is concerned. */
  starts: readonly Int32Array[]
  /** The rooms that each session may have; `[NO_ROOM]` for one that needs none. */
  roomsOf: readonly Int32Array[]
  /** sessions × slots: 1 where the session may start. The same as `starts`, for looking up. */
  mayStart: Uint8Array
  /** rooms × (slots + 1): how many slots before this one the room is closed. */
  closedBefore: Int32Array
  /** sessions × sessions: 1 where somebody has to be in both, so that they cannot overlap. Symmetric. */
  clash: Uint8Array
  /** sessions × sessions: 1 where the row has to be over before the column begins, -1 the other way round. */
  order: Int8Array
  /** Slots that somebody needs from one room to another. */
  walk: number
  /** sessions × sessions: cost of each slot in which both run, for those who would like to be in both. Symmetric; 0 where `clash` is 1. */
  interest: Int32Array
  /** sessions × (slots + 1): cost of the slots before this one, were the session running in all of them. */
  costBefore: Int32Array
  /** sessions × (rooms + 1): cost of a room for a session; the last column is `NO_ROOM`. */
  roomCost: Int32Array
  /** Cost of each free session that has a place now and is not left there. */
  moveCost: Int32Array
  /** The family of each session, or -1: each room after its first that a family uses costs `familyWeight`. */
  family: Int32Array
  families: number
  familyWeight: number
  watchers: readonly Watcher[]
}

/** Looks at the times of a few sessions together; see `watch.ts` for what each kind costs. */
export interface Watcher {
  kind: 'breaks' | 'compactDays' | 'fewDays'
  sessions: Int32Array
  weight: number
  /** `breaks`: slots without a break that are still well, and slots that make a break. `fewDays`: days wanted, and none. */
  limit: number
  gap: number
}

/** The start of a session without a place. */
export const NOWHERE = -1
/** The room of a session that needs none: a site visit, or any session of a virtual meeting. */
export const NO_ROOM = -1

/** A plan: where each session is. `start` is `NOWHERE` for one without a place. */
export interface Places {
  start: Int32Array
  room: Int32Array
}

/** True when the room is open during the whole of `[start, start + length)`. */
export function isOpen(problem: Problem, room: number, start: number, length: number): boolean {
  if (room === NO_ROOM) return true
  const row = room * (problem.slots + 1)
  return problem.closedBefore[row + start + length] === problem.closedBefore[row + start]
}

/** What the session costs there by itself: its hours, its room, and that it moved. */
export function ownCost(problem: Problem, session: number, start: number, room: number): number {
  const row = session * (problem.slots + 1)
  const hours = problem.costBefore[row + start + problem.length[session]] - problem.costBefore[row + start]
  return hours + placeCost(problem, session, start, room)
}

/** What the room costs the session, and that it moved. */
export function placeCost(problem: Problem, session: number, start: number, room: number): number {
  const moved = start === problem.start[session] && room === problem.room[session] ? 0 : problem.moveCost[session]
  return moved + problem.roomCost[session * (problem.rooms + 1) + (room === NO_ROOM ? problem.rooms : room)]
}

/** The problem with other starts, in both ways in which they are told. */
export function withStarts(problem: Problem, starts: readonly Int32Array[]): Problem {
  const mayStart = new Uint8Array(problem.sessions * problem.slots)
  for (const [session, own] of starts.entries()) for (const start of own) mayStart[session * problem.slots + start] = 1
  return { ...problem, starts, mayStart }
}

/** Where the sessions are now, as far as they may be there: one that is free and stands where it may not has no place. */
export function placesNow(problem: Problem): Places {
  const { start, room, slots, mayStart } = problem
  const mayStay = Array.from(start, (at, session) => {
    if (problem.isFree[session] === 0 || at === NOWHERE) return true
    return mayStart[session * slots + at] === 1 && problem.roomsOf[session].includes(room[session]) && isOpen(problem, room[session], at, problem.length[session])
  })
  return {
    start: start.map((at, session) => (mayStay[session] ? at : NOWHERE)),
    room: room.map((where, session) => (mayStay[session] ? where : NO_ROOM))
  }
}
