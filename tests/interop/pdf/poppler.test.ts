import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, type BuiltDocument, DOCUMENT_IDS, plainText, writeTypst } from '#shared/briefing/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { smallMeeting } from '#tests/unit/briefing/fixtures/meeting.ts'

/** Poppler, another reader than the one that the app ships, finds the same in the files. */
describe.each(['native', 'wasm'] as const)('the PDF of the %s engine, read by Poppler', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-poppler-'))
  const built = buildDocuments(smallMeeting(), { documents: [...DOCUMENT_IDS], languages: [...LANGUAGES], trilingual: 'es' })
  const pathOf = (document: BuiltDocument) => join(folder, document.fileName)

  beforeAll(async () => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    for (const document of built) writeFileSync(pathOf(document), typeset(engine, writeTypst(document.pack)).pdf)
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(built.map((document) => [document.fileName, document] as const))('POPPLER-1 %s: every word is there', (_name, document) => {
    const words = squeezed(poppler('pdftotext', ['-raw', pathOf(document), '-']))
    for (const line of plainText(document.pack)) {
      // A line may be broken across two pages or cells; its words are looked for one by one.
      for (const word of line.split(/\s+/u)) expect(words, `${word} of “${line}”`).toContain(squeezed(word))
    }
  })

  test.each(built.map((document) => [document.fileName, document] as const))('POPPLER-2 %s: tagged, titled, with the marking on every page', (_name, document) => {
    const info = poppler('pdfinfo', [pathOf(document)])
    expect(info).toMatch(/Tagged:\s+yes/u)
    expect(info).toContain(document.pack.title.slice(0, 40))
    expect(info).toMatch(/JavaScript:\s+(?:no|none)/u)
    const pages = poppler('pdftotext', ['-layout', pathOf(document), '-']).split('\f').slice(0, -1)
    for (const page of pages) expect(page).toContain(document.pack.marking)
  })

  test('POPPLER-3: all fonts are the house’s own, embedded, with their letters named', () => {
    for (const document of built) {
      const fonts = poppler('pdffonts', [pathOf(document)]).split('\n').slice(2).filter((line) => line.trim() !== '')
      expect(fonts.length).toBeGreaterThan(1)
      for (const font of fonts) {
        expect(font).toMatch(/^[A-Z]{6}\+(?:SourceSerif4|SourceSans3|Noto)/u)
        expect(font).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+$/u)
      }
    }
  })

  test('POPPLER-4: the structure names headings, tables with header cells, and the language of foreign words', () => {
    const agenda = built.find((document) => document.fileName === 'ordre-du-jour-fr.pdf')
    const structure = poppler('pdfinfo', ['-struct-text', agenda ? pathOf(agenda) : ''])
    for (const role of ['Document', 'H1', 'Table', 'THead', 'TH', 'TBody', 'TD']) expect(structure).toMatch(new RegExp(`^\\s*${role}\\b`, 'mu'))
    expect(structure).toMatch(/Adoption of the agenda/u)
  })
})

function poppler(tool: 'pdftotext' | 'pdfinfo' | 'pdffonts', words: string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b]/gu, '')
}
