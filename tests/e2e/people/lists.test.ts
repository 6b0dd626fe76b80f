import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo } from '../harness/steps.ts'

// Cancelled once, then a name without an extension.
const app = exampleApp({ size: [1440, 900], dialogs: { saveFile: [null, 'gafetes'] } })
const { path } = app

async function choose(name: string): Promise<void> {
  await app.page.getByRole('option').filter({ has: app.page.getByText(name, { exact: true }) }).click()
}

/** Waits until a page of this file is drawn beside the choice. */
async function drawn(fileName: string): Promise<void> {
  await app.page.getByRole('region', { name: `Pages of ${fileName}` }).locator('canvas').first().waitFor({ timeout: 30_000 })
}

describe('lists and badges', () => {
  it('LISTS-1: badges are chosen, drawn beside the choice, and saved where the person says, with the extension', async () => {
    await goTo(app.page, 'lists')
    await choose('Badges')
    await drawn('badges-en.pdf')
    await app.page.getByRole('button', { name: 'Español' }).or(app.page.getByRole('radio', { name: 'Español' })).last().click()
    await drawn('gafetes-es.pdf')
    await app.page.getByText('people take part by video and are left out').waitFor()
    const save = app.page.getByRole('button', { name: 'Save as PDF…' })
    // Cancelled first: nothing is written, nothing is said.
    await save.click()
    await app.page.waitForTimeout(500)
    expect(readdirSync(path('.')).sort()).toEqual(['data', 'dialogs.json'])
    await save.click()
    await app.page.getByRole('region', { name: 'News' }).getByText('gafetes.pdf is saved: 17 pages.').waitFor({ timeout: 30_000 })
    await app.page.getByRole('button', { name: 'Show in folder' }).waitFor()
    expect(readFileSync(path('gafetes.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(path('.')).filter((name) => name.includes('part'))).toEqual([])
  })

  it('LISTS-2: choices follow the print, and narrow who is on it', async () => {
    await choose('Place cards')
    await drawn('personificadores-es.pdf')
    await app.page.getByRole('radio', { name: 'Canada' }).or(app.page.getByRole('button', { name: 'Canada', exact: true })).click()
    const both = await app.page.getByText(/^\d+ people$/).textContent()
    await app.page.getByRole('checkbox', { name: /^Staff/ }).uncheck({ force: true })
    await app.page.waitForFunction((before) => [...document.querySelectorAll('main p')].every((line) => line.textContent !== before), both)
    await choose('List of participants')
    await app.page.getByText('In all three languages').click()
    await drawn('participantes-es-en-fr.pdf')
  })

  it('LISTS-3: the restricted list is drawn only after the question, and is covered again when one comes back', async () => {
    await choose('Requirements by person')
    await app.page.getByText('The pages are shown once you have asked for them.').waitFor()
    await app.page.getByRole('button', { name: 'Show the list…' }).click()
    await app.page.getByRole('alertdialog').getByRole('button', { name: 'Show the list' }).click()
    await drawn('requerimientos-por-persona-es.pdf')
    await saveScreenshot(app.page, 'lists-restricted')
    await choose('Badges')
    await choose('Requirements by person')
    await app.page.getByRole('button', { name: 'Show the list…' }).waitFor()
    expect(await app.page.getByRole('button', { name: 'Save as PDF…' }).isDisabled()).toBe(true)
  })

  it('LISTS-4: an export keeps the extension of its name, and only lists are exported', async () => {
    app.answer({ saveFile: ['list.txt'] })
    const saved = await app.page.evaluate(() => window.alternat.request('export.save', { suggestedName: 'people.csv', bytes: new TextEncoder().encode('a;b') }))
    expect(saved).toEqual({ path: path('list.txt.csv') })
    expect(readFileSync(path('list.txt.csv'), 'utf8')).toBe('a;b')
    const refused = (name: string) =>
      app.page.evaluate(
        (suggestedName) => window.alternat.request('export.save', { suggestedName, bytes: new Uint8Array(1) }).then(() => 'written', (error: unknown) => String(error)),
        name
      )
    for (const name of ['people.exe', '../people.csv', 'people.csv.sh']) expect(await refused(name)).toContain('Refused')
  })

  it('LISTS-5: a print that cannot be written is a problem with its path, and leaves nothing', async () => {
    writeFileSync(path('in the way'), 'a file')
    app.answer({ saveFile: ['in the way/badges.pdf'] })
    await choose('Badges')
    await app.page.getByRole('button', { name: 'Save as PDF…' }).click()
    await app.page.getByRole('region', { name: 'News' }).getByText(/could not be written/).waitFor({ timeout: 30_000 })
    expect(readFileSync(path('in the way'), 'utf8')).toBe('a file')
    expect(existsSync(path('in the way/badges.pdf'))).toBe(false)
  })

  it('LISTS-6: people are exported as workbook, rows and cards, without contacts unless they are wanted', async () => {
    app.answer({ saveFile: ['people.xlsx', 'people.csv', 'people.vcf'] })
    const save = async (kind: string, as: string): Promise<void> => {
      await choose(kind)
      await app.page.getByRole('button', { name: as }).click()
      await app.page.getByRole('region', { name: 'News' }).getByText(/^people\..+ is saved: \d+ people\.$/).last().waitFor({ timeout: 60_000 })
    }
    await save('Workbook (XLSX)', 'Save as XLSX…')
    expect(readFileSync(path('people.xlsx')).subarray(0, 2).toString()).toBe('PK')
    await save('Rows (CSV)', 'Save as CSV…')
    await app.page.getByRole('region', { name: 'News' }).getByText('people.csv').waitFor()
    expect(readFileSync(path('people.csv'), 'utf8')).toContain('Marchand')
    expect(readFileSync(path('people.csv'), 'utf8')).not.toContain('@')
    await app.page.getByRole('checkbox', { name: /^With contacts/ }).check({ force: true })
    await save('Contact cards (vCard)', 'Save as vCard…')
    await app.page.getByRole('region', { name: 'News' }).getByText('people.vcf').waitFor()
    expect(readFileSync(path('people.vcf'), 'utf8')).toMatch(/^EMAIL;TYPE=work:genevieve\.marchand@/mu)
  })

  it('LISTS-8: a meeting without people has no empty choice of roles', async () => {
    await choose('Badges')
    await app.page.getByRole('group', { name: 'Roles' }).waitFor()
    await goTo(app.page, 'plan')
    await app.page.getByRole('button', { name: 'Plan the meeting' }).click()
    await app.page.locator('[data-screen="overview"]').waitFor()
    await goTo(app.page, 'lists')
    await choose('Badges')
    await app.page.getByRole('radio', { name: 'Canada' }).or(app.page.getByRole('button', { name: 'Canada', exact: true })).waitFor()
    expect(await app.page.getByText('Roles', { exact: true }).count()).toBe(0)
  })

  it('LISTS-7: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
