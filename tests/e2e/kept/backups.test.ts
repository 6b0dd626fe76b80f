import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { sha256 } from '#electron/files/sha256.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { saveScreenshot } from '../harness/app.ts'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { agendaShows, goTo, saved, showLanguage } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  dialogs: { saveFile: ['kept.alternat', null] },
  begin: (started) => {
    page = started.page
  }
})
const list = (): Locator => page.getByRole('list', { name: 'Backups' }).getByRole('listitem')

/** Leaves, which makes a backup, and comes back. */
async function again(): Promise<void> {
  await app.restart()
  page = app.page
}

async function entitle(words: string): Promise<void> {
  await goTo(page, 'agenda')
  const title = page.locator('main textarea').first()
  await title.fill(words)
  await title.press('Control+Enter')
  await saved(page)
}

describe('the backups in the settings', () => {
  it('BACKUP-E1: before the first, it is said when there will be one', async () => {
    await goTo(page, 'settings')
    await page.getByText('There is no backup yet.').waitFor()
    expect(await page.getByRole('list', { name: 'Backups' }).count()).toBe(0)
  })

  it('BACKUP-E2: one of them opens as a workspace of its own, by keyboard, and the present one stays as it is', async () => {
    await entitle('The title of Monday')
    await again()
    await entitle('The title of Tuesday')
    await again()
    await goTo(page, 'settings')
    await expect.poll(() => list().count()).toBe(2)
    await expect.poll(() => list().nth(1).innerText()).toMatch(/\d{3,} records · last edit by .+, .*\d{4}/u)
    const open = list().nth(1).getByRole('button', { name: /^Open · / })
    await open.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^“Example: annual meeting 2027 \(backup of .*\)” is open, a workspace of its own\./).waitFor()
    await saved(page)
    await goTo(page, 'agenda')
    await agendaShows(page, 'The title of Monday')
    await entitle('Written in the backup')
    await goTo(page, 'settings')
    const workspaces = page.getByRole('listitem').filter({ hasText: 'Opened' })
    expect(await workspaces.count()).toBe(2)
    await workspaces.filter({ hasNotText: 'backup of' }).getByRole('button', { name: 'Open' }).press('Enter')
    await goTo(page, 'agenda')
    await agendaShows(page, 'The title of Tuesday')
  })

  it('BACKUP-E3: opened once more, it is the workspace that one left, not another one', async () => {
    await goTo(page, 'settings')
    await list().nth(1).getByRole('button', { name: /^Open · / }).click()
    await page.locator('[data-screen="overview"] h1').waitFor()
    await goTo(page, 'agenda')
    await agendaShows(page, 'Written in the backup')
    await goTo(page, 'settings')
    const workspaces = page.getByRole('listitem').filter({ hasText: 'Opened' })
    expect(await workspaces.count()).toBe(2)
    await workspaces.filter({ hasNotText: 'backup of' }).getByRole('button', { name: 'Open' }).click()
    await expect.poll(() => list().count()).toBe(2)
  })

  it('BACKUP-E4: one of them is saved as a file with what stood there then; cancelled, nothing happens', async () => {
    const save = list().nth(1).getByRole('button', { name: /^Save as a file… · / })
    await save.click()
    await page.getByText(`A copy was saved: ${app.path('kept.alternat')}`).waitFor()
    const kept = await readAlternat(readFileSync(app.path('kept.alternat')), sha256)
    const words = kept.ok ? JSON.stringify(kept.value.changes) : ''
    expect(words).toContain('The title of Monday')
    expect(words).not.toContain('The title of Tuesday')
    await save.click()
    expect(await list().count()).toBe(2)
  })

  it('BACKUP-E5: a damaged one is named as such, cannot be opened, and stops nothing; axe finds nothing in three languages', async () => {
    const workspaces = app.path('data/workspaces')
    const [backups = ''] = readdirSync(workspaces).map((name) => join(workspaces, name, 'snapshots')).filter((name) => !/-\d{17}\//u.test(`${name}/`) && !/-\d{17}$/u.test(join(name, '..')))
    const oldest = readdirSync(backups).filter((name) => name.endsWith('.alternat')).sort()[0] ?? ''
    truncateSync(join(backups, oldest), 200)
    await goTo(page, 'overview')
    await goTo(page, 'settings')
    await list().nth(1).getByText('Damaged: it cannot be opened.').waitFor()
    expect(await list().nth(1).getByRole('button').count()).toBe(0)
    await expect.poll(() => list().nth(0).innerText()).toContain('records')
    for (const language of LANGUAGES) {
      await showLanguage(page, language)
      await page.getByRole('heading', { level: 1 }).click()
      expect(await violations(page), language).toEqual([])
      await page.getByRole('region', { name: /^(Backups|Sauvegardes|Respaldos)$/ }).scrollIntoViewIfNeeded()
      await saveScreenshot(page, `backups-${language}`)
    }
    await showLanguage(page, 'en')
    expect(app.complaints).toEqual([])
  })
})
