import { beforeAll, describe, expect, it } from 'vitest'
import { cleanPdf } from '#electron/attached/clean-pdf.ts'
import { withoutMarks } from '#electron/attached/content-stream.ts'
import { hashOf } from '#electron/files/attachments/folder.ts'
import { inspect } from '#electron/attached/inspect.ts'
import { readyToShow } from '#electron/typeset/attached-files.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { writeDocx } from '#shared/briefing/docx/write-docx.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { plainText } from '#shared/briefing/model/index.ts'
import { besideFiles, makeFile, readyPacks, type ReadyPack } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { readinessOf } from '#shared/briefing/readiness/readiness.ts'
import { filesIn } from '#shared/briefing/typst/files.ts'
import { writeTypst, writeTypstWithSources } from '#shared/briefing/typst/write-typst.ts'
import type { FileFacts, Files } from '#shared/domain/attachment/facts.ts'
import { FILE_TYPES } from '#shared/domain/attachment/file-types.ts'
import type { Attached } from '#shared/domain/document/schema.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { readPdf, squeezed } from '#tests/unit/typeset/read-pdf.ts'
import { unzipSync, strFromU8 } from 'fflate'
import { officeFile, pdfOf, pngOf, withScripts } from './files.ts'

let bytes: Map<string, Uint8Array>
let facts: Map<string, FileFacts>
let view: MeetingView
let hashes: { pdf: string; png: string; docx: string; photo: string }

beforeAll(async () => {
  const pdf = await withScripts(await pdfOf(['FOREIGN-ONE', 'FOREIGN-TWO', 'FOREIGN-THREE'], true))
  const [png, docx, photo] = [pngOf(900, 600), officeFile('docx'), pngOf(300, 400)]
  hashes = { pdf: hashOf(pdf), png: hashOf(png), docx: hashOf(docx), photo: hashOf(photo) }
  bytes = new Map([pdf, png, docx, photo].map((one) => [hashOf(one), one]))
  facts = new Map()
  for (const [hash, one] of bytes) facts.set(hash, await inspect(one))
  const [firstPerson] = sampleView().delegates.filter(({ person }) => person.biography.en !== undefined)
  view = sampleView((rows) => ({
    ...rows,
    person: rows.person.map((person) => (person.id === firstPerson?.person.id ? { ...person, photo: hashes.photo } : person)),
    document: rows.document.map((document) =>
      document.id !== 'circular'
        ? document
        : { ...document, attached: { a: attached('a0', hashes.pdf, 'pdf', 'invitation.pdf', { fr: 'Lettre d’invitation' }), b: attached('a1', hashes.png, 'png', 'plan.png'), c: attached('a2', hashes.docx, 'docx', 'Terms of Reference.docx') } }
    )
  }))
}, 60_000)

function attached(rank: string, file: string, type: (typeof FILE_TYPES)[number], name: string, title: Attached['title'] = {}): Attached {
  return { rank, file, type, name, title, languages: [] }
}

function book(change: Partial<Pack> = {}, of: MeetingView = view): Pack {
  const [delegate] = builtInPacks(of, ['delegate'])
  if (!delegate) throw new Error('There is a delegate’s pack')
  const section = { rank: 'z', kind: 'attachedFiles' as const, isOff: false, people: 'everyone' as const, group: null }
  return { ...delegate, id: 'own', sections: { ...delegate.sections, biographies: { ...section, rank: 'y', kind: 'biographies' }, attachedFiles: section }, ...change }
}

function ready(language: 'en' | 'fr' | 'es', known: Files | null = facts, change: Partial<Pack> = {}): ReadyPack {
  const [one] = readyPacks(view, { packs: [book(change)], languages: [language], files: known }).ready
  if (!one) throw new Error('The pack is made')
  return one
}

/** `isDraft`: nothing in the file is packed, so that it can be looked through. */
async function set(engine: Engine, one: ReadyPack, isDraft?: true): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {}
  for (const name of filesIn(one.pack)) files[name] = await readyToShow(name, bytes.get(name.slice(0, 64)) ?? new Uint8Array())
  return typeset(engine, { ...writeTypst(one.pack), files, isDraft }).pdf
}

