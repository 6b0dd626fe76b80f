import { useEffect, useState } from 'react'
import type { Country } from '#shared/foundation/country.ts'
import type { Grid } from '#shared/intake/grid.ts'
import type { Mapping } from '#shared/intake/people/mapping.ts'
import type { ImportDecisions } from '#shared/intake/people/plan/plan-types.ts'

/** How one list is being read: what was found, and what a person has corrected and decided so far. */
export interface Reading {
  step: 'columns' | 'people'
  /** The sender whose columns are known, or null for a new one. */
  sender: string | null
  senderName: string
  /** The delegation of those of whom the list says nothing. */
  delegation: Country | null
  mapping: Mapping
  decisions: ImportDecisions
}

/** Readings outlive the page, so that somebody who looks something up on another screen finds their decisions again. */
const remembered = new WeakMap<Grid, Reading>()

export function useReading(grid: Grid, begin: () => Reading | null): [Reading | null, (change: Partial<Reading>) => void] {
  const [reading, setReading] = useState(() => remembered.get(grid) ?? begin())
  useEffect(() => {
    if (reading !== null) remembered.set(grid, reading)
  }, [grid, reading])
  return [reading, (change) => setReading((now) => (now === null ? null : { ...now, ...change }))]
}
