import { NO_ROOM, NOWHERE, type Places, type Problem } from '#shared/timetable/core/problem.ts'
import { Plan } from '#shared/timetable/core/plan.ts'
import { dice } from './instances.ts'

/** How small a problem is, and how often its breaks are those of more than two sessions. */
export interface Size {
  slotsADay: number
  /** The rest of each day is night: nobody walks from one day to the next. */
  open: number
  free: number
  fixed: number
  rooms: number
  /** So many sessions, the first, cost no other anything: sweeps see them last. */
  quiet: number
  /** Sessions in one another's way of which breaks are asked, at most. */
  inRow: number
  /** Slots of which all lengths are multiples, where that is more than one. */
  unit?: number
}

/**
 * Two short days with a few sessions to place beside some that stay; rooms that not all may have, walks, breaks, families, an order, at random: small enough
 * to try every plan.
 */
export function small(seed: number, { slotsADay, open, free, fixed, rooms, quiet, inRow, unit = 1 }: Size): Problem {
  const roll = dice(seed)
  const slots = 2 * slotsADay
  const sessions = free + fixed
  const length = Int32Array.from({ length: sessions }, () => unit * (2 + roll(2)))
  const clash = new Uint8Array(sessions * sessions)
  const interest = new Int32Array(sessions * sessions)
  for (let a = 0; a < sessions; a++) {
    for (let b = 0; b < a; b++) {
      const isClash = roll(3) === 0
      const cost = Math.max(0, roll(7) - 2)
      for (const pair of [a * sessions + b, b * sessions + a]) {
        clash[pair] = isClash ? 1 : 0
        interest[pair] = isClash || b < quiet ? 0 : cost
      }
    }
  }
  const order = new Int8Array(sessions * sessions)
  if (roll(2) === 0) {
    order[1] = 1
    order[sessions] = -1
  }
  const costBefore = new Int32Array(sessions * (slots + 1))
  for (let session = 0; session < sessions; session++) {
    const row = session * (slots + 1)
    for (let slot = 0; slot < slots; slot++) costBefore[row + slot + 1] = (costBefore[row + slot] ?? 0) + Math.max(0, roll(5) - 1)
  }
  const start = new Int32Array(sessions).fill(NOWHERE)
  const room = new Int32Array(sessions).fill(NO_ROOM)
  for (let session = free; session < sessions; session++) {
    // Each stays on a day of its own.
    start[session] = (session - free) * slotsADay + 2
    room[session] = 0
  }
  const starts = Array.from(length, (own, session) =>
    session < free ? Int32Array.from({ length: slots }, (_, slot) => slot).filter((slot) => (slot % slotsADay) + own <= open) : start.slice(session, session + 1)
  )
  const mayStart = new Uint8Array(sessions * slots)
  for (const [session, own] of starts.entries()) for (const at of own) mayStart[session * slots + at] = 1
  const watchers = cliques(clash, sessions, inRow).filter(() => roll(2) === 0)
    .map((row) => ({ kind: 'breaks' as const, sessions: Int32Array.from(row), weight: 1 + roll(3), limit: 4 * unit, gap: 2 }))
  const family = Int32Array.from({ length: sessions }, () => roll(3) - 1)
  const any = Array.from({ length: rooms }, (_, index) => index)
  return {
    slotsADay, slots, sessions, rooms, length, isFree: Uint8Array.from({ length: sessions }, (_, session) => (session < free ? 1 : 0)), start, room, starts,
    roomsOf: starts.map((_, session) => (session < free ? Int32Array.from([any, any, [0], [1], [NO_ROOM]][roll(5)] ?? [0]) : Int32Array.of(0))), mayStart,
    closedBefore: new Int32Array(rooms * (slots + 1)), clash, order, walk: roll(2), interest, costBefore, roomCost: Int32Array.from({ length: sessions * (rooms + 1) }, () => roll(2)),
    moveCost: new Int32Array(sessions), family, families: 2, familyWeight: 3, watchers
  }
}

/** Sets of 2 to `most` sessions that all clash. */
function cliques(clash: Uint8Array, sessions: number, most: number): number[][] {
  const found: number[][] = []
  const grow = (members: number[]): void => {
    if (members.length > 1) found.push(members)
    if (members.length === most) return
    for (let next = (members.at(-1) ?? -1) + 1; next < sessions; next++) if (members.every((one) => clash[one * sessions + next] === 1)) grow([...members, next])
  }
  grow([])
  return found
}

/** The cheapest and the dearest of all plans that break nothing, by trying them all; null when there is none. */
export function extremes(problem: Problem): Record<'cheapest' | 'dearest', { places: Places; cost: number }> | null {
  let cheapest: { places: Places; cost: number } | null = null
  let dearest: { places: Places; cost: number } | null = null
  const place = (session: number, plan: Plan): void => {
    if (session < problem.sessions && problem.isFree[session] === 1) {
      for (const at of problem.starts[session] ?? []) {
        for (const where of problem.roomsOf[session] ?? []) {
          plan.put(session, at, where)
          if (plan.broken === 0) place(session + 1, plan)
          plan.take(session)
        }
      }
      return
    }
    plan.settle()
    const { cost } = plan
    if (cheapest !== null && dearest !== null && cost >= cheapest.cost && cost <= dearest.cost) return
    const found = { places: { start: plan.start.slice(), room: plan.room.slice() }, cost }
    if (cheapest === null || cost < cheapest.cost) cheapest = found
    if (dearest === null || cost > dearest.cost) dearest = found
  }
  place(0, new Plan(problem, { start: problem.start, room: problem.room }))
  return cheapest === null || dearest === null ? null : { cheapest, dearest }
}
