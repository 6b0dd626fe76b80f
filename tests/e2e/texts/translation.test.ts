import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp()

/** The column of a language in the editor of the desk. */
const column = (page: Page, language: string) => page.getByRole('region', { name: new RegExp(`^${language}: `) })
const field = (page: Page, language: string) => column(page, language).getByRole('textbox')
const stands = (page: Page, language: string, word: string) => column(page, language).getByText(word, { exact: true }).waitFor({ timeout: 15_000 })
const into = (page: Page, language: string) => page.getByRole('radiogroup', { name: 'Language into which you translate' }).getByRole('radio', { name: language }).click()

/** A new line of the agenda with a Spanish title only, opened at the desk. */
async function openNew(page: Page, title: string): Promise<void> {
  await goTo(page, 'agenda')
  const line = page.getByRole('textbox', { name: 'New item, Spanish' })
  await line.fill(title)
  await line.press('Enter')
  await page.waitForFunction((wanted) => [...document.querySelectorAll('main textarea')].some((box) => (box as HTMLTextAreaElement).value === wanted), title)
  await saved(page)
  await goTo(page, 'translation')
  await into(page, 'Français')
  await page.getByRole('searchbox', { name: 'Search all texts' }).fill(title)
  await page.getByRole('rowheader', { name: title }).click()
  await field(page, 'French').waitFor()
}

/** One can type: the focus is in the box of a text, whose editor may first have to be fetched. */
async function writing(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('[data-main] textarea, [data-main] input, [data-main] [contenteditable="true"]') === true)
}

