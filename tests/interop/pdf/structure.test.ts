import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { writeTypst } from '#shared/briefing/index.ts'
import { type Pack, wordsOf } from '#shared/briefing/model/index.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { sampleRows, sampleView } from '#tests/unit/briefing/packs/sample-view.ts'

const TAGS = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' } as const
const view = sampleView()
const audiences = builtInPacks(view).filter(({ audience, group, sector }) => audience !== 'coChair' || (group === 'energy' && sector === 'public'))
const { ready } = readyPacks(view, { packs: audiences, languages: LANGUAGES, terms: glossaryOf(sampleRows()) })

interface Bookmark {
  title: string
  items: Bookmark[]
}

/** What a screen reader and an archive rely on, read back from the packs of every audience in every language. */
describe('the structure of the packs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-structure-'))
  const engine = openEngine({ fontsFolder: 'assets/fonts' })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(ready.map((one) => [one.baseName, one.pack] as const))('PACKPDF-5 %s: in its language, titled; bookmarks are the headings in order and level; header cells have a scope; no letter is missing', async (name, pack) => {
    const { pdf } = typeset(await engine, writeTypst(pack))
    const path = join(folder, `${name}.pdf`)
    writeFileSync(path, pdf)
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
    try {
      const { info } = await document.getMetadata()
      expect(info).toMatchObject({ Title: pack.title, Language: TAGS[pack.language] })
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
      const outline = ((await document.getOutline()) ?? []) as Bookmark[] // pdf.js gives more than these two
      expect(levelled(outline, 1)).toEqual(headingsOf(pack))
      for (let number = 1; number <= document.numPages; number++) {
        const { argsArray, fnArray } = await (await document.getPage(number)).getOperatorList()
        fnArray.forEach((operator, index) => {
          if (operator !== OPS.showText) return
          for (const glyph of argsArray[index][0] as (number | { originalCharCode: number })[]) if (typeof glyph !== 'number') expect(glyph.originalCharCode, `page ${number}`).not.toBe(0)
        })
      }
    } finally {
      await document.destroy()
    }
    const structure = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64_000_000 })
    const rows = structure.split('\n')
    const headers = rows.flatMap((row, index) => (/^\s*TH\b/u.test(row) ? [rows.slice(index + 1, index + 3).join(' ')] : []))
    for (const header of headers) expect(header).toMatch(/\/Scope \/(?:Column|Row|Both)/u)
    const tables = pack.parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')).length
    expect(rows.filter((row) => /^\s*Table\b/u.test(row))).toHaveLength(tables)
    expect(headers.length).toBeGreaterThanOrEqual(tables)
  }, 120_000)
})

/** Level and words, without what a bookmark cannot hold. */
function levelled(bookmarks: readonly Bookmark[], level: number): [number, string][] {
  return bookmarks.flatMap(({ title, items }): [number, string][] => [[level, squeezed(title)], ...levelled(items, level + 1)])
}

function headingsOf(pack: Pack): [number, string][] {
  return [
    ...(pack.contents ? [[1, squeezed(pack.contents.heading)] as [number, string]] : []),
    ...pack.parts.flatMap((part): [number, string][] => [
      [1, squeezed(wordsOf(part.heading))],
      ...part.blocks.flatMap((block): [number, string][] => (block.kind === 'heading' ? [[block.level, squeezed(wordsOf(block.text))]] : []))
    ])
  ]
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b]/gu, '')
}
