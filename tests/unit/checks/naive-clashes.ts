import { collide, type Clash, type Stay } from '#shared/checks/clashes/stay.ts'

/** Every pair of stays, every pair of people: slow, and plain to see. The yardstick of the sweep. */
export function naiveClashes(stays: readonly Stay[], margin: number): Clash[] {
  const clashes: Clash[] = []
  stays.forEach((a, index) => {
    for (const b of stays.slice(index + 1)) {
      if (!collide(a, b, margin)) continue
      const aFirst = a.from !== b.from ? a.from < b.from : a.until <= b.until
      for (const who of a.who) if (b.who.includes(who)) clashes.push({ who, first: aFirst ? a.id : b.id, second: aFirst ? b.id : a.id })
    }
  })
  return clashes
}

export function sorted(clashes: readonly Clash[]): string[] {
  return clashes.map(({ who, first, second }) => `${who} ${first} ${second}`).sort()
}
