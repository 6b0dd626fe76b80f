import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { type PrintId, type PrintRequest, PRINT_IDS, USUAL } from '#shared/briefing/prints/prints.ts'
import { PAPER_SIZES, type Grid } from '#shared/briefing/cards/sheet.ts'
import type { Paper } from '#shared/briefing/model/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { HOSTILE_NAMES, meetingWith } from '#tests/unit/briefing/fixtures/delegations.ts'
import { type ReadPdf, readPdf, squeezed } from './read-pdf.ts'

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const TAGS = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }
/** Every kind of card, and each of its sizes. */
const CARDS: [string, Partial<PrintRequest> & { print: PrintId }][] = [
  ['badges 4 × 3 in', { print: 'badges', badgeSize: 'insert' }],
  ['badges 86 × 54 mm', { print: 'badges', badgeSize: 'card', paper: 'a4' }],
  ['place cards, one a sheet', { print: 'placeCards', perSheet: 1, paper: 'a4' }],
  ['place cards, two a sheet', { print: 'placeCards', perSheet: 2 }],
  ['labels on letter', { print: 'labels' }],
  ['labels on A4', { print: 'labels', paper: 'a4' }]
]
const ADDRESS = 'Paseo de la Reforma 1\n06600 Ciudad de México'
const guests = (names: readonly string[]): MeetingView =>
  meetingWith(names.map((badgeName) => ({ person: { badgeName, givenNames: badgeName, organisation: { en: 'Ministry of Energy' }, languages: { es: true }, address: ADDRESS } })))

