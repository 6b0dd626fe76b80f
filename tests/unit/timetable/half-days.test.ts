import { describe, expect, it } from 'vitest'
import { NOWHERE, type Places, type Problem } from '#shared/timetable/core/problem.ts'
import { HalfDays, type Effort } from '#shared/timetable/core/proof/half-days/half-days.ts'
import { groundOf, type Ground } from '#shared/timetable/core/proof/half-days/ground.ts'
import { coursesOf, halfDayOf } from '#shared/timetable/core/proof/half-days/half-day.ts'
import { Potentials, scalesOf } from '#shared/timetable/core/proof/half-days/potentials.ts'
import { ShortestWay } from '#shared/timetable/core/proof/half-days/shortest.ts'
import { tollsOf, type Tolls } from '#shared/timetable/core/proof/half-days/sweep.ts'
import type { Relaxation, Worth } from '#shared/timetable/core/proof/relaxation.ts'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { narrow } from '#shared/timetable/model/narrow.ts'
import { dice, meetingOf, SIZES } from './instances.ts'
import { relaxed } from './relaxed.ts'
import { extremes, small, type Size } from './small.ts'

const ENOUGH: Effort = { ofHalfDay: 200_000, states: 2_000_000, rounds: 25 }
const SLOTS: Size = { slotsADay: 9, open: 7, free: 4, fixed: 1, rooms: 2, quiet: 0, inRow: 2 }
const PAIRS: Size = { slotsADay: 12, open: 10, free: 3, fixed: 1, rooms: 2, quiet: 0, inRow: 2, unit: 2 }
const THIRDS: Size = { slotsADay: 16, open: 14, free: 3, fixed: 1, rooms: 2, quiet: 0, inRow: 2, unit: 3 }
const ONE_QUIET: Size = { ...SLOTS, quiet: 1 }

/** A bound by half-days from the prices of single slots. */
function provenFrom(problem: Problem, places: Places, cost: number, effort: Effort, change: (worth: Worth) => void = () => {}): number {
  const relaxation = relaxed(problem, places, cost, 'slots', relaxed(problem, places, cost, 'halfHours'))
  const worth = relaxation.worth()
  change(worth)
  return throughHalfDays(problem, relaxation, worth, effort)
}

function throughHalfDays(problem: Problem, { times, covered }: Relaxation, worth: Worth, effort: Effort): number {
  const halfDays = new HalfDays(problem, times, covered, worth, effort)
  while (!halfDays.isComplete) halfDays.step()
  return halfDays.bound
}

/** Without what no bound sees: then a bound that claims a little too much is soon above the truth. */
function plain(problem: Problem): Problem {
  return { ...problem, walk: 0, watchers: [], order: new Int8Array(problem.order.length), family: problem.family.map(() => -1), roomCost: new Int32Array(problem.roomCost.length) }
}

/** Parts the slots at random: as if running gained nothing in some, so that sessions lie across the edges of half-days or outside all. */
function torn(seed: number): (worth: Worth) => void {
  const roll = dice(seed)
  return ({ gain }) => {
    for (let slot = 0; slot < gain.length; slot++) gain[slot] = roll(5) === 0 ? 0 : 1
  }
}

/** Prices and values drawn anew: any prove a bound. */
function shaken(seed: number): (worth: Worth) => void {
  const roll = dice(seed)
  return ({ price, value }) => {
    for (let session = 0; session < price.length; session++) price[session] = Math.max(0, (price[session] ?? 0) + roll(9) - 4)
    for (let at = 0; at < value.length; at++) value[at] = Math.max(0, (value[at] ?? 0) + (roll(5) - 2) / 4)
  }
}

