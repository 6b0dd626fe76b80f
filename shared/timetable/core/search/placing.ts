import { broken, brokenAt, costAt, room, start } from './board'
import { familyChange } from './family'
import { dropPrice, mayDrop, price, temperature } from './heat'
import { luck, mostLuck } from './luck'
import { homeRoom, homeStart, isOpen, length, moveCost, NOWHERE, placeCost, roomCost, rooms, starts, startsAt } from './problem'
import { word } from './random'
import { blocks, blocksAt, costs, leaveAside, met, offset, pairs, putBack, stride } from './rows'

/** What is drawn when a session stays where it is. */
export const STAY: i32 = -2

let least: f64 = 0
let drawn: i32 = STAY

/**
 * Draws a start for a session among all that it may have in a room, each by the weight that its cost has at the temperature ("heat bath"): `NOWHERE` when the
 * session is better left out, `STAY` when it stays where it is. Breaks are not asked.
 */
export function drawPlace(session: i32, inRoom: i32): i32 {
  const at = start[session]
  const from = room[session]
  const breaks = at === NOWHERE || broken === 0 ? 0 : brokenAt(session, at, from)
  const now = at === NOWHERE ? dropPrice : f64(breaks) * price + f64(costAt(session, at) + placeCost(session, at, from))
  least = now - temperature * luck(word(), 0)
  drawn = STAY
  if (mayDrop && breaks > 0) weigh(NOWHERE, dropPrice + f64(familyChange(session, from, rooms)) - temperature * luck(word(), 0))
  const base = roomCost[session * (rooms + 1) + inRoom] + familyChange(session, from, inRoom)
  leaveAside(session, inRoom, start, room)
  // One without a place, or that breaks rules itself, may go where it breaks others.
  if (at === NOWHERE || breaks > 0) weighAll(session, inRoom, base)
  else weighWhole(session, inRoom, base)
  putBack(session, inRoom, start, room)
  return drawn
}

function weigh(at: i32, energy: f64): void {
  if (energy >= least) return
  least = energy
  drawn = at
}

/** Weighs the starts at which the session breaks nothing: eight at a time it is looked which these are, and which might be drawn. */
function weighWhole(session: i32, inRoom: i32, base: i32): void {
  const throwOf = word()
  const row = costs + ((session * stride) << 2)
  const wherever = pairs(session, -offset)
  const inside = met(session, -offset, inRoom)
  const stays = room[session] === inRoom ? start[session] : NOWHERE
  const home = inRoom === homeRoom[session] ? homeStart[session] : NOWHERE
  const keep = moveCost[session]
  const margin = temperature * mostLuck - f64(base)
  const zero = i16x8.splat(0)
  let limit = i32x4.splat(i32(Math.ceil(least + margin)))
  const end = changetype<usize>(blocks) + (blocksAt[session + 1] << 2)
  for (let block = changetype<usize>(blocks) + (blocksAt[session] << 2); block < end; block += 4) {
    const cell = load<i32>(block)
    const whole = i16x8.bitmask(i16x8.eq(v128.or(v128.load(wherever + (cell << 1)), v128.load(inside + (cell << 1))), zero))
    if (whole === 0) continue
    const costsHere = row + (cell << 2)
    let near = whole & (i32x4.bitmask(i32x4.lt_s(v128.load(costsHere), limit)) | (i32x4.bitmask(i32x4.lt_s(v128.load(costsHere, 16), limit)) << 4))
    if (near === 0) continue
    do {
      const lane = ctz(near)
      near &= near - 1
      const at = cell + lane - offset
      if (at === stays) continue
      const energy = f64(base + load<i32>(costsHere + (lane << 2)) + (at === home ? 0 : keep)) - temperature * luck(throwOf, u32(cell + lane))
      if (energy >= least) continue
      least = energy
      drawn = at
    } while (near !== 0)
    limit = i32x4.splat(i32(Math.ceil(least + margin)))
  }
}

/** Weighs all starts, whatever they break. */
function weighAll(session: i32, inRoom: i32, base: i32): void {
  const throwOf = word()
  const most = temperature * mostLuck
  for (let index = startsAt[session]; index < startsAt[session + 1]; index++) {
    const at = starts[index]
    if ((at === start[session] && inRoom === room[session]) || !isOpen(inRoom, at, length[session])) continue
    const isHome = at === homeStart[session] && inRoom === homeRoom[session]
    const breaks = i32(load<i16>(pairs(session, at))) + i32(load<i16>(met(session, at, inRoom)))
    const known = f64(base + (isHome ? 0 : moveCost[session])) + f64(breaks) * price
    if (known < least + most) weigh(at, known + f64(costAt(session, at)) - temperature * luck(throwOf, u32(at)))
  }
}
