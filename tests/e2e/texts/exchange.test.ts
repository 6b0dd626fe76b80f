import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { after, exampleWithGaps, itemIds, packed } from '#tests/interop/example-with-gaps.ts'
import { ROOT } from '#scripts/paths.mjs'
import { saveScreenshot } from '../harness/app.ts'
import { showTheme, violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved, showLanguage } from '../harness/steps.ts'

const app = exampleApp({
  dialogs: { openFile: ['gaps.alternat', 'later.alternat'], saveFile: ['gaps.xlf', 'gaps.docx'] },
  begin: async ({ path }) => {
    const changes = exampleWithGaps()
    const [, second = ''] = itemIds(changes)
    writeFileSync(path('gaps.alternat'), await packed(changes))
    writeFileSync(path('later.alternat'), await packed(after(changes, setItemText(second, 'title', 'en', 'Adoption of the agenda and of the rules'), 'later')))
    await openFile()
  }
})
const { path } = app

async function openFile(): Promise<void> {
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
  await app.page.getByText(/changes? w(?:as|ere) taken from/u).first().waitFor()
  await saved(app.page)
}

/** Debian's Translate Toolkit, as a translator who is not in the house. */
function translate(from: string, to: string): void {
  const run = spawnSync('/usr/bin/python3', [join(ROOT, 'tests/interop/translate-file.py'), path(from), path(to)], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
}

async function send(format: string | null): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Send out…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Send out to translators' })
  if (format !== null) {
    await dialog.getByRole('button', { name: /File/u }).click()
    await page.getByRole('option', { name: format }).click()
  }
  await dialog.getByText('19 texts, 105 words').waitFor()
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function takeBack(name: string, bytes: Buffer): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Take back…' }).click()
  await page.getByRole('heading', { name: 'Choose what the translator sent back' }).waitFor()
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
}