describe.each(['native', 'wasm'] as const)('attached files in a book, set by the %s engine', { timeout: 120_000 }, (name) => {
  let engine: Engine
  let pdf: Uint8Array
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
    pdf = await set(engine, ready('fr'))
  }, 120_000)

  it('BOOK-1: each page stands on a page of the book, with its head, marking and number, across where it is across, and its words are there', async () => {
    const { pages } = await readPdf(pdf)
    for (const words of ['FOREIGN-ONE', 'FOREIGN-TWO', 'FOREIGN-THREE']) {
      const [own, ...others] = pages.filter(({ everything }) => everything.includes(words))
      expect(others).toEqual([])
      expect(own?.everything).toContain('Non classifié')
      expect(own?.everything).toMatch(/\d+ ?\/ ?\d+/u)
    }
    expect(squeezed(pages.map(({ text }) => text).join(''))).toContain(squeezed('Lettre d’invitation'))
  })

  it('BOOK-2: it is tagged, calls itself PDF/UA-1, each file is in the contents and the bookmarks', async () => {
    const read = await readPdf(pdf)
    expect(read.isTagged).toBe(true)
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    for (const title of ['Lettre d’invitation', 'plan', 'Fichiers qui accompagnent ce cahier']) expect(read.bookmarks).toContain(title)
    expect(read.pages.flatMap(({ roles }) => roles).filter((role) => role === 'Figure').length).toBeGreaterThanOrEqual(5)
  })

  it('BOOK-3: nothing that hid in the PDF is in the book', async () => {
    const raw = Buffer.from(await set(engine, ready('fr'), true)).toString('latin1')
    expect(raw).toContain('/Catalog')
    for (const hostile of ['HOSTILE', '/JavaScript', '/EmbeddedFile', '/Launch', '/OpenAction', '/AA', '/AcroForm', 'payload']) expect(raw, hostile).not.toContain(hostile)
  })

  it('BOOK-11: the pages that are only looked at show the same files', async () => {
    const document = writeTypstWithSources(ready('fr').pack)
    expect(document.attached).toEqual(filesIn(ready('fr').pack))
    const files: Record<string, Uint8Array> = {}
    for (const one of document.attached ?? []) files[one] = await readyToShow(one, bytes.get(one.slice(0, 64)) ?? null)
    expect(typeset(engine, { ...document, files }).pages).toBe((await readPdf(pdf)).pages.length)
  })

  it('BOOK-4: without the pages from outside the same book passes Typst’s own check of PDF/UA-1', async () => {
    const one = ready('fr')
    const pack = { ...one.pack, parts: one.pack.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => (block.kind === 'embeddedPage' ? { ...block, file: 'none' } : block)) })) }
    const pictures = Object.fromEntries(filesIn(pack).map((file) => [file, bytes.get(file.slice(0, 64)) ?? new Uint8Array()]))
    expect(typeset(engine, { ...writeTypst(pack), files: pictures }).pages).toBe((await readPdf(pdf)).pages.length)
  })
})

