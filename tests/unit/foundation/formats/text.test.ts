import { describe, expect, test } from 'vitest'
import { closedOnce, conjunctionBefore, countryName, formatCountries, formatList, frenchSpacing, quote, type CountryForm } from '#shared/foundation/formats/index.ts'
import { holds, shown } from './golden.ts'

describe('FORMAT-LIST', () => {
  holds('and', [
    [[], '', '', ''],
    [['A'], 'A', 'A', 'A'],
    [['A', 'B'], 'A and B', 'A et B', 'A y B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B et C', 'A, B y C'],
    [['A', '', ' ', 'C'], 'A and C', 'A et C', 'A y C'],
    [['Trade', 'Mining and Energy', 'Labour'], 'Trade, Mining and Energy, and Labour', 'Trade, Mining and Energy et Labour', 'Trade, Mining and Energy y Labour'],
    [['Puebla, Puebla', 'León', 'Banff'], 'Puebla, Puebla; León; and Banff', 'Puebla, Puebla; León; et Banff', 'Puebla, Puebla; León; y Banff']
  ], (items, language) => formatList(items, language))

  holds('or', [[['A', 'B', 'C'], 'A, B or C', 'A, B ou C', 'A, B o C']], (items, language) => formatList(items, language, 'or'))

  test.each([
    ['Irlanda', 'e'], ['industria', 'e'], ['Íñigo', 'e'], ['hijos', 'e'], ['Hidalgo', 'e'], ['Yves', 'e'], ['IA', 'e'], ['INEGI', 'e'], ['“ideas”', 'e'],
    ['hielo', 'y'], ['hierro', 'y'], ['iones', 'y'], ['Yucatán', 'y'], ['Guatemala', 'y'], ['historia', 'e'], ['hiato', 'y'], ['yeso', 'y'], ['¿interior?', 'e']
  ])('before %s Spanish joins with %s', (word, joint) => {
    expect(conjunctionBefore(word, 'es')).toBe(joint)
  })

  test.each([
    ['Ottawa', 'u'], ['otro', 'u'], ['hoteles', 'u'], ['Óscar', 'u'], ['8', 'u'], ['80', 'u'], ['11', 'u'], ['11,000', 'u'],
    ['110', 'o'], ['7', 'o'], ['Toronto', 'o'], ['huésped', 'o']
  ])('before %s Spanish offers with %s', (word, joint) => {
    expect(conjunctionBefore(word, 'es', 'or')).toBe(joint)
  })
})

describe('FORMAT-COUNTRY', () => {
  const forms: CountryForm[] = ['the', 'name', 'of', 'in']
  holds('both countries', [
    ['the', 'Canada and Mexico', 'le Canada et le Mexique', 'México y Canadá'],
    ['name', 'Canada and Mexico', 'Canada et Mexique', 'México y Canadá'],
    ['of', 'of Canada and of Mexico', 'du Canada et du Mexique', 'de México y de Canadá'],
    ['in', 'in Canada and in Mexico', 'au Canada et au Mexique', 'en México y en Canadá']
  ] as const, (form, language) => formatCountries(language, form))

  holds('in the order that the organiser chose', [
    ['the', 'Mexico and Canada', 'le Mexique et le Canada', 'México y Canadá']
  ] as const, (form, language) => formatCountries(language, form, ['MX', 'CA']))

  test('each form of each country has words', () => {
    for (const form of forms) expect(countryName('CA', 'fr', form)).toMatch(/Canada$/)
  })
})

describe('FORMAT-QUOTES', () => {
  holds('outer', [['x', '“x”', '«·x·»', '“x”']], (text, language) => quote(text, language))
  holds('inner', [['x', '‘x’', '“x”', '‘x’']], (text, language) => quote(text, language, 'inner'))
})

describe('FORMAT-CLOSED: a sentence that ends with a time', () => {
  test.each([
    ['Energy: 12:25 – 1:55 p.m..', 'Energy: 12:25 – 1:55 p.m.'],
    ['At 9 a.m.. It is free.', 'At 9 a.m. It is free.'],
    ['Energy: Sala 3.', 'Energy: Sala 3.']
  ])('%s', (sentence, closed) => expect(closedOnce(sentence)).toBe(closed))
})

describe('FORMAT-FRENCH: spacing of a typed text', () => {
  test.each([
    ['« Oui »', '«·Oui·»'],
    ['«Oui»', '«·Oui·»'],
    ['Ordre du jour: adoption', 'Ordre du jour·: adoption'],
    ['Ordre du jour :', 'Ordre du jour·:'],
    ['Vraiment ? Oui !', 'Vraiment? Oui!'],
    ['un ; deux', 'un; deux'],
    ['12 % et 5% de 100 $ ou 20$', '12·% et 5·% de 100·$ ou 20·$'],
    ['à 9 h 30', 'à 9·h·30'],
    ['de 9:30 à 10:45', 'de 9:30 à 10:45'],
    ['25 km, 1 200 personnes', '25·km, 1·200 personnes'],
    ['voir https://exemple.ca/?a=1 : ici', 'voir https://exemple.ca/?a=1·: ici'],
    ['le 14 octobre 2027', 'le 14 octobre 2027'],
    ['Pourquoi\u202F?', 'Pourquoi?'],
    ['', '']
  ])('%s → %s', (typed, wanted) => {
    expect(shown(frenchSpacing(typed))).toBe(wanted)
  })
})
