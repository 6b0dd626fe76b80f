import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { LinearProgramme } from '#shared/timetable/core/proof/saddle/linear-programme.ts'
import type { Column } from '#shared/timetable/core/proof/saddle/column.ts'
import { dice } from './instances.ts'

interface Drawn {
  rows: { lower: number; upper: number }[]
  columns: Column[]
}

/**
 * A programme like that of a relaxation, at random: five sessions that each lie in one of six ways over four moments, where companies have to offer what ways ask
 * for. What is asked for can be bought dearly.
 */
function drawn(seed: number): Drawn {
  const roll = dice(seed)
  const [sessions, moments, slots] = [5, 4, 6]
  const asked = (session: number, moment: number): number => sessions + moments + session * moments + moment
  const rows = [
    ...Array.from({ length: sessions }, () => ({ lower: 1, upper: 1 })),
    ...Array.from({ length: moments }, () => ({ lower: -Infinity, upper: slots })),
    ...Array.from({ length: sessions * moments }, () => ({ lower: 0, upper: Infinity }))
  ]
  const columns: Column[] = []
  for (let session = 0; session < sessions; session++) {
    for (let way = 0; way < 6; way++) {
      const moment = roll(moments - 1)
      const first = 1 + roll(slots)
      columns.push({ cost: roll(5), rows: [session, asked(session, moment), asked(session, moment + 1)], values: [1, -first, first - slots] })
    }
    for (let moment = 0; moment < moments; moment++) columns.push({ cost: 50, rows: [asked(session, moment)], values: [1] })
  }
  for (let company = 0; company < 60; company++) {
    const moment = company % moments
    const members = Array.from({ length: sessions }, (_, session) => session).filter(() => roll(3) === 0)
    columns.push({ cost: members.length + roll(12), rows: [sessions + moment, ...members.map((session) => asked(session, moment))], values: [1, ...members.map(() => 1)] })
  }
  return { rows, columns }
}

/** What a solver of another kind, the simplex method of HiGHS, says that it costs. */
async function exactly({ rows, columns }: Drawn): Promise<number> {
  const highs = await loadHighs()
  const model = highs.createModel()
  model.options.set({ output_flag: false })
  for (const { lower, upper } of rows) model.addRow(lower === -Infinity ? -highs.infinity : lower, upper === Infinity ? highs.infinity : upper, { indices: [], values: [] })
  for (const { cost, rows: own, values } of columns) model.addCol(cost, 0, highs.infinity, { indices: [...own], values: [...values] })
  model.run()
  const cost = model.getObjectiveValue()
  model.dispose()
  return cost
}

function solved(linear: LinearProgramme, solutions: number): number {
  let objective = -Infinity
  for (let left = solutions; left > 0;) {
    const solution = linear.solve()
    if (solution === null) continue
    objective = solution.objective
    left--
  }
  return objective
}

describe('a linear programme brought near to its saddle point', () => {
  it('SADDLE-1: proves nearly what it costs, and never more', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { rows, columns } = drawn(seed)
      const cost = await exactly({ rows, columns })
      const linear = new LinearProgramme()
      linear.addRows(rows)
      linear.addColumns(columns)
      const objective = solved(linear, 5)
      expect(objective, `programme ${seed}`).toBeLessThanOrEqual(cost + 1e-6)
      expect(objective, `programme ${seed}`).toBeGreaterThan(cost * 0.999)
    }
  })

  it('SADDLE-2: goes on from where it was when columns come, and answers for all of them', async () => {
    const { rows, columns } = drawn(7)
    const cost = await exactly({ rows, columns })
    const linear = new LinearProgramme()
    linear.addRows(rows)
    linear.addColumns(columns.slice(0, -30))
    const before = solved(linear, 5)
    linear.addColumns(columns.slice(-30))
    let solution = linear.solve()
    for (let call = 0; call < 12; call++) solution = linear.solve() ?? solution
    if (solution === null) throw new Error('It did not come to an end')
    expect(before).toBeGreaterThan(cost + 0.1)
    expect(Math.abs(solution.objective - cost)).toBeLessThan(cost * 0.001)
    expect(solution.values).toHaveLength(columns.length)
    // Each session lies somewhere, once.
    for (let session = 0; session < 5; session++) {
      const shares = columns.reduce((sum, { rows: own }, column) => sum + (own[0] === session ? (solution.values[column] ?? 0) : 0), 0)
      expect(shares).toBeCloseTo(1, 9)
    }
  })
})
