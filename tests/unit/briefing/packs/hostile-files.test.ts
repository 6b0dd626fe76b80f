import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { plainText } from '#shared/briefing/index.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { type ReadyPack, readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { shapely } from '#shared/briefing/typst/printable.ts'
import { packZip } from '#shared/briefing/zip/pack-zip.ts'
import { readDocx, squeezed } from '../docx/read-docx.ts'
import { HOSTILE } from './hostile.ts'
import { sampleRows } from './sample-view.ts'
import { small, whole } from './whole.ts'

const terms = glossaryOf(sampleRows()).slice(0, 8)
/** The only fields of Word that a pack has: its contents and the numbers of its pages. */
const OWN_FIELDS = /^\s*(?:TOC \\h \\o "1-2"|PAGEREF _Toc\d+ \\h|PAGE|NUMPAGES)\s*$/u

/** What HOSTILE-1 holds for pages, workbooks and calendars, here for Word, names of files and the page of a ZIP. */
describe('words that mean something elsewhere, in files', () => {
  test.each(HOSTILE.map((words, index) => [index + 1, words] as const))('HOSTILE-11 [%i]: Word prints them as typed, and no field, link or picture comes of it', async (_index, words) => {
    const view = small(words)
    const { ready } = readyPacks(view, { packs: [whole(view, { watermark: words })], languages: ['fr'], terms })
    const [one] = ready as [ReadyPack]
    const { body, parts } = readDocx(await writeDocx(one.pack))
    const said = squeezed(shapely(words))
    expect(body).toContain(said)
    const { contents: _contents, ...withoutContents } = one.pack
    for (const line of new Set(plainText(withoutContents))) expect(body).toContain(squeezed(shapely(line)))
    const document = parts['word/document.xml'] ?? ''
    const fields = Object.entries(parts).flatMap(([path, xml]) => (/^word\/(?:document|header\d+|footer\d+)\.xml$/u.test(path) ? [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map((match) => match[1] ?? '') : []))
    for (const field of fields) expect(field.replaceAll('&quot;', '"')).toMatch(OWN_FIELDS)
    expect(document).not.toMatch(/<w:fldSimple|<w:object|<w:drawing|<w:altChunk/u)
    for (const [path, xml] of Object.entries(parts)) if (path.endsWith('.rels')) expect(xml.replaceAll(/Target="(?:mailto:|https:)/gu, '')).not.toMatch(/TargetMode="External"[^>]*Target="(?!\s*>)/u)
  })

  test.each(HOSTILE.map((words, index) => [index + 1, words] as const))('HOSTILE-12 [%i]: names of files hold small letters, figures and hyphens only; the page of the ZIP shows the words and runs nothing', (_index, words) => {
    const view = small(words)
    const { ready } = readyPacks(view, { packs: [{ ...whole(view), audience: null, name: { en: words, fr: words, es: words } }], languages: ['fr'], terms })
    const [one] = ready as [ReadyPack]
    expect(one.baseName).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    expect(one.baseName).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/u)
    expect(one.baseName.length).toBeLessThan(100)
    const zip = unzipSync(packZip(view, 'fr', [{ name: one.name, language: 'fr', marking: one.marking, side: 'CA', files: [{ fileName: `${one.baseName}.html`, format: 'html', content: new Uint8Array(1) }] }]))
    expect(Object.keys(zip).sort()).toEqual([`${one.baseName}.html`, 'index.html'].sort())
    const index = strFromU8(zip['index.html'] ?? new Uint8Array())
    expect(index).not.toMatch(/<(?:script|iframe|img|svg|object)|<[^>]*\son\w+=|href="(?!#|[a-z0-9-]+\.html)/iu)
  })
})