/** What came back with one text too long, one twice with other words, one of another meeting, and one that lost a piece. */
function mixed(xliff: string): string {
  const units = xliff.match(/<trans-unit [^]*?<\/trans-unit>/gu) ?? []
  const titles = units.filter((unit) => /^<trans-unit id="[^"]*\/title"/u.test(unit))
  const [long = '', twice = '', unknown = ''] = titles
  const piece = units.find((unit) => /^<trans-unit id="[^"]*\/note#0"/u.test(unit)) ?? ''
  const withWords = (unit: string, words: string): string => unit.replace(/(<target[^>]*>)[^]*?(<\/target>)/u, `$1${words}$2`)
  return xliff
    .replace(long, withWords(long, 'Ouverture '.repeat(20)))
    .replace(twice, twice + withWords(twice, 'Adoption'))
    .replace(unknown, unknown.replace(/id="[^"]*"/u, 'id="item/gone/title"'))
    .replace(piece, '')
}

const news = (words: string | RegExp) => app.page.getByRole('region', { name: 'News' }).getByText(words).last().waitFor()

describe('out to translators, and back', () => {
  it('EXCHANGE-E1: French gaps go out as XLIFF, are translated by another program, come back, and can be taken back', async () => {
    const { page } = app
    await goTo(page, 'translation')
    await send(null)
    await news('19 texts saved in gaps.xlf')
    translate('gaps.xlf', 'back.xlf')
    await takeBack('back.xlf', readFileSync(path('back.xlf')))
    const group = page.getByRole('region', { name: 'Translated' })
    await group.waitFor()
    expect(await group.getByRole('listitem').filter({ hasText: 'Came back' }).count()).toBe(19)
    await group.getByText('OPENING OF THE MEETING', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Take over 19 texts' }).click()
    await news('19 texts taken over')
    await saved(page)
    await goTo(page, 'agenda')
    const boxes = (): Promise<string[]> => page.locator('main textarea').evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value))
    await expect.poll(boxes, { timeout: 20_000 }).toContain('OPENING OF THE MEETING')
    await page.keyboard.press('Control+z')
    await expect.poll(boxes, { timeout: 20_000 }).not.toContain('OPENING OF THE MEETING')
    await saved(page)
  })

  it('EXCHANGE-E2: a source that changed since stands beside the one of then; a person decides', async () => {
    const { page } = app
    await openFile()
    await goTo(page, 'translation')
    await takeBack('back.xlf', readFileSync(path('back.xlf')))
    const changed = page.getByRole('region', { name: 'Source changed since' })
    await changed.getByText('and of the rules', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Take over 18 texts' }).waitFor()
    await changed.getByRole('checkbox', { name: /Take over “/u }).first().focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Take over 19 texts' }).click()
    await news('19 texts taken over')
    await saved(page)
  })

  it('EXCHANGE-E4: what sends out and what takes back, with every outcome, is accessible in three languages, light, and dark in the longest of them', async () => {
    const { page } = app
    await goTo(page, 'agenda')
    await page.keyboard.press('Control+z')
    await saved(page)
    for (const language of LANGUAGES) {
      // The file is one of our own.
      const words = JSON.parse(readFileSync(join(ROOT, `locales/${language}/exchange.json`), 'utf8')) as { send: { open: string; cancel: string }; back: { open: string; close: string } }
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      await goTo(page, 'translation')
      await showLanguage(page, language)
      for (const theme of language === 'fr' ? (['light', 'dark'] as const) : (['light'] as const)) {
        await showTheme(page, theme)
        await button(words.send.open).click()
        await page.getByRole('dialog').waitFor()
        expect(await violations(page), `send ${language} ${theme}`).toEqual([])
        await page.getByRole('dialog').getByRole('button', { name: words.send.cancel, exact: true }).click()
        await button(words.back.open).click()
        expect(await violations(page), `empty ${language} ${theme}`).toEqual([])
        await page.locator('input[type="file"]').setInputFiles({ name: 'mixed.xlf', mimeType: 'text/xml', buffer: Buffer.from(mixed(readFileSync(path('back.xlf'), 'utf8'))) })
        for (const outcome of ['long', 'duplicated', 'damaged', 'unknown', 'taken']) await page.locator(`[data-outcome="${outcome}"]`).first().waitFor({ state: 'attached' })
        expect(await violations(page), `back ${language} ${theme}`).toEqual([])
        await saveScreenshot(page, `exchange-back-${language}-${theme}`)
        await button(words.back.close).click()
      }
    }
    await showTheme(page, 'light')
    await showLanguage(page, 'en')
  })

  it('EXCHANGE-E3: a hostile file, a broken one and one of something else are named; another file can be chosen', async () => {
    const { page } = app
    await goTo(page, 'translation')
    await takeBack('evil.xlf', Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><xliff/>'))
    await page.getByRole('alert').getByText(/Line 1 of the file declares a document type/u).waitFor()
    await page.locator('input[type="file"]').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
    await page.getByRole('alert').getByText(/of the kind PDF/u).waitFor()
    await page.locator('input[type="file"]').setInputFiles({ name: 'sent.xlf', mimeType: 'text/xml', buffer: readFileSync(path('gaps.xlf')) })
    await page.getByText('Nothing would change.').waitFor()
    await page.getByRole('button', { name: 'Back to the texts' }).click()
    await page.getByRole('button', { name: 'Take back…' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('EXCHANGE-E5: the focus is on the title of what takes back, also once a file was read, and on that of the desk when one goes back', async () => {
    const { page } = app
    const onTitle = (title: string) => expect.poll(() => page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null))).toBe(title)
    await goTo(page, 'translation')
    await page.getByRole('button', { name: 'Take back…' }).focus()
    await page.keyboard.press('Enter')
    await onTitle('Take back a translation')
    await page.getByRole('button', { name: 'Choose a file…' }).focus()
    await page.locator('input[type="file"]').setInputFiles({ name: 'sent.xlf', mimeType: 'text/xml', buffer: readFileSync(path('gaps.xlf')) })
    await page.getByText('Nothing would change.').waitFor()
    await onTitle('Take back a translation')
    await page.getByRole('button', { name: 'Back to the texts' }).focus()
    await page.keyboard.press('Enter')
    await onTitle('Translation')
  })
})
