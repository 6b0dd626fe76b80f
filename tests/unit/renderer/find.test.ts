import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLines } from '#renderer/app/palette/find.ts'
import type { Line } from '#renderer/app/palette/lines.ts'
import { fold } from '#shared/foundation/formats/fold.ts'

function line(label: string, keywords = ''): Line {
  return { id: label, section: 'people', label, detail: '', keys: '', mark: null, words: fold(`${label} ${keywords}`), isUsual: false, perform: () => undefined }
}

describe('fold', () => {
  test.each([
    ['José  Núñez', 'jose nunez'], ['ŁUKASZ', 'lukasz'], ['Ørsted', 'orsted'], ['Þóra', 'thora'], ['Işık', 'isik'],
    ['Œuvre', 'oeuvre'], ['l’énergie', "l'energie"], ['Straße', 'strasse']
  ])('FOLD-1: %s is searched as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('FOLD-2: folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('findLines', () => {
  const lines = [line('Mining', 'Mines Minería'), line('Zoé Tremblay'), line('Tremblay, Zoé (alternate)'), line('Extremadura'), line('Energy')]

  test('FIND-1: accents, case and the order of the words do not matter', () => {
    expect(findLines(lines, 'tremblay zoe').map((found) => found.label)).toEqual(['Zoé Tremblay', 'Tremblay, Zoé (alternate)'])
  })

  test('FIND-2: what begins with the words comes first, then words that begin so, then the rest', () => {
    expect(findLines(lines, 'trem').map((found) => found.label)).toEqual(['Tremblay, Zoé (alternate)', 'Zoé Tremblay', 'Extremadura'])
  })

  test('FIND-3: a line is found by its words in another language', () => {
    expect(findLines(lines, 'mineria').map((found) => found.label)).toEqual(['Mining'])
  })

  test('FIND-4: nothing typed shows the usual lines only', () => {
    expect(findLines([...lines, { ...line('Undo'), isUsual: true }], '  ').map((found) => found.label)).toEqual(['Undo'])
  })
})
