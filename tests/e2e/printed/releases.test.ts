import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { saveScreenshot } from '../harness/app.ts'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved, showLanguage } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  dialogs: { saveFile: ['changes.pdf', 'old-agenda.pdf', 'calendar.ics'] },
  begin: (started) => {
    page = started.page
  }
})
const { path } = app

const segment = (name: string | RegExp): Locator => page.locator('main').getByRole('radio', { name }).or(page.locator('main').getByRole('button', { name, exact: true })).first()
const news = (text: string): Promise<void> => page.getByRole('region', { name: 'News' }).getByText(text).first().waitFor()
const timeline = (): Locator => page.getByRole('navigation', { name: 'Versions' })

/** Every word of a PDF. */
function words(file: string): string {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll('\u00a0', ' ')
}

/** Writes a title in the agenda: each item has one box for English, French and Spanish. */
async function writeTitle(place: number, text: string): Promise<void> {
  await goTo(page, 'agenda')
  await page.locator('main textarea').nth(place).fill(text)
  await page.keyboard.press('Tab')
  await saved(page)
}

describe('releases', () => {
  it('RELEASE-E1: nothing is released at first; the first version is released when nothing stands in the way', async () => {
    await goTo(page, 'releases')
    await page.getByRole('heading', { name: 'No version has been released yet' }).waitFor()
    await page.getByRole('button', { name: 'Prepare version 1…' }).first().click()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.getByRole('button', { name: 'Release version 1' }).click()
    await news('Version 1 is released.')
    await page.getByText('The first version: nothing was released before it.').waitFor()
    await timeline().getByRole('button', { name: /^Version 1/ }).waitFor()
    await timeline().getByText('the same as version 1').waitFor()
    await saved(page)
  })

  it('RELEASE-E2: it is taken back by undo right after, and brought back by redo', async () => {
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: 'No version has been released yet' }).waitFor()
    await page.keyboard.press('Control+Shift+z')
    await timeline().getByRole('button', { name: /^Version 1/ }).waitFor()
    await saved(page)
  })

  it('RELEASE-E3: what changes afterwards is listed at once, and shuts the gate with what exactly is in the way', async () => {
    await writeTitle(0, 'Opening of the meeting and words of welcome')
    const french = await page.locator('main textarea').nth(1).inputValue()
    await goTo(page, 'releases')
    await timeline().getByText('1 change since version 1').waitFor()
    await page.getByText('Item 1, “Opening of the meeting”, is now called “Opening of the meeting and words of welcome”.').waitFor()
    await page.getByRole('button', { name: 'Prepare version 2…' }).click()
    await page.getByText('The title of “Opening of the meeting and words of welcome” in French no longer says what its source says').waitFor()
    expect(await page.getByRole('button', { name: 'Release version 2' }).isDisabled()).toBe(true)
    await saveScreenshot(page, 'releases-gate')
    await page.getByRole('link', { name: /Look again .* in French/ }).click()
    await page.getByRole('heading', { name: 'Translation', level: 1 }).waitFor()
    await writeTitle(1, '')
    await writeTitle(1, `${french} et mot de bienvenue`)
    await writeTitle(2, '')
    await writeTitle(2, 'Apertura de la reunión y palabras de bienvenida')
  })

  it('RELEASE-E4: a version goes through review, and what was reviewed is what is released', async () => {
    await goTo(page, 'releases?focus=prepare')
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.locator('main textarea').first().fill('After the call of both secretariats.')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Put forward for review' }).click()
    await news('Version 2 is put forward for review.')
    await page.getByRole('heading', { name: 'Version 2, for review' }).waitFor()
    await goTo(page, 'releases?focus=prepare')
    await page.getByText('Version 2 is under review, and nothing has changed since.').waitFor()
    await page.getByRole('button', { name: 'Release version 2 as reviewed' }).click()
    await news('Version 2 is released.')
    await page.getByRole('heading', { name: 'Version 2', exact: true }).waitFor()
    await timeline().getByText('After the call of both secretariats.').waitFor()
    await saved(page)
  })

  it('RELEASE-E5: the list of changes is printed as a PDF that says version, note and sentences', async () => {
    await page.getByRole('button', { name: 'Print…' }).click()
    const aside = page.getByRole('complementary', { name: 'Pages of this version' })
    await aside.getByRole('button', { name: /Document/ }).first().click()
    await page.getByRole('option', { name: 'List of changes' }).click()
    await aside.locator('canvas').first().waitFor({ timeout: 30_000 })
    await aside.getByRole('button', { name: 'Save PDF…' }).or(aside.getByRole('button', { name: /Save/ })).first().click()
    await news('changes.pdf is saved')
    const text = words(path('changes.pdf'))
    expect(text).toContain('Changes since version 1')
    expect(text).toContain('After the call of both secretariats.')
    expect(text.replaceAll(/\s+/gu, ' ')).toContain('is now called “Opening of the meeting and words of welcome”.')
    expect(text).toMatch(/Version 2, \w+ \d+, \d{4}/u)
  })

  it('RELEASE-E11: only the changed pages are set, with a first page that says what to do with them', async () => {
    const aside = page.getByRole('complementary', { name: 'Pages of this version' })
    await aside.getByRole('button', { name: /Document/ }).first().click()
    await page.getByRole('option', { name: 'Agenda: changed pages' }).click()
    await aside.getByText('Replace page 1.').waitFor({ state: 'attached', timeout: 30_000 })
    await aside.locator('canvas').first().waitFor()
    await saveScreenshot(page, 'releases-changed-pages')
    await aside.getByRole('button', { name: /Document/ }).first().click()
    await page.getByRole('option', { name: 'Programme: changed pages' }).click()
    await aside.getByText('No page has changed since version 1.').waitFor({ timeout: 30_000 })
  })

  it('RELEASE-E6: an older version is looked at and printed as it was', async () => {
    const aside = page.getByRole('complementary', { name: 'Pages of this version' })
    await timeline().getByRole('button', { name: /^Version 1/ }).click()
    await segment('As it was').click()
    await page.getByText('Opening of the meeting', { exact: true }).waitFor()
    expect(await page.locator('main').getByText('Opening of the meeting and words of welcome', { exact: true }).count()).toBe(0)
    await aside.getByRole('button', { name: /Document/ }).first().click()
    await page.getByRole('option', { name: 'Agenda' }).click()
    await aside.getByRole('region', { name: 'Pages of version 1' }).locator('canvas').first().waitFor({ timeout: 30_000 })
    await aside.getByRole('button', { name: /Save/ }).first().click()
    await news('old-agenda.pdf is saved')
    const text = words(path('old-agenda.pdf'))
    expect(text).toMatch(/Version 1, \w+ \d+, \d{4}/u)
    expect(text).toContain('1. Opening of the meeting')
    expect(text).not.toContain('words of welcome')
    await page.getByRole('button', { name: 'Hide the pages' }).first().click()
  })

  it('RELEASE-E7: any two versions are compared, in any of the three languages', async () => {
    await segment('What changed').click()
    await page.locator('main').getByRole('button', { name: /^Version 1 From|From/ }).first().click()
    await page.getByRole('option', { name: 'Version 2' }).click()
    await page.getByText('Item 1, “Opening of the meeting and words of welcome”, is now called “Opening of the meeting”.').waitFor()
    await page.locator('main').getByRole('radio', { name: 'Français' }).or(page.locator('main').getByRole('button', { name: 'Français', exact: true })).first().click()
    await page.getByText(/^Le point\u00a01, «\u00a0.+\u00a0», s’intitule désormais «\u00a0.+\u00a0»\.$/u).waitFor()
  })

  it('RELEASE-E8: each person is told what changed for them, as text and as a calendar', async () => {
    await goTo(page, 'sessions?focus=opening/minutes')
    const editor = page.getByRole('complementary', { name: 'Session' })
    await editor.getByLabel('Length').first().fill('40')
    await page.keyboard.press('Tab')
    await saved(page)
    await goTo(page, 'releases?focus=draft')
    await page.getByText('The session “Opening plenary” now lasts 40 min instead of 45 min.').waitFor()
    await segment('Person by person').click()
    const list = page.getByRole('listbox', { name: 'People for whom something changed' })
    await list.getByRole('option', { name: /Castañeda/ }).first().click()
    const text = page.getByRole('textbox', { name: 'Text to paste into a mail' })
    expect(await text.inputValue()).toContain('Su sesión “Sesión plenaria de apertura” ahora dura 40\u00a0min en lugar de 45\u00a0min.')
    await page.getByRole('button', { name: 'Copy the text' }).click()
    await news('The text is copied.')
    expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('Su sesión')
    await page.getByRole('button', { name: 'Save their calendar…' }).click()
    await news('calendar.ics is saved.')
    const calendar = readFileSync(path('calendar.ics'), 'utf8')
    expect(calendar).toContain('METHOD:PUBLISH')
    expect(calendar).toMatch(/UID:opening@[^\r]+\r\nDTSTAMP:[^\r]+\r\nSEQUENCE:1\r\n/u)
    await saveScreenshot(page, 'releases-people')
  })

  it('RELEASE-E9: with versions the screen is accessible in three languages', async () => {
    for (const focus of ['draft', 'prepare']) {
      await goTo(page, `releases?focus=${focus}`)
      for (const language of ['fr', 'es', 'en'] as const) {
        await showLanguage(page, language)
        expect(await violations(page), `${focus} ${language}`).toEqual([])
        await saveScreenshot(page, `releases-${focus}-${language}`)
      }
    }
  })

  it('RELEASE-E10: a restart keeps all versions as they were', async () => {
    expect(app.complaints).toEqual([])
    await app.restart()
    page = app.page
    await goTo(page, 'releases')
    await timeline().getByText('1 change since version 2').waitFor()
    await timeline().getByRole('button', { name: /^Version 1/ }).click()
    await segment('As it was').click()
    await page.getByText('Opening of the meeting', { exact: true }).waitFor()
    expect(await page.getByText('is no longer exactly as it was').count()).toBe(0)
  })
})
