import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Trilingual } from '#shared/foundation/language.ts'
import { adapted } from '#shared/translation/aids/memory/adapt.ts'
import { editsBetween, mostEdits, scoreOf } from '#shared/translation/aids/memory/distance.ts'
import { Library } from '#shared/translation/aids/memory/library.ts'
import { Memory } from '#shared/translation/aids/memory/memory.ts'
import { suggestionsFor } from '#shared/translation/aids/suggestions.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { textOfItem } from './texts.ts'

const ORIGIN = { kind: 'text' as const, id: 't', meeting: 'm', isApproved: false }

function memoryOf(...texts: Trilingual[]): Memory {
  const memory = new Memory('en')
  for (const text of texts) memory.add({ text, origin: ORIGIN })
  return memory
}

function suggest(library: Library, source: string, more: { from?: 'en' | 'fr' | 'es'; to?: 'en' | 'fr' | 'es'; id?: string } = {}) {
  return suggestionsFor({ source, from: 'en', to: 'es', id: 'item/x/title', meeting: 'm1', library, base: termBase([]), groups: [], ...more })
}

describe('likeness', () => {
  it('MEMORY-1: 100 is letter for letter; other capitals, marks or numbers are 99; then the share of words to leave', () => {
    const memory = memoryOf({ en: 'Report of the mining group for 2027.' })
    const score = (text: string): number | undefined => memory.find(text)[0]?.score
    expect(score('Report of the mining group for  2027.')).toBe(100)
    expect(score('Report of the mining group for 2028')).toBe(99)
    expect(score('Report of the energy group for 2027.')).toBe(85)
    expect(score('Report of the energy council for 2027.')).toBe(71)
    expect(score('Report of an energy council for 2027.')).toBeUndefined()
  })

  it('MEMORY-2: accents count, so that a slip in Spanish is no exact match', () => {
    const memory = new Memory('es')
    memory.add({ text: { es: 'Acta de la reunión anterior' }, origin: ORIGIN })
    expect(memory.find('Acta de la reunion anterior')[0]?.score).toBe(80)
  })

  it('MEMORY-3: the band finds the distance that the whole table finds, or says that it is too far', () => {
    const words = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 14 })
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 14 }), (a, b, most) => {
        const edits = wholeTable(a, b)
        expect(editsBetween(a, b, most)).toBe(edits <= most ? edits : null)
      }),
      { numRuns: 2000 }
    )
  })

  it('MEMORY-4: a score of at least 70 and the number of edits allowed are one and the same border', () => {
    for (let length = 1; length < 500; length++) {
      expect(scoreOf(mostEdits(length), length)).toBeGreaterThanOrEqual(70)
      expect(scoreOf(mostEdits(length) + 1, length)).toBeLessThan(70)
    }
  })

  it('MEMORY-5: the index finds exactly what looking at every text finds', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '1', '2', 'the', 'of')
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), text, (stored, query) => {
        const memory = memoryOf(...stored.map((en) => ({ en })))
        const said = (matches: ReturnType<Memory['find']>): string[] => matches.map(({ segment, score }) => `${score} ${segment.text.en}`)
        expect(said(memory.find(query))).toEqual(said(memory.findNaively(query)))
      }),
      { numRuns: 2000 }
    )
  })
})

describe('numbers that differ', () => {
  it('MEMORY-6: a year, an amount and a time are put in as the other language writes them', () => {
    expect(adapted('Priorities for 2028', 'Priorities for 2027', 'en', 'Priorités pour 2027', 'fr')).toBe('Priorités pour 2028')
    expect(adapted('From 2:00 p.m.', 'From 9:30 a.m.', 'en', 'Dès 9\u00A0h\u00A030', 'fr')).toBe('Dès 14\u00A0h')
    expect(adapted('1,250 permits', '1,900 permits', 'en', '1\u00A0900 permis', 'fr')).toBe('1\u00A0250 permis')
  })

  it('MEMORY-7: nothing is put in when words differ, or when it is not clear which number is which', () => {
    expect(adapted('Targets for 2028', 'Priorities for 2027', 'en', 'Priorités pour 2027', 'fr')).toBeNull()
    expect(adapted('5 and 7', '5 and 6', 'en', '6, 5, 6', 'fr')).toBeNull()
    expect(adapted('The 17th meeting', 'The 16th meeting', 'en', 'La 16e réunion', 'fr')).toBeNull()
  })
})

