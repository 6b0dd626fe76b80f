import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '#shared/briefing/index.ts'
import { writeHtml } from '#shared/briefing/html/write-html.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { shapely } from '#shared/briefing/typst/printable.ts'
import { tintOf } from '#shared/domain/partnership/style.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { ROOT } from '#scripts/paths.mjs'
import { electronRuntime } from '#scripts/runtime/runtime.mjs'
import { HOSTILE } from '#tests/unit/briefing/packs/hostile.ts'
import { sampleRows, sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { small, whole } from '#tests/unit/briefing/packs/whole.ts'
import { HELD_UNTIL_DRIVEN, inheritedEnvironment, rootSwitch } from '../harness/app.ts'

/** The pages of packs as a browser of today shows them, with scripts allowed: nothing in them may run. */
describe('packs as web pages, in Chromium', () => {
  let electron: ElectronApplication
  let page: Page
  let folder: string
  const complaints: string[] = []
  const asked: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alternat-pages-'))
    const { executable } = await electronRuntime()
    electron = await _electron.launch({
      executablePath: executable,
      args: [...HELD_UNTIL_DRIVEN, join(ROOT, 'tests/bench/bare')],
      chromiumSandbox: rootSwitch().length === 0,
      // What Electron says of its empty page, now sooner and now later, is no complaint of a pack.
      env: { ...inheritedEnvironment(), ELECTRON_DISABLE_SECURITY_WARNINGS: 'true' },
      timeout: 60_000
    })
    page = await electron.firstWindow()
    // Its own page first, so that nothing of it is taken for the pack's.
    await page.waitForURL(/empty\.html$/u)
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => asked.push(request.url()))
  })
  afterAll(async () => {
    await electron.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function open(html: string): Promise<string> {
    const path = join(folder, 'pack.html')
    await writeFile(path, html)
    asked.length = 0
    complaints.length = 0
    await page.goto(pathToFileURL(path).href)
    const url = page.url()
    // Nothing but the file itself is asked for, and it says nothing.
    expect(asked).toEqual([url])
    expect(complaints).toEqual([])
    return page.evaluate(() => document.body.textContent ?? '')
  }

  it('HTMLPAGE-1: of every audience in every language the page shows every word, and axe finds nothing in one of them', async () => {
    const view = sampleView()
    const readers = builtInPacks(view).filter(({ audience, group, sector, country }) => audience !== 'coChair' || (group === 'energy' && sector === 'public' && country === 'MX'))
    for (const { baseName, pack } of readyPacks(view, { packs: readers, languages: LANGUAGES, terms: glossaryOf(sampleRows()) }).ready) {
      const shown = squeezed(await open(writeHtml(pack)))
      for (const line of plainText(pack)) expect(shown, `${baseName}: ${line}`).toContain(squeezed(line))
      // What axe looks at is the same in every language; it takes its time over a book.
      if (pack.language !== 'fr') continue
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe } // put there by the line before
        const { violations: found } = await inPage.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
      })
      expect(violations, baseName).toEqual([])
    }
  })

  it('HTMLPAGE-2: fifty hostile strings in every text there is run nothing, load nothing, and are shown as typed', async () => {
    for (const words of HOSTILE) {
      const view = small(words)
      const [one] = readyPacks(view, { packs: [whole(view, { watermark: words })], languages: ['fr'], terms: [] }).ready
      if (!one) throw new Error('There is no pack')
      const shown = squeezed(await open(writeHtml(one.pack)))
      expect(shown).toContain(squeezed(shapely(words)))
      expect(await page.evaluate(() => document.querySelectorAll('script, iframe, img, object, embed, link').length)).toBe(0)
    }
  })

  it('HTMLPAGE-3: on a narrow screen the page is no wider than it; only a table is moved to and fro', async () => {
    const view = sampleView()
    const [one] = readyPacks(view, { packs: builtInPacks(view, ['head']), languages: ['fr'] }).ready
    if (!one) throw new Error('There is no pack')
    await page.setViewportSize({ width: 360, height: 800 })
    await open(writeHtml(one.pack))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  it('HTMLPAGE-5: a point between facts is seen between them on a line, never at its end or beginning, however wide the page is', async () => {
    const view = sampleView()
    const [one] = readyPacks(view, { packs: builtInPacks(view, ['interpreter']).map((pack) => ({ ...pack, languages: 'trilingual' as const })), languages: ['fr'] }).ready
    if (!one) throw new Error('There is no pack')
    let [ended, between] = [0, 0]
    for (const width of [360, 640, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      await open(writeHtml(one.pack))
      const points = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: { drawn: number; isLast: boolean }[] = []
        while (walker.nextNode()) {
          const point = walker.currentNode.parentElement
          if (walker.currentNode.textContent !== ' ' || point === null || !point.matches('.point')) continue
          const next = walker.nextNode()
          const range = document.createRange()
          if (next === null) continue
          range.setStart(next, 0)
          range.setEnd(next, 1)
          found.push({ drawn: point.getBoundingClientRect().width, isLast: range.getBoundingClientRect().top > point.getBoundingClientRect().top + 8 })
        }
        return found
      })
      for (const { drawn, isLast } of points) {
        if (isLast) expect(drawn).toBeLessThan(0.5)
        else expect(drawn).toBeGreaterThan(3)
      }
      ended += points.filter(({ isLast }) => isLast).length
      between += points.filter(({ isLast }) => !isLast).length
    }
    expect(ended).toBeGreaterThan(5)
    expect(between).toBeGreaterThan(50)
  })

  it('HTMLPAGE-4: who reads in the dark sees a dark page with contrast enough, drawings too; on paper it is light', async () => {
    const view = sampleView()
    const [one] = readyPacks(view, { packs: builtInPacks(view, ['head']), languages: ['es'] }).ready
    if (!one) throw new Error('There is no pack')
    const ground = async (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    try {
      await page.emulateMedia({ colorScheme: 'dark' })
      await open(writeHtml({ ...one.pack, style: { accent: '#1b2f5c', tint: tintOf('#1b2f5c') } }))
      expect(await ground()).toBe('rgb(20, 24, 27)')
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { axe: inPage } = window as unknown as { axe: typeof axe } // put there by the line before
        const { violations: found } = await inPage.run(document, { runOnly: { type: 'rule', values: ['color-contrast'] } })
        return found.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))
      })
      expect(violations).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
      expect(await ground()).toBe('rgb(255, 255, 255)')
    } finally {
      await page.emulateMedia({ colorScheme: null, media: null })
    }
  })
})

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b]/gu, '')
}
