import { describe, expect, it } from 'vitest'
import { NO_ROOM, NOWHERE, type Places, type Problem } from '#shared/timetable/core/problem.ts'
import { Plan } from '#shared/timetable/core/plan.ts'
import { Proof } from '#shared/timetable/core/proof/proof.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { dice, meetingOf, SIZES } from './instances.ts'
import { relaxed } from './relaxed.ts'
import { extremes, small, type Size } from './small.ts'

const BESIDE_FIXED: Size = { slotsADay: 9, open: 6, free: 4, fixed: 2, rooms: 2, quiet: 0, inRow: 3 }

/** A day of a few slots with four sessions, at random: small enough to try every plan. */
function tiny(seed: number): Problem {
  const roll = dice(seed)
  const sessions = 4
  const slots = 7
  const length = Int32Array.from({ length: sessions }, () => 1 + roll(3))
  const clash = new Uint8Array(sessions * sessions)
  const interest = new Int32Array(sessions * sessions)
  for (let a = 0; a < sessions; a++) {
    for (let b = 0; b < a; b++) {
      const isClash = roll(4) === 0
      const cost = roll(5)
      for (const pair of [a * sessions + b, b * sessions + a]) {
        clash[pair] = isClash ? 1 : 0
        interest[pair] = isClash ? 0 : cost
      }
    }
  }
  const costBefore = new Int32Array(sessions * (slots + 1))
  for (let session = 0; session < sessions; session++) {
    for (let slot = 0; slot < slots; slot++) costBefore[session * (slots + 1) + slot + 1] = (costBefore[session * (slots + 1) + slot] ?? 0) + roll(4)
  }
  const starts = Array.from(length, (own) => Int32Array.from({ length: slots - own + 1 }, (_, start) => start))
  const mayStart = new Uint8Array(sessions * slots)
  for (const [session, own] of starts.entries()) for (const start of own) mayStart[session * slots + start] = 1
  return {
    slotsADay: slots, slots, sessions, rooms: 2, length, isFree: new Uint8Array(sessions).fill(1), start: new Int32Array(sessions).fill(NOWHERE), room: new Int32Array(sessions).fill(NO_ROOM),
    starts, roomsOf: starts.map(() => Int32Array.of(0, 1)), mayStart, closedBefore: new Int32Array(2 * (slots + 1)), clash, order: new Int8Array(sessions * sessions), walk: 0, interest, costBefore,
    roomCost: new Int32Array(sessions * 3), moveCost: new Int32Array(sessions), family: new Int32Array(sessions).fill(-1), families: 0, familyWeight: 0, watchers: []
  }
}

/** The first two sessions are of one family, the others of another; those of one clash, and are alike to the others or not. */
function withFamilies(problem: Problem, isAlike: boolean): Problem {
  const { sessions } = problem
  const clash = problem.clash.slice()
  const interest = problem.interest.slice()
  for (const [a, b] of [[0, 1], [2, 3]] as const) {
    for (const pair of [a * sessions + b, b * sessions + a]) {
      clash[pair] = 1
      interest[pair] = 0
    }
  }
  if (isAlike) {
    for (const [a, b] of [[0, 2], [0, 3], [1, 2], [1, 3]] as const) {
      for (const pair of [a * sessions + b, b * sessions + a]) {
        clash[pair] = 0
        interest[pair] = 2
      }
    }
  }
  return { ...problem, clash, interest, family: Int32Array.of(0, 0, 1, 1), families: 2, familyWeight: 0 }
}

/** The cheapest of all plans, by trying them all; null when there is none. */
function cheapest(problem: Problem): { cost: number; start: Int32Array; room: Int32Array } | null {
  let best: { cost: number; start: Int32Array; room: Int32Array } | null = null
  const start = new Int32Array(problem.sessions).fill(NOWHERE)
  const room = new Int32Array(problem.sessions).fill(NO_ROOM)
  const place = (session: number): void => {
    if (session === problem.sessions) {
      const { cost } = new Plan(problem, { start, room })
      if (best === null || cost < best.cost) best = { cost, start: start.slice(), room: room.slice() }
      return
    }
    for (const at of problem.starts[session] ?? []) {
      for (const where of [0, 1]) {
        start[session] = at
        room[session] = where
        if (new Plan(problem, { start, room }).broken === 0) place(session + 1)
      }
    }
    start[session] = NOWHERE
    room[session] = NO_ROOM
  }
  place(0)
  return best
}