describe('suggestions', () => {
  it('MEMORY-8: this meeting and earlier ones are searched, approved translations first, the text itself never', () => {
    const library = new Library()
    library.takeIn([textOfItem('a', { en: 'Mine safety in the north', es: 'Seguridad de minas en el norte' })], 'm0')
    library.takeIn([textOfItem('b', { en: 'Mine safety in the north', es: 'Seguridad minera en el norte' }, 'approved')], 'm1')
    const found = suggest(library, 'Mine safety in the north')
    expect(found.map(({ text, score, origin }) => [text, score, origin.kind])).toEqual([
      ['Seguridad minera en el norte', 100, 'here'], ['Seguridad de minas en el norte', 100, 'earlier']
    ])
    expect(suggest(library, 'Mine safety in the north', { id: 'item/b/title' }).map(({ text }) => text)).toEqual(['Seguridad de minas en el norte'])
  })

  it('MEMORY-9: a translation that its source has left behind is no model, and a new wording takes the place of the old one', () => {
    const library = new Library()
    library.takeIn([textOfItem('a', { en: 'Cold chains on rails', es: 'Cadenas de frío sobre rieles' }, 'stale')], 'm0')
    expect(suggest(library, 'Cold chains on rails')).toEqual([])
    library.takeIn([textOfItem('a', { en: 'Cold chains on rails', es: 'Cadenas de frío por tren' })], 'm0')
    expect(suggest(library, 'Cold chains on rails').map(({ text }) => text)).toEqual(['Cadenas de frío por tren'])
    library.takeIn([textOfItem('a', { en: 'Cold chains on rails', es: 'Cadenas de frío en ferrocarril' })], 'm0')
    expect(suggest(library, 'Cold chains on rails').map(({ text }) => text)).toEqual(['Cadenas de frío en ferrocarril'])
  })

  it('MEMORY-10: standard phrases, with and without gaps, and terms are suggested', () => {
    const library = new Library()
    expect(suggest(library, 'Adoption of the agenda')[0]).toMatchObject({ text: 'Aprobación del orden del día', score: 100, origin: { kind: 'phrase' } })
    expect(suggest(library, 'Work plan for 2031')[0]).toMatchObject({ text: 'Plan de trabajo para 2031', score: 100, origin: { kind: 'phrase' } })
    expect(suggest(library, 'Critical minerals')[0]).toMatchObject({ text: 'Minerales críticos', origin: { kind: 'term' } })
  })

  it('MEMORY-11: each line of a long text has its own suggestion', () => {
    const library = new Library()
    library.takeIn([textOfItem('a', { en: '- One port\n- Two ships in the harbour', es: '- Un puerto\n- Dos barcos en el puerto' })], 'm0')
    const lines = suggest(library, 'Something new altogether\n- Two ships in the harbour')
    expect(lines).toMatchObject([{ text: 'Dos barcos en el puerto', line: 1, score: 100 }])
  })

  it('MEMORY-12: at most nine are offered, each once', () => {
    const library = new Library()
    const texts = Array.from({ length: 30 }, (_, index) => textOfItem(`n${index}`, { en: 'One and the same line', es: `Una misma línea ${'x'.repeat(index % 12)}` }))
    library.takeIn(texts, 'm0')
    const found = suggest(library, 'One and the same line')
    expect(found).toHaveLength(9)
    expect(new Set(found.map(({ text }) => text)).size).toBe(9)
  })
})

function wholeTable(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [line, left] of a.entries()) {
    const next = [line + 1]
    for (const [column, right] of b.entries()) {
      next.push(Math.min((row[column] ?? 0) + (left === right ? 0 : 1), (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
