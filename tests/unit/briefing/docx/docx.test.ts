import { type IContext, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { buildDocuments, DOCUMENT_IDS } from '#shared/briefing/index.ts'
import { plainParagraph } from '#shared/briefing/docx/plain-paragraph.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { editionIn } from '#shared/briefing/documents/frame/edition.ts'
import { richBlocks } from '#shared/briefing/documents/rich/blocks.ts'
import { singleDocument } from '#shared/briefing/documents/single/pack.ts'
import { cell, contentsLines, type Pack, paragraph, plainText, table, text } from '#shared/briefing/model/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { parseRichText } from '#shared/foundation/rich-text/index.ts'
import { pngOf } from '#tests/unit/attached/files.ts'
import { view } from '#tests/unit/sample/workspace.ts'
import { readDocx, squeezed } from './read-docx.ts'

const LOCALES = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }
const HOSTILE = [
  '{ HYPERLINK "https://evil.example" }', '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }', '<w:t>x</w:t>', '</w:p></w:body>', ']]>', '<!ENTITY x SYSTEM "file:///etc/passwd">', '&amp; &#x41; &x;',
  '=cmd|\' /C calc\'!A0', '#panic()', '*x* _y_ `z`', '# not a heading', '1. typed', '| a | b |', '«\u00a0x\u00a0»', 'שלום (abc) عربى', '😀 👩‍👩‍👧 🇲🇽', 'e\u0301', '%PDF', '${x}', '\\u0041', '"quoted" & \'single\''
]

function packOf(...blocks: Pack['parts'][number]['blocks']): Pack {
  return {
    id: 'x', language: 'fr', languages: ['fr'], title: 'Titre', runningHead: 'Réunion', marking: 'Non classifié', paper: 'letter',
    parts: [{ id: 'part', heading: text('Partie'), lines: [], orientation: 'portrait', blocks }]
  }
}

const heading = (id: string, words: string) => ({ kind: 'heading' as const, level: 2 as const, id, text: text(words) })

/** The pages that the list of contents names. */
function pagesIn(xml: string): number[] {
  return [...xml.matchAll(/PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)/gu)].map((match) => Number(match[1]))
}

