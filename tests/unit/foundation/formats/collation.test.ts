import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byKey, compareNames, compareText, fold, nameSortKey } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'

/** Sorted whatever the order in which the words come. */
function sorted(words: readonly string[], compare: (a: string, b: string) => number): string[] {
  return [...words].reverse().sort(compare)
}

describe('SORT: order of words in each language', () => {
  test('Spanish: ñ is a letter after n', () => {
    const words = ['nadie', 'nube', 'nzebi', 'ñandú', 'Ñuñoa', 'oasis']
    expect(sorted(words, compareText('es'))).toEqual(words)
  })

  test('English and French: ñ is an n with an accent', () => {
    expect(sorted(['nada', 'ñandú', 'nube'], compareText('en'))).toEqual(['nada', 'ñandú', 'nube'])
    expect(sorted(['nada', 'ñandú', 'nube'], compareText('fr'))).toEqual(['nada', 'ñandú', 'nube'])
  })

  test('Canadian French compares accents from the end of the word, English and Spanish from its start', () => {
    expect(sorted(['cote', 'côte', 'coté', 'côté'], compareText('fr'))).toEqual(['cote', 'côte', 'coté', 'côté'])
    expect(sorted(['cote', 'coté', 'côte', 'côté'], compareText('en'))).toEqual(['cote', 'coté', 'côte', 'côté'])
  })

  test('accents and capitals only decide between equal letters', () => {
    const words = ['Avila', 'Ávila', 'Avilés', 'Éboli', 'Eco', 'Zúñiga']
    for (const language of LANGUAGES) expect(sorted(words, compareText(language))).toEqual(words)
  })

  test('lower case before upper case', () => {
    expect(sorted(['sala', 'Sala'], compareText('es'))).toEqual(['sala', 'Sala'])
  })

  test('ligatures and strokes stand with their letters', () => {
    const words = ['Lada', 'Łódź', 'Lopez', 'oeil', 'œuvre', 'Ole', 'Ørsted']
    for (const language of LANGUAGES) expect(sorted(words, compareText(language))).toEqual(words)
  })

  test('numbers by their value', () => {
    const words = ['Room 1', 'Room 2', 'Room 2 B', 'Room 10', 'Room 100']
    expect(sorted(words, compareText('en'))).toEqual(words)
  })

  test('a shorter name first, word by word; the hyphen parts words, the apostrophe does not', () => {
    const words = ['García', 'García-López', 'García Pérez', 'Garciadiego', 'O’Brien', 'Obrist']
    for (const language of LANGUAGES) expect(sorted(words, compareText(language))).toEqual(words)
  })
})

describe('SORT-NAMES: people, surname first', () => {
  const people = ['Cruz, Ana', 'de la Cruz, Beatriz', 'de la Cruz Pérez, Ana', 'De León, José', 'Delgado, Eva', 'del Valle, Inés', 'Zamora, Luz']

  test('Spanish skips de, del, de la before the first surname', () => {
    const wanted = ['Cruz, Ana', 'de la Cruz, Beatriz', 'de la Cruz Pérez, Ana', 'Delgado, Eva', 'De León, José', 'del Valle, Inés', 'Zamora, Luz']
    expect(sorted(people, compareNames('es'))).toEqual(wanted)
  })

  test('English keeps them', () => {
    expect(sorted(people, compareNames('en')).slice(1, 3)).toEqual(['de la Cruz, Beatriz', 'de la Cruz Pérez, Ana'])
  })

  test('the given name decides before an accent of the surname does', () => {
    const wanted = ['Pérez, Ana', 'Perez, Luis', 'Pérez, Luis', 'Pérez, Zoe']
    for (const language of LANGUAGES) expect(sorted(wanted, compareNames(language))).toEqual(wanted)
  })

  test('Garza before Garza Treviño', () => {
    expect(sorted(['de la Garza, Zoe', 'Garza Treviño, Ana'], compareNames('es'))).toEqual(['de la Garza, Zoe', 'Garza Treviño, Ana'])
  })

  test('things are sorted by a key made once each', () => {
    const made: string[] = []
    const list = Array.from({ length: 200 }, (_, index) => ({ name: `P${(index * 37) % 200}` }))
    list.sort(byKey((person) => (made.push(person.name), nameSortKey(person.name, 'es'))))
    expect(list[0]?.name).toBe('P0')
    expect(made).toHaveLength(200)
  })
})

describe('FOLD: text as a search sees it', () => {
  test.each([
    ['Łódź, Ñuñoa', 'lodz, nunoa'],
    ['IŞIK ışık İstanbul', 'isik isik istanbul'],
    ['Þórður, ørsted', 'thordur, orsted'],
    ['Straße, STRASSE', 'strasse, strasse'],
    ['Œuvre, cæsar, Đỗ', 'oeuvre, caesar, do'],
    ['  d’été  —  9\u00A0h ', "d'ete - 9 h"],
    ['José\u0301', 'jose'],
    ['ﬁnal Ｍéxico', 'final mexico'],
    ['', '']
  ])('%s → %s', (text, wanted) => {
    expect(fold(text)).toBe(wanted)
  })

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)), { numRuns: 5000 })
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)), { numRuns: 5000 })
  })
})

describe('SORT: properties', () => {
  const letters = fc.constantFrom(...'abcçdeéèêëiîïnñoôuüûzABEÉNÑOÑZ '.split(''))
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 8 }).map((text) => text.trim().replace(/ +/g, ' '))

  test('one order: antisymmetric, transitive, and blind to nothing but what is the same', () => {
    for (const language of LANGUAGES) {
      const compare = compareText(language)
      fc.assert(fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
        expect(compare(a, b) === 0).toBe(a.normalize() === b.normalize())
      }), { numRuns: 2000 })
    }
  })

  test('the same order as the tables of Unicode, letter by letter', () => {
    const reference = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' } as const
    for (const language of LANGUAGES) {
      const collator = new Intl.Collator(reference[language])
      const compare = compareText(language)
      fc.assert(fc.property(word, word, (a, b) => Math.sign(compare(a, b)) === Math.sign(collator.compare(a, b))), { numRuns: 5000 })
    }
  })
})
