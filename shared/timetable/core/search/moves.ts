import { brokenAt, costAt, energyOf, keepBest, move, room, start } from './board'
import { drawRoom, drawStart } from './draw'
import { drawnAt, drawSession, someCount } from './drawn'
import { exchangeBetween, exchangeChange, exchangeDo } from './exchange'
import { familyChange } from './family'
import { dropPrice, price, temperature } from './heat'
import { luck, mostLuck, TABLE, thresholds } from './luck'
import { drawPlace, STAY } from './placing'
import { isOpen, length, NOWHERE, placeCost, rooms } from './problem'
import { below, word } from './random'
import { watchChange, watchedCost } from './watching'

/** Of 16 moves so many are exchanges, and so many look at all starts of a session; the rest try a single place. By trial, like all of these. */
const EXCHANGES: i32 = 2
const PLACINGS: i32 = 8
/** Sessions with which one may change places that are looked at together. */
const PARTNERS: i32 = 12

/** Tries so many moves, each accepted as its cost and the temperature ask, and keeps the best plan. */
export function tryMoves(count: i32): void {
  for (let index = 0; index < count; index++) if (step()) keepBest()
}

/** Gives a session that has no place the best of so many that are drawn, whatever it breaks. */
export function put(session: i32, trials: i32): void {
  let best = Infinity
  let at = NOWHERE
  let inRoom = rooms
  for (let trial = 0; trial < trials; trial++) {
    const tryStart = drawStart(session)
    const tryRoom = drawRoom(session)
    if (!isOpen(tryRoom, tryStart, length[session])) continue
    const energy = f64(costAt(session, tryStart)) + f64(brokenAt(session, tryStart, tryRoom)) * price
    if (energy >= best) continue
    best = energy
    at = tryStart
    inRoom = tryRoom
  }
  if (at !== NOWHERE) move(session, at, inRoom)
}

function step(): bool {
  const session = drawSession()
  const kind = below(16)
  if (kind < EXCHANGES) return change(session)
  if (kind < EXCHANGES + PLACINGS) return place(session)
  return tryOne(session)
}

/** Another start for a session, drawn among all, in its room or another. */
function place(session: i32): bool {
  const isKept = start[session] !== NOWHERE && below(2) === 0
  const inRoom = isKept ? room[session] : drawRoom(session)
  const at = drawPlace(session, inRoom)
  if (at === STAY) return false
  if (at !== NOWHERE && at !== start[session] && f64(watchChange(session, at, start)) > threshold()) return false
  move(session, at, at === NOWHERE ? rooms : inRoom)
  return true
}

/** One other place for a session, likely beside another session. */
function tryOne(session: i32): bool {
  const from = start[session]
  const left = room[session]
  const kind = below(16)
  const at = kind < 4 && from !== NOWHERE ? from : drawStart(session)
  const inRoom = kind >= 4 && kind < 10 && from !== NOWHERE ? left : drawRoom(session)
  if (at === from && inRoom === left) return false
  const watched = f64(watchedCost(session))
  const limit = threshold() + (from === NOWHERE ? dropPrice : energyOf(session, price)) + watched
  // Most moves end at one of these: what is dear to find out is asked last.
  let energy = f64(costAt(session, at) + placeCost(session, at, inRoom) + familyChange(session, left, inRoom))
  if (energy > limit || !isOpen(inRoom, at, length[session])) return false
  energy += f64(brokenAt(session, at, inRoom)) * price
  if (energy > limit) return false
  if (energy + watched + (at === from ? 0 : f64(watchChange(session, at, start))) > limit) return false
  move(session, at, inRoom)
  return true
}

/** Lets a session change places with one of a few others, drawn by what that costs. */
function change(a: i32): bool {
  if (start[a] === NOWHERE) return false
  const partner = drawPartner(a, -temperature * luck(word(), 0))
  if (partner === NOBODY) return false
  exchangeBetween(a, partner)
  return exchangeDo(partnerChange, price, threshold())
}

export const NOBODY: i32 = -1

/** What it changes to exchange a session with the partner that was drawn last. */
export let partnerChange: f64 = 0

/** A session with which another may change places, drawn among a few by what that costs; `NOBODY` when none is better than `least`. */
export function drawPartner(a: i32, least: f64): i32 {
  const throwOf = word()
  const most = temperature * mostLuck
  const now = energyOf(a, price)
  let partner = NOBODY
  let at = below(someCount)
  for (let index = 0; index < PARTNERS; index++) {
    const b = drawnAt(at)
    if (++at === someCount) at = 0
    if (a === b || start[b] === NOWHERE || start[b] === start[a]) continue
    exchangeBetween(a, b)
    const changed = exchangeChange(now, price, least + most)
    const energy = changed - temperature * luck(throwOf, index)
    if (energy >= least) continue
    least = energy
    partner = b
    partnerChange = changed
  }
  return partner
}

function threshold(): f64 {
  return temperature * thresholds[below(TABLE)]
}
