import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashIndex } from '#shared/checks/clashes/clash-index.ts'
import type { Clash, Stay } from '#shared/checks/clashes/stay.ts'
import { clashesAmong } from '#shared/checks/clashes/sweep.ts'
import { naiveClashes, sorted } from './naive-clashes.ts'

const stay = (id: string, from: number, until: number, ...who: string[]): Stay => ({ id, from, until, who })

/** Random timetables, with stays of no length, equal times and everybody in everything among them. */
const timetable = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 20 }), who: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }) }), { maxLength: 40 })
  .map((stays) => stays.map(({ from, length, who }, index): Stay => ({ id: `s${index}`, from, until: from + length, who })))
const margins = fc.integer({ min: 0, max: 10 })

describe('CLASH: one global sort with an active list for each person', () => {
  it('CLASH-1: finds who is in two places: overlapping, one inside the other, at exactly the same time', () => {
    const stays = [stay('a', 0, 60, 'ana', 'eva'), stay('b', 30, 90, 'ana'), stay('c', 40, 50, 'ana'), stay('d', 0, 60, 'eva'), stay('e', 90, 95, 'ana')]
    expect(sorted(clashesAmong(stays))).toEqual(['ana a b', 'ana a c', 'ana b c', 'eva a d'])
  })

  it('CLASH-2: what follows without a pause does not clash, unless a margin is asked for', () => {
    const stays = [stay('a', 0, 60, 'ana'), stay('b', 60, 90, 'ana')]
    expect(clashesAmong(stays)).toEqual([])
    expect(clashesAmong(stays, 5)).toEqual([{ who: 'ana', first: 'a', second: 'b' }])
  })

  it('CLASH-3: a stay of no length clashes inside another and not at its edges', () => {
    const around = stay('around', 0, 60, 'ana')
    for (const [at, count] of [[0, 0], [30, 1], [60, 0]] as const) {
      expect(clashesAmong([around, stay('point', at, at, 'ana')])).toHaveLength(count)
      expect(clashesAmong([stay('point', at, at, 'ana'), around])).toHaveLength(count)
    }
  })

  it('CLASH-4: finds exactly what comparing every pair finds', () => {
    fc.assert(
      fc.property(timetable, margins, (stays, margin) => {
        expect(sorted(clashesAmong(stays, margin))).toEqual(sorted(naiveClashes(stays, margin)))
      }),
      { numRuns: 400 }
    )
  })

  it('CLASH-5: moving sessions about, the clashes ended and arisen add up to those of the whole', () => {
    const moves = fc.array(fc.tuple(fc.nat(39), fc.option(fc.integer({ min: 0, max: 60 }), { nil: null })), { maxLength: 60 })
    fc.assert(
      fc.property(timetable, margins, moves, (stays, margin, steps) => {
        const index = clashIndex(stays, margin)
        const now = new Map(stays.map((one) => [one.id, one]))
        const open = new Set(sorted(clashesAmong(stays, margin)))
        const key = (clash: Clash): string => sorted([clash]).join()
        for (const [number, from] of steps) {
          const original = stays[number]
          if (!original) continue
          const to = from === null ? null : { from, until: from + original.until - original.from }
          const { ended, arisen } = index.move(original.id, to)
          for (const clash of ended) expect(open.delete(key(clash))).toBe(true)
          for (const clash of arisen) open.add(key(clash))
          if (to === null) now.delete(original.id)
          else now.set(original.id, { ...original, ...to })
        }
        const left = stays.flatMap(({ id }) => now.get(id) ?? [])
        expect([...open].sort()).toEqual(sorted(naiveClashes(left, margin)))
      }),
      { numRuns: 300 }
    )
  })

  it('CLASH-6: a place can be tried without moving anything', () => {
    const index = clashIndex([stay('a', 0, 60, 'ana'), stay('b', 200, 260, 'ana'), stay('c', 0, 0, 'ana')], 0, new Set(['c']))
    expect(index.probe('b', { from: 30, until: 90 })).toEqual([{ who: 'ana', first: 'a', second: 'b' }])
    expect(index.probe('b', { from: 60, until: 120 })).toEqual([])
    expect([index.isFree('b', { from: 30, until: 90 }), index.isFree('b', { from: 60, until: 120 })]).toEqual([false, true])
    expect(index.probe('c', { from: 10, until: 20 })).toEqual([{ who: 'ana', first: 'a', second: 'c' }])
    expect([index.of('a'), index.of('b'), index.of('c')]).toEqual([[], [], []])
  })
})
