import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'
import { violations } from '../harness/accessible.ts'

const app = exampleApp({
  dialogs: { chooseFolder: ['packs', 'packs'] },
  begin: async ({ electron, page, path }) => {
    mkdirSync(path('packs'))
    // Stands where the system looks for a viewer: it notes which file it was given.
    mkdirSync(path('bin'))
    writeFileSync(path('bin/xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > '${path('viewed.txt')}'\n`, { mode: 0o755 })
    await electron.evaluate((_, first) => {
      process.env['PATH'] = first + (process.env['PATH'] ?? '')
    }, path('bin') + delimiter)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})

beforeEach(async () => {
  await goTo(app.page, 'packs')
  await drawn()
})

function pane(): Locator {
  return app.page.locator('aside section[tabindex="0"]')
}

async function drawn(): Promise<void> {
  await app.page.waitForSelector('aside [data-sheet] canvas', { timeout: 60_000 })
}

function pageField(): Locator {
  return app.page.getByLabel(/^Page, of/u)
}

async function turnTo(page: number): Promise<void> {
  await pageField().fill(String(page))
  await pageField().press('Enter')
  await app.page.waitForFunction((wanted) => (document.querySelector('aside footer input') as HTMLInputElement | null)?.value === wanted, String(page))
  await app.page.waitForSelector(`aside [data-sheet="${page}"] canvas`)
}

function focused(): Promise<string> {
  return app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '')
}

describe('pages beside their options', () => {
  it('PREVIEW-E1: pointing at a session on a page names it, pressing opens it, and coming back shows the same page', async () => {
    const { page } = app
    await turnTo(4)
    const sheet = (await page.locator('aside [data-sheet="4"]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(sheet.x + sheet.width / 2, sheet.y + sheet.height * 0.4)
    const name = page.locator('aside [data-look="source"] > span')
    await name.waitFor()
    const said = await name.textContent()
    expect(said).toMatch(/ · Sessions$/u)
    await page.mouse.click(sheet.x + sheet.width / 2, sheet.y + sheet.height * 0.4)
    await page.waitForSelector('[data-screen="sessions"] h1')
    const focus = await page.locator('[data-screen="sessions"]').getAttribute('data-focus')
    expect(focus).not.toBe('')
    const title = said?.replace(/ · Sessions$/u, '') ?? ''
    await page.waitForFunction((wanted) => [...document.querySelectorAll('aside textarea, aside input')].some((field) => (field as HTMLInputElement).value === wanted), title)
    await page.evaluate(() => history.back())
    await drawn()
    await page.waitForFunction(() => (document.querySelector('aside footer input') as HTMLInputElement | null)?.value === '4')
  })

  it('PREVIEW-E2: by keyboard, the menu of the pages leads to what the page in view was made from', async () => {
    const { page } = app
    await turnTo(4)
    await page.getByRole('button', { name: 'More about these pages' }).focus()
    await page.keyboard.press('Enter')
    const section = page.getByRole('group', { name: 'This page was made from' })
    await section.waitFor()
    const items = await section.getByRole('menuitem').allTextContents()
    expect(items.length).toBeGreaterThan(2)
    expect(items.every((item) => item.includes(' · '))).toBe(true)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-screen="sessions"] h1')
  })

  it('PREVIEW-E14: a paragraph of a document opens the document at its part, with the focus in the box of the language that was pressed', async () => {
    const { page } = app
    const language = (name: string): Promise<void> => page.locator('aside').getByRole('radio', { name }).first().click({ force: true })
    await language('Français')
    await page.waitForSelector('aside [lang^="fr"]', { state: 'attached', timeout: 60_000 })
    await drawn()
    await pane().focus()
    await page.keyboard.press('Control+f')
    await page.waitForSelector('aside search input:focus')
    await page.keyboard.type('Un autobus quitte les deux')
    const hit = page.locator('aside [data-look="currentHit"]').first()
    await hit.waitFor({ timeout: 60_000 })
    const box = await hit.boundingBox()
    if (!box) throw new Error('The words are on the pages')
    await page.mouse.move(box.x + 20, box.y + 4)
    const name = page.locator('aside [data-look="source"] > span')
    await name.waitFor()
    expect(await name.textContent()).toMatch(/^Travel and hotels · .+ · Documents$/u)
    await page.mouse.click(box.x + 20, box.y + 4)
    await page.waitForSelector('[data-screen="documents"] [data-part="parts.travel"] [contenteditable=true][lang="fr-CA"]:focus', { timeout: 30_000 })
    const { top, bottom, height } = await page.evaluate(() => {
      const place = document.querySelector('[data-part="parts.travel"]')?.getBoundingClientRect()
      return { top: place?.top ?? -1, bottom: place?.bottom ?? -1, height: window.innerHeight }
    })
    expect(top).toBeGreaterThan(0)
    expect(bottom).toBeLessThan(height)
    await saveScreenshot(page, 'document-part')
    // The document’s own pages lead to its parts as well, without leaving it.
    await page.waitForSelector('aside [data-sheet] canvas', { timeout: 60_000 })
    await page.getByRole('button', { name: 'More about these pages' }).click()
    await page.getByRole('menuitem', { name: /^Dates and venue · / }).click()
    await page.waitForSelector('[data-part]:first-child [contenteditable=true]:focus')
    await goTo(page, 'packs')
    await drawn()
    await language('English')
    await page.waitForSelector('aside [lang^="en"]', { state: 'attached', timeout: 60_000 })
  })

  it('PREVIEW-E3: Ctrl+F searches the pages without regard to accents; Enter turns to the next place, Escape gives the focus back', async () => {
    const { page } = app
    await pane().focus()
    await page.keyboard.press('Control+f')
    const found = page.locator('aside search')
    await page.waitForSelector('aside search input:focus')
    await page.keyboard.type('GENEVIEVE')
    await found.getByText(/^1 of \d+$/u).waitFor({ timeout: 20_000 })
    await page.waitForSelector('aside [data-look="currentHit"]')
    const first = await pageField().inputValue()
    await page.keyboard.press('Enter')
    await found.getByText(/^2 of \d+$/u).waitFor()
    await page.keyboard.press('Shift+Enter')
    await found.getByText(/^1 of \d+$/u).waitFor()
    expect(Number(first)).toBeGreaterThan(2)
    // Asked for again from the pages, it is ready for other words.
    await pane().focus()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('zzz')
    expect(await found.getByRole('textbox').or(found.getByRole('searchbox')).inputValue()).toBe('zzz')
    await page.keyboard.press('Escape')
    await found.waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/^Pages of/u)
    expect(await page.locator('aside [data-look="hit"]').count()).toBe(0)
  })

  it('PREVIEW-E4: the small pages turn with the arrows, only those near are drawn, and the current one is marked', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'All pages, small' }).click()
    const strip = page.getByRole('listbox', { name: 'Pages', exact: true })
    const all = await strip.getByRole('option').count()
    expect(all).toBe(await page.locator('aside section > [data-sheet]').count())
    await strip.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.querySelector('aside [role=option][aria-selected=true]')?.getAttribute('aria-label') === 'Page 3')
    expect(await pageField().inputValue()).toBe('3')
    await page.keyboard.press('End')
    await page.waitForFunction((last) => document.querySelector('aside [role=option][aria-selected=true]')?.getAttribute('aria-label') === `Page ${last}`, all)
    expect(await strip.locator('canvas').count()).toBeLessThan(all + 1)
    await page.getByRole('button', { name: 'Hide the small pages' }).click()
  })

  it('PREVIEW-E5: one whole page fits the pane, and going back to full width stays at the page', async () => {
    const { page } = app
    await turnTo(5)
    await page.getByRole('button', { name: 'More about these pages' }).click()
    await page.getByRole('menuitem', { name: 'One whole page' }).click()
    await page.waitForFunction(() => {
      const [sheet, pages] = [document.querySelector('aside section > [data-sheet="5"]'), document.querySelector('aside section[tabindex="0"]')]
      return sheet !== null && pages !== null && sheet.clientHeight <= pages.clientHeight
    })
    await page.getByRole('button', { name: 'Larger' }).click()
    await page.waitForFunction(() => (document.querySelector('aside footer input') as HTMLInputElement | null)?.value === '5')
  })

  it('PREVIEW-E6: print gives the system’s viewer an accessible copy that only this account may read', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'More about these pages' }).click()
    await page.getByRole('menuitem', { name: 'Print…' }).click()
    await page.getByText(/is open in the PDF viewer/u).first().waitFor({ timeout: 60_000 })
    await expect.poll(() => existsSync(app.path('viewed.txt'))).toBe(true)
    const path = readFileSync(app.path('viewed.txt'), 'utf8')
    expect(path.startsWith(app.path('data/printing'))).toBe(true)
    const pdf = readFileSync(path)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.includes('pdfuaid')).toBe(true)
    expect(statSync(app.path('data/printing/1')).mode & 0o077).toBe(0)
  })

  it('PREVIEW-E7: a passphrase is hidden and typed twice; nothing is made while the two differ, and one may look instead', async () => {
    const { page } = app
    await page.getByText('All in one ZIP').click()
    const [once, again] = [page.getByLabel('Passphrase (optional)'), page.getByLabel('Passphrase once more')]
    await once.fill('épinette sous la neige')
    expect(await once.getAttribute('type')).toBe('password')
    const make = page.getByRole('button', { name: /^Make \d+ packs/u })
    await again.fill('epinette')
    await page.getByText('The two are not the same.', { exact: false }).waitFor()
    expect(await make.isDisabled()).toBe(true)
    await again.fill('épinette sous la neige')
    expect(await make.isEnabled()).toBe(true)
    await again.fill('')
    expect(await make.isDisabled()).toBe(true)
    await page.getByText('Show the letters').click()
    expect(await once.getAttribute('type')).not.toBe('password')
    expect(await make.isEnabled()).toBe(true)
    await page.getByText('All in one ZIP').click()
  })

  it('PREVIEW-E8: what was made is listed with its pages and its size', async () => {
    const { page } = app
    await page.getByRole('checkbox', { name: 'French' }).click({ force: true })
    await page.getByRole('checkbox', { name: 'Spanish' }).click({ force: true })
    await page.getByRole('button', { name: /^Make \d+ packs/u }).click()
    await page.getByText(/^\d+ files are in /u).waitFor({ timeout: 120_000 })
    const lines = await page.locator('main li').filter({ hasText: '.pdf' }).allTextContents()
    expect(lines.length).toBeGreaterThanOrEqual(5)
    expect(lines.every((line) => /\d+ pages?/u.test(line) && /\d(?:\.\d)? (?:MB|kB)/u.test(line))).toBe(true)
  })

  it('PREVIEW-E9: a pack begun empty grows by its palette, is ordered by keyboard, and its pages follow', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Compose a pack' }).click()
    await page.getByRole('menuitem', { name: /^An empty one/u }).click()
    await page.getByRole('list', { name: 'Sections' }).waitFor()
    for (const name of ['Agenda', 'Programme']) {
      await page.getByRole('button', { name: 'Add a section' }).click()
      await page.getByRole('menuitem', { name, exact: true }).click()
      await page.getByText(new RegExp(`^Section added: ${name}, \\d+ of \\d+\\.`, 'u')).waitFor({ state: 'attached' })
    }
    const order = (): Promise<string[]> => page.getByRole('list', { name: 'Sections' }).getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent?.trim() ?? ''))
    await expect.poll(async () => (await order()).slice(-2), { timeout: 30_000 }).toEqual(['Agenda', 'Programme'])
    await page.getByRole('list', { name: 'Sections' }).getByRole('button', { name: /Programme/u }).first().focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(async () => (await order()).slice(-2), { timeout: 30_000 }).toEqual(['Programme', 'Agenda'])
    await saved(page)
    await page.getByText(/Drawn [\d.]+\s?s after your last edit/u).waitFor({ timeout: 60_000 })
  })

  it('PREVIEW-E10: a pack for one person: the co-chair of a group, or a delegate by name, in their own language', async () => {
    const { page } = app
    await page.getByRole('button', { name: /^For each co-chair/u }).click()
    await page.getByRole('checkbox', { name: /Energy.*Mexico/u }).first().waitFor()
    await goTo(page, 'packs')
    await page.getByRole('button', { name: 'Compose a pack' }).click()
    await page.getByRole('menuitem', { name: 'Delegate’s pack' }).click()
    const person = page.getByRole('combobox', { name: 'Person' })
    await person.fill('Tremblay')
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: /Languages/u }).click()
    await page.getByRole('option', { name: 'The reader’s own' }).click()
    await page.waitForFunction(() => document.querySelector('aside [lang^="fr"]') !== null, undefined, { timeout: 60_000 })
  })

  it('PREVIEW-E11: a pack that cannot be made says why, with the way to each text, and the pane can be closed', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Actions for Head of delegation’s pack: Canada' }).click()
    await page.getByRole('menuitem', { name: 'Copy and change…' }).click()
    await page.getByRole('list', { name: 'Sections' }).waitFor()
    await page.getByRole('button', { name: /^Canada only Side|Side/u }).first().click()
    await page.getByRole('option', { name: 'Both sides' }).click()
    const aside = page.locator('aside')
    await aside.getByText(/This pack cannot be made/u).waitFor({ timeout: 20_000 })
    expect(await aside.getByRole('button', { name: /^Go there/u }).count()).toBeGreaterThan(0)
    await aside.getByRole('button', { name: 'Hide pages' }).click()
    await page.getByRole('button', { name: 'Show pages' }).waitFor()
    await page.getByRole('button', { name: 'Show pages' }).click()
    await aside.getByRole('button', { name: /^Go there/u }).first().click()
    await page.waitForSelector('[data-screen="documents"] h1')
  })

  it('PREVIEW-E12: with the small pages and the search open, axe finds nothing wrong, light and dark', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'All pages, small' }).click()
    await page.getByRole('button', { name: 'Search these pages' }).click()
    await page.locator('aside search input').fill('canada')
    await page.locator('aside search').getByText(/^\d+ of \d+$/u).waitFor({ timeout: 60_000 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), colorScheme).toEqual([])
    }
    await page.emulateMedia({ colorScheme: null })
    await page.getByRole('button', { name: 'Close the search' }).click()
    await page.getByRole('button', { name: 'Hide the small pages' }).click()
  })

  it('PREVIEW-E13: nothing of it breaks the security policy or complains', () => {
    expect(app.complaints).toEqual([])
  })
})
