import { availableParallelism } from 'node:os'
import { beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, resize, saved, showLanguage } from '../harness/steps.ts'

const app = exampleApp()

/** The two sessions of the example that wait for a place. */
const WAITING = ['Youth laboratory', 'Site visit: battery storage at the Texcoco substation']

beforeEach(async () => {
  await goTo(app.page, 'overview')
  await goTo(app.page, 'timetable')
  await app.page.getByRole('listbox', { name: 'Timetable' }).waitFor()
})

const panel = () => app.page.getByRole('region', { name: /^(Proposed plan|Mend after a change)$/ })
const changes = () => panel().getByRole('region', { name: 'What would change' })
const waiting = () => app.page.locator('[data-tray] [data-session]')
/** The search is over; the proof may be too. */
const searched = () => app.page.locator('[data-phase="proving"], [data-phase="done"]').waitFor({ timeout: 60_000 })
const ghosts = () => app.page.locator('[data-ghost]')
const said = (words: string) => app.page.waitForFunction((wanted) => [...document.querySelectorAll('[aria-live]')].some((region) => region.textContent?.includes(wanted)), words)

async function menu(item: string): Promise<void> {
  await app.page.getByRole('button', { name: 'More for the timetable' }).click()
  await app.page.getByRole('menuitem', { name: item }).click()
}

/** Types into the two fields of time, of two numbers each. */
async function typeTimes(from: string, until: string): Promise<void> {
  const numbers = panel().getByRole('spinbutton')
  await numbers.nth(0).focus()
  await app.page.keyboard.type(from)
  await numbers.nth(2).focus()
  await app.page.keyboard.type(until)
}

async function undo(): Promise<void> {
  await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).last().click()
  await saved(app.page)
}

/** The tray is there once the panel is closed, and holds so many. */
async function waitingCount(count: number): Promise<void> {
  await app.page.locator('[data-tray]').first().waitFor()
  await app.page.waitForFunction((wanted) => document.querySelectorAll('[data-tray] [data-session]').length === wanted, count)
}

