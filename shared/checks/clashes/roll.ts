import type { Stay } from './stay.ts'

/**
 * Stays with their people as numbers, so that the sweep compares integers in flat arrays. The people of stay `n` are
 * `members[offsets[n]]` up to `members[offsets[n + 1]]`.
 */
export interface Roll {
  stays: readonly Stay[]
  names: readonly string[]
  offsets: Int32Array
  members: Int32Array
}

/** Numbers everyone who is named in the stays, in the order of their first naming. */
export function rollOf(stays: readonly Stay[]): Roll {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const offsets = new Int32Array(stays.length + 1)
  const members = new Int32Array(stays.reduce((sum, { who }) => sum + who.length, 0))
  let place = 0
  for (const [index, { who }] of stays.entries()) {
    for (const name of who) {
      let number = numbers.get(name)
      if (number === undefined) {
        number = names.push(name) - 1
        numbers.set(name, number)
      }
      members[place++] = number
    }
    offsets[index + 1] = place
  }
  return { stays, names, offsets, members }
}
