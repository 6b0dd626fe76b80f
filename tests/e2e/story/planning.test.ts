import { describe, expect, it } from 'vitest'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp()

describe('planning the next meeting', () => {
  it('PLANNING-1: host, ordinal, titles and groups are suggested; a city brings its names and its zone', async () => {
    const { page } = app
    await goTo(page, 'plan')
    await page.waitForSelector('text=hosted by Mexico')
    expect(await page.getByRole('group', { name: 'Title' }).getByRole('textbox').nth(2).inputValue()).toBe('4.ª reunión anual')
    expect(await page.getByRole('checkbox', { name: 'Forestry' }).isChecked()).toBe(true)
    expect(await page.getByText('private seat empty').count()).toBe(1)
    await page.getByRole('combobox', { name: 'Find the city' }).click()
    await page.keyboard.type('quebec')
    await page.getByRole('option', { name: /Québec City/ }).click()
    expect(await page.getByRole('group', { name: 'City' }).getByRole('textbox').nth(1).inputValue()).toBe('Québec')
    expect(await page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe('Ottawa time')
  })

  it('PLANNING-2: it is created in one gesture with its calendar and its agenda, and one undo takes all of it back', async () => {
    const { page } = app
    await page.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first().click()
    await page.keyboard.type('20281005')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Plan the meeting' }).click()
    await page.getByRole('heading', { name: '4th annual meeting, Québec City' }).waitFor()
    await page.getByText('0 of 23 steps done').waitFor()
    await saved(page)
    await page.getByRole('link', { name: 'Agenda' }).click()
    await page.waitForFunction(() => document.querySelectorAll('main textarea').length >= 3 * 16)
    await page.keyboard.press('Control+z')
    // The screen turns to the meeting that is still there.
    await page.getByRole('button', { name: /Third annual meeting/ }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('main textarea').length >= 3 * 18)
    await goTo(page, 'partnership')
    await page.getByText('22 meetings since 2004').waitFor()
  })
})

describe('working groups', () => {
  it('GROUPS-1: an empty seat is filled by a new person, in one gesture', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/groups?meeting=m2027&focus=forestry'
    })
    await page.getByRole('button', { name: 'Seat someone: Canada, private sector' }).click()
    await page.getByRole('radio', { name: 'A new person' }).or(page.getByText('A new person')).first().click()
    await page.getByRole('button', { name: 'Take the seat' }).click()
    await page.getByText('Write the name.').waitFor()
    await page.getByRole('textbox', { name: 'Given names' }).fill('Zoë')
    await page.getByRole('textbox', { name: 'First surname' }).fill('Whitecloud')
    await page.getByRole('button', { name: 'Take the seat' }).click()
    await page.getByText('Zoë Whitecloud').waitFor()
    // While the dialog stands, Ctrl+Z belongs to its text boxes.
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+z')
    await page.getByText('Empty seat').waitFor()
  })

  it('GROUPS-2: a group that is renamed remembers its name', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Change the group' }).click()
    await page.getByRole('menuitem', { name: /Rename/ }).click()
    await page.getByRole('dialog').getByRole('textbox').first().fill('Forests')
    await page.getByRole('button', { name: 'Rename', exact: true }).click()
    await page.getByRole('heading', { name: 'Forests', level: 1 }).waitFor()
    await page.getByText('Renamed; until then “Forestry”').waitFor()
  })

  it('GROUPS-3: by keyboard alone a group moves in the list, opens, and leads back, with the focus on each title', async () => {
    const { page } = app
    await goTo(page, 'groups')
    const row = page.locator('main [role="row"]')
    await row.first().focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.waitForFunction(() => document.querySelector('main [role="row"]')?.textContent?.includes('Energy'))
    await row.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === 'Energy')
  })
})

describe('the overview', () => {
  it('OVERVIEW-1: a dot of the calendar marks its step as done, by keyboard', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/overview?meeting=m2027'
    })
    await page.getByText('7 of 23 steps done').waitFor()
    await page.getByRole('button', { name: /^Done: Circulate the provisional/ }).focus()
    await page.keyboard.press('Space')
    await page.getByText('8 of 23 steps done').waitFor()
  })

  it('OVERVIEW-2: when the first day moves, the meeting keeps its length and the open steps can follow', async () => {
    const { page } = app
    await page.getByRole('button', { name: /Meeting details/ }).click()
    await page.getByRole('dialog').getByRole('group', { name: 'First day' }).getByRole('spinbutton').last().click()
    await page.keyboard.type('21')
    await page.keyboard.press('Tab')
    await page.getByText('The opening is now 7 days later.').waitFor()
    await page.getByRole('button', { name: 'Move them too' }).click()
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await page.getByText('visas and travel authorizations, July 15, 2027').waitFor()
    await page.getByText('October 21–22, 2027').first().waitFor()
  })

  it('OVERVIEW-4: a step deleted from the list by keyboard leaves the focus to the step in its place', async () => {
    const { page } = app
    await page.getByRole('radio', { name: 'List' }).click({ force: true })
    await page.getByRole('button', { name: 'Delete “Choose and reserve the venue”' }).press('Enter')
    await page.getByText('of 22 steps done').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Edit “Hold blocks of hotel rooms”')
    await page.keyboard.press('Control+z')
    await page.getByText('of 23 steps done').waitFor()
    await page.getByRole('radio', { name: 'Line' }).click({ force: true })
  })

  it('OVERVIEW-3: a finding leads to where it is mended', async () => {
    const { page } = app
    await page.getByRole('link', { name: /^Seat a co-chair/ }).click()
    await page.getByRole('button', { name: 'Seat someone: Canada, private sector' }).waitFor()
  })
})

describe('undo', () => {
  it('UNDO-1: three quick presses take back three edits, and three more bring them again', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/overview?meeting=m2027'
    })
    const before = Number.parseInt(await page.getByText(/\d+ of 23 steps done/).innerText(), 10)
    const done = (change: number): string => `${before + change} of 23 steps done`
    for (const change of [1, 2, 3]) {
      await page.getByRole('button', { name: /^Done:/ }).and(page.locator('[aria-pressed="false"]')).first().focus()
      await page.keyboard.press('Space')
      await page.getByText(done(change)).waitFor()
    }
    await page.locator('h1').first().click()
    for (let press = 0; press < 3; press++) await page.keyboard.press('Control+z')
    await page.getByText(done(0)).waitFor()
    for (let press = 0; press < 3; press++) await page.keyboard.press('Control+Shift+z')
    await page.getByText(done(3)).waitFor()
  })
})
