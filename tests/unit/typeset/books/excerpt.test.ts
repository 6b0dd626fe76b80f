import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset, type Typeset } from '#electron/typeset/typeset.ts'
import { type BookLayout, excerptAround, layoutOf, withExcerpt } from '#renderer/ui/print/book-layout.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { stretchesOf } from '#shared/briefing/typst/excerpt.ts'
import { writeTypstExcerpt, writeTypstWithSources } from '#shared/briefing/typst/write-typst.ts'
import { packSchema } from '#shared/domain/pack/schema.ts'
import { SECTION_KINDS, type SectionKind } from '#shared/domain/pack/sections.ts'
import type { TypesetPages } from '#shared/ipc/contract.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { drawnOn } from '../drawn.ts'

/** Every section there is, numbered by part, on both sides of the paper, with words across the pages. */
function wholeBook(kinds: readonly SectionKind[] = SECTION_KINDS, title?: string): Pack {
  const sections = Object.fromEntries(kinds.map((kind, index) => [`s${index}`, { kind, rank: `a${String(index).padStart(2, '0')}` }]))
  const pack = packSchema.parse({ id: 'p', meeting: SAMPLE_MEETING_ID, rank: 'a0', side: 'CA', languages: 'each', numbering: 'parts', twoSided: true, watermark: 'Draft', sections })
  const view = sampleView((rows) => (title === undefined ? rows : { ...rows, item: rows.item.map((item) => ({ ...item, title: { ...item.title, en: `${title} ${item.title.en}` } })) }))
  const outcome = buildPack(view, { pack, language: 'en' })
  if (!outcome.ok) throw new Error('Canada’s pack is made')
  return outcome.pack
}

const answer = (set: Typeset): TypesetPages => ({ ok: true, ...set })

describe('the pages around the view by themselves', () => {
  let engine: Engine
  let book: Pack
  let layout: BookLayout
  let pages: string[]
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
    book = wholeBook()
    const whole = typeset(engine, writeTypstWithSources(book))
    const found = layoutOf(stretchesOf(book), answer(whole))
    if (found === null) throw new Error('A book says where its stretches begin')
    layout = found
    pages = await drawnOn(whole.pdf)
  }, 120_000)

  test('EXCERPT-1: every stretch by itself gives the pages of the book, to the place of each word: numbers, contents, marks, blank pages', async () => {
    expect(pages.length).toBeGreaterThan(100)
    for (const [index, begin] of layout.begins.entries()) {
      const excerpt = excerptAround(layout, stretchesOf(book), { first: begin, last: begin })
      if (excerpt === null) throw new Error('A stretch is a small part of this book')
      expect(excerpt).toMatchObject({ from: index, to: index, before: begin - 1 })
      const set = typeset(engine, writeTypstExcerpt(book, excerpt))
      const alone = (await drawnOn(set.pdf)).slice(0, -1)
      expect(alone, layout.stretches[index]).toEqual(pages.slice(excerpt.before, pages.length - excerpt.after))
    }
  }, 180_000)

  test('EXCERPT-2: put in its place, nothing of the book has moved, and what each piece was made from is still known', () => {
    const excerpt = excerptAround(layout, stretchesOf(book), { first: layout.begins[1] ?? 0, last: layout.begins[4] ?? 0 })
    if (excerpt === null) throw new Error('The first pages are a small part of this book')
    expect(excerpt).toMatchObject({ from: 1, to: 4 })
    const put = withExcerpt(layout, excerpt, answer(typeset(engine, writeTypstExcerpt(book, excerpt))))
    expect(put.replaced).toEqual({ before: excerpt.before, pages: pages.length - excerpt.before - excerpt.after, replaced: pages.length - excerpt.before - excerpt.after })
    expect({ ...put.layout, headings: new Map([...put.layout.headings].sort()) }).toEqual({ ...layout, headings: new Map([...layout.headings].sort()) })
  })

  test('EXCERPT-3: a stretch that has grown moves what follows it, as the whole book then does', () => {
    const longer = wholeBook(SECTION_KINDS, 'A much longer title than it had before, so that its table takes a page more.'.repeat(6))
    const begin = layout.begins[3] ?? 0
    const excerpt = excerptAround(layout, stretchesOf(longer), { first: begin, last: begin })
    if (excerpt === null) throw new Error('A stretch is a small part of this book')
    const { layout: moved, replaced } = withExcerpt(layout, excerpt, answer(typeset(engine, writeTypstExcerpt(longer, excerpt))))
    expect(replaced.pages).toBeGreaterThan(replaced.replaced)
    expect(moved.begins[4]).toBe((layout.begins[4] ?? 0) + replaced.pages - replaced.replaced)
    expect(moved.pages).toBe(layout.pages + replaced.pages - replaced.replaced)
    expect(moved.places.every(({ page }, index) => page >= (moved.places[index - 1]?.page ?? 1))).toBe(true)
  })

  test('EXCERPT-4: a small book, one of other sections than before, and what is no book are set as a whole', () => {
    const small = wholeBook(['cover', 'contents', 'contacts'])
    const set = answer(typeset(engine, writeTypstWithSources(small)))
    const of = layoutOf(stretchesOf(small), set)
    expect(of && excerptAround(of, stretchesOf(small), { first: 1, last: 1 })).toBeNull()
    expect(excerptAround(layout, stretchesOf(small), { first: 1, last: 1 })).toBeNull()
    expect(layoutOf([], set)).toBeNull()
  })

  test('EXCERPT-5: WebAssembly sets the same excerpt', async () => {
    const excerpt = excerptAround(layout, stretchesOf(book), { first: 2, last: 2 })
    if (excerpt === null) throw new Error('A stretch is a small part of this book')
    const set = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'wasm' }), writeTypstExcerpt(book, excerpt))
    expect((await drawnOn(set.pdf)).slice(0, -1)).toEqual(pages.slice(excerpt.before, pages.length - excerpt.after))
  })
})
