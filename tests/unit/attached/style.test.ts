import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { AttachedFiles, readyToShow } from '#electron/typeset/attached-files.ts'
import { hashOf } from '#electron/files/attachments/folder.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { filesShown } from '#shared/briefing/attached/files-shown.ts'
import { base64 } from '#shared/briefing/html/base64.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { contrast } from '#shared/briefing/html/dark.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { filesIn } from '#shared/briefing/typst/files.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import { contrastOnWhite, styleOf } from '#shared/domain/partnership/style.ts'
import { readStyleFile, writeStyleFile } from '#shared/domain/partnership/style-file.ts'
import { strFromU8, unzipSync } from 'fflate'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { readPdf } from '#tests/unit/typeset/read-pdf.ts'
import { pngOf, SCRIPTED_SVG } from './files.ts'

const LOGO = pngOf(300, 100)

function styledPack(style: object, facts: Partial<ComposedPack> = {}): Pack {
  const view = sampleView((rows) => ({ ...rows, partnership: rows.partnership.map((one) => ({ ...one, style })) }))
  const [pack] = builtInPacks(view, ['delegate'])
  const outcome = pack && buildPack(view, { pack: { ...pack, ...facts }, language: 'en' })
  if (!outcome?.ok) throw new Error('The pack is made')
  return outcome.pack
}

