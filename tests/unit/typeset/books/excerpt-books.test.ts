import { beforeAll, describe, expect, test } from 'vitest'
import { inspect } from '#electron/attached/inspect.ts'
import { hashOf } from '#electron/files/attachments/folder.ts'
import { readyToShow } from '#electron/typeset/attached-files.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset, type Typeset } from '#electron/typeset/typeset.ts'
import { excerptAround, layoutOf } from '#renderer/ui/print/book-layout.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { stretchesOf } from '#shared/briefing/typst/excerpt.ts'
import { type TypstDocument, writeTypstExcerpt, writeTypstWithSources } from '#shared/briefing/typst/write-typst.ts'
import type { FileFacts } from '#shared/domain/attachment/facts.ts'
import { packSchema } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { pdfOf, pngOf } from '#tests/unit/attached/files.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { drawnOn } from '../drawn.ts'

const KINDS: readonly SectionKind[] = ['cover', 'contents', 'overview', 'programme', 'biographies', 'circular', 'attachedFiles', 'scenarioNotes', 'seating', 'contacts']

let engine: Engine
let bytes: Map<string, Uint8Array>
let facts: Map<string, FileFacts>
let view: ReturnType<typeof sampleView>

beforeAll(async () => {
  engine = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
  const [pdf, photo] = [await pdfOf(['FOREIGN-ONE', 'FOREIGN-TWO'], true), pngOf(300, 400)]
  bytes = new Map([pdf, photo].map((one) => [hashOf(one), one]))
  facts = new Map()
  for (const [hash, one] of bytes) facts.set(hash, await inspect(one))
  const [first] = sampleView().delegates.filter(({ person }) => person.biography.en !== undefined)
  view = sampleView((rows) => ({
    ...rows,
    person: rows.person.map((person) => (person.id === first?.person.id ? { ...person, photo: hashOf(photo) } : person)),
    document: rows.document.map((document) => (document.id === 'circular' ? { ...document, attached: { a: { rank: 'a0', file: hashOf(pdf), type: 'pdf' as const, name: 'invitation.pdf', title: {}, languages: [] } } } : document))
  }))
}, 60_000)

function book(languages: 'each' | 'trilingual'): Pack {
  const sections = Object.fromEntries(KINDS.map((kind, index) => [`s${index}`, { kind, rank: `a${String(index).padStart(2, '0')}` }]))
  const pack = packSchema.parse({ id: 'p', meeting: SAMPLE_MEETING_ID, rank: 'a0', side: 'CA', languages, numbering: 'parts', twoSided: true, sections })
  const outcome = buildPack(view, { pack, language: 'fr', files: facts })
  if (!outcome.ok) throw new Error('Canada’s pack is made')
  return outcome.pack
}

async function set(document: TypstDocument): Promise<Typeset> {
  const files: Record<string, Uint8Array> = {}
  for (const name of document.attached ?? []) files[name] = await readyToShow(name, bytes.get(name.slice(0, 64)) ?? new Uint8Array())
  return typeset(engine, { ...document, files })
}

describe('books of several kinds, by stretches', () => {
  test.each([['EXCERPT-6', 'each'], ['EXCERPT-7', 'trilingual']] as const)('%s: with pages from outside, portraits and cover of a book in one language or three (%s), each stretch gives the pages of the book', async (_, languages) => {
    const pack = book(languages)
    const whole = await set(writeTypstWithSources(pack))
    const pages = await drawnOn(whole.pdf)
    expect(pages.filter((page) => page.includes('FOREIGN-'))).toHaveLength(2)
    expect(writeTypstWithSources(pack).attached?.length).toBe(2)
    const layout = layoutOf(stretchesOf(pack), { ok: true, ...whole })
    if (layout === null) throw new Error('A book says where its stretches begin')
    for (const [index, begin] of layout.begins.entries()) {
      const excerpt = excerptAround(layout, stretchesOf(pack), { first: begin, last: begin })
      if (excerpt === null) throw new Error('A stretch is a small part of this book')
      expect(excerpt).toMatchObject({ from: index, to: index, before: begin - 1 })
      const alone = await drawnOn((await set(writeTypstExcerpt(pack, excerpt))).pdf)
      expect(alone.slice(0, -1), layout.stretches[index]).toEqual(pages.slice(excerpt.before, pages.length - excerpt.after))
    }
  }, 240_000)
})
