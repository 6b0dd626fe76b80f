import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { copyPack } from '#shared/domain/pack/edits.ts'
import { packSchema } from '#shared/domain/pack/schema.ts'
import { SECTION_KINDS } from '#shared/domain/pack/sections.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import type { Change } from '#shared/ledger/change.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo } from '#tests/e2e/harness/steps.ts'
import { figure, median, note } from '../harness/figures.ts'

const ROUNDS = 12
const FRAME = { name: 'a frame at 60 a second', milliseconds: 1000 / 60 }

it('a title typed, to the redrawn page of a pack of more than 100 pages', async () => {
  const data = await temporaryFolder()
  const file = join(data.path, 'book.alternat')
  mkdirSync(data.path, { recursive: true })
  const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
  const workspace = { id: '22222222-2222-4222-8222-222222222222', name: 'Measured' }
  writeFileSync(file, await writeAlternat({ workspace, madeAt: '2027-06-01T12:00:00Z', changes: [...sampleChanges(), ...wholeBook()], attachments: new Map() }, sha256))
  const app = await launchApp({ userData: join(data.path, 'user'), args: [file] })
  const { page } = app
  try {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.waitForSelector('nav', { timeout: 120_000 })
    await page.waitForSelector('header [data-state="saved"]', { timeout: 240_000 })
    await goTo(page, 'agenda')
    await page.locator('main textarea').nth(3).fill('A title typed for the bench')
    await page.keyboard.press('Control+Enter')
    await page.waitForTimeout(1500)
    await goTo(page, 'packs?focus=book')
    await page.waitForSelector('[data-sheet] canvas', { timeout: 120_000 })
    await page.waitForTimeout(5000)
    const pages = await page.locator('section[tabindex="0"] > [data-sheet]').count()
    expect(pages).toBeGreaterThanOrEqual(100)
    const before = loadavg()[0] ?? 0
    // On the cover, where little is to be drawn, and on the agenda, where the title stands.
    const onCover = await redrawn(page)
    await page.getByLabel(/^Page, of/u).fill('5')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(2000)
    const inside = await redrawn(page)
    note(`a pack of ${pages} pages; load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`)
    note(`rounds, on the cover: ${onCover.map(Math.round).join(', ')} ms; inside: ${inside.map(Math.round).join(', ')} ms`)
    figure('a title changed, to the redrawn cover, median', median(onCover), FRAME, 'at most 400 ms')
    figure('a title changed, to the redrawn page, median', median(inside), FRAME, 'at most 400 ms')
    note(`fastest: ${Math.round(Math.min(...onCover, ...inside))} ms`)
  } finally {
    await app.quit()
    await data.remove()
  }
})

/** Takes the title back and forth by the keys of undo and redo; from the key to the frame that shows the new page, in milliseconds. */
async function redrawn(page: Page): Promise<number[]> {
  const times: number[] = []
  await page.locator('h1').first().click()
  for (let round = 0; round < ROUNDS; round++) {
    const measured = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let started = 0
          window.addEventListener('keydown', () => (started ||= performance.now()), { capture: true, once: true })
          const pane = document.querySelector('section[tabindex="0"]')
          const observer = new MutationObserver((records) => {
            const isDrawn = records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'CANVAS'))
            if (started === 0 || !isDrawn) return
            observer.disconnect()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0))
          })
          if (pane) observer.observe(pane, { childList: true, subtree: true })
        })
    )
    await page.keyboard.press(round % 2 === 0 ? 'Control+z' : 'Control+Shift+z')
    times.push(await measured)
    await settled(page)
  }
  return times
}

/** Waits until nothing has been drawn for three seconds: the whole book follows the pages in view, and must not be taken for the next answer. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(done, 3000)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, 3000)
        })
        function done(): void {
          observer.disconnect()
          resolve()
        }
        const pane = document.querySelector('section[tabindex="0"]')
        if (pane) observer.observe(pane, { childList: true, subtree: true })
      })
  )
}

/** A pack for Canada with every section there is. */
function wholeBook(): Change[] {
  const sections = Object.fromEntries(SECTION_KINDS.map((kind, index) => [`s${index}`, { kind, rank: `a${String(index).padStart(2, '0')}` }]))
  const pack = packSchema.parse({ id: 'book', meeting: SAMPLE_MEETING_ID, rank: 'a0', side: 'CA', languages: 'each', sections })
  const made = copyPack('book', pack, { name: { en: 'The whole book' }, rank: 'a0' })
  return stamp(draftsOf(made, () => undefined), made.verb, { device: 'bench', number: 1, clock: 9_000_000, at: '2027-06-01T12:00:00Z', by: 'Bench', gesture: 'g-bench' })
}