describe('a house style of one’s own', () => {
  it('STYLE-1: contrast is that of WCAG; a colour that cannot be read on white is not printed', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5)
    expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2)
    expect(contrastOnWhite('#1c5d6a')).toBeGreaterThan(7)
    expect(contrastOnWhite('red')).toBeNull()
    expect(styledPack({ accent: '#777777' }).style).toBeUndefined()
    expect(styledPack({ accent: 'rgb(0)); #panic("x' }).style).toBeUndefined()
    expect(styleOf(null)).toEqual({ fonts: null, accent: null, logo: null, logoWidth: null, logoHeight: null })
  })

  it.each(['native', 'wasm'] as const)('STYLE-2 [%s]: pages are set in its fonts, with its logo on the cover, named', { timeout: 120_000 }, async (name) => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    const pack = styledPack({ fonts: 'sans', accent: '#7a1f3d', logo: hashOf(LOGO), logoWidth: 300, logoHeight: 100 })
    const files: Record<string, Uint8Array> = {}
    for (const file of filesIn(pack)) files[file] = await readyToShow(file, LOGO)
    expect(Object.keys(files)).toEqual([`${hashOf(LOGO)}.png`])
    const { pdf } = typeset(engine, { ...writeTypst(pack), files })
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('SourceSerif4')
    const [cover] = (await readPdf(pdf)).pages
    expect(cover?.roles).toContain('Figure')
  })

  it('STYLE-3: a logo that is lost, or no picture, takes no book down with it', async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts' })
    const pack = styledPack({ logo: 'a'.repeat(64), logoWidth: 300, logoHeight: 100 })
    for (const bytes of [null, SCRIPTED_SVG, pngOf(4, 4, { width: 30_000, height: 30_000 })]) {
      const files = { [`${'a'.repeat(64)}.png`]: await readyToShow(`${'a'.repeat(64)}.png`, bytes) }
      expect(typeset(engine, { ...writeTypst(pack), files }).pages).toBeGreaterThan(1)
    }
  })

  it.each(['native', 'wasm'] as const)('STYLE-8 [%s]: a logo that was missing is on the very next pages once it has come back', { timeout: 120_000 }, async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'alternat-logo-'))
    const files = new AttachedFiles()
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    const pack = styledPack({ logo: hashOf(LOGO), logoWidth: 300, logoHeight: 100 })
    const pixels = async (): Promise<boolean> => Buffer.from(typeset(engine, { ...writeTypst(pack), isDraft: true, files: await files.read(folder, filesIn(pack)) }).pdf).toString('latin1').includes('/Width 300')
    expect(await pixels()).toBe(false)
    writeFileSync(join(folder, hashOf(LOGO)), LOGO)
    expect(await pixels()).toBe(true)
    rmSync(folder, { recursive: true })
    // What was read is kept for the next document.
    expect(await pixels()).toBe(true)
  })

  it('STYLE-4: Word and the web page have the colour, the fonts and the logo', async () => {
    const pack = styledPack({ fonts: 'sans', accent: '#7a1f3d', logo: hashOf(LOGO), logoWidth: 300, logoHeight: 100 })
    const pictures = new Map([[`${hashOf(LOGO)}.png`, LOGO]])
    const word = unzipSync(await writeDocx(pack, pictures))
    expect(strFromU8(word['word/styles.xml'] ?? new Uint8Array())).toContain('7A1F3D')
    expect(strFromU8(word['word/styles.xml'] ?? new Uint8Array())).not.toContain('Cambria')
    expect(Object.keys(word).filter((entry) => entry.startsWith('word/media/'))).toHaveLength(1)
    const page = writeHtml(pack, pictures)
    expect(page).toContain('--accent: #7a1f3d')
    expect(page).toContain('<img ')
  })

  it.each(['native', 'wasm'] as const)('STYLE-9 [%s]: a cover in three languages has the logo too, and stays one page, in large print as well', { timeout: 120_000 }, async (name) => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    for (const largePrint of [false, true]) {
      const pack = styledPack({ logo: hashOf(LOGO), logoWidth: 300, logoHeight: 100 }, { languages: 'trilingual', largePrint })
      const [cover, contents] = (await readPdf(typeset(engine, { ...writeTypst(pack), files: { [`${hashOf(LOGO)}.png`]: LOGO } }).pdf)).pages
      expect(cover?.roles).toContain('Figure')
      expect(contents?.text).toContain('Contents · Table des matières')
    }
  })

  it('STYLE-10: a small picture is drawn no larger than it is sharp, a large one as large as the cover has room', () => {
    const drawn = (logoWidth: number, logoHeight: number) => styledPack({ logo: 'a'.repeat(64), logoWidth, logoHeight }).style?.logo
    expect(drawn(24, 24)).toMatchObject({ width: 18, height: 18 })
    expect(drawn(900, 110)).toMatchObject({ width: 190 })
    expect(drawn(220, 900)).toMatchObject({ height: 60 })
  })

  it('STYLE-11: what lies behind words, and bars beside them, are of the colour too, in Word, on the web and in the dark', async () => {
    const plain = styledPack({ accent: '#7a1f3d' })
    const pack: Pack = { ...plain, parts: plain.parts.map((part) => ({ ...part, mark: 'changed' as const })) }
    const word = unzipSync(await writeDocx(pack))
    const xml = ['word/styles.xml', 'word/document.xml'].map((path) => strFromU8(word[path] ?? new Uint8Array())).join('')
    expect(xml).toContain('w:fill="F3EBEE"')
    expect(xml).not.toMatch(/1C5D6A|E2EEF0/u)
    const [light = '', dark = ''] = /<style>(?<style>.*)<\/style>/su.exec(writeHtml(pack))?.groups?.['style']?.split(':root { --accent:').slice(1) ?? []
    expect(light).toContain('--tint: #f3ebee')
    const [accent = '', tint = ''] = dark.match(/#[0-9a-f]{6}/gu) ?? []
    expect(contrast(accent, tint)).toBeGreaterThanOrEqual(4.5)
    // Reddish, as the colour is: the house's own is of another.
    expect(Number.parseInt(tint.slice(1, 3), 16)).toBeGreaterThan(Number.parseInt(tint.slice(3, 5), 16))
  })

  it('STYLE-12: on a cover that three languages share, the logo of a Word file stands apart from who meets', async () => {
    const pack = styledPack({ logo: hashOf(LOGO), logoWidth: 300, logoHeight: 100 }, { languages: 'trilingual' })
    const word = unzipSync(await writeDocx(pack, new Map([[`${hashOf(LOGO)}.png`, LOGO]])))
    const [, before] = /CoverCountries"\/><w:spacing [^>]*w:before="(\d+)"/u.exec(strFromU8(word['word/document.xml'] ?? new Uint8Array())) ?? []
    expect(Number(before)).toBeGreaterThan(200)
  })

  it('STYLE-7: the logo is looked at with the files of a meeting, by its hash', () => {
    const view = sampleView((rows) => ({ ...rows, partnership: rows.partnership.map((one) => ({ ...one, style: { logo: hashOf(LOGO), logoWidth: 300, logoHeight: 100 } })) }))
    expect(filesShown(view)).toContain(hashOf(LOGO))
    expect(filesShown(view).every((hash) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true)
  })

  it('STYLE-5: goes out as a file that a designer edits, and comes back the same', () => {
    const text = writeStyleFile({ fonts: 'sans', accent: '#7a1f3d' }, base64(LOGO))
    const read = readStyleFile(text)
    expect(read.ok && read.value).toMatchObject({ fonts: 'sans', accent: '#7a1f3d' })
    expect(read.ok && Buffer.from(read.value.logo ?? []).equals(Buffer.from(LOGO))).toBe(true)
    expect(readStyleFile(writeStyleFile({ fonts: null, accent: null }, null))).toEqual({ ok: true, value: { fonts: null, accent: null, logo: null } })
  })

  it.each([
    ['{\n  "format": "alternat-style",\n  "version": 1,\n  "acent": "#000000"\n}', { key: 'unknownField', line: 4, value: 'acent' }],
    ['{\n  "format": "alternat-style",\n  "version": 1,\n  "accent": "teal"\n}', { key: 'notAColour', line: 4, value: 'teal' }],
    ['{\n  "format": "alternat-style",\n  "version": 1,\n\n  "accent": "#ffd400"\n}', { key: 'tooPale', line: 5, value: '#ffd400' }],
    ['{\n  "format": "alternat-style",\n  "version": 1,\n  "fonts": "Comic Sans"\n}', { key: 'fonts', line: 4, value: 'Comic Sans' }],
    ['{\n  "format": "alternat-style",\n  "version": 1,\n  "logo": "data:image/svg+xml;base64,AAAA"\n}', { key: 'logo', line: 4 }],
    ['{\n  "format": "alternat-style",\n  "version": 2\n}', { key: 'newer', line: 3, value: '2' }],
    ['{\n  "format": "something"\n}', { key: 'notAStyle', line: 2 }],
    ['#let accent = rgb("#000000")', { key: 'notJson', line: 1 }],
    ['{\n  "format": "alternat-style"\n  "version": 1\n}', { key: 'notJson', line: 3 }],
    ['[]', { key: 'notAStyle', line: 1 }]
  ])('STYLE-6: %j is refused by name and line', (text, problem) => {
    const read = readStyleFile(text)
    expect(read.ok ? null : read.problem).toMatchObject(problem)
  })
})
