/** A column of a programme that is minimised. */
export interface Column {
  cost: number
  rows: readonly number[]
  /** What the column has in each of `rows`. */
  values: readonly number[]
}
