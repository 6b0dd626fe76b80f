import loadHighs from 'highs'
import { it } from 'vitest'
import { writeFileSync, appendFileSync } from 'node:fs'
import { Scheduling } from '#shared/timetable/scheduling.ts'
import { Relaxation } from '#shared/timetable/core/proof/relaxation.ts'
import { highsMaster } from '#shared/timetable/bound/highs-master.ts'
import { narrow } from '#shared/timetable/model/narrow.ts'
import { NOWHERE } from '#shared/timetable/core/problem.ts'
import { factsOf } from '#shared/timetable/core/proof/sweep/facts.ts'
import { Runs } from '#shared/timetable/core/proof/sweep/runs.ts'
import { Memory } from '#shared/timetable/core/proof/sweep/memory.ts'
import { Outlook } from '#shared/timetable/core/proof/sweep/rest.ts'
import { Level } from '#shared/timetable/core/proof/sweep/level.ts'
import { meetingOf, SIZES } from '#tests/unit/timetable/instances.ts'
const log = (...x: unknown[]) => appendFileSync('/tmp/engine/log.txt', x.join(' ') + '\n')
const cpu = () => { const c = process.cpuUsage(); return (c.user + c.system) / 1e6 }
;(globalThis as any).trace = (...x: number[]) => { if (x[0] >= 0 && x[1] > 1) log('   ', ...x, cpu().toFixed(1)) }
const seeds = (process.env.SEEDS ?? '1').split(',').map(Number)
it('sweep', async () => {
  const highs = await loadHighs()
  for (const seed of seeds) {
    const s = new Scheduling(meetingOf(SIZES[20], seed), { scope: 'waiting', seed: 1, moves: 500_000 })
    s.search(500_000)
    let t0 = cpu()
    const pl = s.places(), target = s.proposal().cost
    const problem = narrow(s.problem, (x) => pl.start[x] !== NOWHERE)
    const master = highsMaster(highs)
    const r = new Relaxation(problem, pl, target, master, 'days')
    while (!r.isComplete) r.step()
    const worth = r.worth()
    log('seed', seed, 'cost', target, 'chopped', r.bound, 'cpu', (cpu() - t0).toFixed(2))
    const facts = factsOf(problem, pl)!
    const n = facts.count, slots = problem.slots
    const runs = new Runs(facts, false), toldRuns = new Runs(facts, true)
    let prices = Float64Array.from(facts.sessions, (x) => worth.price[x])
    t0 = cpu()
    const most = target - 1
    const all = 2 ** n - 1
    const weight = Array.from({ length: n }, (_, a) => { let w = 0; for (let b = 0; b < n; b++) w += facts.interest[a * n + b] * Math.min(facts.length[a], facts.length[b]); return w })
    const rank = [...weight.keys()].sort((a, b) => weight[b] - weight[a])
    const total = weight.reduce((a, b) => a + b, 0)
    let followed = 0, seen = 0
    for (const i of rank) { if (seen >= 0.97 * total) break; seen += weight[i]; followed |= 1 << i }
    log('  weights', rank.map((i) => i + ':' + weight[i]).join(' '), 'followed', followed.toString(2))
    let level = new Level(facts, runs, new Memory(facts, 0, false), false, new Outlook(facts, worth, followed), followed)
    level.begin(prices, most, 2_000_000)
    log('  level 0: states', level.states, 'arcs', level.arcs, 'lists', runs.size, 'tooLarge', level.isTooLarge, 'base', facts.base, 'cpu', (cpu() - t0).toFixed(2))
    if (level.isTooLarge) continue
    let kept = 0
    let told = false
    for (let stage = 0; stage < 30; stage++) {
      t0 = cpu()
      let best = -Infinity, bestPrices = prices, lost = 0, stride = 1, wrong = new Float64Array(n)
      let cur = prices
      for (let k = 0; k < 60; k++) {
        const { bound, counts } = level.look(cur)
        for (let i = 0; i < n; i++) if ((followed >> i) & 1) wrong[i] += Math.abs(counts[i] - 1)
        if (bound > best) { best = bound; bestPrices = cur; lost = 0 ; if (bound > most + 1e-6) break }
        else if (++lost % 3 === 0) stride /= 2
        if (k % 10 === 0 || k==59) { level.look(bestPrices); const b = level.states; level.prune(bestPrices, most); if (k>=0) log('    k', k, 'best', best.toFixed(2), 'states', b, '->', level.states, 'arcs', level.arcs, 'cpu', (cpu() - t0).toFixed(2)); if (level.isEmpty) break }
        const sq = counts.reduce((a, c, i) => a + ((followed >> i) & 1) * (c - 1) ** 2, 0)
        if (sq === 0) { log('    all once at', bound); break }
        const step = stride * Math.max(1, target - bound) / sq
        cur = cur.map((p, i) => Math.round((p + step * ((followed >> i) & 1) * (1 - counts[i])) * 1024) / 1024)
      }
      prices = bestPrices
      log('  stage', stage, 'kept', kept.toString(2), told ? 'rooms' : '', 'best', best.toFixed(2), 'of', target, 'states', level.states, 'cpu', (cpu() - t0).toFixed(2))
      if (best > most + 1e-6 || level.isEmpty) { log('  PROVEN'); break }
      level.look(prices); level.prune(prices, most)
      if (kept === all && told) { log('  END'); break }
      if (kept !== followed) {
        const order = [...wrong.keys()].filter((i) => ((followed & ~kept) >> i) & 1).sort((a, b) => wrong[b] - wrong[a])
        for (const i of order.slice(0, 3)) kept |= 1 << i
      } else if (followed !== all) { const i = rank.find((i) => !((followed >> i) & 1))!; followed |= 1 << i; kept |= 1 << i }
      else told = true
      t0 = cpu()
      const prev = level
      const memory = new Memory(facts, kept, told)
      level = new Level(facts, told ? toldRuns : runs, memory, told, new Outlook(facts, worth, followed), followed)
      prev.look(prices); level.refine(prev, prices, most, 4_000_000)
      log('  built: states', level.states, 'arcs', level.arcs, 'lists', runs.size, 'tooLarge', level.isTooLarge, 'empty', level.isEmpty, 'cpu', (cpu() - t0).toFixed(2))
      if (level.isEmpty) { log('  PROVEN'); break }
      if (level.isTooLarge) break
    }
    master.dispose()
    s.dispose()
  }
}, 900_000)
