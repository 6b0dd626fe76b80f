import { families, family, familyWeight, rooms } from './problem'

/** families × (rooms + 1): how many of its sessions are in each room, and in the last column in how many rooms. */
let counts: StaticArray<i32> = new StaticArray<i32>(0)

export function makeFamilies(): void {
  counts = new StaticArray<i32>(families * (rooms + 1))
}

/** What it changes for its family when a session goes from one room to another; `rooms` on either side: it comes or goes. */
export function familyChange(session: i32, from: i32, to: i32): i32 {
  if (from === to || family[session] < 0) return 0
  const row = family[session] * (rooms + 1)
  const used = counts[row + rooms]
  const isLeft = from !== rooms && counts[row + from] === 1
  const isNew = to !== rooms && counts[row + to] === 0
  const after = used + (isNew ? 1 : 0) - (isLeft ? 1 : 0)
  return familyWeight * (max(after - 1, 0) - max(used - 1, 0))
}

/** Counts a session that comes into a room (1) or leaves it (-1). */
export function countInRoom(session: i32, room: i32, by: i32): void {
  if (family[session] < 0 || room === rooms) return
  const row = family[session] * (rooms + 1)
  const before = counts[row + room]
  counts[row + room] = before + by
  if (before === 0) counts[row + rooms]++
  else if (before + by === 0) counts[row + rooms]--
}
