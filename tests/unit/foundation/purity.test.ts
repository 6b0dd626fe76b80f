import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FORBIDDEN = /\bIntl\.|\bnew Date\b|\bDate\.now\b|\bDate\.parse\b|toLocale[A-Z]|localeCompare|Math\.random|\bprocess\.|from 'node:/

test('FOUNDATION: nothing asks the machine for its clock, zone or language', () => {
  const root = join(import.meta.dirname, '../../../shared/foundation')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const code = (name: string): string => readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((name) => FORBIDDEN.test(code(name)))).toEqual([])
})
