import { describe, expect, it } from 'vitest'
import { freshApp } from '../harness/example-app.ts'
import { goTo, resize, saved, settled, showLanguage } from '../harness/steps.ts'

const app = freshApp({
  begin: async ({ page }) => {
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await saved(page)
  }
})

describe('a new meeting with nothing in it', () => {
  it('EMPTY-E1: begun with the history alone, the overview leads from the last meeting to the next; once that is planned, it counts who is expected', async () => {
    const { page } = app
    await page.getByText('This meeting was held, and the next one is not being planned yet.').waitFor()
    await page.getByText('This meeting was held; its days are not on record.').waitFor()
    await page.getByRole('heading', { name: 'What stands in the way' }).waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/Must be mended|no dates yet/)
    await page.getByRole('button', { name: 'Plan the next meeting…' }).press('Enter')
    await page.getByRole('button', { name: 'Plan the meeting' }).click()
    await page.getByRole('heading', { level: 1, name: '18th annual meeting' }).waitFor()
    await saved(page)
    await page.getByText('0 people expected').waitFor()
    expect(await page.getByRole('button', { name: 'Plan the next meeting…' }).count()).toBe(0)
  })

  it('EMPTY-E2: planned without dates, it is the last of the history, and the one after it goes on from there, in three languages', async () => {
    const { page } = app
    await goTo(page, 'partnership')
    await page.getByText('20 meetings since 2004').waitFor()
    await page.getByRole('heading', { level: 3, name: 'No dates yet' }).waitFor()
    await page.getByRole('radio', { name: 'no dates yet · host: Canada · 18th meeting · planned' }).waitFor()
    await goTo(page, 'plan')
    await page.getByText('The meeting before it, which has no dates yet, is called the 18th; the 19th is suggested.').waitFor()
    for (const [language, words] of [['fr', 'La réunion précédente, encore sans dates, est accueillie par le Canada.'], ['es', 'La reunión anterior, aún sin fechas, tiene como anfitrión a Canadá.'], ['en', 'The meeting before it, which has no dates yet, is hosted by Canada.']] as const) {
      await showLanguage(page, language)
      await page.getByText(words).waitFor()
    }
  })

  it('EMPTY-E3: where nobody is on file, the delegates do not send one to Everybody', async () => {
    const { page } = app
    await goTo(page, 'people')
    await page.getByRole('button', { name: 'Import a list…' }).waitFor()
    expect(await page.getByRole('button', { name: 'Show everybody' }).count()).toBe(0)
    expect(await page.locator('main').innerText()).not.toContain('Everybody')
  })

  it('EMPTY-E4: where no co-chair is seated, their packs say so and lead to the working groups', async () => {
    const { page } = app
    await goTo(page, 'packs')
    await page.getByText('No seat of a co-chair is filled yet').waitFor()
    await page.getByRole('button', { name: 'For each co-chair' }).press('Enter')
    await page.getByRole('button', { name: 'Seat co-chairs' }).press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === 'Working groups')
  })

  it('EMPTY-E5: in the bar its title is whole where there is room, though there are no dates beside it', async () => {
    const { page } = app
    await resize(app, 1280, 800)
    await settled(page)
    const title = page.getByRole('button', { name: /^Choose a meeting/ }).getByText('18th annual meeting')
    expect(await title.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })

  it('EMPTY-E6: where there are no sessions yet, the timetable says so, also of a plan, and leads to where they are entered', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.hash = '#/overview?focus=dates'
    })
    const firstDay = page.getByRole('dialog').getByRole('group', { name: 'First day' })
    await firstDay.waitFor()
    await settled(page)
    await firstDay.getByRole('spinbutton').first().click()
    await page.keyboard.type('20281005')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await goTo(page, 'timetable')
    await page.getByRole('button', { name: 'Propose a plan' }).press('Enter')
    await page.getByText('No session has been entered yet, so there is nothing to plan.').waitFor()
    await page.getByRole('button', { name: 'Discard' }).press('Enter')
    // What has been left gives the focus to what is there now.
    await page.waitForFunction(() => document.activeElement?.closest('main'))
    await page.getByRole('button', { name: 'Enter the sessions' }).press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === 'Sessions')
  })

  it('EMPTY-E7: once the opening day is known, the steps of the calendar are counted from it in one click, and the focus goes on', async () => {
    const { page } = app
    await goTo(page, 'overview')
    await page.getByText('23 usual steps have no dates yet.').waitFor()
    await page.getByRole('button', { name: 'Count from the opening' }).press('Enter')
    await page.getByText('Choose and reserve the venue and 1 more').waitFor()
    await page.getByText('23 usual steps have no dates yet.').waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.activeElement?.closest('main'))
    await page.keyboard.press('Control+z')
    await page.getByText('23 usual steps have no dates yet.').waitFor()
  })
})
