import { start } from './board'
import { length, NOWHERE, rooms, roomsAt, roomsOf, sessions, slots, starts, startsAt, walk } from './problem'
import { below } from './random'
import { NEVER, pairs } from './rows'

/** sessions × (rooms + 1): 1 where the session may be in the room. */
let usable: StaticArray<i8> = new StaticArray<i8>(0)

export function makeUsable(): void {
  usable = new StaticArray<i8>(sessions * (rooms + 1))
  for (let session = 0; session < sessions; session++) {
    for (let index = roomsAt[session]; index < roomsAt[session + 1]; index++) usable[session * (rooms + 1) + roomsOf[index]] = 1
  }
}

/** A start that the session may have: now and then a little earlier or later, mostly beside another session, else any. */
export function drawStart(session: i32): i32 {
  const kind = below(8)
  const now = start[session]
  if (kind === 0 && now !== NOWHERE) {
    const shifted = now + below(13) - 6
    if (mayStart(session, shifted)) return shifted
  }
  if (kind < 6) {
    const beside = drawBeside(session)
    if (mayStart(session, beside)) return beside
  }
  return starts[startsAt[session] + below(startsAt[session + 1] - startsAt[session])]
}

export function drawRoom(session: i32): i32 {
  return roomsOf[roomsAt[session] + below(roomsAt[session + 1] - roomsAt[session])]
}

export function mayStart(session: i32, at: i32): bool {
  return at >= 0 && at < slots && i32(load<i16>(pairs(session, at))) < NEVER
}

export function mayUse(session: i32, room: i32): bool {
  return usable[session * (rooms + 1) + room] !== 0
}

/** Where another session begins or ends, so that the two touch or run together: a plan without holes is made of these. */
function drawBeside(session: i32): i32 {
  const other = below(sessions)
  const from = start[other]
  if (from === NOWHERE || other === session) return NOWHERE
  const gap = below(2) * walk
  const side = below(4)
  if (side === 0) return from
  if (side === 1) return from + length[other] + gap
  if (side === 2) return from - length[session] - gap
  return from + length[other] - length[session]
}
