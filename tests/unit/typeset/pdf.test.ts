import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { type Pack, contentsLines, plainText } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { sampleDelegatePack, sampleTrilingualAgenda } from '#tests/unit/briefing/fixtures/agenda-packs.ts'
import { type ReadPdf, readPdf, squeezed } from './read-pdf.ts'

const FONTS = 'assets/fonts'

describe.each(['native', 'wasm'] as const)('the %s engine', { timeout: 120_000 }, (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: FONTS, engine: name })
  }, 60_000)

  const read = (pack: Pack): Promise<ReadPdf> => readPdf(typeset(engine, writeTypst(pack)).pdf)

  test.each(LANGUAGES)('PDF-1 [%s]: the book is tagged, says its language and title, and calls itself PDF/UA-1', async (language) => {
    const pdf = await read(sampleDelegatePack(language))
    expect(pdf.isTagged).toBe(true)
    expect(pdf.language).toBe({ en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }[language])
    expect(pdf.title).toBe(sampleDelegatePack(language).title)
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test.each(LANGUAGES)('PDF-2 [%s]: every word of the pack is in the file, in reading order', async (language) => {
    const pack = sampleDelegatePack(language)
    const pdf = await read(pack)
    const text = squeezed(pdf.pages.map((page) => page.text).join('')).toLowerCase()
    let from = 0
    for (const line of plainText(pack)) {
      const at = text.indexOf(squeezed(line).toLowerCase(), from)
      expect(at, `“${line}” after “${text.slice(Math.max(0, from - 60), from)}”`).toBeGreaterThanOrEqual(from)
      from = at + squeezed(line).length
    }
  })

  test('PDF-3: bookmarks are the headings', async () => {
    const pack = sampleDelegatePack('fr')
    const pdf = await read(pack)
    expect(pdf.bookmarks).toEqual([pack.contents?.heading, ...contentsLines(pack, 4)])
  })

  test('PDF-4: every entry of the contents leads to the page that bears its heading, and names that page', async () => {
    const pack = sampleDelegatePack('es')
    const pdf = await read(pack)
    const contents = pdf.pages[1]
    const entries = contentsLines(pack, pack.contents?.depth ?? 1)
    expect(contents?.linksTo).toHaveLength(entries.length)
    entries.forEach((entry, index) => {
      const target = contents?.linksTo[index] ?? 0
      expect(squeezed(pdf.pages[target - 1]?.text ?? '')).toContain(squeezed(entry))
      expect(squeezed(contents?.text ?? '')).toContain(squeezed(`${entry}${target}`))
    })
  })

  test.each(LANGUAGES)('PDF-5 [%s]: the marking stands on every page', async (language) => {
    const pack = sampleDelegatePack(language)
    const pdf = await read(pack)
    for (const page of pdf.pages) expect(page.everything).toContain(pack.marking)
  })

  test('PDF-6: tables have header cells, and the header is drawn again on each page', async () => {
    const pack = sampleDelegatePack('en')
    const pdf = await read(pack)
    const pagesOfParticipants = pdf.pages.filter((page) => page.everything.includes('Office'))
    expect(pdf.pages.flatMap((page) => page.roles)).toContain('TH')
    expect(pagesOfParticipants.length).toBeGreaterThanOrEqual(3)
  })

  test('PDF-7: pages are numbered, the cover is not', async () => {
    const pdf = await read(sampleDelegatePack('en'))
    pdf.pages.forEach((page, index) => {
      const number = squeezed(`${index + 1} / ${pdf.pages.length}`)
      if (index === 0) expect(squeezed(page.everything)).not.toContain(number)
      else expect(squeezed(page.everything).endsWith(number)).toBe(true)
    })
  })

  test.each(LANGUAGES)('PDF-8 [%s]: the trilingual agenda is read row by row, in the three languages', async (lead) => {
    const pack = sampleTrilingualAgenda(lead)
    const pdf = await read(pack)
    expect(squeezed(pdf.pages.map((page) => page.text).join(''))).toBe(squeezed(plainText(pack).join('')))
  })

  test('PDF-9: the same pack gives the same bytes', () => {
    const document = writeTypst(sampleTrilingualAgenda('fr'))
    expect(Buffer.from(typeset(engine, document).pdf).equals(Buffer.from(typeset(engine, document).pdf))).toBe(true)
  })

  test('PDF-10: an unknown template is refused by name', () => {
    expect(() => typeset(engine, { template: '../pack', data: '{}' })).toThrow('There is no template called ../pack')
  })
})

test('PDF-11: both engines print the same words on the same pages', async () => {
  const native = await openEngine({ fontsFolder: FONTS, engine: 'native' })
  const wasm = await openEngine({ fontsFolder: FONTS, engine: 'wasm' })
  for (const pack of [...LANGUAGES.map((language) => sampleDelegatePack(language, 'a4')), sampleTrilingualAgenda('es')]) {
    const [a, b] = await Promise.all([native, wasm].map((engine) => readPdf(typeset(engine, writeTypst(pack)).pdf)))
    expect(b?.pages).toEqual(a?.pages)
    expect(b?.bookmarks).toEqual(a?.bookmarks)
  }
})