describe.each(['native', 'wasm'] as const)('cards, %s engine', { timeout: 240_000 }, (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
  }, 60_000)

  async function print(view: MeetingView, request: Partial<PrintRequest> & { print: PrintId }) {
    const built = buildPrint(view, { ...USUAL, language: 'en', ...request })
    const set = typeset(engine, built.document)
    return { built, set, pdf: await readPdf(set.pdf) }
  }

  test.each(CARDS)('CARDS-1 %s: tagged, in its language, titled, PDF/UA-1, with the marking on every sheet', async (_name, request) => {
    for (const language of LANGUAGES) {
      const view = meetingWith([{ person: { givenNames: 'Ana', firstSurname: 'Solís', address: ADDRESS } }], { marking: 'protectedA' })
      const { built, pdf } = await print(view, { ...request, language })
      expect(pdf).toMatchObject({ isTagged: true, language: TAGS[language] })
      expect(pdf.title).toBe((JSON.parse(built.document.data) as { title: string }).title)
      expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      for (const page of pdf.pages) expect(page.everything).toContain({ en: 'Protected A', fr: 'Protégé A', es: 'Protegido A' }[language])
    }
  })

  test.each(CARDS)('CARDS-2 %s: the name of each person is read once, as the heading of the card; every other word is there too', async (_name, request) => {
    const view = meetingWith(Array.from({ length: 14 }, (_unused, index) => ({
      person: { givenNames: `Given${index}`, firstSurname: `Surname${index}x`, address: ADDRESS, title: { en: 'Director' }, organisation: { en: 'Ministry of Energy' } }
    })))
    const { built, pdf } = await print(view, request)
    const text = squeezed(pdf.pages.map((page) => page.text).join(''))
    for (let index = 0; index < 14; index += 1) expect(text.split(`Given${index}Surname${index}x`)).toHaveLength(2)
    for (const line of built.lines) expect(text, line).toContain(squeezed(line))
    expect(pdf.pages.flatMap((page) => page.roles).filter((role) => role === 'H1')).toHaveLength(built.people)
    expect(pdf.bookmarks).toHaveLength(built.people)
  })

  test.each(CARDS)('CARDS-3 %s: names as nobody should have them are printed as typed, whole, and inside their card', async (_name, request) => {
    const everyone = meetingWith(HOSTILE_NAMES.map((hostile, index) => ({ person: { id: `h${index}`, givenNames: hostile, badgeName: hostile, organisation: { en: hostile }, title: { en: hostile }, address: `${hostile}\n${ADDRESS}` } })))
    const view = { ...everyone, delegates: everyone.delegates.filter(({ person }) => person.id.startsWith('h')) }
    const { set, pdf, built } = await print(view, request)
    expect(built.people).toBe(HOSTILE_NAMES.length)
    expect(set.unprintable).toEqual([])
    expect(letters(pdf)).toEqual(lettersOf(built.lines.join('')))
    expect(await outside(set.pdf, built.document.data)).toEqual([])
  })

  test('CARDS-4: a name of 60 letters stays on its badge, of one word or of many', async () => {
    for (const long of ['X'.repeat(60), 'Wolfeschlegelsteinhausenbergerdorff Donaudampfschifffahrt Ib', 'María de los Ángeles Guadalupe Fernández de Córdoba y Álvarez']) {
      for (const badgeSize of ['card', 'insert'] as const) {
        const { set, pdf, built } = await print(guests([long]), { print: 'badges', badgeSize, whom: { ...USUAL.whom, person: 'g0' } })
        expect(squeezed(pdf.pages[0]?.text ?? '')).toContain(squeezed(long))
        expect(await outside(set.pdf, built.document.data)).toEqual([])
        expect(await largestName(set.pdf, long)).toBeGreaterThanOrEqual(badgeSize === 'card' ? 9 : 12)
      }
    }
  })

  test('CARDS-5: the code is a figure with words that name the person', async () => {
    const { set } = await print(guests(['Lucía Hernández']), { print: 'badges', language: 'fr', whom: { ...USUAL.whom, person: 'g0' } })
    expect(await figures(set.pdf)).toEqual(['Code QR contenant la carte de visite de Lucía Hernández'])
  })

  test('CARDS-6: both halves of a place card bear the name, the upper one on its head, and only one is read', async () => {
    const { set, pdf } = await print(guests(['Ana Solís']), { print: 'placeCards', perSheet: 1, withOffice: false, whom: { ...USUAL.whom, person: 'g0' } })
    expect(squeezed(pdf.pages[0]?.everything ?? '').split('AnaSolís')).toHaveLength(3)
    expect(squeezed(pdf.pages[0]?.text ?? '').split('AnaSolís')).toHaveLength(2)
    const names = (await placesOf(set.pdf)).filter(({ text }) => squeezed(text).includes('AnaSolís'))
    const middle = 215.9 / 2 / 25.4 * 72
    const [upright, turned] = [names.find(({ scale }) => scale > 0), names.find(({ scale }) => scale < 0)]
    expect(upright?.y).toBeLessThan(middle)
    expect(turned?.y).toBeGreaterThan(middle)
    // As far from the fold, each in its half, and centred on one line across it.
    expect((upright?.y ?? 0) + (turned?.y ?? 0)).toBeCloseTo(2 * middle, 0)
    expect((upright?.x ?? 0) + (turned?.x ?? 0)).toBeCloseTo(279.4 / 25.4 * 72, 0)
  })

  test('CARDS-7: the same cards give the same bytes', () => {
    const built = buildPrint(guests(['Ana', 'Luis']), { ...USUAL, print: 'badges', language: 'es' })
    expect(Buffer.from(typeset(engine, built.document).pdf).equals(Buffer.from(typeset(engine, built.document).pdf))).toBe(true)
  })

  test.each(PRINT_IDS.filter((id) => !['badges', 'placeCards', 'labels'].includes(id)))('LISTS-1 %s: tagged, titled, marked, with every word and hostile names as typed', async (id) => {
    const view = meetingWith(HOSTILE_NAMES.map((hostile) => ({ person: { givenNames: hostile, organisation: { en: hostile }, email: 'a@example.org', address: hostile }, attendance: { services: { noPork: true }, otherService: hostile } })))
    const { built, pdf, set } = await print(view, { print: id, language: 'es' })
    expect(pdf).toMatchObject({ isTagged: true, language: 'es-MX' })
    expect(pdf.pages.flatMap((page) => page.roles)).toEqual(expect.arrayContaining(['H1', 'TH']))
    // Without hyphens: narrow columns add some, and one at the end of a line is read as a soft one.
    const plain = (words: string) => squeezed(words).replaceAll('-', '')
    const text = plain(pdf.pages.map((page) => page.text).join(''))
    // pdf.js gives letters that are written from right to left in its own order.
    const lost = built.lines.filter((line) => !/[\u0590-\u06ff]/u.test(line)).flatMap((line) => line.split(/\s+/u).filter((word) => !text.includes(plain(word))))
    expect(lost.map((word) => word.slice(0, 40))).toEqual([])
    expect(set.unprintable).toEqual([])
    for (const page of pdf.pages) expect(page.everything).toContain(id === 'requirements' ? 'Protegido B' : 'No clasificado')
  })

  test('SIGNIN-4: the header is drawn again on every page, and a row has room to sign', async () => {
    const view = meetingWith(Array.from({ length: 60 }, (_unused, index) => ({ person: { givenNames: `Given${index}`, firstSurname: 'Solís' } })), { end: '2027-10-14' })
    const { pdf, set } = await print(view, { print: 'signIn', whom: { ...USUAL.whom, delegation: 'MX' } })
    expect(pdf.pages.length).toBeGreaterThan(2)
    for (const page of pdf.pages) expect(page.everything).toContain('Signature')
    const rows = (await placesOf(set.pdf)).filter(({ text }) => /^Given\d+/u.test(text)).map(({ y }) => y)
    const steps = rows.slice(1, 10).map((y, index) => (rows[index] ?? 0) - y)
    for (const step of steps) expect((step / 72) * 25.4).toBeGreaterThanOrEqual(9.5)
  })
})