describe('a pack for Word', () => {
  it.each(LANGUAGES)('DOCX-1 [%s]: every document has all its words and no other', async (language) => {
    for (const { pack, fileName } of buildDocuments(view, { documents: [...DOCUMENT_IDS], languages: [language], trilingual: language })) {
      const { body, contents } = readDocx(await writeDocx(pack))
      const { cover: _cover, contents: _contents, ...inside } = pack
      const heading = pack.contents ? [pack.contents.heading] : []
      expect(body, fileName).toBe(squeezed([...plainText({ ...pack, contents: undefined, parts: [] }), ...heading, ...plainText(inside)].join('')))
      for (const line of pack.contents ? contentsLines(pack, pack.contents.depth) : []) expect(contents, line).toContain(squeezed(line))
    }
  })

  it('DOCX-2: single documents of every side and kind have all their words, headings without a gap, and their language', async () => {
    for (const document of view.documents) {
      for (const language of LANGUAGES) {
        const { pack } = singleDocument(document, editionIn(view, language, false))
        const { body, parts } = readDocx(await writeDocx(pack))
        expect(body).toBe(squeezed(plainText(pack).join('')))
        expect(parts['word/styles.xml']).toContain(`w:val="${LOCALES[language]}"`)
        expect(parts['docProps/core.xml']).toContain(LOCALES[language])
        const levels = [...(parts['word/document.xml'] ?? '').matchAll(/w:pStyle w:val="Heading(\d)"/gu)].map((match) => Number(match[1]))
        expect(levels[0]).toBe(1)
        levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
      }
    }
  })

  it('DOCX-3: structure is real: headings, lists with numbering, table headers that repeat, links, manners', async () => {
    const rich = '## Head\n\n**Bold** and *slanted* ***both*** [web](https://example.org/?a=1&b=2)\n\n- a\n  - b\n\n1. one\n2. two\n\n1. again\n\n| H | I |\n| --- | --- |\n| x\\\ny | z |'
    const { parts } = readDocx(await writeDocx(packOf(...richBlocks(parseRichText(rich), { below: 1, id: 'r' }))))
    const xml = parts['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>/u)
    expect(xml).toMatch(/<w:tblHeader\/>/u)
    expect(xml).toMatch(/<w:b\/>.*Bold/su)
    expect(xml).toMatch(/<w:i\/>.*slanted/su)
    expect(xml).toMatch(/<w:ilvl w:val="1"\/>/u)
    // Two numbered lists, two numberings.
    expect(new Set([...xml.matchAll(/<w:numId w:val="([^"]+)"/gu)].map((match) => match[1])).size).toBe(3)
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://example.org/?a=1&amp;b=2"')
    expect(xml).toMatch(/<w:br\/>/u)
  })

  it('DOCX-4: hostile strings are printed as typed; nothing becomes a field, a link or markup', async () => {
    const pack = packOf(...HOSTILE.map((words, index) => ({ kind: 'heading' as const, level: 2 as const, id: `h${index}`, text: text(words) })), ...HOSTILE.map((words) => paragraph([{ text: words, link: 'javascript:alert(1)' }])))
    const { body, parts } = readDocx(await writeDocx({ ...pack, title: HOSTILE.join(' '), marking: '<w:t>' }))
    for (const words of HOSTILE) expect(body.split(squeezed(words)).length - 1, words).toBe(2)
    expect(parts['word/document.xml']).not.toMatch(/<w:instrText|<w:fldSimple|<w:hyperlink/u)
    expect(Object.values(parts).join('')).not.toContain('javascript:')
  })

  it('DOCX-5: what no file may hold becomes a box; line ends become line breaks', async () => {
    const { body, parts } = readDocx(await writeDocx(packOf(paragraph('a\u0000b\u001bc\ud800d\uffffe\r\nf\u2028g\th'))))
    expect(body).toBe('Partiea□b□c□d□efgh')
    expect(parts['word/document.xml']?.match(/<w:br\/>/gu)).toHaveLength(2)
  })

  it('DOCX-6: the same pack is the same file, byte by byte', async () => {
    const [built] = buildDocuments(view, { documents: ['delegatePack'], languages: ['es'] })
    if (!built) throw new Error('No pack was built')
    expect(Buffer.from(await writeDocx(built.pack)).equals(Buffer.from(await writeDocx(built.pack)))).toBe(true)
  })

  it('DOCX-7: paper, turned pages, running head, marking and page numbers', async () => {
    const [built] = buildDocuments(view, { documents: ['agenda'], languages: [], trilingual: 'fr', paper: 'a4' })
    if (!built) throw new Error('No agenda was built')
    const { parts } = readDocx(await writeDocx(built.pack))
    expect(parts['word/document.xml']).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/u)
    const heads = Object.entries(parts).filter(([path]) => /^word\/header\d/u.test(path)).map(([, xml]) => xml).join('')
    for (const word of built.pack.marking.split(' ')) expect(heads).toContain(word)
    expect(Object.entries(parts).filter(([path]) => /^word\/footer\d/u.test(path)).map(([, xml]) => xml).join('')).toMatch(/PAGE.*NUMPAGES/su)
    expect(parts['word/document.xml']).toMatch(/w:lang w:val="es-MX"/u)
  })

  it('DOCX-10: only what is in another language than the document names its own', async () => {
    const agenda = table([{ width: 1 }, { width: 1, language: 'es' }], [], [{ kind: 'plain', cells: [cell('En français'), cell('En español')] }])
    const { parts } = readDocx(await writeDocx(packOf(agenda, paragraph('Bonjour', { language: 'fr' }), paragraph([{ text: 'Titre ' }, { text: 'Overview', language: 'en' }]))))
    expect([...(parts['word/document.xml'] ?? '').matchAll(/<w:lang w:val="([^"]+)"\/>.*?<w:t [^>]*>([^<]*)/gu)].map(([, locale, words]) => [locale, words])).toEqual([['es-MX', 'En español'], ['en-CA', 'Overview']])
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-CA"/>')
  })

  it.each(LANGUAGES)('DOCX-13 [%s]: the contents are there with their pages when the file is opened, and Word asks nothing', async (language) => {
    const [built] = buildDocuments(view, { documents: ['delegatePack'], languages: [language] })
    if (!built) throw new Error('No pack was built')
    const { parts, contents } = readDocx(await writeDocx(built.pack))
    const pages = pagesIn(parts['word/document.xml'] ?? '')
    expect(pages).toHaveLength(contentsLines(built.pack, built.pack.contents?.depth ?? 1).length)
    // After the cover and the contents; never back again; as far as a part has at least a page.
    expect(pages[0]).toBe(3)
    pages.forEach((page, index) => expect(page).toBeGreaterThanOrEqual(pages[index - 1] ?? 0))
    expect(pages.at(-1)).toBeGreaterThanOrEqual(2 + built.pack.parts.length)
    expect(Object.values(parts).join('')).not.toMatch(/w:dirty=|updateFields/u)
    expect(contents).toMatch(/\d$/u)
  })

  it('DOCX-14: where nobody can tell the pages, as behind a sign that no font knows, none is written, and Word is left to find them', async () => {
    const lines = Array.from({ length: 60 }, () => paragraph('Mot '.repeat(80)))
    const pack = { ...packOf(heading('a', 'Avant'), ...lines, paragraph('\ue000'), ...lines, heading('b', 'Après')), contents: { heading: 'Table', depth: 2 as const } }
    const xml = readDocx(await writeDocx(pack)).parts['word/document.xml'] ?? ''
    expect(pagesIn(xml)).toEqual([])
    expect(xml).toMatch(/w:dirty="true"/u)
  })

  it('DOCX-15: a point between facts stays with the words before it: no line begins with one', async () => {
    const [built] = buildDocuments(view, { documents: ['agenda'], languages: [], trilingual: 'es' })
    if (!built) throw new Error('No agenda was built')
    const facts = table([{ width: 1 }], ['Uno · Dos'], [{ kind: 'plain', cells: [cell([{ text: 'Tres' }, { text: ' · ', style: 'soft' }, { text: 'Cuatro', style: 'strong' }])] }])
    for (const pack of [built.pack, packOf(facts, paragraph('Cinco · Seis'))]) {
      const words = Object.entries(readDocx(await writeDocx(pack)).parts).flatMap(([path, xml]) => (path.startsWith('word/') ? [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map((match) => match[1] ?? '') : []))
      expect(words.filter((one) => one.includes('\u00a0· ')).length).toBeGreaterThan(1)
      expect(words.filter((one) => / ·|·$/u.test(one))).toEqual([])
    }
  })

  it('DOCX-16: beside a portrait stand the words about that person, and no name of another one', async () => {
    const portrait = (file: string) => ({ kind: 'image' as const, file: `${file.repeat(64)}.png`, alternative: `Portrait ${file}`, width: 72, height: 90, isBeside: true as const })
    const life = (file: string) => [{ ...heading(file, `Nom ${file}`), level: 3 as const }, portrait(file), paragraph(`Titre ${file}`), paragraph(`Vie ${file}`)]
    const files = new Map(['a', 'b'].map((file) => [`${file.repeat(64)}.png`, pngOf(72, 90)]))
    const { parts, body } = readDocx(await writeDocx(packOf(heading('all', 'Notices'), ...life('a'), ...life('b'), ...life('c')), files))
    const rows = (parts['word/document.xml'] ?? '').match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gsu) ?? []
    expect(rows.map((row) => [row.includes('<w:drawing>'), ...[...row.matchAll(/<w:t [^>]*>([^<]*)/gu)].map((match) => match[1])])).toEqual([[true, 'Titre a', 'Vie a'], [true, 'Titre b', 'Vie b']])
    expect(parts['word/document.xml']).not.toContain('wp:anchor')
    // Without its picture a life is told across the page.
    expect(body).toContain('NomcTitrecViec')
  })

  it.each([['a word of thousands of letters', 'x'.repeat(3000)], ['a book of hundreds of pages', 'mot '.repeat(100_000)]])('DOCX-17: %s, which would take minutes to lay out, is left to Word', { timeout: 10_000 }, async (_, words) => {
    const pack = { ...packOf(...Array.from({ length: 40 }, (_unused, index) => [heading(`h${index}`, 'Partie'), paragraph(words)]).flat()), contents: { heading: 'Table', depth: 2 as const } }
    expect(readDocx(await writeDocx(pack)).parts['word/document.xml']).toMatch(/w:dirty="true"/u)
  })

  it('DOCX-11: a plain paragraph of a table is written as the library writes it', () => {
    const looks = [{}, { bold: true }, { italics: true, color: '9A5200' }, { font: 'Calibri', color: '566067', language: { value: 'es-MX' } }]
    const context = { stack: [] } as unknown as IContext // all that paragraphs without links ask of it
    for (const alignment of [undefined, 'right', 'center'] as const) {
      const written = new Paragraph({ style: 'TableText', ...(alignment && { alignment }), children: looks.map((look, index) => new TextRun({ ...look, text: ` ${index} <&> ` })) })
      expect(plainParagraph(looks.map((look, index) => ({ look, text: ` ${index} <&> ` })), 'TableText', alignment).prepForXml(context)).toEqual(written.prepForXml(context))
    }
  })

  it('DOCX-12: words in one manner are one run, however they were put together', async () => {
    const { parts } = readDocx(await writeDocx(packOf(paragraph([{ text: 'Mme ' }, { text: 'Geneviève' }, { text: '' }, { text: ' Marchand' }, { text: ' (ministre)', style: 'soft' }]))))
    expect([...(parts['word/document.xml'] ?? '').matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, words]) => words).slice(-2)).toEqual(['Mme Geneviève Marchand', ' (ministre)'])
  })
})
