import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords, wordCount, type WordRun } from '#shared/translation/compare.ts'

const text = (runs: readonly WordRun[], without: WordRun['kind']): string => runs.filter(({ kind }) => kind !== without).map((run) => run.text).join('')

describe('WORDS: two texts compared word by word', () => {
  it('WORDS-1: what was removed stands before what was added, and a change of two words is one', () => {
    expect(compareWords('Minería y agua en 2027', 'Minería responsable y energía limpia en 2027')).toEqual([
      { kind: 'same', text: 'Minería ' },
      { kind: 'added', text: 'responsable ' },
      { kind: 'same', text: 'y ' },
      { kind: 'removed', text: 'agua ' },
      { kind: 'added', text: 'energía limpia ' },
      { kind: 'same', text: 'en 2027' }
    ])
  })

  it('WORDS-2: accented words are whole words, and equal texts are one run', () => {
    expect(compareWords('sesión', 'sesion')).toEqual([{ kind: 'removed', text: 'sesión' }, { kind: 'added', text: 'sesion' }])
    expect(compareWords('«\u00A0Été\u00A0»', '«\u00A0Été\u00A0»')).toEqual([{ kind: 'same', text: '«\u00A0Été\u00A0»' }])
    expect(compareWords('', '')).toEqual([])
    expect(compareWords('', 'Agua')).toEqual([{ kind: 'added', text: 'Agua' }])
  })

  it('WORDS-3: the runs give back both texts to the letter, whatever they are', () => {
    const words = fc.array(fc.constantFrom('agua', 'mines', 'et', 'y', '2027', '«', '\u00A0', ' ', '\n', '**', 'É', '-'), { maxLength: 30 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const runs = compareWords(before, after)
        expect(text(runs, 'added')).toBe(before)
        expect(text(runs, 'removed')).toBe(after)
        expect(runs.every((run) => run.text !== '')).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it('WORDS-4: words are counted as translators are paid for them', () => {
    expect(wordCount('')).toBe(0)
    expect(wordCount('L’énergie, 20\u00A0%\u00A0: oui\u00A0!')).toBe(3)
    expect(wordCount('## Resultados\n\n- Agua — y minas\n- 2027')).toBe(5)
  })
})