describe('a proposed plan', () => {
  it('PROPOSAL-E1: stands beside the present one with every difference in words and its places in the grid, and is accepted and taken back as one', async () => {
    await app.page.getByRole('button', { name: 'Propose a plan' }).click()
    await changes().waitFor()
    await searched()
    for (const title of WAITING) await changes().getByText(title).waitFor()
    expect(await changes().getByRole('listitem').first().innerText()).toContain('no place yet')
    // Whatever day it lies on, the grid shows some of it; the name of a change leads to its day.
    await ghosts().first().waitFor()
    await changes().getByRole('button', { name: WAITING[0] }).click()
    await app.page.locator('[data-ghost="youth-laboratory"]').waitFor()
    // What needs no room is drawn as well, in a column of its own.
    await changes().getByRole('button', { name: WAITING[1] }).click()
    const apart = app.page.locator('[data-ghost]').filter({ hasText: WAITING[1] ?? '' })
    await app.page.waitForFunction((element) => element !== null && element.getBoundingClientRect().right < (document.querySelector('[data-frame]')?.getBoundingClientRect().right ?? 0), await apart.elementHandle())
    await saveScreenshot(app.page, 'proposal-without-room')
    expect(await panel().getByRole('table', { name: 'The present plan and the proposed one' }).innerText()).toMatch(/Sessions without a place\s+2\s+0/)
    await panel().getByRole('button', { name: 'Accept all' }).click()
    await waitingCount(0)
    expect(await ghosts().count()).toBe(0)
    await undo()
    await waitingCount(2)
  })

  it('PROPOSAL-E9: is searched by two workers where there are two processors, and neither is left behind', async () => {
    const workers = (name: string): number => app.page.workers().filter((worker) => worker.url().includes(`/${name}.worker`)).length
    await app.page.getByRole('button', { name: 'Propose a plan' }).click()
    await searched()
    await panel().getByRole('button', { name: 'Discard' }).click()
    await panel().waitFor({ state: 'detached' })
    // The next ones are made ready: that is all that is left.
    await expect.poll(() => [workers('engine'), workers('partner')]).toEqual([1, Math.min(1, availableParallelism() - 1)])
  })

  it('PROPOSAL-E2: may be stopped at any time, and then says how far it is from the best', async () => {
    await menu('Improve the whole plan…')
    await app.page.locator('[data-phase]').waitFor()
    await panel().getByRole('button', { name: 'Stop' }).click()
    await app.page.locator('[data-phase="done"]').waitFor()
    await said('The plan is ready')
    expect(await app.page.locator('[data-phase]').innerText()).toMatch(/best possible|no plan is better|No plan is better/)
    await panel().getByRole('button', { name: 'Another plan' }).waitFor()
  })

  it('PROPOSAL-E3: is accepted in part: what is left out stays where it is, and one undo takes the part back', async () => {
    await app.page.getByRole('button', { name: 'Propose a plan' }).click()
    await searched()
    await changes().getByRole('checkbox', { name: `Take over: ${WAITING[0]}` }).focus()
    await app.page.keyboard.press('Space')
    await app.page.waitForFunction(() => document.querySelectorAll('[data-ghost]').length <= 1)
    await panel().getByRole('button', { name: 'Accept 1 chosen' }).click()
    await waitingCount(1)
    expect(await waiting().first().innerText()).toContain(WAITING[0])
    await undo()
    await waitingCount(2)
  })

  it('PROPOSAL-E4: is never written over what has changed meanwhile: it says so and offers to begin anew', async () => {
    await app.page.getByRole('button', { name: 'Propose a plan' }).click()
    await searched()
    const card = app.page.locator('[data-board] [data-session]').first()
    await card.focus()
    await app.page.keyboard.press('l')
    await panel().getByText('The meeting has changed since this plan was made').waitFor()
    expect(await panel().getByRole('button', { name: 'Accept all' }).isDisabled()).toBe(true)
    expect(await ghosts().count()).toBe(0)
    await panel().getByRole('button', { name: 'Begin anew' }).click()
    await searched()
    expect(await panel().getByRole('button', { name: 'Accept all' }).isDisabled()).toBe(false)
    await card.focus()
    await app.page.keyboard.press('l')
    await saved(app.page)
  })

  it('PROPOSAL-E5: the same by keyboard alone, spoken as it comes', async () => {
    await app.page.getByRole('button', { name: 'Propose a plan' }).focus()
    await app.page.keyboard.press('Enter')
    await said('There is a plan')
    await searched()
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe('Proposed plan')
    await panel().getByRole('button', { name: 'Accept all' }).focus()
    await app.page.keyboard.press('Enter')
    await waitingCount(0)
    await app.page.keyboard.press('Control+z')
    await waitingCount(2)
  })

  it('PROPOSAL-E6: another language says the same', async () => {
    await menu('Improve the whole plan…')
    await searched()
    await app.page.getByRole('radio', { name: 'Français' }).or(app.page.getByRole('button', { name: 'Français', exact: true })).first().click()
    await app.page.getByRole('heading', { name: 'Plan proposé' }).waitFor()
    await app.page.getByRole('radio', { name: 'English' }).or(app.page.getByRole('button', { name: 'English', exact: true })).first().click()
    await panel().getByRole('button', { name: 'Discard' }).click()
  })

  it('PROPOSAL-E8: left with its page it says so once; one that was discarded says nothing', async () => {
    const news = app.page.getByRole('region', { name: 'News' }).getByText('The proposed plan was not accepted, so the timetable stays as it was.')
    // Of a proposal left before.
    await news.waitFor({ state: 'detached' })
    await app.page.getByRole('button', { name: 'Propose a plan' }).click()
    await ghosts().first().waitFor()
    await panel().getByRole('button', { name: 'Discard' }).click()
    await goTo(app.page, 'overview')
    expect(await news.count()).toBe(0)
    await goTo(app.page, 'timetable')
    await app.page.getByRole('button', { name: 'Propose a plan' }).click()
    await ghosts().first().waitFor()
    await goTo(app.page, 'overview')
    await news.waitFor()
    expect(await news.count()).toBe(1)
    await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Close' }).last().click()
  })
})

