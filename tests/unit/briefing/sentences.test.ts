import { expect, test } from 'vitest'
import en from '#locales/en/pack.json'
import es from '#locales/es/pack.json'
import fr from '#locales/fr/pack.json'

type Sentences = Record<string, Record<string, string>>

function flat(sentences: Sentences): [string, string][] {
  return Object.entries(sentences).flatMap(([section, entries]) => Object.entries(entries).map(([key, words]): [string, string] => [`${section}.${key}`, words]))
}

const placeholders = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]).toSorted()

test.each([['fr', fr], ['es', es]] as const)('SENTENCES-1 [%s]: the same keys and places as in English', (_language, sentences) => {
  expect(Object.fromEntries(flat(sentences).map(([key, words]) => [key, placeholders(words)]))).toEqual(
    Object.fromEntries(flat(en).map(([key, words]) => [key, placeholders(words)]))
  )
})

test('SENTENCES-2: nothing is empty, and apostrophes are typographic', () => {
  for (const sentences of [en, fr, es]) for (const [key, words] of flat(sentences)) expect(words.trim() !== '' && !words.includes("'"), key).toBe(true)
})

test('SENTENCES-3: French has a no-break space before the colon, and none before ; ! ?', () => {
  for (const [key, words] of flat(fr)) {
    expect(words, key).not.toMatch(/[^\u00a0]:/u)
    expect(words, key).not.toMatch(/[\s\u00a0\u202f][;!?]/u)
  }
})
