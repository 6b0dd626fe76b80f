import type { Person } from '../schema.ts'
import { indexNames } from './name-index.ts'
import { namePartsOf } from './name-parts.ts'
import { resemblance, type ResemblanceReason } from './resemblance.ts'

/** Two entries of the directory that may be one person. */
export interface PossibleDuplicate {
  a: string
  b: string
  /** 0 to 1. */
  score: number
  reasons: readonly ResemblanceReason[]
}

/**
 * Pairs of people who may be one, the likeliest first: accents, swapped or missing surnames, short forms, slips of the pen, the
 * same address. Pairs that somebody has found to be two people (`distinctFrom`) are left out.
 */
export function findDuplicates(people: readonly Person[]): PossibleDuplicate[] {
  const parts = people.map(namePartsOf)
  const found: PossibleDuplicate[] = []
  for (const [left, right] of indexNames(parts).pairs()) {
    const [a, b, partsOfA, partsOfB] = [people[left], people[right], parts[left], parts[right]]
    if (!a || !b || !partsOfA || !partsOfB) continue
    const likeness = resemblance(partsOfA, partsOfB)
    if (likeness === null || areKeptApart(a, b)) continue
    found.push({ a: a.id, b: b.id, ...likeness })
  }
  return found.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
}

/** Whether somebody has looked at the two and found that they are two people; either record may say it. */
export function areKeptApart(a: Person, b: Person): boolean {
  return a.distinctFrom.includes(b.id) || b.distinctFrom.includes(a.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