describe('ways through half-days', () => {
  it.each([
    ['steps of a slot', SLOTS, 40], ['a quiet session', ONE_QUIET, 20], ['lengths of whole pairs of slots', PAIRS, 40], ['of whole quarters', THIRDS, 40]
  ] as const)('HALF-DAYS-1: never prove more than the cheapest of all plans costs, wherever half-days end and whatever the prices (%s)', (_, size, seeds) => {
    const counts = { tried: 0, reached: 0 }
    for (let seed = 1; seed <= seeds; seed++) {
      for (const problem of [small(seed, size), plain(small(seed, size))]) {
        const all = extremes(problem)
        if (all === null) continue
        const { places, cost } = all.cheapest
        const whole = provenFrom(problem, places, cost, ENOUGH)
        counts.tried++
        if (whole > cost - 1) counts.reached++
        const bounds = {
          whole, torn: provenFrom(problem, places, cost, ENOUGH, torn(seed)), shaken: provenFrom(problem, places, cost, { ...ENOUGH, rounds: 3 }, shaken(seed)),
          cut: provenFrom(problem, places, cost, { ofHalfDay: 30, states: 300, rounds: 5 })
        }
        for (const [name, bound] of Object.entries(bounds)) expect(bound, `problem ${seed}, ${name}`).toBeLessThanOrEqual(cost + 1e-9)
      }
    }
    expect(counts.tried).toBeGreaterThan(seeds)
    expect(counts.reached).toBeGreaterThan(seeds / 4)
  }, 180_000)

  it('HALF-DAYS-2: raise the bound of a meeting of 42 sessions, and by the same again', () => {
    const scheduling = new Scheduling(meetingOf({ ...SIZES[60], sessions: 42, groups: 10, rooms: 4 }, 1), { scope: 'waiting', seed: 1, moves: 200_000 })
    scheduling.search(200_000)
    const places = scheduling.places()
    const { cost } = scheduling.proposal()
    const problem = narrow(scheduling.problem, (session) => places.start[session] !== NOWHERE)
    const slots = relaxed(problem, places, cost, 'slots', relaxed(problem, places, cost, 'halfHours'))
    const bounds = [1, 2].map(() => throughHalfDays(problem, slots, slots.worth(), { ...ENOUGH, states: 400_000 }))
    expect(bounds[0]).toBeGreaterThan(slots.bound + 2)
    expect(bounds[0]).toBeLessThanOrEqual(cost)
    expect(bounds[1]).toBe(bounds[0])
  }, 180_000)

  it.each([['any session again', 0], ['two remembered', 2]] as const)('HALF-DAYS-3: find the cheapest way of all, and with few states no more than that (%s)', (_, remembered) => {
    let cut = 0
    for (let seed = 1; seed <= 60; seed++) {
      const roll = dice(seed)
      const problem = plain(small(seed, { ...SLOTS, slotsADay: 8, open: 8 }))
      const places = extremes(problem)?.cheapest.places
      if (places === undefined) continue
      const { times, covered } = relaxed(problem, places, 100, 'slots', relaxed(problem, places, 100, 'halfHours'))
      const courses = coursesOf(problem, times, covered)
      if (courses.sessions.length === 0) continue
      const day = halfDayOf(courses, courses.begins.map((own) => own.filter(({ start }) => start < 8)), 1, [0], new Float64Array(4))
      const ground = groundOf(problem, courses, day)
      if (ground === null) throw new Error('Too many side by side')
      for (let session = 0; session < remembered; session++) ground.bits[session] = 1 << session
      const prices = Float64Array.from(courses.sessions, () => 4 + roll(16))
      const potentials = new Potentials(courses, day, scalesOf(problem, 1))
      potentials.value.set(Array.from(potentials.value, () => roll(9)))
      for (const _ of potentials.settle(prices, 0));
      const tolls = tollsOf(ground, prices, potentials)
      const least = leastOf(ground, tolls)
      const found = (states: number): number => {
        const work = new ShortestWay(ground).find(tolls, states)
        for (;;) {
          const step = work.next()
          if (step.done === true) return step.value.excess
        }
      }
      expect(found(100_000), `problem ${seed}`).toBe(least)
      for (const states of [20, 60, 200]) {
        expect(found(states), `problem ${seed}, ${states} states`).toBeLessThanOrEqual(least)
        if (found(states) < least && found(states) > 0) cut++
      }
    }
    expect(cut).toBeGreaterThan(10)
  })
})

/** What the cheapest way through a half-day costs, by trying them all. */
function leastOf({ day, sessions, pairs, seating, seats, bits }: Ground, { gain, run, begin }: Tolls): number {
  const go = (step: number, running: { session: number; start: number }[], ran: number): number => {
    if (step === day.steps) return running.length === 0 ? 0 : Infinity
    let least = Infinity
    const choose = (session: number, members: { session: number; start: number }[], cost: number): void => {
      if (session < sessions) {
        choose(session + 1, members, cost)
        const start = begin[session * day.steps + step] ?? Infinity
        const stands = members.every((other) => pairs.get(1)?.[session * sessions + other.session] !== Infinity)
        if (start !== Infinity && stands && ((bits[session] ?? 0) & ran) === 0) choose(session + 1, [...members, { session, start: step }], cost + start)
        return
      }
      let wanted = 0
      let sum = cost + (gain[step] ?? 0)
      for (const [index, member] of members.entries()) {
        wanted = wanted === -1 ? -1 : seating.with(wanted, seats[member.session * day.steps + member.start] ?? 0)
        sum += run[member.session * day.steps + step] ?? 0
        for (const other of members.slice(index + 1)) sum += pairs.get(1)?.[member.session * sessions + other.session] ?? 0
      }
      if (wanted === -1) return
      const ended = members.filter(({ session, start }) => start + (day.takes[session] ?? 0) === step + 1)
      const left = members.filter((member) => !ended.includes(member))
      least = Math.min(least, sum + go(step + 1, left, ended.reduce((all, { session }) => all | (bits[session] ?? 0), ran)))
    }
    choose(0, running, 0)
    return least
  }
  return go(0, [], 0)
}
