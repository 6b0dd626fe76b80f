import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseRich, parseRichText, plainWords, type RichBlock, type RichItem, type RichList, type RichRun, writeRichText } from '#shared/foundation/rich-text/index.ts'
import { processorWatch } from '#tests/unit/processor.ts'

/** Signs that mean something somewhere: in our markup, in HTML, in Typst, in Word. */
const SIGNS = [
  'a', 'é', ' ', '*', '**', '\\', '\n', '[', ']', '(', ')', '|', '#', '## ', '- ', '– ', '• ', '1. ', '2. ', '-', '.', '](https://a.mx)', '[x](mailto:a@b.ca)', '\u00a0', '\u2028',
  '\r', '\t', '<b>', '&amp;', '_', '`', '~', '$', '{', '}', '\u0000', '😀', '\ud800', '| --- |', '\n\n', '  - ', '!'
]
const hostile = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join(''))
const run: fc.Arbitrary<RichRun> = fc.record(
  {
    text: hostile,
    strong: fc.constant(true as const),
    emphasis: fc.constant(true as const),
    link: fc.constantFrom('https://a.mx/x?(y)|z', 'mailto:a@b.ca', 'http://b.ca', 'javascript:alert(1)')
  },
  { requiredKeys: ['text'] }
)
const runs = fc.array(run, { maxLength: 5 })
const listAt = (depth: number): fc.Arbitrary<RichList> => {
  const item: fc.Arbitrary<RichItem> =
    depth > 5 ? fc.record({ runs }) : fc.record({ runs, list: fc.option(listAt(depth + 1), { nil: undefined, freq: 2 }) }).map(({ runs, list }) => (list ? { runs, list } : { runs }))
  return fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { maxLength: 3 }) })
}
const row = fc.array(runs, { maxLength: 14 })
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const, 4 as const), runs }),
  listAt(1),
  fc.record({ kind: fc.constant('table' as const), header: row, rows: fc.array(row, { maxLength: 3 }) })
)

describe('rich text', () => {
  it('RICH-1: reading what was written gives the same blocks, normalised', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(parseRichText(writeRichText(blocks))).toEqual(normaliseRich(blocks))
      }),
      { numRuns: 800 }
    )
  })

  it('RICH-2: any string has a reading, and is written the same from the first round on', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const once = writeRichText(parseRichText(text))
        expect(parseRichText(once)).toEqual(parseRichText(text))
        expect(writeRichText(parseRichText(once))).toBe(once)
      }),
      { numRuns: 2000 }
    )
  })

  it('RICH-3: no word of any text is lost', () => {
    const word = fc.stringMatching(/^[a-zé]{1,6}$/)
    const glue = fc.constantFrom(' ', '\n', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n2. ', ' **', '** ', '*', '\n## ', '|', '\n| ', '\n|---|\n', '\\\n', '[', '](', ']', '\\', '\n–\u00a0')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, glue), { maxLength: 24 }), (pieces) => {
        const text = pieces.map(([words, end]) => words + end).join('')
        const said = plainWords(text).split(/[^a-zé]+/u).join('')
        expect(said).toBe(pieces.map(([words]) => words).join(''))
      }),
      { numRuns: 3000 }
    )
  })

  it('RICH-4: plain texts of earlier meetings read as before', () => {
    expect(parseRichText('One line\n\nTwo:\n- first\n– second\n\n• third\n\nEnd\nof it')).toEqual([
      paragraph('One line'),
      paragraph('Two:'),
      { kind: 'list', ordered: false, items: [{ runs: [{ text: 'first' }] }, { runs: [{ text: 'second' }] }, { runs: [{ text: 'third' }] }] },
      paragraph('End'),
      paragraph('of it')
    ])
    for (const text of ['5 * 3 * 2', '[à confirmer]', '2. Next', '# One', '- ', '10 %', 'a | b', 'snake_case_name', 'C:\\Users', 'a*', '**', '*** ***', '14:00 h']) {
      expect(plainWords(text), text).toBe(text.trim() === '-' ? '' : text)
    }
    expect(parseRichText(' \n\n ')).toEqual([])
  })

  it('RICH-5: the whole markup', () => {
    const text = [
      '## Results', 'All *three* **projects** are **_done_**, see [the *report*](https://example.org/a) or\\\nwrite to us.', '1. First\n  - inside\n  - again\n2. Second',
      '| Year | What |\n| --- | --- |\n| 2026 | a\\|b **c** |', '1\\. typed, \\*so\\*'
    ].join('\n\n')
    expect(parseRichText(text)).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'Results' }] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'All ' }, { text: 'three', emphasis: true }, { text: ' ' }, { text: 'projects', strong: true }, { text: ' are ' }, { text: '_done_', strong: true }, { text: ', see ' },
          { text: 'the ', link: 'https://example.org/a' }, { text: 'report', emphasis: true, link: 'https://example.org/a' }, { text: ' or\nwrite to us.' }
        ]
      },
      {
        kind: 'list', ordered: true,
        items: [{ runs: [{ text: 'First' }], list: { kind: 'list', ordered: false, items: [{ runs: [{ text: 'inside' }] }, { runs: [{ text: 'again' }] }] } }, { runs: [{ text: 'Second' }] }]
      },
      { kind: 'table', header: [[{ text: 'Year' }], [{ text: 'What' }]], rows: [[[{ text: '2026' }], [{ text: 'a|b ' }, { text: 'c', strong: true }]]] },
      paragraph('1. typed, *so*')
    ])
    expect(writeRichText(parseRichText(text))).toBe(text)
  })

  it('RICH-6: only web and mail addresses become links; everything else is words', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/relative', 'https:', 'vbscript:x', 'https://a b']) {
      const text = `[words](${address})`
      expect(parseRichText(text), address).toEqual([paragraph(text)])
      expect(writeRichText([{ kind: 'paragraph', runs: [{ text: 'words', link: address }] }])).toBe('words')
    }
    expect(parseRichText('[w](https://en.wikipedia.org/wiki/A_(b))')).toEqual([{ kind: 'paragraph', runs: [{ text: 'w', link: 'https://en.wikipedia.org/wiki/A_%28b%29' }] }])
  })

  it('RICH-7: lists too deep and tables too wide or too long keep their words within the limits', () => {
    const deep = Array.from({ length: 9 }, (_, depth) => `${'  '.repeat(depth)}- w${depth}`).join('\n')
    expect(plainWords(deep).split('\n')).toEqual(Array.from({ length: 9 }, (_, depth) => `w${depth}`))
    const wide = `|${' x |'.repeat(40)}\n|${'---|'.repeat(40)}\n${'| y |\n'.repeat(1200)}`
    const [table, ...rest] = parseRichText(wide)
    expect(table?.kind === 'table' && [table.header.length, table.rows.length]).toEqual([12, 1000])
    expect(rest).toHaveLength(200)
  })

  it('RICH-8: a long and hostile text is read in a moment', () => {
    const worked = processorWatch()
    for (const piece of ['[', '**a', '\\', '| ', '[a](', '*', '- \n', '(https://']) parseRichText(piece.repeat(10_000))
    expect(worked()).toBeLessThan(4000)
  })
})

function paragraph(text: string): RichBlock {
  return { kind: 'paragraph', runs: [{ text }] }
}
