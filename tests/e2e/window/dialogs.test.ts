import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp()

async function open(screen: string, button: string): Promise<Locator> {
  await goTo(app.page, screen)
  await app.page.getByRole('button', { name: button }).click()
  return app.page.getByRole('dialog')
}

const press = (...keys: string[]): Promise<void> => keys.reduce((before, key) => before.then(() => app.page.keyboard.press(key)), Promise.resolve())
const isFocused = (place: Locator): Promise<boolean> => place.evaluate((element) => document.activeElement === element)

describe('a dialog by keyboard', () => {
  it('DIALOG-1: Enter in a line adds the person, once however often it is pressed, and says what is missing', async () => {
    const { page } = app
    const dialog = await open('people', 'New person…')
    await press('Enter')
    await dialog.getByText('Write a given name or a surname.').waitFor()
    await page.keyboard.type('Xiomara')
    await press('Tab')
    await page.keyboard.type('Zqwert')
    await press('Enter', 'Enter', 'Enter')
    await page.getByRole('heading', { name: /Xiomara Zqwert/, level: 1 }).waitFor()
    await goTo(page, 'people')
    await page.getByRole('searchbox').first().fill('Zqwert')
    await page.getByText('1 of 123 people shown').waitFor()
  })

  it('DIALOG-2: what is typed as Enter is pressed is in the new document', async () => {
    const { page } = app
    const dialog = await open('documents', 'New document')
    await dialog.getByRole('textbox', { name: 'English' }).focus()
    await press('Enter')
    await dialog.getByText('Give the document a title, in one language at least.').waitFor()
    await page.keyboard.type('Typed quickly')
    await press('Enter')
    await page.getByRole('heading', { name: 'Typed quickly', level: 1 }).waitFor()
  })

  it('DIALOG-3: in a text of several lines Enter ends the line, and Ctrl+Enter founds the group', async () => {
    const { page } = app
    const dialog = await open('groups', 'New group')
    await page.keyboard.type('Ocean economy')
    const mandate = dialog.getByRole('group', { name: 'Mandate' }).getByRole('textbox', { name: 'English' })
    await mandate.focus()
    await page.keyboard.type('One')
    await press('Enter')
    await page.keyboard.type('Two')
    expect(await mandate.inputValue()).toBe('One\nTwo')
    await press('Control+Enter')
    await page.getByRole('heading', { name: 'Ocean economy', level: 1 }).waitFor()
  })

  it('DIALOG-4: Enter on “Cancel” cancels', async () => {
    const { page } = app
    const dialog = await open('documents', 'New document')
    await dialog.getByRole('textbox', { name: 'English' }).fill('Never begun')
    await dialog.getByRole('button', { name: 'Cancel' }).focus()
    await press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.getByText('Never begun').count()).toBe(0)
  })
})

describe('the ring of the focus', () => {
  it('DIALOG-5: is not drawn around a whole sheet that has nothing to write in', async () => {
    const { page } = app
    await goTo(page, 'timetable')
    await page.getByRole('button', { name: 'Keys', exact: true }).focus()
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Keys of the timetable' })
    await dialog.waitFor()
    await expect.poll(() => isFocused(dialog)).toBe(true)
    expect(await dialog.evaluate((sheet) => [sheet.matches(':focus-visible'), getComputedStyle(sheet).outlineStyle])).toEqual([true, 'none'])
    await press('Escape')
  })
})

describe('what goes with the focus on it', () => {
  it('FOCUS-1: a seat that is left empty gives the focus to the button that fills it', async () => {
    const { page } = app
    await goTo(page, 'groups')
    await page.getByRole('row').filter({ hasText: 'Energy' }).first().click()
    const leave = page.getByRole('button', { name: /^Leave empty: Canada, private/ })
    await leave.focus()
    await press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Leave empty' }).focus()
    await press('Enter')
    const fill = page.getByRole('button', { name: /^Seat someone: Canada, private/ })
    await fill.waitFor()
    await expect.poll(() => isFocused(fill)).toBe(true)
    await saved(page)
  })

  it('FOCUS-2: a brief that is deleted gives it to the button that begins one, and one that is begun has it in its title', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Delete the brief' }).focus()
    await press('Enter')
    const begin = page.getByRole('button', { name: 'Begin the brief' })
    await begin.waitFor()
    await expect.poll(() => isFocused(begin)).toBe(true)
    await press('Enter')
    const title = page.getByRole('group', { name: 'Heading' }).getByRole('textbox', { name: 'English' })
    await title.waitFor()
    await expect.poll(() => isFocused(title)).toBe(true)
  })

  it('FOCUS-3: a button that can be pressed no more gives it to what stands beside it', async () => {
    const { page } = app
    await goTo(page, 'balance')
    const less = page.getByRole('button', { name: 'not reported, Canada: less' })
    await less.focus()
    while (await less.isEnabled()) await press('Space')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('not reported, Canada') === true)
  })
})
