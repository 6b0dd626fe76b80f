import { describe, expect, it } from 'vitest'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { enterPerson, goTo, saved } from '../harness/steps.ts'

const app = exampleApp()

/** Waits for news at the foot of the window. */
const news = (text: string): Promise<void> => app.page.getByRole('region', { name: 'News' }).getByText(text).waitFor()

describe('possible duplicates', () => {
  it('DUPLICATES-1: an entry of the same name without accents is found, shown side by side, and merged without losing a field', async () => {
    const { page } = app
    await enterPerson(page, 'Genevieve', 'Marchand')
    await page.getByRole('textbox', { name: 'Mobile' }).fill('+1 613 555 0199')
    await page.keyboard.press('Enter')
    await saved(page)
    await goTo(page, 'people')
    await page.getByRole('button', { name: 'Possible duplicates (1)' }).click()
    const pair = page.getByRole('listitem', { name: /Genevi.ve Marchand and Genevi.ve Marchand/ })
    await pair.waitFor()
    expect(await violations(page)).toEqual([])
    await pair.getByRole('button', { name: 'Merge…' }).click()
    await page.getByRole('radiogroup', { name: /Given names/ }).getByText('Geneviève').click()
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await news('are one')
    await page.getByRole('heading', { name: 'Nobody is on file twice' }).waitFor()
    await page.getByRole('link', { name: 'All delegates' }).click()
    await page.getByText('All 122 people').waitFor()
    await page.getByRole('row').filter({ hasText: 'Marchand, Geneviève' }).getByRole('rowheader').click()
    await page.getByRole('heading', { level: 1, name: 'Geneviève Marchand' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Mobile' }).inputValue()).toBe('+1 613 555 0199')
  })

  it('DUPLICATES-2: two who are found to be two people are not offered again', async () => {
    const { page } = app
    await enterPerson(page, 'Daniel', 'Sinclair')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('possible dup')
    await page.getByRole('menuitem', { name: 'Possible duplicates' }).click()
    await page.getByRole('button', { name: 'They are two people' }).click()
    await news('stay two people')
    await page.getByRole('heading', { name: 'Nobody is on file twice' }).waitFor()
    await goTo(page, 'people')
    await page.getByText('All 123 people').waitFor()
    expect(await page.getByRole('button', { name: /Possible duplicates/ }).count()).toBe(0)
    expect(app.complaints).toEqual([])
  })
})
