import type { NameParts } from './name-parts.ts'
import { nicknameGroups } from './nicknames.ts'

/** At most so many neighbours of one key are looked at: a thousand people of one name must not make a million pairs. */
const MOST_NEIGHBOURS = 40

/** People by the keys under which they can be found; nothing in it is quadratic. */
export interface NameIndex {
  /** Places of people with the same address or the same words in their name, each once. */
  namesakes(parts: NameParts): number[]
  /** Places of people who may resemble `parts`, each once. */
  candidates(parts: NameParts): number[]
  /** Pairs of places that may be one person, the lower first, each once. */
  pairs(): [number, number][]
}

export function indexNames(people: readonly NameParts[]): NameIndex {
  const alike = new KeyTable(people.length)
  // People with one surname beside those who have it among several: only such pairs can be one person with a surname missing.
  const single = new KeyTable(people.length)
  const several = new KeyTable(people.length)
  for (const [place, parts] of people.entries()) {
    for (const key of keysOf(parts)) alike.add(key, place)
    const side = parts.surnames.length === 1 ? single : several
    for (const key of surnameKeys(parts)) side.add(key, place)
  }
  return {
    namesakes: ({ whole, email }) => {
      const found: number[] = []
      alike.collect(hash('w', whole), found)
      if (email !== '') alike.collect(hash('e', email), found)
      return found.length < 2 ? found : [...new Set(found)]
    },
    candidates: (parts) => {
      const found: number[] = []
      for (const key of keysOf(parts)) alike.collect(key, found)
      const otherSide = parts.surnames.length === 1 ? several : single
      for (const key of surnameKeys(parts)) otherSide.collect(key, found)
      return [...new Set(found)]
    },
    pairs: () => {
      const pairs: number[] = []
      const size = Math.max(1, people.length)
      const add = (a: number, b: number): void => void pairs.push(a < b ? a * size + b : b * size + a)
      for (const run of alike.runs()) addNeighbours(run, people, add)
      for (const run of single.runs(1)) {
        const others: number[] = []
        several.collect(run.key, others)
        for (const a of run.places.slice(0, MOST_NEIGHBOURS)) for (const b of others) add(a, b)
      }
      return unique(pairs).map((pair): [number, number] => [Math.floor(pair / size), pair % size])
    }
  }
}

/**
 * The keys under which two people who may be one meet: the same address; the same words; the same surnames in any order with an
 * initial or a group of short forms; a given name with one of two surnames, or with one end of the only one. Each is a
 * number of 32 bits; two keys that fall on one number only cost a comparison.
 */
function keysOf({ given, surnames, whole, email }: NameParts): number[] {
  const keys = [hash('w', whole)]
  if (email !== '') keys.push(hash('e', email))
  const [first = '', second = ''] = given
  const together = surnames.length > 1 ? [...surnames].sort().join(' ') : (surnames[0] ?? '')
  keys.push(hash('i', together, first.charAt(0)))
  if (second !== '' && second.charAt(0) !== first.charAt(0)) keys.push(hash('i', together, second.charAt(0)))
  for (const group of nicknameGroups(first)) keys.push(hash('n', together, String(group)))
  keys.push(...misspeltKeys(first, surnames))
  return keys
}

/** A slip of the pen leaves the first letter, one of two surnames, and one end of the only one. */
function misspeltKeys(first: string, surnames: readonly string[]): number[] {
  const [one = '', two = ''] = surnames
  if (surnames.length > 1) return [hash('g', `${first} ${one}`, two.charAt(0)), hash('h', `${first} ${two}`, one.charAt(0))]
  return one.length < 4 ? [] : [hash('s', first, one.slice(0, 3)), hash('t', first, one.charAt(0) + one.slice(-3))]
}

/** Each surname with the initials and short forms that may stand before it. */
function surnameKeys({ given, surnames }: NameParts): number[] {
  const keys: number[] = []
  const [first = '', second = ''] = given
  for (const surname of surnames.slice(0, 3)) {
    keys.push(hash('1', surname, first.charAt(0)))
    if (second !== '' && second.charAt(0) !== first.charAt(0)) keys.push(hash('1', surname, second.charAt(0)))
    for (const group of nicknameGroups(first)) keys.push(hash('2', surname, String(group)))
  }
  return keys
}

/** FNV-1a. */
function hash(kind: string, text: string, more = ''): number {
  let value = 0x811c9dc5 ^ kind.charCodeAt(0)
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ 0x1f, 0x01000193)
  for (let index = 0; index < more.length; index++) value = Math.imul(value ^ more.charCodeAt(index), 0x01000193)
  return value >>> 0
}

interface Run {
  key: number
  places: number[]
}

/** Places by key: one sorted array of numbers, as good as a map of lists and a tenth of its cost. */
class KeyTable {
  private readonly size: number
  private readonly entries: number[] = []
  private table: Float64Array | null = null

  constructor(people: number) {
    this.size = Math.max(1, people)
  }

  add(key: number, place: number): void {
    this.entries.push(key * this.size + place)
  }

  collect(key: number, into: number[]): void {
    const table = this.sorted()
    const start = key * this.size
    for (let index = lowerBound(table, start), count = 0; index < table.length && count < MOST_NEIGHBOURS; index++, count++) {
      const place = (table[index] ?? 0) - start
      if (place >= this.size) return
      into.push(place)
    }
  }

  /** The keys that at least so many people share. */
  *runs(least = 2): Generator<Run> {
    const table = this.sorted()
    for (let start = 0; start < table.length;) {
      const key = Math.floor((table[start] ?? 0) / this.size)
      const end = (key + 1) * this.size
      let stop = start + 1
      while (stop < table.length && (table[stop] ?? 0) < end) stop++
      if (stop - start >= least) yield { key, places: Array.from(table.subarray(start, stop), (entry) => entry - key * this.size) }
      start = stop
    }
  }

  private sorted(): Float64Array {
    return (this.table ??= Float64Array.from(this.entries).sort())
  }
}

/** All of a small run; in a crowd each with those who stand next in the order of names. */
function addNeighbours({ places }: Run, people: readonly NameParts[], add: (a: number, b: number) => void): void {
  const isCrowd = places.length > MOST_NEIGHBOURS
  const nameOf = (place: number): string => people[place]?.whole ?? ''
  if (isCrowd) places.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a - b))
  const reach = isCrowd ? 12 : places.length
  for (const [index, a] of places.entries()) {
    for (let other = index + 1; other < places.length && other <= index + reach; other++) add(a, places[other] ?? 0)
  }
}

function unique(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  return Array.from(sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]))
}

function lowerBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
