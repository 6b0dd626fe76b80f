import { Workbook } from '@cj-tech-master/excelts'
import ical from 'ical.js'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { plainText, type Pack as PackModel } from '#shared/briefing/model/index.ts'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import { buildPack } from '#shared/briefing/packs/build-pack.ts'
import { makeFile, readyPacks, type ReadyPack } from '#shared/briefing/packs/files/make-files.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { tintOf } from '#shared/domain/partnership/style.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { contrast } from '#shared/briefing/html/dark.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { shapely } from '#shared/briefing/typst/printable.ts'
import { packZip } from '#shared/briefing/zip/pack-zip.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { HOSTILE } from './hostile.ts'
import { sampleRows, sampleView } from './sample-view.ts'
import { small, whole } from './whole.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const terms = glossaryOf(sampleRows())

function modelOf(view: MeetingView, pack: Pack, language: 'en' | 'fr' | 'es' = 'fr'): PackModel {
  const outcome = buildPack(view, { pack, language, terms })
  if (!outcome.ok) throw new Error('It was refused')
  return outcome.pack
}

function elements(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])]
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u200b]/gu, '')
}

describe('HTML', () => {
  const view = sampleView()

  test.each(LANGUAGES)('HTML-1 [%s]: every word of every pack is there, in order', (language) => {
    for (const source of builtInPacks(view).filter(({ audience, group }) => audience !== 'coChair' || group === 'energy')) {
      const pack = modelOf(view, source, language)
      const body = elements(parse(writeHtml(pack))).find(({ tagName }) => tagName === 'body')
      const words = squeezed(body ? textOf(body) : '')
      let from = 0
      for (const line of plainText(pack)) {
        const found = words.indexOf(squeezed(line), from)
        expect(found, `${source.id}: “${line}”`).toBeGreaterThanOrEqual(0)
        from = found
      }
    }
  })

  test('HTML-2: titled, in its language, with headings without a gap, header cells with scope, links that lead somewhere, and the marking', () => {
    const html = writeHtml(modelOf(view, whole(view), 'es'))
    const all = elements(parse(html))
    expect(all.find(({ tagName }) => tagName === 'html')?.attrs).toContainEqual({ name: 'lang', value: 'es-MX' })
    const levels = all.flatMap(({ tagName }) => (/^h[1-6]$/u.test(tagName) ? Number(tagName.slice(1)) : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
    for (const { tagName, attrs } of all) if (tagName === 'th') expect(attrs.map(({ name }) => name)).toContain('scope')
    const ids = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { tagName, attrs } of all) {
      const href = attrs.find(({ name }) => name === 'href')?.value
      if (tagName === 'a' && href?.startsWith('#')) expect(ids).toContain(href.slice(1))
    }
    expect(html).toContain('Protegido A')
    expect(html).toContain("default-src &#39;none&#39;")
  })

  test('HTML-3: large print, watermark; words of another language say so', () => {
    const model = modelOf(view, whole(view, { largePrint: true, watermark: 'Ébauche <b>' }), 'fr')
    const html = writeHtml(model)
    expect(html).toContain('class="large"')
    expect(html).toContain('Ébauche &lt;b&gt;')
    expect(html).toContain('lang="es-MX"')
  })

  test('HTML-4: dark for who reads in the dark, on screen alone; every word can be read on every ground, in a colour of one’s own too', () => {
    const style = writeHtml({ ...modelOf(view, whole(view), 'en'), style: { accent: '#1b2f5c', tint: tintOf('#1b2f5c') } })
    const dark = style.match(/@media screen and \(prefers-color-scheme: dark\) \{[\s\S]*?\n\}|@media screen and \(prefers-color-scheme: dark\) \{.*\}/gu) ?? []
    const colours = new Map([...dark.join('\n').matchAll(/--([a-z-]+): (#[0-9a-f]{6})/gu)].map(([, name, colour]) => [name, colour ?? '']))
    expect([...colours.keys()]).toEqual(expect.arrayContaining(['ink', 'soft', 'accent', 'missing', 'paper', 'tint', 'shade', 'ca-tint', 'mx-tint']))
    expect(colours.get('accent')).not.toBe('#1b2f5c')
    for (const words of ['ink', 'soft', 'accent', 'missing']) {
      for (const ground of ['paper', 'tint', 'shade']) {
        expect(contrast(colours.get(words) ?? '', colours.get(ground) ?? ''), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
    for (const side of ['ca-tint', 'mx-tint']) expect(contrast(colours.get('ink') ?? '', colours.get(side) ?? ''), side).toBeGreaterThanOrEqual(4.5)
    // Every colour has its name, or it would be the same in the dark.
    expect(style.replaceAll(/--[a-z-]+: #[0-9a-f]{3,6}/gu, '').match(/(?<!&)#(?:[0-9a-f]{3}|[0-9a-f]{6})\b(?= *[;}])/gu)).toEqual(['#fff'])
  })

  test('HTML-6: every point between facts is one that leaves where a line ends; it is read and copied all the same', () => {
    const html = writeHtml({ ...modelOf(view, whole(view), 'fr'), runningHead: 'Corps · Réunion', marking: 'Protégé A · Protected A' })
    const body = html.slice(html.indexOf('<body>'))
    expect(body.split('<span class="point"><span>\u00a0·</span> </span>').length).toBeGreaterThan(20)
    expect(body.match(/[ >]·[ <]/gu) ?? []).toEqual([])
  })

  test('HTML-5: in the drawing of a room no name runs into the next chair', () => {
    const [built] = buildDocuments(view, { documents: ['seating'], languages: ['es'] })
    if (!built) throw new Error('There is no seating plan')
    const all = elements(parse(writeHtml(built.pack)))
    const number = (element: Element | undefined, name: string): number => Number(element?.attrs.find((attr) => attr.name === name)?.value)
    const drawn = all.filter(({ tagName }) => tagName === 'rect' || tagName === 'text')
    let chair: Element | undefined
    let words = 0
    for (const element of drawn) {
      if (element.tagName === 'rect') chair = element
      // About as wide as the widest of these names are in the fonts that a browser has.
      else expect(textOf(element).length * number(element, 'font-size') * 0.6, textOf(element)).toBeLessThanOrEqual(number(chair, 'width'))
      words += element.tagName === 'text' ? 1 : 0
    }
    expect(words).toBeGreaterThan(100)
  })
})

describe('words that mean something elsewhere', () => {
  test('HOSTILE-0: there are fifty of them', () => expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(50))

  test.each(HOSTILE.map((words, index) => [index + 1, words] as const))('HOSTILE-1 [%i]: printed as typed in every format, in every text there is', async (_index, words) => {
    const view = small(words)
    const { ready } = readyPacks(view, { packs: [whole(view, { watermark: words })], languages: ['fr'], terms: terms.slice(0, 8) })
    const [one] = ready as [ReadyPack]
    const said = squeezed(shapely(words))

    const typst = JSON.parse(writeTypst(one.pack).data) as unknown
    expect(squeezed(strings(typst).join('\n'))).toContain(said)

    const page = parse(writeHtml(one.pack))
    const tags = elements(page)
    expect(tags.filter(({ tagName }) => ['script', 'iframe', 'img', 'object', 'link'].includes(tagName))).toEqual([])
    for (const { tagName, attrs } of tags) {
      for (const { name, value } of attrs) {
        expect(name.startsWith('on'), `${tagName} ${name}`).toBe(false)
        if (name === 'href') expect(value).toMatch(/^(?:#|https?:|mailto:)/u)
      }
    }
    const body = tags.find(({ tagName }) => tagName === 'body')
    const inHtml = squeezed(body ? textOf(body) : '')
    // A title of 2,000 letters stands in many lines: each is looked for once.
    for (const line of new Set(plainText(one.pack))) expect(inHtml).toContain(squeezed(shapely(line)))

    const xlsx = await makeFile(view, one, 'xlsx', '2027-09-30T12:00:00Z')
    if (xlsx === null || !('content' in xlsx)) throw new Error('No workbook was made')
    const book = new Workbook()
    await book.xlsx.load(xlsx.content)
    const cells: string[] = []
    for (const sheet of book.worksheets) sheet.eachRow((row) => row.eachCell((cell) => {
      expect(typeof cell.value).toBe('string')
      cells.push(String(cell.value))
    }))
    expect(squeezed(cells.join('\n'))).toContain(said)

    const calendar = await makeFile(view, one, 'ics', '2027-09-30T12:00:00Z')
    if (calendar === null || !('content' in calendar)) throw new Error('No calendar was made')
    const root = new ical.Component(ical.parse(new TextDecoder().decode(calendar.content)))
    const events = root.getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) {
      expect(event.getFirstProperty('x-evil')).toBeNull()
      expect(squeezed(String(event.getFirstPropertyValue('summary')))).toContain(said.slice(0, 500))
    }
  })
})

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

describe('the ZIP', () => {
  test('ZIP-1: opens with a page that names every file, links to it, and bears the highest marking', async () => {
    const view = sampleView()
    const { ready } = readyPacks(view, { packs: builtInPacks(view, ['head', 'delegate']), languages: ['fr', 'en'], terms })
    const packs = await Promise.all(ready.map(async (one) => {
      const made = await makeFile(view, one, 'html', '2027-09-30T12:00:00Z')
      if (made === null || !('content' in made)) throw new Error('No file was made')
      return { name: one.name, language: one.pack.language, marking: one.marking, side: one.source.side, files: [made] }
    }))
    const zip = unzipSync(packZip(view, 'fr', packs))
    const index = new TextDecoder().decode(zip['index.html'])
    expect(Object.keys(zip)).toHaveLength(packs.length + 1)
    const links = elements(parse(index)).flatMap(({ tagName, attrs }) => (tagName === 'a' ? attrs.filter(({ name }) => name === 'href').map(({ value }) => decodeURIComponent(value)) : []))
    expect(links.sort()).toEqual(Object.keys(zip).filter((name) => name !== 'index.html').sort())
    expect(index).toContain('Protégé A')
    expect(index).toContain('Réservé à la partie mexicaine')
    expect(packZip(view, 'fr', packs)).toEqual(packZip(view, 'fr', packs))
  })
})
