/**
 * One thing that takes up people or rooms for a time: a session with everyone who is needed in it. Times are whole
 * minutes on one clock; `until` is the first minute after it. `who` are ids, each at most once.
 */
export interface Stay {
  id: string
  from: number
  until: number
  who: readonly string[]
}

/** One person (or room) in two stays that do not leave the margin between them; `first` begins earlier. */
export interface Clash {
  who: string
  first: string
  second: string
}

/**
 * True when two stays overlap, or leave less than `margin` minutes between them. A stay of no length is a point: it
 * clashes inside another and not at its edges.
 */
export function collide(a: Pick<Stay, 'from' | 'until'>, b: Pick<Stay, 'from' | 'until'>, margin: number): boolean {
  return a.from < b.until + margin && b.from < a.until + margin
}