describe('attached files around a book', () => {
  it('BOOK-12: a file for archives answers for all that it shows: pages from outside lie beside it, and it says where', async () => {
    const one = ready('fr')
    const file = await makeFile(view, one, 'pdfa', '2027-09-30T12:00:00Z')
    if (file === null || !('document' in file)) throw new Error('There is nothing to typeset')
    const { attached = [], ...document } = file.document
    expect(attached.filter((name) => name.endsWith('.pdf'))).toEqual([])
    expect(document.data.replaceAll('\u200b', '')).toContain('lettre-d-invitation-fr.pdf')
    const pictures = Object.fromEntries(attached.map((name) => [name, bytes.get(name.slice(0, 64)) ?? new Uint8Array()]))
    const { pdf } = typeset(await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' }), { ...document, files: pictures })
    expect(Buffer.from(pdf).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(besideFiles(one, ['pdfa']).map(({ fileName }) => fileName)).toEqual(['lettre-d-invitation-fr.pdf', 'terms-of-reference-fr.docx'])
  })

  it('BOOK-5: what cannot be in it is listed with the reason and the name under which it lies beside it', () => {
    const one = ready('en')
    const lines = plainText(one.pack)
    expect(lines).toContain('terms-of-reference-en.docx')
    expect(lines).toContain('A Word document has no fixed pages; it is opened in Word.')
    expect(besideFiles(one, ['pdf']).map(({ fileName }) => fileName)).toEqual(['terms-of-reference-en.docx'])
    expect(besideFiles(ready('fr'), ['docx']).map(({ fileName }) => fileName)).toEqual(['lettre-d-invitation-fr.pdf', 'terms-of-reference-fr.docx'])
  })

  it('BOOK-6: Word and the web page hold pictures, and say where the PDF lies', async () => {
    const { pack } = ready('fr')
    const pictures = new Map(filesIn(pack).filter((file) => !file.endsWith('.pdf')).map((file) => [file, bytes.get(file.slice(0, 64)) ?? new Uint8Array()]))
    const word = unzipSync(await writeDocx(pack, pictures))
    const text = strFromU8(word['word/document.xml'] ?? new Uint8Array())
    expect(Object.keys(word).filter((entry) => entry.startsWith('word/media/'))).toHaveLength(2)
    expect(text).toContain('lettre-d-invitation-fr.pdf')
    expect(text).toContain('descr="Image\u00a0: plan"')
    const page = writeHtml(pack, pictures).replaceAll('<wbr>', '')
    expect(page.match(/<img /gu)).toHaveLength(2)
    expect(page).toContain('lettre-d-invitation-fr.pdf')
    expect(page).toContain('alt="Image\u00a0: plan"')
  })

  it('BOOK-7: the picture of a person stands beside their life, named; of others there is none', () => {
    const images = ready('es').pack.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'image' && block.isBeside ? [block] : [])))
    expect(images).toMatchObject([{ file: `${hashes.photo}.png`, width: 68, height: 90 }])
    expect(images[0]?.alternative).not.toBe('')
  })

  it('BOOK-8: a pack for both sides is refused while a text of one side has files; each side has its own', () => {
    const oneSided = sampleView((rows) => ({ ...rows, document: rows.document.map((document) => (document.side === 'CA' ? { ...document, attached: { x: attached('a0', hashes.png, 'png', 'x.png') } } : document)) }))
    const outcome = readyPacks(oneSided, { packs: [book({}, oneSided)], languages: ['en'], files: facts })
    expect(outcome.refused[0]?.refused.every(({ side, section }) => side === 'CA' && section === 'attachedFiles')).toBe(true)
    const own = readyPacks(oneSided, { packs: [book({ side: 'CA' }, oneSided), book({ side: 'MX' }, oneSided)], languages: ['en'], files: facts }).ready
    expect(own.map(({ attached: list }) => list.length > 0)).toEqual([true, false])
  })

  it('BOOK-13: a book in three languages is refused for a file of one side in any of them, and bears the highest marking of all', () => {
    const french = (side: 'shared' | 'CA'): MeetingView =>
      sampleView((rows) => ({ ...rows, document: rows.document.map((document) => (document.side === 'CA' ? { ...document, side, marking: 'protectedB' as const, attached: { x: { ...attached('a0', hashes.png, 'png', 'x.png'), languages: ['fr' as const] } } } : document)) }))
    const made = (of: MeetingView) => readyPacks(of, { packs: [{ ...book({ languages: 'trilingual' }, of), sections: { attachedFiles: { rank: 'z', kind: 'attachedFiles', isOff: false, people: 'everyone', group: null } } }], languages: ['en'], files: facts })
    const [refused] = made(french('CA')).refused
    expect(refused?.refused.length).toBeGreaterThan(0)
    expect(refused?.refused.every(({ side, section }) => side === 'CA' && section === 'attachedFiles')).toBe(true)
    expect(made(french('shared')).ready[0]?.marking).toBe('protectedB')
  })

  it('BOOK-9: a file that is not on this computer is a gap with the way to its document, in three languages', () => {
    const known = new Map(facts)
    known.delete(hashes.pdf)
    const findings = readinessOf(view, { packs: [book()], languages: LANGUAGES, files: known }).filter(({ rule }) => rule.startsWith('file'))
    expect(findings).toMatchObject([
      { rule: 'fileMissing', gravity: 'gap', target: { screen: 'documents', focus: 'circular/attached.a' } },
      { rule: 'fileApart', gravity: 'notice' }
    ])
    expect(findings[0]?.sentence.fr).toContain('n’est pas sur cet ordinateur')
    expect(plainText(ready('en', known).pack)).toContain('not with the book')
  })

  it('BOOK-14: a title without translation is a gap in the books that have the file, and no other', () => {
    const missing = (languages: Attached['languages']) => {
      const one = sampleView((rows) => ({ ...rows, document: rows.document.map((document) => (document.id === 'circular' ? { ...document, attached: { a: { ...attached('a0', hashes.png, 'png', 'x.png', { fr: 'Plan' }), languages } } } : document)) }))
      return readinessOf(one, { packs: [book({}, one)], languages: LANGUAGES, files: facts }).filter(({ rule, record }) => rule === 'noTranslation' && record.id === 'circular').map(({ language, target }) => [language, target])
    }
    const at = (language: string) => [language, { screen: 'translation', focus: `document/circular/attached.a.title:${language}` }]
    expect(missing([])).toEqual([at('en'), at('es')])
    expect(missing(['fr', 'es'])).toEqual([at('es')])
    expect(missing(['fr'])).toEqual([])
  })

  it('BOOK-10: only books in the languages that were chosen have a file; all three together have it once', () => {
    const french = sampleView((rows) => ({ ...rows, document: rows.document.map((document) => (document.id === 'circular' ? { ...document, attached: { a: { ...attached('a0', hashes.png, 'png', 'x.png'), languages: ['fr' as const] } } } : document)) }))
    const counts = (languages: Pack['languages']) => readyPacks(french, { packs: [book({ languages }, french)], languages: ['en', 'fr'], files: facts }).ready.map(({ pack }) => pack.parts.filter(({ isAttached }) => isAttached).length)
    expect(counts('each')).toEqual([0, 1])
    expect(counts('trilingual')).toEqual([1])
  })
})

