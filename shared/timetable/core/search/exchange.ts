import { broken, brokenAt, brokenBetween, cost, costAt, costBetween, energyOf, move, room, start } from './board'
import { mayStart, mayUse } from './draw'
import { familyChange } from './family'
import { family, isOpen, length, placeCost, rooms, walk } from './problem'

/** Two sessions that change places: where each would go. */
let a: i32 = 0
let b: i32 = 0
let startA: i32 = 0
let roomA: i32 = 0
let startB: i32 = 0
let roomB: i32 = 0

/** Lets two sessions that have places take each other's: also the rooms, if both may have them. */
export function exchangeBetween(one: i32, other: i32): void {
  a = one
  b = other
  startA = start[b]
  startB = start[a]
  roomA = room[a]
  roomB = room[b]
  // Of two sessions with different lengths, the later keeps its end, so that no hole opens between them.
  const isNear = startB < startA ? startA - startB - length[a] <= walk : startB - startA - length[b] <= walk
  if (roomA === roomB) {
    if (isNear && startB < startA) startA = startA + length[b] - length[a]
    else if (isNear) startB = startB + length[a] - length[b]
  } else if (roomA !== rooms && roomB !== rooms && mayUse(a, roomB) && mayUse(b, roomA)) {
    const kept = roomA
    roomA = roomB
    roomB = kept
  }
}

/**
 * What it changes, `price` for each pair that breaks a rule; infinite when it cannot be, or is `most` or more. Breaks are not asked.
 *
 * @param now what the first of the two costs where it is
 */
export function exchangeChange(now: f64, price: f64, most: f64): f64 {
  if (!mayStart(a, startA) || !mayStart(b, startB) || !isOpen(roomA, startA, length[a]) || !isOpen(roomB, startB, length[b])) return Infinity
  const fromA = start[a]
  const leftA = room[a]
  const fromB = start[b]
  const leftB = room[b]
  // What they cost and break between them is in the rows for the places that they leave.
  let change = f64(costAt(a, startA) - costBetween(a, startA, b, fromB) + placeCost(a, startA, roomA)) - now - energyOf(b, price)
  if (change >= most) return Infinity
  change += f64(costAt(b, startB) - costBetween(a, fromA, b, startB) + placeCost(b, startB, roomB))
  change += f64(costBetween(a, startA, b, startB) + costBetween(a, fromA, b, fromB))
  // Two of one family that change rooms change nothing.
  if (family[a] < 0 || family[a] !== family[b] || roomA !== leftB) change += f64(familyChange(a, leftA, roomA) + familyChange(b, leftB, roomB))
  if (change >= most) return Infinity
  let made = brokenAt(a, startA, roomA) - brokenBetween(a, startA, roomA, b, fromB, leftB)
  if (change + f64(made) * price >= most) return Infinity
  made += brokenAt(b, startB, roomB) - brokenBetween(a, fromA, leftA, b, startB, roomB)
  made += brokenBetween(a, startA, roomA, b, startB, roomB) + brokenBetween(a, fromA, leftA, b, fromB, leftB)
  change += f64(made) * price
  return change >= most ? Infinity : change
}

/** Does it, unless breaks cost more than `limit` more by it; `change` is what it changes without them. */
export function exchangeDo(change: f64, price: f64, limit: f64): bool {
  const fromA = start[a]
  const leftA = room[a]
  const fromB = start[b]
  const leftB = room[b]
  const before = f64(cost) + f64(broken) * price + change
  move(a, startA, roomA)
  move(b, startB, roomB)
  if (f64(cost) + f64(broken) * price - before <= limit) return true
  move(b, fromB, leftB)
  move(a, fromA, leftA)
  return false
}
