import { expect, it } from 'vitest'
import { Memory } from '#shared/translation/aids/memory/memory.ts'
import { figure, median, note, percentile } from '../harness/figures.ts'

const SEGMENTS = 50_000
const QUERIES = 200

/** A source of numbers that is the same at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Words as frequent as in a language: the nth is said about 1/n times as often as the first (Zipf). */
function sentences(count: number, random: () => number): string[] {
  const words = Array.from({ length: 8_000 }, (_, rank) => `w${rank.toString(36)}`)
  const word = (): string => words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)] ?? 'w'
  return Array.from({ length: count }, () => Array.from({ length: 4 + Math.floor(random() * 26) }, word).join(' '))
}

/** A text as a translator meets it: one that is stored, with a few of its words changed. */
function altered(text: string, random: () => number, word: () => string): string {
  return text.split(' ').map((one) => (random() < 0.15 ? word() : one)).join(' ')
}

it('fuzzy suggestions over 50,000 stored segments, beside looking at every one', () => {
  const random = randomNumbers(2027)
  const stored = sentences(SEGMENTS, random)
  const memory = new Memory('en')
  const began = performance.now()
  for (const [index, en] of stored.entries()) memory.add({ text: { en, fr: en }, origin: { kind: 'text', id: `t${index}`, meeting: null, isApproved: true } })
  note(`index of 50,000 segments, ${stored.reduce((sum, text) => sum + text.split(' ').length, 0)} words: ${(performance.now() - began).toFixed(0)} ms`)

  const others = sentences(QUERIES, random)
  const queries = Array.from({ length: QUERIES }, (_, index) => altered(stored[Math.floor(random() * SEGMENTS)] ?? '', random, () => others[index]?.split(' ')[0] ?? 'x'))
  for (const query of queries.slice(0, 50)) memory.find(query)

  const times = queries.map((query) => timed(() => memory.find(query)))
  const naive = queries.slice(0, 10).map((query) => timed(() => memory.findNaively(query)))
  for (const query of queries.slice(0, 10)) expect(memory.find(query).map(({ score }) => score)).toEqual(memory.findNaively(query).map(({ score }) => score))
  const found = queries.filter((query) => memory.find(query).length > 0).length
  figure('suggestions over 50,000 segments, median', median(times), { name: 'every segment looked at', milliseconds: median(naive) }, 'at most 30 ms')
  note(`  95th percentile: ${percentile(times, 95).toFixed(2)} ms; slowest: ${Math.max(...times).toFixed(2)} ms; ${found} of ${QUERIES} queries found something`)
  expect(percentile(times, 95)).toBeLessThan(30)
})

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
