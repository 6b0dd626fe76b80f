import type { NameParts } from './name-parts.ts'
import { nicknameGroups } from './nicknames.ts'

/** At most so many neighbours of one key are looked at: a thousand people of one name must not make a million pairs. */
const MOST_NEIGHBOURS = 48

/**
 * The keys under which two people who may be one meet: the same address, the same words, a surname with an initial or a
 * group of short forms, a given name with one end of a surname. Each as a number of 32 bits; two keys that fall on one
 * number only cost a comparison.
 */
function keysOf(parts: NameParts): number[] {
  const keys = [hash('w', parts.whole)]
  if (parts.email !== '') keys.push(hash('e', parts.email))
  const [first = '', second = ''] = parts.given
  for (const surname of parts.surnames.slice(0, 3)) {
    keys.push(hash('i', surname, first.charAt(0)))
    if (second.charAt(0) !== first.charAt(0) && second !== '') keys.push(hash('i', surname, second.charAt(0)))
    for (const group of nicknameGroups(first)) keys.push(hash('n', surname, String(group)))
    if (surname.length >= 4) keys.push(hash('s', first, surname.slice(0, 3)), hash('t', first, surname.slice(-3)))
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

/** People by the keys under which they can be found; nothing in it is quadratic. */
export interface NameIndex {
  /** Places of people who may resemble `parts`, each once. */
  candidates(parts: NameParts): number[]
  /** Pairs of places that may be one person, the lower first, each once. */
  pairs(): [number, number][]
}

export function indexNames(people: readonly NameParts[]): NameIndex {
  const size = Math.max(1, people.length)
  const entries: number[] = []
  for (const [place, parts] of people.entries()) for (const key of new Set(keysOf(parts))) entries.push(key * size + place)
  // One sorted array of key and place: as good as a map of lists, and a tenth of its cost.
  const sorted = Float64Array.from(entries).sort()
  return {
    candidates: (parts) => {
      const found = new Set<number>()
      for (const key of keysOf(parts)) {
        let index = lowerBound(sorted, key * size)
        for (let count = 0; count < MOST_NEIGHBOURS && index < sorted.length; count++, index++) {
          const place = (sorted[index] ?? 0) - key * size
          if (place >= size) break
          found.add(place)
        }
      }
      return [...found]
    },
    pairs: () => pairsOf(sorted, size, people)
  }
}

function pairsOf(sorted: Float64Array, size: number, people: readonly NameParts[]): [number, number][] {
  const pairs: number[] = []
  for (let start = 0; start < sorted.length;) {
    const key = Math.floor((sorted[start] ?? 0) / size)
    let end = start
    while (end < sorted.length && (sorted[end] ?? 0) < (key + 1) * size) end++
    if (end - start > 1) addPairs(Array.from(sorted.subarray(start, end), (entry) => entry - key * size), size, people, pairs)
    start = end
  }
  const unique = Float64Array.from(pairs).sort()
  const result: [number, number][] = []
  for (let index = 0; index < unique.length; index++) {
    const pair = unique[index] ?? 0
    if (index === 0 || pair !== unique[index - 1]) result.push([Math.floor(pair / size), pair % size])
  }
  return result
}

/** In a crowd each is compared with those who stand next in the order of names. */
function addPairs(places: number[], size: number, people: readonly NameParts[], pairs: number[]): void {
  const crowd = places.length > MOST_NEIGHBOURS
  if (crowd) places.sort((a, b) => ((people[a]?.whole ?? '') < (people[b]?.whole ?? '') ? -1 : (people[a]?.whole ?? '') > (people[b]?.whole ?? '') ? 1 : a - b))
  const reach = crowd ? 12 : places.length
  for (const [index, a] of places.entries()) {
    for (let other = index + 1; other < places.length && other <= index + reach; other++) {
      const b = places[other] ?? 0
      pairs.push(a < b ? a * size + b : b * size + a)
    }
  }
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
