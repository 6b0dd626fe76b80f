import { expect, it } from 'vitest'
import { clashIndex } from '#shared/checks/clashes/clash-index.ts'
import { rollOf } from '#shared/checks/clashes/roll.ts'
import type { Stay } from '#shared/checks/clashes/stay.ts'
import { clashesAmong, sweep } from '#shared/checks/clashes/sweep.ts'
import { naiveClashes, sorted } from '#tests/unit/checks/naive-clashes.ts'
import { figure, inTurn, median, note, percentile } from '../harness/figures.ts'

/** A plain generator (mulberry32), so that every run has the same timetable. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** 2,000 sessions over five days in steps of five minutes, with `each` of 10,000 people in every one. */
function timetable(each: number): Stay[] {
  const next = random(20_271_014)
  return Array.from({ length: 2_000 }, (_, index) => {
    const from = Math.floor(next() * 5) * 1440 + 480 + Math.floor(next() * 120) * 5
    const who = new Set<string>()
    while (who.size < each) who.add(`person-${Math.floor(next() * 10_000)}`)
    return { id: `session-${index}`, from, until: from + 30 + Math.floor(next() * 19) * 5, who: [...who] }
  })
}

const stays = timetable(20)
const NAME = '2,000 sessions × 20 of 10,000 people'

it('clashes of a whole timetable, beside comparing every pair', async () => {
  const roll = rollOf(stays)
  const found = sweep(roll, 0)
  expect(sorted(found)).toEqual(sorted(naiveClashes(stays, 0)))
  for (let warm = 0; warm < 20; warm++) sweep(roll, 0)
  const [whole, naive] = await inTurn(5, () => sweep(roll, 0), () => naiveClashes(stays, 0))
  figure(`clashes of ${NAME}, ${found.length} found`, whole, { name: 'naive pairs', milliseconds: naive }, 'at most 5 ms')
  const [named, numbered] = await inTurn(25, () => clashesAmong(stays), () => sweep(roll, 0))
  figure('  the same with everybody numbered first', named, { name: 'numbered already', milliseconds: numbered })
})

it('clashes after one move', () => {
  const next = random(7)
  const index = clashIndex(stays)
  const times: number[] = []
  for (let move = 0; move < 4_000; move++) {
    const stay = stays[Math.floor(next() * stays.length)]
    if (!stay) continue
    const from = Math.floor(next() * 5) * 1440 + 480 + Math.floor(next() * 120) * 5
    const started = performance.now()
    index.move(stay.id, { from, until: from + stay.until - stay.from })
    times.push(performance.now() - started)
  }
  note(`one move among ${NAME}: median ${median(times).toFixed(4)} ms, 99th of a hundred ${percentile(times, 99).toFixed(4)} ms (aim: at most 0.1 ms)`)
})
