import { describe, expect, it } from 'vitest'
import { boundedDistance, isMisspelling } from '#shared/domain/person/resemblance/distance.ts'
import { findDuplicates } from '#shared/domain/person/resemblance/find-duplicates.ts'
import { personSchema, type Person } from '#shared/domain/person/schema.ts'

function person(id: string, givenNames: string, firstSurname: string, secondSurname = '', more: Partial<Person> = {}): Person {
  return personSchema.parse({ id, givenNames, firstSurname, secondSurname, country: 'MX', ...more })
}

const lucia = person('a', 'Lucía', 'Hernández', 'Ortiz')

describe('duplicates in the directory', () => {
  it.each<readonly [string, Person, readonly string[], number]>([
    ['accents and case', person('b', 'LUCIA', 'hernandez', 'ortiz'), ['name'], 1],
    ['swapped surnames', person('b', 'Lucía', 'Ortiz', 'Hernández'), ['swappedSurnames'], 0.95],
    ['both surnames in one field', person('b', 'Lucía', 'Hernández Ortiz'), ['name'], 1],
    ['a missing surname', person('b', 'Lucía', 'Hernández'), ['missingSurname'], 0.92],
    ['a short form', person('b', 'Lucy', 'Hernández', 'Ortiz'), ['nickname'], 0.93],
    ['a second given name', person('b', 'Lucía Elena', 'Hernández', 'Ortiz'), ['givenNames'], 0.96],
    ['an initial', person('b', 'L.', 'Hernández', 'Ortiz'), ['initial'], 0.85],
    ['a slip of the pen', person('b', 'Lucía', 'Hernándes', 'Ortiz'), ['spelling'], 0.9],
    ['letters that changed places', person('b', 'Luicía', 'Hernández', 'Ortiz'), ['spelling'], 0.9],
    ['surname first', person('b', 'Hernández Ortiz', 'Lucía'), ['order'], 0.95],
    ['another country', person('b', 'Lucía', 'Hernández', 'Ortiz', { country: 'CA' }), ['name', 'otherCountry'], 0.9]
  ])('DUPLICATE-1: %s', (_what, other, reasons, score) => expect(findDuplicates([lucia, other])).toEqual([{ a: 'a', b: 'b', reasons, score }]))

  it.each([
    ['another second surname', person('b', 'Lucía', 'Hernández', 'Paz')], ['a brother', person('b', 'Lucio', 'Hernández', 'Ortiz')], ['a sister', person('b', 'Elena', 'Hernández', 'Ortiz')], ['nothing in common', person('b', 'Luc', 'Roy')],
    ['another middle name', person('b', 'Lucía', 'Ortega')]
  ])('DUPLICATE-2: %s is another person', (_what, other) => expect(findDuplicates([lucia, other])).toEqual([]))

  it('DUPLICATE-3: names of the three languages and their short forms', () => {
    const pairs: [string, string][] = [['Robert', 'Bob'], ['Guillermo', 'Memo'], ['Francisco', 'Paco'], ['José', 'Pepe'], ['William', 'Guillaume'], ['Jean', 'Juan'], ['María Luisa', 'Malú'], ['Elizabeth', 'Liz'], ['Jesús', 'Chuy'], ['Étienne', 'Steven'], ['Ma.', 'María'], ['Isabel', 'Chabela']]
    for (const [full, short] of pairs) expect([full, findDuplicates([person('a', full, 'Roy'), person('b', short, 'Roy')]).length]).toEqual([full, 1])
  })

  it('DUPLICATE-4: the same address is a hint, stronger with the same name', () => {
    const email = 'oficina@x.mx'
    expect(findDuplicates([{ ...lucia, email }, person('b', 'Pedro', 'Páramo', 'Rulfo', { email })])).toEqual([{ a: 'a', b: 'b', score: 0.6, reasons: ['email', 'otherName'] }])
    expect(findDuplicates([{ ...lucia, email }, person('b', 'Lucía', 'Hernández', '', { email })])[0]).toMatchObject({ score: 0.97, reasons: ['missingSurname', 'email'] })
  })

  it('DUPLICATE-5: those whom somebody found to be two are left out, whichever record says it', () => {
    const other = person('b', 'Lucy', 'Hernández', 'Ortiz')
    expect(findDuplicates([{ ...lucia, distinctFrom: ['b'] }, other])).toEqual([])
    expect(findDuplicates([lucia, { ...other, distinctFrom: ['a'] }])).toEqual([])
  })

  it('DUPLICATE-6: a crowd of one name does not make a crowd of pairs', () => {
    const crowd = Array.from({ length: 3000 }, (_, n) => person(`p${n}`, 'Juan', 'Pérez', '', { organisation: { es: `Dependencia ${n}` } }))
    expect(findDuplicates(crowd).length).toBeLessThan(3000 * 13)
  })
})

describe('how far two words are apart', () => {
  it.each([['kitten', 'sitting', 3, 3], ['ca', 'ac', 1, 1], ['hernandez', 'hernandes', 1, 1], ['abc', 'xyz', 1, 2], ['', 'abc', 5, 3], ['same', 'same', 1, 0], ['gonzalez', 'gonzales', 2, 1], ['abcdef', 'abdcef', 1, 1]])(
    'DISTANCE-1: %s and %s', (a, b, limit, distance) => {
      expect(boundedDistance(a, b, limit)).toBe(distance)
      expect(boundedDistance(b, a, limit)).toBe(distance)
    }
  )

  it('DISTANCE-2: Mario and María, Luis and Luisa, Daniel and Daniela are two people', () => {
    for (const [a, b] of [['mario', 'maria'], ['luis', 'luisa'], ['daniel', 'daniela'], ['carlos', 'carla']] as const) expect([a, isMisspelling(a, b)]).toEqual([a, false])
  })
})