test('CARDS-8: both engines print the same words on the same sheets', async () => {
  const native = await openEngine({ fontsFolder: 'assets/fonts', engine: 'native' })
  const wasm = await openEngine({ fontsFolder: 'assets/fonts', engine: 'wasm' })
  const view = guests(['Ana Solís', 'Luis Ávila', ...HOSTILE_NAMES.slice(0, 8)])
  for (const [, request] of CARDS) {
    const { document } = buildPrint(view, { ...USUAL, language: 'fr', ...request })
    const [a, b] = await Promise.all([native, wasm].map((engine) => readPdf(typeset(engine, document).pdf)))
    expect(b?.pages).toEqual(a?.pages)
    expect(b?.bookmarks).toEqual(a?.bookmarks)
  }
}, 120_000)

/** How often each letter is in a file: nothing lost and nothing added, in whatever order a reader gives them. */
function letters(pdf: ReadPdf): Record<string, number> {
  return lettersOf(pdf.pages.map((page) => page.text).join(''))
}

/** Hyphens at the end of a line are read as soft ones; Arabic is drawn with a glyph for each dot as well, which pdf.js counts as letters. */
function lettersOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const letter of squeezed(text).normalize('NFKC').replaceAll(/\p{Cf}|\p{Mn}|-/gu, '')) {
    counts[letter] = /\p{Script=Arabic}/u.test(letter) ? 1 : (counts[letter] ?? 0) + 1
  }
  return counts
}

interface Place {
  text: string
  /** Points from the left and the lower edge. */
  x: number
  y: number
  width: number
  /** Height of the letters; negative when they stand on their head. */
  scale: number
  isRead: boolean
}

async function placesOf(bytes: Uint8Array): Promise<Place[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, standardFontDataUrl: join(PDFJS, 'standard_fonts/'), useSystemFonts: false }).promise
  const places: Place[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const open: boolean[] = []
    for (const item of (await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const [, , , scale, x, y] = item.transform as number[]
        if (item.str.trim() !== '') places.push({ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, scale: scale ?? 0, isRead: !open.includes(true) })
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push((item as { tag?: string }).tag === 'Artifact')
    }
  }
  await pdf.destroy()
  return places
}

/** What is read and does not lie in one card of the sheet, in points with half a point to spare. */
async function outside(bytes: Uint8Array, data: string): Promise<string[]> {
  const { grid, paper } = JSON.parse(data) as { grid: Grid; paper: Paper }
  const sheet = grid.isLandscape ? PAPER_SIZES[paper].width : PAPER_SIZES[paper].height
  const points = (millimetres: number) => (millimetres / 25.4) * 72
  const cells = Array.from({ length: grid.columns * grid.rows }, (_unused, index) => {
    const left = grid.x + (index % grid.columns) * (grid.width + grid.gapX)
    const top = grid.y + Math.floor(index / grid.columns) * (grid.height + grid.gapY)
    return { left: points(left) - 0.5, right: points(left + grid.width) + 0.5, top: points(sheet - top) + 0.5, bottom: points(sheet - top - grid.height) - 0.5 }
  })
  const isIn = ({ x, y, width, scale }: Place) => cells.some(({ left, right, top, bottom }) => x >= left && x + width <= right && y >= bottom && y + Math.abs(scale) * 0.7 <= top)
  return (await placesOf(bytes))
    .filter((place) => place.isRead && !isIn(place))
    .map(({ text, x, y, width }) => `${text.slice(0, 40)} at ${Math.round(x)}, ${Math.round(y)}, ${Math.round(width)} wide`)
}

async function largestName(bytes: Uint8Array, name: string): Promise<number> {
  const parts = (await placesOf(bytes)).filter(({ text }) => squeezed(name).includes(squeezed(text)) && text.length > 3)
  return Math.max(0, ...parts.map(({ scale }) => scale))
}

interface Node {
  role?: string
  alt?: string
  children?: Node[]
}

/** The words that stand for each figure. */
async function figures(bytes: Uint8Array): Promise<(string | undefined)[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const tree = (await (await pdf.getPage(1)).getStructTree()) as Node
  await pdf.destroy()
  const walk = (node: Node): (string | undefined)[] => [...(node.role === 'Figure' ? [node.alt] : []), ...(node.children ?? []).flatMap(walk)]
  return walk(tree)
}
