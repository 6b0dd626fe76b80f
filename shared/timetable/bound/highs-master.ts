import type loadHighs from 'highs'
import type { Master } from '../core/proof/master.ts'

/** HiGHS once it has been loaded: at the edge, because a page and Node find its WebAssembly in different places. */
export type Highs = Awaited<ReturnType<typeof loadHighs>>

/** Iterations of one call: a fraction of a second. */
const ITERATIONS = 1000

/** A growing linear programme in HiGHS. It has to be disposed of: its memory lies outside what the language collects. */
export function highsMaster(highs: Highs): Master {
  const model = highs.createModel()
  // Columns that come leave a solution feasible: the primal simplex goes on from it, in half the time of the dual one.
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4, simplex_iteration_limit: ITERATIONS })
  return {
    addRows: (rows) => {
      for (const { lower, upper } of rows) {
        model.addRow(lower === -Infinity ? -highs.infinity : lower, upper === Infinity ? highs.infinity : upper, { indices: [], values: [] })
      }
    },
    addColumns: (columns) => {
      for (const { cost, rows, values } of columns) model.addCol(cost, 0, highs.infinity, { indices: rows, values })
    },
    solve: () => {
      model.run()
      if (model.getModelStatus() === highs.constants.modelStatus.iterationLimit) return null
      const { rowDual, colValue } = model.getSolution()
      return { objective: model.getObjectiveValue(), duals: rowDual, values: colValue }
    },
    dispose: () => model.dispose()
  }
}
