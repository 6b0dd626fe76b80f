import { initialRanks, rankBetween, type Rank } from '#shared/ledger/rank.ts'
import { bandOf, type Delegate } from './precedence.ts'

type Ranks = Record<string, Rank | null>

/**
 * The ranks that put a person at `position` (from 0, counted without that person) of their band, by attendance, for
 * `placeInDelegation`. Those who would stand before them by the rules alone are placed along with them, since who is
 * placed by hand comes first; nobody behind is touched. Where two laptops gave neighbours one rank, the whole placed
 * part of the band is ranked anew.
 *
 * @param delegates in order of precedence, at least the whole band of that person.
 */
export function ranksForPlace(delegates: readonly Delegate[], moved: string, position: number): Ranks {
  const self = delegates.find(({ attendance }) => attendance.id === moved)
  if (!self) return {}
  const others = bandAround(self, delegates).filter((attendance) => attendance.id !== moved)
  const before = others.slice(0, position)
  const after = others.slice(position).filter(({ rank }) => rank !== null)
  const firstByRule = before.findIndex(({ rank }) => rank === null)
  const newlyPlaced = firstByRule === -1 ? [] : before.slice(firstByRule)
  const low = before.findLast(({ rank }) => rank !== null)?.rank ?? null
  const high = after[0]?.rank ?? null
  if (low !== null && high !== null && low >= high) return rankedAnew([...before, self.attendance, ...after])
  if (newlyPlaced.length === 0) return { [moved]: rankBetween(low, high) }
  return ranksAfter(low, [...newlyPlaced, self.attendance])
}

/** Null for each person of a delegation whom somebody has placed by hand: all go back to the rules. */
export function ranksByRule(delegates: readonly Delegate[]): Ranks {
  return Object.fromEntries(delegates.filter(({ attendance }) => attendance.rank !== null).map(({ attendance }) => [attendance.id, null]))
}

function bandAround({ attendance: { delegation, role } }: Delegate, delegates: readonly Delegate[]): Delegate['attendance'][] {
  return delegates
    .map(({ attendance }) => attendance)
    .filter((attendance) => attendance.delegation === delegation && bandOf(attendance.role) === bandOf(role))
}

function rankedAnew(attendances: readonly { id: string }[]): Ranks {
  const ranks = initialRanks(attendances.length)
  return Object.fromEntries(attendances.map(({ id }, index) => [id, ranks[index] ?? null]))
}

function ranksAfter(low: Rank | null, attendances: readonly { id: string }[]): Ranks {
  let last = low
  return Object.fromEntries(
    attendances.map(({ id }) => {
      last = rankBetween(last, null)
      return [id, last]
    })
  )
}
