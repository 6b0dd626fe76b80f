import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { editionIn } from '#shared/briefing/documents/frame/edition.ts'
import { richBlocks } from '#shared/briefing/documents/rich/blocks.ts'
import { narrowBlocks } from '#shared/briefing/documents/rich/narrow.ts'
import { type Pack, plainText, wordsOf } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { parseRichText } from '#shared/foundation/rich-text/index.ts'
import { view } from '#tests/unit/sample/workspace.ts'
import { readPdf, squeezed } from './read-pdf.ts'

const TEXT = [
  '#### Small first', '## Large second', 'Plain **bold** *slanted* ***both*** [web](http://example.org/a) one\\\ntwo', '- a\n  - b\n    - c\n      - d\n\n1. one\n  - dot\n2. two',
  '| Time | What |\n| --- | --- |\n| 9:00 | #panic() |', '|  |  |\n| --- | --- |\n| without | header |', '| only a header | here |\n| --- | --- |', '### Third', '\\*typed\\* \\#set'
].join('\n\n')

function packOf(blocks: Pack['parts'][number]['blocks']): Pack {
  return {
    id: 'x', language: 'en', languages: ['en'], title: 'Title', runningHead: 'Meeting', marking: 'Unclassified', paper: 'letter',
    parts: [{ id: 'part', heading: [{ text: 'Part' }], lines: [], orientation: 'portrait', blocks }]
  }
}

describe('a long text on paper', { timeout: 120_000 }, () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts' })
  }, 60_000)

  test.each([1, 2, 3] as const)('RICH-9: below a heading of level %i it has its structure, headings without a gap, and every word', async (below) => {
    const blocks = richBlocks(parseRichText(TEXT), { below, id: 'x' })
    const levels = [below, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))]
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 1)).toBeLessThanOrEqual(1))
    const above = ([2, 3] as const).slice(0, below - 1).map((level) => ({ kind: 'heading' as const, level, id: `above-${level}`, text: [{ text: `Above ${level}` }] }))
    const pack = packOf([...above, ...blocks])
    // The engine refuses what is not PDF/UA-1: a gap between headings, a table without a header.
    const pdf = await readPdf(typeset(engine, writeTypst(pack)).pdf)
    const printed = squeezed(pdf.pages.map(({ text }) => text).join(''))
    for (const line of plainText(pack)) for (const word of line.split(/\s+/u)) expect(printed, word).toContain(squeezed(word))
    const roles = pdf.pages.flatMap((page) => page.roles)
    for (const role of ['H1', 'L', 'Table', 'TH', 'TD', 'Link']) expect(roles, role).toContain(role)
  })

  test('RICH-10: in a cell, headings become strong lines and tables lists; no word is lost', () => {
    const blocks = narrowBlocks({ en: TEXT }, editionIn(view, 'en', false))
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph', 'list']))
    const wide = packOf(richBlocks(parseRichText(TEXT), { below: 1, id: 'x' }))
    const narrow = squeezed(plainText(packOf(blocks)).join(' '))
    for (const line of plainText(wide)) expect(narrow, line).toContain(squeezed(line))
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: [{ text: 'Small first', style: 'strong' }] })
  })

  test('RICH-11: in another language, with the mark that the translation is to follow', () => {
    const [only] = narrowBlocks({ fr: 'Seulement *ici*' }, editionIn(view, 'en', false))
    expect(only?.kind === 'paragraph' && wordsOf(only.text)).toContain('Seulement ici ')
    expect(only?.kind === 'paragraph' && only.text.map(({ language }) => language)).toEqual(['fr', 'fr', undefined, 'en'])
  })
})
