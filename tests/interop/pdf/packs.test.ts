import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { plainText, writeTypst } from '#shared/briefing/index.ts'
import { contentsLines } from '#shared/briefing/model/index.ts'
import { readyPacks, type ReadyPack } from '#shared/briefing/packs/files/make-files.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { sampleRows, sampleView } from '#tests/unit/briefing/packs/sample-view.ts'

const view = sampleView()
const terms = glossaryOf(sampleRows())
/** Every audience, and of the co-chairs one of each side. */
const audiences = builtInPacks(view).filter(({ audience, group, sector }) => audience !== 'coChair' || (group === 'energy' && sector === 'public'))

function ready(packs: readonly Pack[]): ReadyPack[] {
  return readyPacks(view, { packs, languages: LANGUAGES, terms }).ready
}

function poppler(tool: 'pdftotext' | 'pdfinfo', words: string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64_000_000 })
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b]/gu, '')
}

describe.each([
  ['native', ready(audiences)],
  ['wasm', ready(audiences.filter(({ audience }) => audience === 'coChair').slice(0, 1))]
] as const)('the packs of every audience in every language, set by the %s engine and read by Poppler', (name, packs) => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-packs-'))
  const pathOf = (one: ReadyPack) => join(folder, `${one.baseName}.pdf`)

  beforeAll(async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    for (const one of packs) writeFileSync(pathOf(one), typeset(engine, writeTypst(one.pack)).pdf)
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(packs.map((one) => [one.baseName, one] as const))('PACKPDF-1 %s: every word is there, and the marking on every page', (_name, one) => {
    const words = squeezed(poppler('pdftotext', ['-raw', pathOf(one), '-']))
    for (const line of plainText(one.pack)) for (const word of line.split(/\s+/u)) expect(words, `${word} of “${line}”`).toContain(squeezed(word))
    const pages = poppler('pdftotext', ['-layout', pathOf(one), '-']).split('\f').slice(0, -1)
    for (const page of pages) expect(page).toContain(one.pack.marking)
    expect(poppler('pdfinfo', [pathOf(one)])).toMatch(/Tagged:\s+yes/u)
  })

  test.each(packs.map((one) => [one.baseName, one] as const))('PACKPDF-2 %s: every entry of the contents names the page on which it begins', (_name, one) => {
    const pages = poppler('pdftotext', ['-raw', pathOf(one), '-']).split('\f').slice(0, -1)
    const first = pages.findIndex((page) => page.includes(wordsIn(one.pack.language)('titles.contents')))
    const listed = pages.slice(first, first + 3).join('\n').split('\n').flatMap((line) => {
      const found = /^(.*\S)\s+(\d+)$/u.exec(line.trim())
      return found === null ? [] : [{ title: squeezed(found[1] ?? ''), page: Number(found[2]) }]
    })
    const headings = contentsLines(one.pack, 2).map(squeezed)
    let checked = 0
    for (const { title, page } of listed) {
      if (!headings.includes(title)) continue
      expect(squeezed(pages[page - 1] ?? ''), `${title} on page ${page}`).toContain(title)
      checked++
    }
    expect(checked).toBeGreaterThan(3)
  })
})

describe('pages for print', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-pages-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['native', 'wasm'] as const)('PACKPDF-3 [%s]: printed on both sides every part begins at the right, blank pages say so, pages are numbered by part too', async (name) => {
    const [pack] = builtInPacks(view, ['head'])
    if (!pack) throw new Error('There is no pack')
    const [one] = ready([{ ...pack, twoSided: true, numbering: 'parts', watermark: 'Ébauche', languages: 'fr' }])
    if (!one) throw new Error('It was refused')
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: name }), writeTypst(one.pack)).pdf)
    const pages = poppler('pdftotext', ['-raw', path, '-']).split('\f').slice(0, -1)
    const blank = pages.flatMap((page, index) => (page.includes('Page laissée en blanc intentionnellement.') ? [index + 1] : []))
    expect(blank.length).toBeGreaterThan(3)
    // Left-hand pages only, and each with the marking all the same.
    for (const page of blank) expect(page % 2).toBe(0)
    const starts = pages.flatMap((page, index) => (/Partie \d+, page 1\b/u.test(page) ? [index + 1] : []))
    expect(starts).toHaveLength(one.pack.parts.length)
    for (const page of starts) expect(page % 2).toBe(1)
    for (const page of pages) expect(page).toContain('Protégé A')
  }, 120_000)

  test('PACKPDF-4: the large-print edition has all words, none smaller than 12 points', async () => {
    const [pack] = builtInPacks(view, ['delegate'])
    if (!pack) throw new Error('There is no pack')
    const [one] = ready([{ ...pack, largePrint: true, languages: 'es', paper: 'a4' }])
    if (!one) throw new Error('It was refused')
    const path = join(folder, 'large.pdf')
    const { pdf } = typeset(await openEngine({ fontsFolder: 'assets/fonts' }), writeTypst(one.pack))
    writeFileSync(path, pdf)
    const words = squeezed(poppler('pdftotext', ['-raw', path, '-']))
    for (const line of plainText(one.pack)) for (const word of line.split(/\s+/u)) expect(words).toContain(squeezed(word))
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
    const sizes: number[] = []
    for (let number = 2; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      for (const item of items) if ('transform' in item && item.str.trim() !== '') sizes.push(Math.hypot(Number(item.transform[2]), Number(item.transform[3])))
    }
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
    expect(sizes.filter((size) => size >= 15).length / sizes.length).toBeGreaterThan(0.5)
  }, 120_000)
})
