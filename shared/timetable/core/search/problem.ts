/** A timetable as whole numbers, as `problem.ts` of the core tells it; the room `rooms` stands for none. Told once, before anything else. */
export let slots: i32 = 0
export let slotsADay: i32 = 0
export let sessions: i32 = 0
export let rooms: i32 = 0
export let walk: i32 = 0
export let families: i32 = 0
export let familyWeight: i32 = 0
/** Of each session. */
export let length: StaticArray<i32> = new StaticArray<i32>(0)
export let isFree: StaticArray<i32> = new StaticArray<i32>(0)
export let homeStart: StaticArray<i32> = new StaticArray<i32>(0)
export let homeRoom: StaticArray<i32> = new StaticArray<i32>(0)
export let moveCost: StaticArray<i32> = new StaticArray<i32>(0)
export let family: StaticArray<i32> = new StaticArray<i32>(0)
/** The starts and the rooms of session `s`: `starts[startsAt[s] … startsAt[s + 1] - 1]`. */
export let startsAt: StaticArray<i32> = new StaticArray<i32>(0)
export let starts: StaticArray<i32> = new StaticArray<i32>(0)
export let roomsAt: StaticArray<i32> = new StaticArray<i32>(0)
export let roomsOf: StaticArray<i32> = new StaticArray<i32>(0)
/** sessions × (rooms + 1). */
export let roomCost: StaticArray<i32> = new StaticArray<i32>(0)
/** sessions × sessions: what each slot side by side costs, -1 where somebody has to be in both. */
export let pairCost: StaticArray<i32> = new StaticArray<i32>(0)
/** sessions × sessions: 1 where the row has to be over before the column begins, -1 the other way round. */
export let order: StaticArray<i8> = new StaticArray<i8>(0)
/** sessions × (slots + 1), rooms × (slots + 1). */
export let costBefore: StaticArray<i32> = new StaticArray<i32>(0)
export let closedBefore: StaticArray<i32> = new StaticArray<i32>(0)

/** The start of a session without a place. */
export const NOWHERE: i32 = -1

export function int32s(count: i32): StaticArray<i32> {
  return new StaticArray<i32>(count)
}

export function int8s(count: i32): StaticArray<i8> {
  return new StaticArray<i8>(count)
}

export function tellSizes(ofSlots: i32, ofDay: i32, ofSessions: i32, ofRooms: i32, slotsToWalk: i32, ofFamilies: i32, weightOfFamily: i32): void {
  slots = ofSlots
  slotsADay = ofDay
  sessions = ofSessions
  rooms = ofRooms
  walk = slotsToWalk
  families = ofFamilies
  familyWeight = weightOfFamily
}

export function tellSessions(
  lengths: StaticArray<i32>, free: StaticArray<i32>, startNow: StaticArray<i32>, roomNow: StaticArray<i32>, moving: StaticArray<i32>, familyOf: StaticArray<i32>
): void {
  length = lengths
  isFree = free
  homeStart = startNow
  homeRoom = roomNow
  moveCost = moving
  family = familyOf
}

export function tellPlaces(atStarts: StaticArray<i32>, allStarts: StaticArray<i32>, atRooms: StaticArray<i32>, allRooms: StaticArray<i32>): void {
  startsAt = atStarts
  starts = allStarts
  roomsAt = atRooms
  roomsOf = allRooms
}

export function tellCosts(
  ofRooms: StaticArray<i32>, ofPairs: StaticArray<i32>, orderOfPairs: StaticArray<i8>, before: StaticArray<i32>, closed: StaticArray<i32>
): void {
  roomCost = ofRooms
  pairCost = ofPairs
  order = orderOfPairs
  costBefore = before
  closedBefore = closed
}

/** Whether the room is open during the whole of `[start, start + own)`. */
export function isOpen(room: i32, start: i32, own: i32): bool {
  if (room === rooms) return true
  const row = room * (slots + 1) + start
  return closedBefore[row + own] === closedBefore[row]
}

/** What the room costs the session, and that it moved. */
export function placeCost(session: i32, start: i32, room: i32): i32 {
  const moved = start === homeStart[session] && room === homeRoom[session] ? 0 : moveCost[session]
  return moved + roomCost[session * (rooms + 1) + room]
}
