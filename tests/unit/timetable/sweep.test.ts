import { describe, expect, it } from 'vitest'
import type { Places, Problem } from '#shared/timetable/core/problem.ts'
import { Plan } from '#shared/timetable/core/plan.ts'
import { Proof } from '#shared/timetable/core/proof/proof.ts'
import { Level } from '#shared/timetable/core/proof/sweep/level.ts'
import { Order } from '#shared/timetable/core/proof/sweep/order.ts'
import { Sweeping } from '#shared/timetable/core/proof/sweep/sweeping.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { faultsOf } from './checker.ts'
import { meetingOf, SIZES } from './instances.ts'
import { relaxed } from './relaxed.ts'
import { extremes, small, type Size } from './small.ts'

const STATES = 300_000
const TWO_IN_A_ROW: Size = { slotsADay: 9, open: 6, free: 4, fixed: 1, rooms: 2, quiet: 0, inRow: 2 }
const MANY_IN_A_ROW: Size = { slotsADay: 11, open: 8, free: 5, fixed: 2, rooms: 2, quiet: 0, inRow: 4 }
const WITH_QUIET: Size = { slotsADay: 9, open: 6, free: 4, fixed: 1, rooms: 2, quiet: 3, inRow: 2 }
const ALL_QUIET: Size = { ...WITH_QUIET, quiet: 5 }

function sweepingFrom(problem: Problem, places: Places, cost: number): Sweeping | null {
  const relaxation = relaxed(problem, places, cost, 'days')
  return Sweeping.of(problem, relaxation.worth(), places, cost, relaxation.bound - 1e-3)
}

/** What a level says that a plan costs: the least of its paths on which the sessions that it follows begin as they do in the plan; null when there is none left. */
function lengthOf({ level: { graph, detail }, prices, facts }: Pick<Sweeping, 'level' | 'prices' | 'facts'>, plan: Places): number | null {
  const isFollowed = (session: number): boolean => ((detail.followed >> session) & 1) === 1
  const all = Array.from(facts.sessions.keys())
  let reached = new Map<number, number>([[0, 0]])
  for (let slot = 0; slot < facts.problem.slots; slot++) {
    const begun = all.filter((session) => isFollowed(session) && plan.start[facts.sessions[session] ?? -1] === slot).reduce((bits, session) => bits | (1 << session), 0)
    const next = new Map<number, number>()
    for (const [state, cost] of reached) {
      for (let arc = graph.firstArc[state] ?? 0; arc < (graph.firstArc[state + 1] ?? 0); arc++) {
        const to = graph.to[arc] ?? -1
        if (graph.begun[arc] === begun) next.set(to, Math.min(next.get(to) ?? Infinity, cost + (graph.cost[arc] ?? 0)))
      }
    }
    reached = next
  }
  if (reached.size === 0) return null
  return facts.base + Math.min(...reached.values()) + all.filter((session) => !isFollowed(session)).reduce((sum, session) => sum + (prices[session] ?? 0), 0)
}

describe('sweeps through time', () => {
  it('SWEEP-1: prove the least cost of all plans, with rooms, walks, families and an order, and find a plan of that cost from the dearest', () => {
    let tried = 0
    let withBreaks = 0
    for (let seed = 1; seed <= 70; seed++) {
      const problem = small(seed, TWO_IN_A_ROW)
      const all = extremes(problem)
      if (all === null) continue
      tried++
      const proof = new Proof(problem, all.dearest.places, all.dearest.cost)
      while (!proof.isComplete) {
        proof.step()
        expect(proof.bound).toBeLessThanOrEqual(all.cheapest.cost + 1e-6)
      }
      const found = proof.better ?? all.dearest
      const plan = new Plan(problem, found.places)
      expect({ broken: plan.broken, unplaced: plan.unplaced, cost: plan.cost }).toEqual({ broken: 0, unplaced: 0, cost: found.cost })
      expect(found.cost).toBe(all.cheapest.cost)
      expect(Math.ceil(proof.bound - 1e-3)).toBe(all.cheapest.cost)
      if (problem.watchers.length > 0) withBreaks++
    }
    expect(tried).toBeGreaterThan(50)
    expect(withBreaks).toBeGreaterThan(25)
  }, 180_000)

  it.each([['breaks of two in a row', TWO_IN_A_ROW, 40], ['of many', MANY_IN_A_ROW, 12], ['quiet sessions', WITH_QUIET, 80]] as const)('SWEEP-3: never lose the path of the best plan, nor call it dearer than it is (%s)', (_, size, seeds) => {
    let followed = 0
    for (let seed = 1; seed <= seeds; seed++) {
      const problem = small(seed, size)
      const all = extremes(problem)
      if (all === null) continue
      const { cheapest, dearest } = all
      const sweeping = sweepingFrom(problem, dearest.places, dearest.cost)
      if (sweeping === null) throw new Error('Too many sessions')
      while (!sweeping.isComplete) {
        sweeping.step()
        expect(sweeping.bound).toBeLessThanOrEqual(cheapest.cost)
        if (sweeping.level.graph.isEmpty || sweeping.trial < cheapest.cost) continue
        const length = lengthOf(sweeping, cheapest.places)
        expect(length).not.toBeNull()
        expect(length).toBeLessThanOrEqual(cheapest.cost)
        followed++
      }
    }
    expect(followed).toBeGreaterThan(seeds)
  }, 180_000)

  it('SWEEP-4: keep the path of a plan at every level when nothing dearer is kept', () => {
    let levels = 0
    for (let seed = 1; seed <= 60; seed++) {
      const problem = small(seed, seed % 2 === 0 ? WITH_QUIET : ALL_QUIET)
      const all = extremes(problem)
      if (all === null) continue
      for (const { places, cost } of [all.cheapest, all.dearest]) {
        const sweeping = sweepingFrom(problem, places, cost)
        if (sweeping === null) throw new Error('Too many sessions')
        const { facts, prices, worth } = sweeping
        const order = new Order(facts)
        let level = new Level(facts, worth, order.begin(), STATES, null)
        for (const _ of level.begin(prices, cost));
        for (;;) {
          expect({ seed, detail: level.detail, isTooLarge: level.isTooLarge }).toEqual({ seed, detail: level.detail, isTooLarge: false })
          const length = lengthOf({ level, prices, facts }, places)
          expect(length, `seed ${seed}`).not.toBeNull()
          expect(length, `seed ${seed}`).toBeLessThanOrEqual(cost)
          levels++
          const detail = order.next(level.detail, new Float64Array(facts.count))
          if (detail === null) break
          level.graph.look(prices)
          const finer = new Level(facts, worth, detail, STATES, level)
          for (const _ of finer.refine(level, prices, cost));
          level = finer
        }
      }
    }
    expect(levels).toBeGreaterThan(300)
  }, 180_000)

  it('SWEEP-2: prove a meeting of 20 sessions best, or hand over the better plan that they find, and the same again', () => {
    const view = meetingOf(SIZES[20], 10)
    const plans = [1, 2].map(() => {
      const scheduling = new Scheduling(view, { scope: 'waiting', seed: 10, moves: 20_000 })
      scheduling.search(20_000)
      const before = scheduling.proposal().cost
      while (scheduling.prove());
      const { cost, gap, places, unplaced } = scheduling.proposal()
      expect({ gap, unplaced }).toEqual({ gap: 0, unplaced: [] })
      expect(cost).toBeLessThan(before)
      expect(faultsOf(view, places)).toEqual([])
      return places
    })
    expect(plans[1]).toEqual(plans[0])
  }, 180_000)
})
