import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved, settled } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1280, 800],
  begin: (started) => {
    page = started.page
  }
})

const counts = (): Promise<string[]> => page.getByRole('radiogroup', { name: 'Which' }).getByRole('radio').allInnerTexts()

describe('follow-up', () => {
  it('FOLLOW-UP-1: what the meeting before left open stands group by group, with what is met drawn beside it', async () => {
    await goTo(page, 'followUp')
    const energy = page.getByRole('region', { name: 'Energy' })
    await energy.getByRole('row').nth(4).waitFor()
    expect(await energy.getByRole('row').count()).toBe(5)
    await energy.getByText('3 of 7 met').waitFor()
    expect(await counts()).toEqual(['Open 31', 'Ended 21', 'Decisions 0'])
    await settled(page)
    expect(await violations(page)).toEqual([])
  })

  it('FOLLOW-UP-2: a commitment that is met goes to the ended ones, and one click brings it back', async () => {
    const named = 'Inventory of sites for pumped storage'
    await page.getByRole('button', { name: `State of “${named}”` }).click()
    await page.getByRole('option', { name: 'Met' }).click()
    await page.getByRole('button', { name: named, exact: true }).waitFor({ state: 'detached' })
    expect(await counts()).toEqual(['Open 30', 'Ended 22', 'Decisions 0'])
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Second exchange of operators'))
    await page.getByRole('radio', { name: /Ended/ }).click()
    await page.getByRole('button', { name: named, exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: named, exact: true }).waitFor({ state: 'detached' })
    await page.getByRole('radio', { name: /Open/ }).click()
    await page.getByRole('button', { name: named, exact: true }).waitFor()
    await saved(page)
  })

  it('FOLLOW-UP-3: a decision is recorded by keyboard alone, and a form without words says what is missing and loses nothing', async () => {
    await page.getByRole('button', { name: 'Record an outcome' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Record an outcome' })
    const box = (field: string): Locator => dialog.getByRole('group', { name: field }).getByRole('textbox', { name: 'English' })
    await box('Wording').waitFor()
    await box('Who does it').fill('Both secretariats')
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('Write the wording in at least one language.').waitFor()
    expect(await box('Who does it').inputValue()).toBe('Both secretariats')
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('radio', { name: 'Decision' }).focus()
    await page.keyboard.press('Space')
    await box('Wording').focus()
    await page.keyboard.type('The fourth meeting is held in Québec.')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('radio', { name: /Decisions 1/ }).click()
    await page.getByRole('button', { name: 'The fourth meeting is held in Québec.' }).waitFor()
    await saved(page)
  })

  it('FOLLOW-UP-4: it is in the printed summary and in the history, and is there after a restart', async () => {
    await page.getByRole('button', { name: 'Print the summary' }).click()
    await page.getByRole('complementary', { name: 'Pages of the summary' }).getByText('The fourth meeting is held in Québec.').first().waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Hide pages' }).click()
    await goTo(page, 'history')
    await page.getByText(/recorded “The fourth meeting is held in Québec\.”/).first().waitFor()
    await app.restart()
    page = app.page
    await goTo(page, 'followUp')
    await page.getByRole('radio', { name: /Decisions 1/ }).click()
    await page.getByRole('button', { name: 'The fourth meeting is held in Québec.' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Show what is open' }).click()
    expect(await counts()).toEqual(['Open 31', 'Ended 21', 'Decisions 0'])
  })

  it('FOLLOW-UP-5: a commitment is found by its words, and from the page of its group', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('almacena norte')
    await page.getByRole('menuitem', { name: /Register of storage projects/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Decision or commitment' })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await goTo(page, 'groups?focus=energy')
    const open = page.getByRole('region', { name: 'Open commitments' })
    expect(await open.getByRole('listitem').count()).toBe(4)
    await open.getByRole('link', { name: 'Inventory of sites for pumped storage' }).click()
    expect(await dialog.getByRole('group', { name: 'Where it stands' }).getByRole('textbox', { name: 'English' }).inputValue()).toBe('Data of two states and one province still to come.')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('FOLLOW-UP-6: planning the next meeting tells how many come along, and they are there', async () => {
    await goTo(page, 'plan')
    await page.getByText('31 open commitments come along').waitFor()
    await page.getByRole('button', { name: 'Plan the meeting' }).click()
    await page.waitForSelector('[data-screen="overview"] h1')
    await saved(page)
    await goTo(page, 'followUp')
    await page.getByRole('button', { name: 'Inventory of sites for pumped storage', exact: true }).waitFor()
    expect((await counts())[0]).toBe('Open 31')
    expect(app.complaints).toEqual([])
  })
})
