/**
 * Places on a scale of years. A date of history may be a year or a month: a year stands at its middle, a month at its
 * middle too, so that a mark never claims more than is known by standing at an edge.
 */
export interface YearScale {
  first: number
  /** The last year that is drawn, included. */
  last: number
}

/** From the first to the last of the dates, in whole years. */
export function yearScale(dates: readonly string[]): YearScale {
  const years = dates.filter((date) => /^\d{4}/.test(date)).map((date) => Number(date.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}

export function yearsOf({ first, last }: YearScale): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Where a date stands, 0 at the beginning of the first year and 1 at the end of the last. */
export function placeOf(date: string, { first, last }: YearScale): number {
  const [year = '0', month, day] = date.split('-')
  const within = month === undefined ? 0.5 : (Number(month) - 1 + (day === undefined ? 0.5 : Number(day) / 31)) / 12
  return (Number(year) + within - first) / (last - first + 1)
}