describe('mending a plan', () => {
  const loseRoom = async (): Promise<void> => {
    await menu('Mend after a change…')
    await panel().getByText('A room is lost').click()
    await panel().getByRole('button', { name: /Which room/ }).click()
    await app.page.getByRole('option', { name: 'Sala 3', exact: true }).click()
    await panel().getByRole('button', { name: /Which day/ }).click()
    await app.page.getByRole('option', { name: 'The whole meeting' }).click()
    await panel().getByRole('button', { name: 'Find ways to mend it' }).click()
  }

  it('REPAIR-E1: a lost room gives up to five ways, the fewest moves first; the chosen one notes the loss and moves the sessions, as one', async () => {
    await loseRoom()
    await panel().getByRole('heading', { name: /sessions? moves?/ }).waitFor({ timeout: 60_000 })
    const ways = panel().getByRole('radio')
    expect(await ways.count()).toBeGreaterThan(1)
    expect(await ways.count()).toBeLessThanOrEqual(5)
    await ghosts().first().waitFor()
    const moved = await panel().locator('[data-change]').count()
    await panel().getByRole('button', { name: 'Mend it so' }).click()
    await app.page.getByRole('region', { name: 'News' }).getByText(/Noted, and/).waitFor()
    await app.page.getByRole('listbox', { name: 'Timetable' }).getByRole('option', { name: 'Sala 3' }).first().waitFor({ state: 'detached' })
    expect(moved).toBeGreaterThan(0)
    await undo()
    await app.page.getByRole('listbox', { name: 'Timetable' }).getByRole('option', { name: 'Sala 3' }).first().waitFor()
  })

  it('REPAIR-E2: somebody is away on one morning, by keyboard alone', async () => {
    await menu('Mend after a change…')
    await panel().getByRole('combobox', { name: 'Who' }).focus()
    await app.page.keyboard.type('Okafor')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Enter')
    await typeTimes('0900', '1300')
    await panel().getByRole('button', { name: 'Find ways to mend it' }).focus()
    await app.page.keyboard.press('Enter')
    await said('to mend the plan')
    await panel().getByText('Mining working group').first().waitFor()
    await panel().getByRole('button', { name: 'Discard' }).click()
    expect(await ghosts().count()).toBe(0)
  })

  it('REPAIR-E3: says when nothing has to be mended, and lets it be noted all the same', async () => {
    await menu('Mend after a change…')
    await panel().getByText('A room is lost').click()
    await panel().getByRole('button', { name: /Which room/ }).click()
    await app.page.getByRole('option', { name: 'Sala 4', exact: true }).click()
    await panel().getByRole('button', { name: /Which day/ }).click()
    await app.page.getByRole('option', { name: 'Friday, October 15' }).click()
    await typeTimes('0600', '0700')
    await panel().getByRole('button', { name: 'Find ways to mend it' }).click()
    await panel().getByText('Nothing has to be mended').waitFor({ timeout: 60_000 })
    await panel().getByRole('button', { name: 'Note it' }).click()
    // Another Undo may still be there.
    await app.page.getByRole('region', { name: 'News' }).getByText('Noted.', { exact: true }).waitFor()
    await undo()
  })

  it('REPAIR-E4: a quick second press notes nothing twice: one undo takes all of it back', async () => {
    const closed = async (): Promise<number> => {
      await goTo(app.page, 'rooms')
      return (await app.page.locator('main').innerText()).split('When it cannot be had').length - 1
    }
    // What was noted before has been taken back by now.
    await expect.poll(closed).toBe(0)
    await goTo(app.page, 'timetable')
    await loseRoom()
    await panel().getByRole('button', { name: 'Mend it so' }).dblclick({ timeout: 60_000 })
    await expect.poll(closed).toBe(1)
    await app.page.keyboard.press('Control+z')
    await expect.poll(closed).toBe(0)
  })

  it('REPAIR-E5: what can have happened has room for its words in every language, in the smallest window', async () => {
    await menu('Mend after a change…')
    await resize(app, 1100, 700)
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      const fits = await app.page.locator('[data-proposal] section [role="radiogroup"]').evaluate((group) => group.scrollWidth <= group.clientWidth)
      expect(fits, language).toBe(true)
    }
    await showLanguage(app.page, 'en')
    await app.page.keyboard.press('Escape')
  })

  it('PROPOSAL-E7: nothing of it breaks the security policy', () => {
    expect(app.complaints).toEqual([])
  })
})
