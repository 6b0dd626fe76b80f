import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, saveScreenshot, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { agendaShows, goTo, saved, showLanguage } from '../harness/steps.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
/** The laptop in Ottawa, and later the one in Mexico City. */
let ottawa: RunningApp
let mexico: RunningApp | null = null

beforeAll(async () => {
  folder = await temporaryFolder()
  ottawa = await start('ottawa', { chooseFolder: [path('packs')], saveFile: [path('from-ottawa.alternat')], openFile: [path('from-mexico.alternat')] })
})

afterAll(async () => {
  await ottawa.quit()
  await mexico?.quit()
  await folder.remove()
})

function path(name: string): string {
  return join(folder.path, name)
}

function start(laptop: string, dialogs: Record<string, string[]>): Promise<RunningApp> {
  const answers = path(`${laptop}-dialogs.json`)
  writeFileSync(answers, JSON.stringify(dialogs))
  return launchApp({ userData: path(laptop), env: { ALTERNAT_TEST_DIALOGS: answers } })
}

/** Chooses a command in the palette by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(words)
  await page.getByRole('menuitem', { name: words }).first().click()
}

/** Writes a text of the agenda: the first box that now holds `before`. */
async function rewrite(page: Page, before: string, after: string): Promise<void> {
  const boxes = page.locator('main textarea')
  const values = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value))
  const box = boxes.nth(values.indexOf(before))
  await box.fill(after)
  await box.press('Control+Enter')
  await agendaShows(page, after)
}

describe('the main job, from an empty start to the printed pack and the other capital', () => {
  it('STORY-1: begins with the Partnership, plans its next meeting', async () => {
    const { page } = ottawa
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await saved(page)
    // Called on its page as it is in the bar.
    await page.getByRole('heading', { level: 1, name: 'Annual meeting, 2021' }).waitFor()
    await goTo(page, 'plan')
    await page.getByRole('combobox', { name: 'Find the city' }).click()
    await page.keyboard.type('guadalajara')
    await page.getByRole('option', { name: /Guadalajara/ }).first().click()
    await page.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first().click()
    await page.keyboard.type('20271014')
    await saveScreenshot(page, 'story-1-plan')
    await page.getByRole('button', { name: 'Plan the meeting' }).click()
    await page.getByText('0 of 23 steps done').waitFor()
    await saved(page)
    await saveScreenshot(page, 'story-2-overview')
  })

  it('STORY-2: writes its agenda, and the printed page follows', async () => {
    const { page } = ottawa
    await goTo(page, 'agenda')
    await page.waitForSelector('main textarea')
    await rewrite(page, 'Ouverture de la réunion', 'Ouverture : un mot de bienvenue')
    await page.getByRole('radio', { name: 'Français' }).last().click()
    await page.locator('aside').getByText('Ouverture : un mot de bienvenue').first().waitFor({ state: 'attached' })
    await page.locator('aside canvas').first().waitFor()
    await saved(page)
    await saveScreenshot(page, 'story-3-agenda')
  })

  it('STORY-3: prints its trilingual agenda and the delegate’s pack, and the words are on the pages', async () => {
    const { page } = ottawa
    mkdirSync(path('packs'))
    await goTo(page, 'packs')
    await page.getByRole('button', { name: /^Make \d+ packs/ }).click()
    await page.getByText(/files are in/).waitFor({ timeout: 120_000 })
    await page.getByRole('radio', { name: 'Single documents' }).click()
    for (const name of [/^Agenda/, /^Trilingual edition/]) {
      const box = page.getByRole('checkbox', { name }).or(page.getByRole('switch', { name })).first()
      if (!(await box.isChecked())) await box.click({ force: true })
    }
    await page.getByRole('button', { name: /^Make \d+ files/ }).click()
    await expect.poll(() => readdirSync(path('packs')), { timeout: 60_000 }).toContain('agenda-en-fr-es.pdf')
    await saveScreenshot(page, 'story-4-packs')
    const files = readdirSync(path('packs'))
    expect(files).toEqual(expect.arrayContaining(['ordre-du-jour-fr.pdf', 'orden-del-dia-es.pdf', 'agenda-en-fr-es.pdf', 'cahier-des-delegations-fr.pdf']))
    for (const name of ['ordre-du-jour-fr.pdf', 'agenda-en-fr-es.pdf', 'cahier-des-interpretes-fr.pdf']) {
      const text = execFileSync('pdftotext', [join(path('packs'), name), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
      expect(text, name).toContain('un mot de bienvenue')
    }
  })

  it('STORY-4: sends its file to the other capital, where it opens whole', async () => {
    await command(ottawa.page, 'Save a copy')
    await ottawa.page.getByText('from-ottawa.alternat').first().waitFor()
    mexico = await start('mexico', { openFile: [path('from-ottawa.alternat')], saveFile: [path('from-mexico.alternat')] })
    const { page } = mexico
    await page.getByRole('button', { name: 'Open a file…' }).click()
    await saved(page)
    await goTo(page, 'agenda')
    await agendaShows(page, 'Ouverture : un mot de bienvenue')
  })

  it('STORY-5: both write, the files merge, and what both wrote differently is kept and listed', async () => {
    if (mexico === null) throw new Error('The other capital has opened the file')
    await rewrite(mexico.page, 'Ouverture : un mot de bienvenue', 'Ouverture par le pays hôte')
    await saved(mexico.page)
    await command(mexico.page, 'Save a copy')
    await mexico.page.getByText('from-mexico.alternat').first().waitFor()

    await goTo(ottawa.page, 'agenda')
    await ottawa.page.waitForSelector('main textarea')
    await rewrite(ottawa.page, 'Ouverture : un mot de bienvenue', 'Ouverture solennelle')
    await saved(ottawa.page)
    await command(ottawa.page, 'Open a file')
    await goTo(ottawa.page, 'history')
    for (const text of ['Ouverture solennelle', 'Ouverture par le pays hôte']) await ottawa.page.getByText(text).first().waitFor()
    await saveScreenshot(ottawa.page, 'story-5-conflict')
  })

  it('STORY-6: the interface speaks the three languages at once, without restart', async () => {
    for (const [language, heading] of [['fr', 'Historique'], ['es', 'Historial'], ['en', 'History']] as const) {
      await showLanguage(ottawa.page, language)
      await ottawa.page.getByRole('heading', { level: 1, name: heading }).waitFor()
    }
  })
})