describe('the translation desk', () => {
  it('DESK-E1: written in Spanish, translated, left behind by its source with the change shown, confirmed, approved, and stale again', async () => {
    const { page } = app
    await openNew(page, 'Minería y agua')
    await stands(page, 'Spanish', 'original')
    await stands(page, 'French', 'missing')
    await field(page, 'French').fill('Mines et eau')
    await stands(page, 'French', 'draft')
    // The source changes, here and now.
    await field(page, 'Spanish').fill('Minería responsable y agua')
    await stands(page, 'French', 'needs another look')
    await page.getByText('What changed in the Spanish since this translation').waitFor()
    expect(await page.locator('ins').filter({ hasText: 'responsable' }).count()).toBe(1)
    await saveScreenshot(page, 'translation-stale')
    // A slip that is mended leaves it stale.
    await field(page, 'French').fill('Mines et eau.')
    await saved(page)
    await page.waitForTimeout(1000)
    await stands(page, 'French', 'needs another look')
    await column(page, 'French').getByRole('button', { name: 'It is still right' }).click()
    await stands(page, 'French', 'draft')
    await column(page, 'French').getByRole('button', { name: 'Approve' }).click()
    await stands(page, 'French', 'approved')
    await column(page, 'French').getByText(/^Made from the Spanish · Approved by .+/).waitFor()
    await field(page, 'Spanish').fill('Minería responsable, agua y energía')
    await stands(page, 'French', 'needs another look')
    await column(page, 'French').getByText(/before it changed$/).waitFor()
    // The agenda says so too, and leads back to this text.
    await saved(page)
    await goTo(page, 'agenda')
    await page.getByRole('link', { name: 'needs another look' }).click()
    await page.getByText('What changed in the Spanish since this translation').waitFor()
  })

  it('DESK-E2: one undo takes back an approval, the next one what was said before', async () => {
    const { page } = app
    await page.getByRole('searchbox', { name: 'Search all texts' }).fill('Minería responsable, agua')
    await page.getByText(/^1 of \d+ texts$/u).waitFor()
    await field(page, 'French').focus()
    await page.keyboard.press('F8')
    await stands(page, 'French', 'draft')
    await page.keyboard.press('Control+Shift+Enter')
    await saved(page)
    await page.getByText('Nothing is left to do in French.').waitFor({ state: 'attached' })
    await stands(page, 'French', 'approved')
    await column(page, 'French').getByRole('button', { name: /^More for/ }).focus()
    await page.keyboard.press('Control+z')
    await stands(page, 'French', 'draft')
    await page.keyboard.press('Control+z')
    await stands(page, 'French', 'needs another look')
  })

  it('DESK-E3: with the keyboard alone: from the list into the text, done and on to the next that needs work, back to the list', async () => {
    const { page } = app
    await page.getByRole('searchbox', { name: 'Search all texts' }).fill('adoption of the agenda')
    await page.getByRole('rowheader', { name: 'Adoption of the agenda Title' }).click()
    await page.getByRole('searchbox', { name: 'Search all texts' }).fill('')
    // The list follows what is searched a moment later.
    await page.locator('search output').waitFor({ state: 'detached' })
    await field(page, 'French').focus()
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Text that is open' }).waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await writing(page)
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('region', { name: 'French: Note' }).waitFor()
    await writing(page)
    // The only text that needs work is the one of before.
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Mines et eau.' }).waitFor()
    await writing(page)
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Text that is open' }).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.closest('[role="row"]')?.textContent)).toContain('Minería responsable, agua y energía')
  })

  it('DESK-E4: nothing typed is lost on going to another text, on closing, and on leaving the desk at once', async () => {
    const { page } = app
    const open = async (name: string): Promise<void> => {
      await page.getByRole('searchbox', { name: 'Search all texts' }).fill(name)
      await page.getByRole('rowheader', { name: `${name} Title` }).click()
      await writing(page)
    }
    await open('Adoption of the agenda')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Adoption, première frappe')
    await page.keyboard.press('Alt+ArrowDown')
    await open('Adoption of the agenda')
    expect(await field(page, 'French').inputValue()).toBe('Adoption, première frappe')
    await page.keyboard.type(' puis une autre')
    await page.getByRole('region', { name: 'Text that is open' }).getByRole('button', { name: 'Close', exact: true }).click()
    await open('Adoption of the agenda')
    expect(await field(page, 'French').inputValue()).toBe('Adoption, première frappe puis une autre')
    await page.keyboard.type(' et encore')
    await goTo(page, 'rooms')
    await saved(page)
    await goTo(page, 'translation')
    await open('Adoption of the agenda')
    expect(await field(page, 'French').inputValue()).toBe('Adoption, première frappe puis une autre et encore')
  })

  it('DESK-E5: several at once are approved in one gesture, and taken back in one', async () => {
    const { page } = app
    await page.getByRole('region', { name: 'Text that is open' }).getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search all texts' }).fill('opening of the meeting')
    const grid = page.getByRole('grid')
    await grid.getByRole('gridcell', { name: /^Select Opening of the meeting, Title/ }).click()
    await grid.getByRole('gridcell', { name: /^Select Opening of the meeting, Note/ }).click()
    await page.getByRole('button', { name: 'Approve in French' }).click()
    await page.getByText('2 texts approved.').first().waitFor()
    await page.waitForFunction(() => [...document.querySelectorAll('[role="row"] [data-state="approved"]')].length === 2)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await page.waitForFunction(() => document.querySelectorAll('[role="row"] [data-state="approved"]').length === 0)
  })

  it('DESK-E7: wherever a text is written, that it needs another look leads to the desk; the list of documents counts it', async () => {
    const { page } = app
    await goTo(page, 'sessions?focus=opening')
    const title = page.getByRole('complementary', { name: 'Session' }).getByRole('group', { name: 'Title' })
    expect(await title.getByRole('link').count()).toBe(0)
    await title.getByLabel('English').fill('Opening plenary and photograph')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => title.getByRole('link', { name: 'needs another look' }).count()).toBe(2)
    await title.getByRole('link', { name: 'needs another look' }).first().click()
    await page.getByText('What changed in the English since this translation').waitFor()
    await page.getByRole('region', { name: 'French: Title' }).waitFor()
    await saved(page)

    await goTo(page, 'documents?focus=scenario-opening')
    const text = page.getByRole('textbox', { name: 'Text of Purpose, English' })
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' It is short.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('link', { name: 'needs another look' }).first().waitFor()
    await saved(page)
    await goTo(page, 'documents')
    await page.getByRole('row', { name: /Scenario note: opening plenary/u }).getByRole('link', { name: 'French: 1 to look at' }).click()
    await page.getByText('What changed in the English since this translation').waitFor()
    await page.getByRole('region', { name: 'French: Text' }).waitFor()
    await saved(page)
  })

  it('DESK-E6: long texts are written with their headings and lists; the original can change sides', async () => {
    const { page } = app
    await page.getByRole('searchbox', { name: 'Search all texts' }).fill('welcome by the head of the mexican delegation')
    // Anywhere in the row: nothing in it is edited where it stands.
    await page.getByRole('gridcell').filter({ hasText: 'Welcome by the head of the Mexican delegation' }).first().click()
    await field(page, 'French').waitFor()
    await column(page, 'French').getByRole('button', { name: 'More for the text (French)' }).click()
    await page.getByRole('menuitem', { name: 'Make this the original' }).click()
    await stands(page, 'French', 'original')
    await stands(page, 'English', 'draft')
    expect(app.complaints).toEqual([])
  })
})
