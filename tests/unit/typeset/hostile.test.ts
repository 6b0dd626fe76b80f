import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { type Pack, cell, paragraph, table, text } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { readPdf, squeezed } from './read-pdf.ts'

/** What people, or someone who means harm, may type or import. Each is to be printed as typed. */
const AS_TYPED = [
  '#panic()', '#panic("x")', '#{ while true {} }', '#read("/etc/passwd")', '#include "pack.typ"', '#import "house-style.typ": *', '#json("data.json")',
  '#sys.inputs', '#set page(fill: red)', '#show: it => none', '#eval("1+1")', '*x*', '_x_', '`raw`', '```typ #panic() ```', '= Heading', '- item', '+ item',
  '/ term: x', '$x^2$', '$', '@ref', '<tag>', '<script>alert(1)</script>', '\\', '\\u{41}', '\\#', '// comment', '/* comment', '*/', '~', '---', '...', '"quoted"',
  "it's", ']', '[', '[[', '{{x}}', '}', '#[', '#]', '&amp; &lt;', '{ PAGE }', '=HYPERLINK("http://x")', '%PDF-1.7 endobj', '(a) Tj ET', '../../etc/passwd',
  'https://example.org/#a?b=c', '$(rm -rf)', '\'; DROP TABLE x; --', 'ﬁ ligature', 'Ñandú, œuvre, ¿qué?', 'ᐃᓄᒃᑎᑐᑦ', 'Nahuatl: tlahtōlli', '<b>a very</b> long <i>word: Donaudampfschifffahrtsgesellschaft</i>', 'someone.with.a.long.name@departamento.gob.example.mx'
]

describe.each(['native', 'wasm'] as const)('text from people, %s engine', { timeout: 240_000 }, (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
  }, 60_000)

  const print = async (pack: Pack) => {
    const result = typeset(engine, writeTypst(pack))
    const pdf = await readPdf(result.pdf)
    return { pdf, result, words: squeezed(pdf.pages.map((page) => page.text).join('')) }
  }

  test('HOSTILE-1: what looks like markup is printed as typed in every place that holds text', async () => {
    for (const words of AS_TYPED) {
      const { pdf, words: printed } = await print(packFullOf(words))
      const times = printed.split(squeezed(words)).length - 1
      expect(times, words).toBeGreaterThanOrEqual(PLACES_WITH_TEXT)
      expect(pdf.title, words).toBe(words)
    }
  })

  test('HOSTILE-2: a title of 2,000 letters stays on the page, with blanks or without', async () => {
    for (const long of ['A very long title '.repeat(112).trim(), 'X'.repeat(2000), '#'.repeat(2000)]) {
      const { pdf, words } = await print(packFullOf(long))
      expect(words).toContain(squeezed(long))
      expect(pdf.pages.length).toBeGreaterThan(2)
    }
  })

  test('HOSTILE-3: control characters, halves of pairs and non-characters become a box', async () => {
    const { words, result } = await print(packFullOf('a\u0000b\u0007c\u001b[31md\ud800e\uffff\u0085f'))
    expect(words).toContain('a□b□c□[31md□e□f')
    expect(result.unprintable).toEqual([])
  })

  test('HOSTILE-4: emoji, Hebrew and Arabic are drawn, in their own fonts', async () => {
    const { words, result } = await print(packFullOf('😀 ✅ שלום عربى'))
    expect(result.unprintable).toEqual([])
    expect(words).toContain('😀')
    expect(words).toContain('ש')
  })

  test('HOSTILE-5: a letter that no font has becomes a box and is named', async () => {
    const { words, result } = await print(packFullOf('北京 and \ue000'))
    expect(words).toContain('□□and□')
    expect(result.unprintable).toEqual(['北', '京', '\ue000'])
  })

  test('HOSTILE-6: marks of direction, joiners, soft hyphens and byte order marks do not stop the page', async () => {
    // pdf.js drops a letter that shares its glyph with such a mark, so each stands after a blank here.
    const { words } = await print(packFullOf('a \u202e b \u2066 c \u200d d \ufeff e \u00ad f \u061c g \ufe0f h'))
    expect(words.replaceAll(/\p{Cf}|\p{Mn}/gu, '')).toContain('abcdefgh')
  })

  test('HOSTILE-7: lines that people broke stay broken; tabs are blanks', async () => {
    const { pdf } = await print(packFullOf('first\r\nsecond\tthird\nfourth'))
    expect(pdf.pages.map((page) => page.text).join('\n')).toMatch(/first\s*\n\s*second third\s*\n\s*fourth/u)
  })

  test('HOSTILE-8: a link leads to the web, to mail or into the book; any other is plain text', async () => {
    const pack = packFullOf('x')
    const links = ['javascript:alert(1)', 'file:///etc/passwd', '#nowhere', 'https://exa mple.org', '#a'].map((link, index) => ({ text: `link ${index} `, link }))
    const { pdf } = await print({ ...pack, parts: pack.parts.map((part) => ({ ...part, blocks: [paragraph(links)] })) })
    expect(pdf.pages.flatMap((page) => page.linksTo)).toEqual([3, 3])
  })

  test('HOSTILE-9: a row taller than a page goes on on the next', async () => {
    const pack = packFullOf('x')
    const tall = Array.from({ length: 900 }, (_unused, index) => `word${index}`).join(' ')
    const { words } = await print({ ...pack, parts: pack.parts.map((part) => ({ ...part, blocks: [table([{ width: 1 }, { width: 3 }], ['a', 'b'], [{ kind: 'plain', cells: [cell(tall)] }])] })) })
    expect(words).toContain('word899')
  })
})

/** How many times a pack of `packFullOf` holds the words in its text. */
const PLACES_WITH_TEXT = 19

/** A pack with the same words wherever words may stand. */
function packFullOf(words: string): Pack {
  const content = text(words)
  return {
    id: 'hostile', language: 'en', languages: ['en'], title: words, runningHead: words, marking: words, paper: 'letter',
    cover: { countries: [words, words], kicker: words, title: words, body: words, theme: content, facts: [{ label: words, value: content }], imprint: words },
    contents: { heading: words, depth: 2 },
    parts: [
      {
        id: 'a', kicker: content, heading: content, lines: [content], orientation: 'portrait',
        blocks: [
          { kind: 'heading', level: 2, id: 'b', text: content },
          paragraph(content),
          { kind: 'list', ordered: true, items: [{ text: content }] },
          { kind: 'definitions', items: [{ label: content, value: content }] },
          { kind: 'note', label: content, blocks: [paragraph(content)] },
          table([{ width: 1 }, { width: 1 }], [words, words], [{ kind: 'group', cells: [{ ...cell(content), span: 2 }] }, { kind: 'break', cells: [cell(content)] }])
        ]
      }
    ]
  }
}
