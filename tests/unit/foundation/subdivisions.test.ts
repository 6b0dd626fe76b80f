import { expect, test } from 'vitest'
import { compareText } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { SUBDIVISIONS, subdivisionName, subdivisionOrder, subdivisionsOf } from '#shared/foundation/subdivisions.ts'
import { ORGANISATIONS } from '#shared/sample/people/organisations/index.ts'

test('SUBDIVISION-1: Canada has 13, in the order of precedence; Mexico 32, by the alphabet', () => {
  const order = 'ON QC NS NB MB BC PE SK AB NL NT YT NU'.split(' ').map((code) => `CA-${code}`)
  expect(subdivisionsOf('CA').map(({ code }) => code)).toEqual(order)
  const states = subdivisionsOf('MX').map(({ name }) => name.es)
  expect(states).toHaveLength(32)
  expect(states).toEqual([...states].sort(compareText('es')))
})

test('SUBDIVISION-2: each has a code of its own and a name in three languages', () => {
  expect(new Set(SUBDIVISIONS.map(({ code }) => code)).size).toBe(45)
  for (const { name } of SUBDIVISIONS) for (const language of LANGUAGES) expect(name[language]).not.toBe('')
  expect(subdivisionName('CA-NS', 'fr')).toBe('Nouvelle-Écosse')
  expect(subdivisionName('CA-XX', 'fr')).toBe('CA-XX')
  expect(subdivisionOrder('CA-QC')).toBeLessThan(subdivisionOrder('CA-NU'))
  expect(subdivisionOrder('CA-XX')).toBe(45)
})

test('SUBDIVISION-3: the organisations of the example lie in subdivisions that exist', () => {
  const known = new Set(SUBDIVISIONS.map(({ code }) => code))
  expect(Object.values(ORGANISATIONS).filter(({ subdivision }) => !known.has(subdivision))).toEqual([])
})
