import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { ROOT } from '#scripts/paths.mjs'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { agendaShows, goTo, saved } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  dialogs: { saveFile: ['sent.xlf', 'first-en.pdf', 'changes-fr.pdf', 'changes-es.pdf', 'agenda-fr.pdf'] },
  begin: (started) => {
    page = started.page
  }
})
const { path } = app

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await saveScreenshot(page, 'true-failed')
})

const TITLE = 'Minería responsable y agua'

const main = (): Locator => page.locator('main')
const news = (text: string): Promise<void> => page.getByRole('region', { name: 'News' }).getByText(text).first().waitFor()
const column = (language: string): Locator => page.getByRole('region', { name: new RegExp(`^${language}: `, 'u') })
const stands = (language: string, word: string): Promise<void> => column(language).getByText(word, { exact: true }).waitFor()
const aside = (): Locator => page.getByRole('complementary', { name: 'Pages of this version' })
const timeline = (): Locator => page.getByRole('navigation', { name: 'Versions' })
/** Through the list of screens at the left, as one goes about in the app. */
const visit = async (screen: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${screen}`, 'u') }).first().click()
  await page.getByRole('heading', { level: 1, name: screen }).waitFor()
}

/** The words of a PDF as another program reads them, without how its lines break. */
function words(file: string): string {
  return execFileSync('pdftotext', [path(file), '-'], { encoding: 'utf8' }).replaceAll(/\s+/gu, ' ')
}

/** How many change bars a program that draws PDFs draws on all pages: lines of 2.4 points, one beside rows that follow each other. */
function changeBars(file: string): number {
  const pages = execFileSync('pdftotext', [path(file), '-'], { encoding: 'utf8' }).split('\f').length - 1
  return Array.from({ length: pages }, (_, index) => {
    const page = String(index + 1)
    const drawn = execFileSync('pdftocairo', ['-svg', '-f', page, '-l', page, path(file), '-'], { encoding: 'utf8' })
    return drawn.match(/stroke-width(?:="|:)2\.4[";]/gu)?.length ?? 0
  }).reduce((sum, bars) => sum + bars, 0)
}

/** Which number an item has in the agenda, by its Spanish title. */
async function numberOf(title: string): Promise<string> {
  const boxes = page.getByRole('textbox', { name: /^Title of item \d+, Spanish$/u })
  const found = await boxes.evaluateAll((all, wanted) => all.find((box) => (box as HTMLTextAreaElement).value === wanted)?.getAttribute('aria-label'), title)
  return /\d+/u.exec(found ?? '')?.[0] ?? ''
}

/** A text of the desk, found by words of its title in whichever language; it is called by the one that the interface speaks, else by another. */
async function openText(words: string, field: 'Title' | 'Note'): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search all texts' }).fill(words)
  await page.getByText(/^2 of \d+ texts$/u).waitFor()
  await page.getByRole('rowheader', { name: new RegExp(`${field}$`, 'u') }).click()
  await page.getByRole('region', { name: 'Text that is open' }).waitFor()
}

async function into(language: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Language into which you translate' }).getByRole('radio', { name: language }).click()
}

/** One of the printed forms of a version, in a language of one's choice, saved as a PDF. */
async function print(document: string, language: 'English' | 'Français' | 'Español', file: string): Promise<void> {
  await aside().getByRole('button', { name: /^(?:Document|.* Document$)/u }).first().click()
  await page.getByRole('option', { name: document, exact: true }).click()
  await aside().getByRole('radio', { name: language }).click()
  await aside().locator('canvas').first().waitFor({ timeout: 30_000 })
  await aside().getByRole('button', { name: 'Save PDF…' }).click()
  await news(`${file} is saved`)
}

describe('a text from its first word to the printed list of changes', () => {
  it('TRUE-1: written in Spanish, it is the original there and missing in French and English', async () => {
    await visit('Agenda')
    await page.getByRole('textbox', { name: 'New item, Spanish' }).click()
    await page.keyboard.type(TITLE)
    await page.keyboard.press('Enter')
    await agendaShows(page, TITLE)
    await page.getByRole('button', { name: `More for “${TITLE}”` }).click()
    await page.getByRole('menuitem', { name: 'Add a note' }).click()
    await page.getByRole('textbox', { name: `Note on item ${await numberOf(TITLE)}, Spanish` }).click()
    await page.keyboard.type('Véase el ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('informe conjunto')
    await page.keyboard.press('Control+b')
    await page.keyboard.type(' de 2026.')
    await page.keyboard.press('Control+Enter')
    await saved(page)
    await visit('Translation')
    await into('Français')
    await openText(TITLE, 'Title')
    await stands('Spanish', 'original')
    await stands('French', 'missing')
    await saveScreenshot(page, 'true-1-missing')
  })

  it('TRUE-2: it goes to the translators as XLIFF, with what they need to know', async () => {
    await page.getByRole('button', { name: 'Send out…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send out to translators' })
    const from = dialog.getByRole('radiogroup', { name: 'From' })
    await from.getByRole('radio', { name: 'Español' }).click()
    await dialog.getByText('2 texts, 10 words').waitFor()
    await saveScreenshot(page, 'true-2-send')
    await dialog.getByRole('button', { name: 'Save…' }).focus()
    await page.keyboard.press('Enter')
    await news('2 texts saved in sent.xlf')
    const sent = readFileSync(path('sent.xlf'), 'utf8')
    expect(sent).toContain(`<source>${TITLE}</source>`)
    expect(sent).toMatch(/<g id="1"[^>]*>informe conjunto<\/g>/u)
  })

  it('TRUE-3: translated by another program, it comes back, is looked at and taken over, its bold kept', async () => {
    const run = spawnSync('/usr/bin/python3', [join(ROOT, 'tests/interop/translate-file.py'), path('sent.xlf'), path('back.xlf')], { encoding: 'utf8' })
    expect(run.status, run.stderr).toBe(0)
    await page.getByRole('button', { name: 'Take back…' }).click()
    await page.locator('input[type="file"]').setInputFiles({ name: 'back.xlf', mimeType: 'application/octet-stream', buffer: readFileSync(path('back.xlf')) })
    const group = page.getByRole('region', { name: 'Translated' })
    await group.getByText(TITLE.toUpperCase(), { exact: true }).waitFor()
    await saveScreenshot(page, 'true-3-back')
    await page.getByRole('button', { name: 'Take over 2 texts' }).focus()
    await page.keyboard.press('Enter')
    await news('2 texts taken over')
    await saved(page)
    await into('Français')
    await openText(TITLE, 'Note')
    await stands('French', 'draft')
    expect(await column('French').locator('strong').innerText()).toBe('INFORME CONJUNTO')
  })

  it('TRUE-4: at the desk it is put into good French and approved, by keyboard', async () => {
    const french = column('French').getByRole('textbox')
    await french.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Voir le rapport conjoint de 2026.')
    await page.keyboard.press('Control+Shift+Enter')
    await openText(TITLE, 'Title')
    await column('French').getByRole('textbox').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Mines responsables et eau')
    await page.keyboard.press('Control+Shift+Enter')
    await openText(TITLE, 'Title')
    await stands('French', 'approved')
    await saved(page)
  })

  it('TRUE-5: the gate names the English that is missing; with “to follow” it opens, and version 1 goes out', async () => {
    await visit('Releases')
    await page.getByRole('button', { name: 'Prepare version 1…' }).first().click()
    await page.getByText('“Mines responsables et eau” has no title in English').waitFor()
    expect(await page.getByRole('button', { name: 'Release version 1' }).isDisabled()).toBe(true)
    await saveScreenshot(page, 'true-5-gate')
    await page.getByRole('radiogroup', { name: 'If a text is missing in English' }).getByRole('radio', { name: 'To follow' }).click()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.getByRole('button', { name: 'Release version 1' }).click()
    await news('Version 1 is released.')
    await saved(page)
    await page.getByRole('button', { name: 'Print…' }).click()
    await print('Agenda', 'English', 'first-en.pdf')
    expect(words('first-en.pdf')).toContain('Mines responsables et eau [translation to follow]')
    await page.getByRole('button', { name: 'Hide the pages' }).first().click()
  })

  it('TRUE-6: a title, an hour and a new item change; the approved French goes stale and says what changed', async () => {
    await visit('Agenda')
    await page.getByRole('textbox', { name: `Title of item ${await numberOf(TITLE)}, Spanish` }).fill('Minería responsable, agua y energía')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('textbox', { name: 'New item, English' }).fill('keynote')
    await page.getByRole('option', { name: /Keynote address/u }).click()
    await agendaShows(page, 'Discours principal')
    await saved(page)
    await goTo(page, 'sessions?focus=opening/place')
    const start = page.getByRole('complementary', { name: 'Session' }).getByRole('group', { name: 'Start' }).getByRole('spinbutton')
    await start.first().click()
    await page.keyboard.type('0850')
    await saved(page)
    await visit('Agenda')
    await page.getByRole('link', { name: 'needs another look' }).click()
    await page.getByText('What changed in the Spanish since this translation').waitFor()
    expect(await page.locator('ins').filter({ hasText: 'energía' }).count()).toBeGreaterThan(0)
    await column('French').getByText(/before it changed$/u).waitFor()
    await saveScreenshot(page, 'true-6-stale')
  })

  it('TRUE-7: put right at the desk in French and English, the gate is open and version 2 goes out', async () => {
    await column('French').getByRole('textbox').fill('Mines responsables, eau et énergie')
    await column('French').getByRole('button', { name: 'It is still right' }).click()
    await column('French').getByRole('button', { name: 'Approve' }).click()
    await stands('French', 'approved')
    await into('English')
    for (const [field, english] of [['Title', 'Responsible mining, water and energy'], ['Note', 'See the joint report of 2026.']] as const) {
      await openText('Minería responsable, agua y energía', field)
      await column('English').getByRole('textbox').click()
      await page.keyboard.type(english)
      await page.keyboard.press('Control+Enter')
    }
    await saved(page)
    await goTo(page, 'releases?focus=prepare')
    await page.getByRole('radiogroup', { name: 'If a text is missing in English' }).getByRole('radio', { name: 'Wait for it' }).click()
    await page.getByText('Nothing stands in the way.').waitFor()
    await page.getByRole('button', { name: 'Release version 2' }).click()
    await news('Version 2 is released.')
    await saved(page)
  })

  it('TRUE-8: what changed is listed in three languages', async () => {
    const list = page.getByRole('radiogroup', { name: 'Language of the list' })
    await timeline().getByRole('button', { name: /^Version 2/u }).click()
    await list.getByRole('radio', { name: 'English' }).click()
    await main().getByText(/“Opening plenary” .* is moved from 9:00\u00a0a\.m\. to 8:50\u00a0a\.m\./u).waitFor()
    await main().getByText(/“Keynote address”/u).first().waitFor()
    await list.getByRole('radio', { name: 'Español' }).click()
    await main().getByText(/“Minería responsable y agua”.*“Minería responsable, agua y energía”/u).waitFor()
    await saveScreenshot(page, 'true-8-changes')
    await list.getByRole('radio', { name: 'Français' }).click()
    await main().getByText(/«\u00a0Mines responsables et eau\u00a0».*«\u00a0Mines responsables, eau et énergie\u00a0»/u).waitFor()
  })

  it('TRUE-9: the list of changes is printed, and the agenda with a bar beside each changed row', async () => {
    await page.getByRole('button', { name: 'Print…' }).click()
    await print('List of changes', 'Français', 'changes-fr.pdf')
    expect(words('changes-fr.pdf')).toContain('« Mines responsables, eau et énergie »')
    await print('List of changes', 'Español', 'changes-es.pdf')
    expect(words('changes-es.pdf')).toContain('“Minería responsable, agua y energía”')
    await print('Agenda', 'Français', 'agenda-fr.pdf')
    expect(words('agenda-fr.pdf')).toContain('Mines responsables, eau et énergie')
    expect(words('agenda-fr.pdf')).toContain('Nouveau depuis la version 1')
    expect(changeBars('agenda-fr.pdf')).toBeGreaterThan(1)
    expect(changeBars('first-en.pdf')).toBe(0)
    await saveScreenshot(page, 'true-9-printed')
    expect(app.complaints).toEqual([])
  })
})
