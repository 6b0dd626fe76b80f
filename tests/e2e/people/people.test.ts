import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp({ begin: ({ page }) => goTo(page, 'people') })

const search = (): Locator => app.page.getByRole('searchbox').first()
const names = (): Promise<string[]> => app.page.locator('[role=grid] [role=rowheader][data-pinned]').allTextContents()
/** The cell of a person's row under a head. */
async function cell(name: string, head: string): Promise<Locator> {
  const column = await app.page.getByRole('columnheader', { name: head, exact: true }).getAttribute('aria-colindex')
  return app.page.getByRole('row').filter({ hasText: name }).locator(`[aria-colindex="${column}"]`)
}
/** Waits for news at the foot of the window. */
const news = (text: string): Promise<void> => app.page.getByRole('region', { name: 'News' }).getByText(text).waitFor()
const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement)

describe('the list of people', () => {
  it('PEOPLE-1: letters without accents find names with them, and the line says how many are shown', async () => {
    const { page } = app
    await page.getByText('All 122 people').waitFor()
    await search().fill('nunez')
    await page.getByText(/^\d+ of 122 people shown$/).waitFor()
    const found = await names()
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((name) => /Núñez|Nunez/.test(name))).toBe(true)
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByText('All 122 people').waitFor()
    expect(await search().inputValue()).toBe('')
  })

  it('PEOPLE-2: it is one grid that says how many rows it has, though only some are drawn', async () => {
    const grid = app.page.getByRole('grid', { name: 'Delegates' })
    // Two headings and the row of heads.
    expect(await grid.getAttribute('aria-rowcount')).toBe('125')
    expect(await app.page.locator('[role=grid] [role=row]').count()).toBeLessThan(60)
  })

  it('PEOPLE-3: a facet narrows down and counts; two clicks and it is gone', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Role', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Head of delegation' }).click({ force: true })
    await page.getByText('2 of 122 people shown').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Role: Head of delegation' }).waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByText('All 122 people').waitFor()
  })

  it('PEOPLE-4: by keyboard: to the end and back, sorted by a head, with the focus on its cell throughout', async () => {
    const { page } = app
    const first = await cell('Marchand, Geneviève', 'Name')
    await first.focus()
    await page.keyboard.press('Control+End')
    await page.waitForFunction(() => document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') === '125')
    await page.keyboard.press('Control+Home')
    // The lines at the top are drawn anew before the focus comes there.
    await page.waitForFunction(() => Number(document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) < 4)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'columnheader' && document.activeElement.textContent === 'Name')
    await page.keyboard.press('Enter')
    await page.getByRole('columnheader', { name: 'Name' }).and(page.locator('[aria-sort="ascending"]')).waitFor()
    expect(await isFocused(page.getByRole('columnheader', { name: 'Name' }))).toBe(true)
    expect((await names())[0]).toMatch(/A/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('columnheader', { name: 'Name' }).and(page.locator('[aria-sort="none"]')).waitFor()
  })

  it('PEOPLE-11: Ctrl+Home shows the top of the list, from within the first group, whose heading is in view, and at once after Ctrl+End', async () => {
    const { page } = app
    const atTop = (): Promise<unknown> => page.waitForFunction(() => document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') === '2' && document.querySelector('[role=grid]')?.scrollTop === 0)
    await (await cell('Marchand, Geneviève', 'Name')).focus()
    for (let times = 0; times < 2; times++) await page.keyboard.press('PageDown')
    await page.waitForFunction(() => Number(document.querySelector('[role=grid]')?.scrollTop) > 0)
    await page.keyboard.press('Control+Home')
    await atTop()
    await page.keyboard.press('ArrowDown')
    // Home while the focus is at the end already and the list has not yet heard that it was moved there.
    const rowAtEnd = await page.evaluate(async () => {
      const press = (key: string): unknown => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }))
      press('End')
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
      const row = document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')
      press('Home')
      return row
    })
    expect(rowAtEnd).toBe('125')
    await atTop()
  })

  it('PEOPLE-5: a text is edited where it stands: F2, Enter keeps, Escape leaves it as it was', async () => {
    const { page } = app
    const title = await cell('Sinclair, Daniel', 'Job title')
    await title.click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Ambassador on mission')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Ambassador of Canada to Mexico')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ambassador on mission')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell' && document.activeElement.textContent === 'Ambassador on mission')
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Ambassador of Canada to Mexico')
  })

  it('PEOPLE-6: a choice and a set are edited from lists, by keyboard alone, and the focus comes back to the cell', async () => {
    const { page } = app
    const answer = await cell('Robichaud, Chantal', 'Answer')
    await search().fill('robichaud')
    await answer.click()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Invited' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell' && document.activeElement.textContent === 'Accepted')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.getByRole('option', { name: 'Agri-business', selected: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell' && document.activeElement.textContent === 'Agri-business, Energy')
    await search().fill('')
  })

  it('PEOPLE-7: a day is typed where it stands, and is there when one looks at the person', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Arrival', exact: true }).click({ force: true })
    await page.keyboard.press('Escape')
    await search().fill('robichaud')
    const arrival = await cell('Robichaud, Chantal', 'Arrival')
    await arrival.click()
    await page.keyboard.press('F2')
    await page.keyboard.type('20271012')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Oct 12'))
    await search().fill('')
  })

  it('PEOPLE-21: half a day is asked for and not taken for none; one who goes away from it is told that the cell stands as it was', async () => {
    const { page } = app
    await search().fill('robichaud')
    const arrival = await cell('Robichaud, Chantal', 'Arrival')
    const empty = await cell('Robichaud, Chantal', 'Answer')
    await arrival.click()
    await page.keyboard.press('F2')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-type') === 'year')
    for (const key of ['ArrowRight', 'ArrowRight', 'Backspace', 'Backspace']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await news('The date is not finished')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-type') === 'day')
    await empty.click()
    await news('The date was not finished: the cell stands as it was.')
    await expect.poll(() => arrival.textContent()).toContain('Oct 12')
    const closed = async (): Promise<void> => {
      for (const _ of ['asked', 'told']) await page.getByRole('region', { name: 'News' }).locator('[data-tone="err"]').getByRole('button', { name: 'Close' }).first().click()
    }
    await closed()
    await arrival.click()
    await page.keyboard.press('F2')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-type') === 'year')
    await page.keyboard.type('202')
    await page.keyboard.press('Enter')
    await news('The date is not finished')
    await empty.click()
    await news('The date was not finished: the cell stands as it was.')
    await expect.poll(() => arrival.textContent()).toContain('Oct 12')
    await closed()
    await search().fill('')
  })

  it('PEOPLE-8: many are changed in one gesture, and one undo takes all of it back', async () => {
    const { page } = app
    await search().fill('global affairs')
    await page.getByText(/of 122 people shown/).waitFor()
    const shown = (await names()).length
    expect(shown).toBeGreaterThan(2)
    await page.locator('[role=grid] [data-line="1"] [data-column="1"]').click({ modifiers: ['Control'] })
    await page.keyboard.press('Control+a')
    await page.getByText(`${shown} selected`).waitFor()
    await page.getByRole('button', { name: 'Change…' }).click()
    await page.getByRole('menuitem', { name: 'Hotel…' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Hotel Bugambilias')
    await page.getByRole('button', { name: `Change ${shown} people` }).click()
    await news(`${shown} people were changed.`)
    await saved(page)
    const hotels = (): Promise<number> => page.locator('[role=gridcell]').filter({ hasText: 'Hotel Bugambilias' }).count()
    await page.getByRole('button', { name: 'Columns' }).click()
    const column = page.getByRole('checkbox', { name: 'Hotel', exact: true })
    await column.click({ force: true })
    await column.press('Escape')
    await expect.poll(hotels).toBe(shown)
    await page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(hotels).toBe(0)
    await page.locator('[role=grid] [data-line="1"] [data-column="1"]').focus()
    await page.keyboard.press('Escape')
    await page.getByText(`${shown} of 122 people shown`).waitFor()
    await search().fill('')
  })

  it('PEOPLE-9: Space selects and Shift with an arrow extends, as the grid says aloud', async () => {
    const { page } = app
    await (await cell('Marchand, Geneviève', 'Name')).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('3 selected').waitFor()
    expect(await page.locator('[role=row][aria-selected="true"]').count()).toBe(3)
    await page.keyboard.press('Shift+ArrowUp')
    await page.getByText('2 selected').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('All 122 people').waitFor()
  })

  it('PEOPLE-10: those who are not on the list are under everybody, and are invited from there', async () => {
    const { page } = app
    await page.getByRole('radio', { name: 'Everybody' }).click({ force: true })
    const before = await page.getByText(/^All \d+ people$/).textContent()
    expect(before).not.toBe('All 122 people')
    await page.getByRole('button', { name: 'Role', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Not on the list' }).click({ force: true })
    await page.keyboard.press('Escape')
    await page.locator('[role=grid] [data-line="1"] [data-column="0"]').click()
    await page.getByRole('button', { name: 'Invite 1 to this meeting' }).click()
    await news('1 person was invited.')
    await page.getByText('123 people: 59 from Canada and 64 from Mexico').or(page.getByText('123 people: 58 from Canada and 65 from Mexico')).waitFor()
    await page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).click()
    await page.getByText('122 people: 58 from Canada and 64 from Mexico').waitFor()
    await page.getByRole('button', { name: 'Select nobody' }).click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('radio', { name: 'This meeting' }).click({ force: true })
  })
})

describe('the page of a person', () => {
  it('PERSON-1: Enter on the name opens it with the focus on its title; Escape leads back to the row', async () => {
    const { page } = app
    await (await cell('Sinclair, Daniel', 'Name')).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === 'Daniel Sinclair')
    await page.getByText('2 of 122').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'rowheader' && document.activeElement.textContent?.includes('Sinclair, Daniel'))
  })

  it('PERSON-2: Alt+Page Down goes to the next in the order of the list, and what was typed is kept', async () => {
    const { page } = app
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Daniel Sinclair' }).waitFor()
    await page.getByRole('textbox', { name: 'Name on badge' }).fill('Dan Sinclair')
    await page.keyboard.press('Alt+PageDown')
    await page.getByText('3 of 122').waitFor()
    await page.getByRole('button', { name: 'Previous person' }).click()
    await page.getByRole('heading', { level: 1, name: 'Daniel Sinclair' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Name on badge' }).inputValue()).toBe('Dan Sinclair')
  })

  it('PERSON-3: services are kept as such, travel and groups with them, and axe finds nothing', async () => {
    const { page } = app
    await page.getByRole('checkbox', { name: 'Step-free access' }).click({ force: true })
    await page.getByRole('checkbox', { name: 'Mining' }).click({ force: true })
    await saved(page)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Daniel Sinclair' }).waitFor()
    expect(await page.getByRole('checkbox', { name: 'Step-free access' }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Mining' }).isChecked()).toBe(true)
    expect(await violations(page)).toEqual([])
  })

  it('PERSON-4: nobody asks for what must not be kept', async () => {
    const labels = await app.page.locator('main label, main legend').allTextContents()
    expect(labels.length).toBeGreaterThan(30)
    expect(labels.filter((label) => /passport|CURP|\bSIN\b|birth|religion|diagnos|home/i.test(label))).toEqual([])
  })

  it('PERSON-5: whoever holds a seat is not deleted, and the page says what holds them', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'More about Daniel Sinclair' }).click()
    await page.getByRole('menuitem', { name: 'Delete the person' }).click()
    await page.getByRole('dialog', { name: 'Daniel Sinclair cannot be deleted' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('PERSON-6: a new person is entered with their place on the list, in one gesture', async () => {
    const { page } = app
    await goTo(page, 'people')
    await page.getByRole('button', { name: 'New person…' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Write a given name or a surname.').waitFor()
    await page.getByRole('textbox', { name: 'Given names' }).fill('Zoë')
    await page.getByRole('textbox', { name: 'First surname' }).fill('Whitecloud')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Zoë Whitecloud' }).waitFor()
    await page.getByText(/of 123$/).waitFor()
    await page.getByRole('button', { name: 'More about Zoë Whitecloud' }).click()
    await page.getByRole('menuitem', { name: 'Delete the person' }).click()
    await news('Zoë Whitecloud was deleted.')
    await page.getByText('All 122 people').waitFor()
  })

  it('PERSON-7: the palette leads to anybody’s page', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('wisniewski')
    await page.getByRole('menuitem', { name: /Tomasz Wiśniewski/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Tomasz Wiśniewski' }).waitFor()
  })

  it('PERSON-8: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
