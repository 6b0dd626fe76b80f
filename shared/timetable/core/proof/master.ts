/** A linear programme that grows by columns: what the bound asks of a solver. Duals are those of a minimisation. */
export interface Master {
  /** @param rows what each row has at least (`lower`) and at most (`upper`) */
  addRows(rows: readonly { lower: number; upper: number }[]): void
  addColumns(columns: readonly Column[]): void
  /** `values` are those of the columns, in the order in which they were added. Null when it has to be called again to come to an end. */
  solve(): { objective: number; duals: Float64Array; values: Float64Array } | null
  dispose(): void
}

export interface Column {
  cost: number
  rows: readonly number[]
  /** What the column has in each of `rows`. */
  values: readonly number[]
}
