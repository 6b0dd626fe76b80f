import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { editsBetween, mostEdits, scoreOf } from './distance.ts'
import { plainOf, tokensOf } from './tokens.ts'

/** A text that exists in several languages, and where it comes from. */
export interface Segment {
  text: Trilingual
  origin: SegmentOrigin
}

export type SegmentOrigin =
  /** A text of a meeting, or one line of it. `meeting` is null for what belongs to no meeting, such as the name of a group. */
  | { kind: 'text'; id: string; meeting: string | null; isApproved: boolean }
  | { kind: 'phrase'; id: string }

/** A segment that resembles what was asked for. */
export interface Match {
  segment: Segment
  /** In percent: 100 is letter for letter the same; 99 the same words with other numbers, marks or capitals. */
  score: number
}

interface Entry {
  segment: Segment
  plain: string
  words: Int32Array
}

/**
 * The texts in one language, found by likeness. A text resembles another when at least 70 % of the words of the longer one need not
 * be touched.
 *
 * No text is overlooked: of n words, more than `mostEdits(n)` words cannot all be missing from a text that resembles, so it has at
 * least one of the rarest `mostEdits(n) + 1` of them. Only the texts under those words are looked at, and of these only the ones
 * of a fitting length (prefix and length filters: Bayardo et al. 2007, "Scaling up all pairs similarity search").
 */
export class Memory {
  private readonly numbers = new Map<string, number>()
  /** For each word, the entries that have it, by their length in words. */
  private readonly under: Map<number, number[]>[] = []
  private readonly frequency: number[] = []
  private readonly entries: Entry[] = []
  /** The last query that looked at an entry, so that each is looked at once. */
  private seen = new Int32Array(0)
  private query = 0

  constructor(private readonly language: Language) {}

  get size(): number {
    return this.entries.length
  }

  add(segment: Segment): void {
    const text = segment.text[this.language]
    if (text === undefined || text.trim() === '') return
    const words = Int32Array.from(tokensOf(text), (token) => this.numberOf(token))
    if (words.length === 0) return
    const place = this.entries.push({ segment, plain: plainOf(text), words }) - 1
    for (const word of new Set(words)) {
      this.frequency[word] = (this.frequency[word] ?? 0) + 1
      const byLength = (this.under[word] ??= new Map())
      const list = byLength.get(words.length)
      if (list) list.push(place)
      else byLength.set(words.length, [place])
    }
  }

  /** The texts that resemble `text`, the most alike first; with the same score, in the order in which they were added. */
  find(text: string): Match[] {
    const words = this.wordsOf(text)
    if (words.length === 0) return []
    const plain = plainOf(text)
    const matches: (Match & { place: number })[] = []
    for (const place of this.candidates(words)) {
      const entry = this.entries[place]
      const score = entry && scoreBetween(words, plain, entry)
      if (entry && score) matches.push({ segment: entry.segment, score, place })
    }
    return matches.sort((a, b) => b.score - a.score || a.place - b.place).map(({ segment, score }) => ({ segment, score }))
  }

  /** The same by looking at every text: what `find` has to equal. */
  findNaively(text: string): Match[] {
    const words = this.wordsOf(text)
    const plain = plainOf(text)
    const matches = this.entries.flatMap((entry) => {
      const score = scoreBetween(words, plain, entry)
      return score ? [{ segment: entry.segment, score }] : []
    })
    return matches.sort((a, b) => b.score - a.score)
  }

  private *candidates(words: Int32Array): Generator<number> {
    if (this.seen.length < this.entries.length) this.seen = new Int32Array(this.entries.length * 2)
    const query = ++this.query
    const most = mostEdits(words.length)
    const rarest = [...words].sort((a, b) => (this.frequency[a] ?? 0) - (this.frequency[b] ?? 0)).slice(0, most + 1)
    for (const word of new Set(rarest)) {
      for (const [length, places] of this.under[word] ?? []) {
        const longer = Math.max(length, words.length)
        if (longer - Math.min(length, words.length) > mostEdits(longer)) continue
        for (const place of places) {
          if (this.seen[place] === query) continue
          this.seen[place] = query
          yield place
        }
      }
    }
  }

  private wordsOf(text: string): Int32Array {
    // A word that no entry has gets a number of its own, below zero, so that it equals none.
    return Int32Array.from(tokensOf(text), (token, index) => this.numbers.get(token) ?? -1 - index)
  }

  private numberOf(token: string): number {
    let number = this.numbers.get(token)
    if (number === undefined) this.numbers.set(token, (number = this.numbers.size))
    return number
  }
}

function scoreBetween(words: Int32Array, plain: string, entry: Entry): number | null {
  if (entry.plain === plain) return 100
  const length = Math.max(words.length, entry.words.length)
  const edits = editsBetween(words, entry.words, mostEdits(length))
  return edits === null ? null : Math.min(99, scoreOf(edits, length))
}