describe('the content of a page', () => {
  const marked = (text: string) => Buffer.from(withoutMarks(new TextEncoder().encode(text))).toString('latin1').replaceAll(/\s+/gu, ' ').trim()

  it.each([
    ['/P <</MCID 0>> BDC BT (a) Tj ET EMC', 'BT (a) Tj ET'],
    ['q /Artifact BMC 1 0 0 rg EMC Q', 'q 1 0 0 rg Q'],
    ['(EMC \\) BDC) Tj /X <</A [(]) true]>> DP 5 Tr', '(EMC \\) BDC) Tj 5 Tr'],
    ['q BI /W 1 /H 1 ID EMC\u0001 EI Q EMC', 'q BI /W 1 /H 1 ID EMC\u0001 EI Q'],
    ['% EMC in words\n1 w', '% EMC in words 1 w']
  ])('CONTENT-1: %s keeps what is drawn', (before, after) => expect(marked(before)).toBe(after))

  it('CONTENT-2: what a page draws is the same after as before', async () => {
    const { bytes: clean, withoutFonts } = await cleanPdf(await withScripts(await pdfOf(['SAME WORDS'])))
    expect(withoutFonts).toEqual([])
    expect((await readPdf(clean)).pages[0]?.everything).toContain('SAME WORDS, in full.')
    expect((await readPdf(clean)).isTagged).toBe(false)
  })
})