describe('the proven bound', () => {
  it('BOUND-1: is never above the cheapest of all plans, and reaches it on small ones', () => {
    let reached = 0
    for (let seed = 1; seed <= 25; seed++) {
      const problem = tiny(seed)
      const best = cheapest(problem)
      if (best === null) continue
      const proof = new Proof(problem, best, best.cost + 1000)
      while (!proof.isComplete) proof.step()
      expect(proof.bound).toBeLessThanOrEqual(best.cost + 1e-6)
      if (proof.bound > best.cost - 1) reached++
    }
    expect(reached).toBe(25)
  }, 180_000)

  it('BOUND-4: holds however finely times and sessions are told apart, families with and without all else in common', () => {
    const grains = ['days', 'slots', 'halfHours', 'counted'] as const
    const reached = new Set<string>()
    for (let seed = 1; seed <= 16; seed++) {
      const problem = withFamilies(tiny(seed), seed % 2 === 0)
      const best = cheapest(problem)
      if (best === null) continue
      for (const grain of grains) {
        const { bound } = relaxed(problem, best, best.cost, grain)
        expect(bound).toBeLessThanOrEqual(best.cost + 1e-6)
        if (bound > best.cost - 1) reached.add(grain)
      }
    }
    // Were it weak for no reason, it would hold and say nothing.
    expect([...reached].sort()).toEqual([...grains].sort())
  }, 180_000)

  it('BOUND-5: holds beside sessions that stay, with walks, breaks and places to keep, and the last two raise it', () => {
    const boundOf = (problem: Problem, plan: Places, cost: number): Record<'counted' | 'halfHours' | 'slots', number> => {
      const halfHours = relaxed(problem, plan, cost, 'halfHours')
      return { counted: relaxed(problem, plan, cost, 'counted').bound, halfHours: halfHours.bound, slots: relaxed(problem, plan, cost, 'slots', halfHours).bound }
    }
    const raisedBy = { breaks: 0, keeping: 0 }
    let tried = 0
    for (let seed = 1; seed <= 100; seed++) {
      const drawn = small(seed, BESIDE_FIXED)
      const home = extremes(drawn)?.dearest.places
      if (home === undefined) continue
      const problem = { ...drawn, start: home.start, room: home.room, moveCost: drawn.moveCost.map(() => seed % 4) }
      const all = extremes(problem)
      if (all === null) continue
      tried++
      const { places, cost } = all.cheapest
      const bounds = boundOf(problem, places, cost)
      for (const bound of Object.values(bounds)) expect(bound, `problem ${seed}`).toBeLessThanOrEqual(cost + 1e-6)
      expect(bounds.slots).toBeGreaterThanOrEqual(bounds.halfHours)
      const isRaisedBeside = (other: Problem): number => (bounds.halfHours > boundOf(other, places, cost).halfHours + 0.1 ? 1 : 0)
      raisedBy.breaks += isRaisedBeside({ ...problem, watchers: [] })
      raisedBy.keeping += isRaisedBeside({ ...problem, moveCost: new Int32Array(problem.sessions) })
    }
    expect(tried).toBeGreaterThan(25)
    for (const count of Object.values(raisedBy)) expect(count).toBeGreaterThan(0)
  }, 180_000)

  it('BOUND-6: knows that of those who come from the same session only one can stay in its room, and the others walk', () => {
    const slots = 7
    // The first stays in the first room until slot 3. The others share people with it, and each slot after that one costs 5.
    const clash = Uint8Array.of(0, 1, 1, 1, 0, 0, 1, 0, 0)
    const costBefore = Int32Array.from({ length: 3 * (slots + 1) }, (_, at) => (at < slots + 1 ? 0 : 5 * Math.max(0, (at % (slots + 1)) - 4)))
    const starts = [Int32Array.of(0), Int32Array.of(0, 1, 2, 3, 4, 5), Int32Array.of(0, 1, 2, 3, 4, 5)]
    const problem = {
      ...tiny(1), sessions: 3, length: Int32Array.of(3, 2, 2), isFree: Uint8Array.of(0, 1, 1), start: Int32Array.of(0, NOWHERE, NOWHERE), room: Int32Array.of(0, NO_ROOM, NO_ROOM), starts,
      roomsOf: [Int32Array.of(0), Int32Array.of(0, 1), Int32Array.of(0, 1)], clash, interest: new Int32Array(9), order: new Int8Array(9), costBefore, roomCost: new Int32Array(9),
      moveCost: new Int32Array(3), family: new Int32Array(3).fill(-1)
    }
    const plan = { start: Int32Array.of(0, 3, 4), room: Int32Array.of(0, 0, 1) }
    expect(relaxed({ ...problem, walk: 0 }, plan, 15, 'slots').bound).toBeCloseTo(10, 1)
    expect(relaxed({ ...problem, walk: 1 }, plan, 15, 'slots').bound).toBeCloseTo(15, 1)
  })

  it('BOUND-2: is never above the cost of a plan that was found, at any moment of the proof', () => {
    for (const seed of [1, 2, 3]) {
      const scheduling = new Scheduling(meetingOf(SIZES[20], seed), { scope: 'waiting', seed, moves: 100_000 })
      scheduling.search(100_000)
      for (let round = 0; round < 40 && scheduling.prove(); round++) {
        const { bound, cost, gap } = scheduling.proposal()
        expect(bound).toBeLessThanOrEqual(cost)
        expect(gap).toBeGreaterThanOrEqual(0)
      }
      expect(scheduling.proposal().gap).toBeLessThan(0.25)
    }
  })

  it.each([1, 2, 3])('BOUND-3: proves a meeting of 12 sessions planned as well as possible (meeting %i)', (seed) => {
    const scheduling = new Scheduling(meetingOf({ ...SIZES[20], sessions: 12 }, seed), { scope: 'waiting', seed: 1, moves: 300_000 })
    scheduling.search(300_000)
    while (scheduling.prove());
    expect(scheduling.proposal()).toMatchObject({ gap: 0, unplaced: [] })
  })
})
