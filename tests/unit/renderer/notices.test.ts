import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import notices from '#locales/en/notices.json'
import schedules from '#locales/en/schedule-import.json'

const root = new URL('../../../', import.meta.url).pathname

/** Keys of the notices that the store writes, read from its source: they are data there, not types. */
function keysOfStore(): string[] {
  const folder = join(root, 'renderer', 'store')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8'))
  const calls = sources.flatMap((source) => [...source.matchAll(/\bkey: ([^,\n]+),\s*values:/g)].map(([, expression = '']) => expression))
  return calls.flatMap((expression) => [...expression.matchAll(/'([\w.]+)'/g)].map(([, key = '']) => key))
}

test('NOTICES-1: every notice of the store has its sentence', () => {
  const keys = [...new Set(keysOfStore())]
  expect(keys.length).toBeGreaterThan(5)
  const found = (key: string): unknown => key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], notices)
  expect(keys.filter((key) => typeof found(key) !== 'string' && typeof found(`${key}_other`) !== 'string')).toEqual([])
})

test('NOTICES-2: what the store says of a schedule that it cannot read has its sentence', () => {
  const source = readFileSync(join(root, 'renderer', 'store', 'beside', 'schedules.ts'), 'utf8')
  const keys = [...source.matchAll(/\bsaid\('([\w.]+)'/g)].map(([, key = '']) => key)
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], schedules)).toBeTypeOf('string')
})
