import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { launchApp, temporaryFolder, type RunningApp } from './app.ts'
import { goTo, openExample, saved } from './steps.ts'

let folder: { path: string; remove: () => Promise<void> }
let app: RunningApp

beforeAll(async () => {
  folder = await temporaryFolder()
  app = await launchApp({ userData: folder.path })
  await app.page.waitForSelector('h1')
  await openExample(app.page)
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await goTo(app.page, 'timetable')
  await card('Energy').waitFor()
})

afterAll(async () => {
  await app.quit()
  await folder.remove()
})

/** A session in the grid, by how its name begins. */
const card = (name: string): Locator => app.page.getByRole('option', { name: new RegExp(`^${name}`) })
const waiting = (name: string): Locator => app.page.locator('[data-tray]').getByRole('button', { name: new RegExp(`^${name}`) })
const aloud = async (name: string): Promise<string> => (await card(name).getAttribute('aria-label')) ?? ''
const says = (name: string, words: string) => app.page.locator(`[role=option][aria-label^="${name}"][aria-label*="${words}"]`).waitFor()
const said = (words: string) => app.page.waitForFunction((wanted) => [...document.querySelectorAll('[aria-live]')].some((region) => region.textContent?.includes(wanted)), words)
const verdict = () => app.page.getByTestId('verdict')
const press = (keys: string) => app.page.keyboard.press(keys)

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not drawn')
  return box
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

/** Takes hold at a place and goes to another, without letting go. */
async function carry(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await app.page.mouse.move(from.x, from.y)
  await app.page.mouse.down()
  await app.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await app.page.mouse.move(to.x, to.y, { steps: 4 })
}

/** Pixels of an hour, by two times beside the grid. */
async function hour(): Promise<number> {
  const [nine, ten] = await Promise.all(['9:00', '10:00'].map(async (time) => (await boxOf(app.page.getByText(`${time}\u00a0a.m.`, { exact: true }).first())).y))
  return (ten ?? 0) - (nine ?? 0)
}

async function undo(): Promise<void> {
  await press('Control+z')
  await app.page.getByRole('region', { name: 'News' }).getByText('Taken back.').first().waitFor()
}

describe('the timetable by mouse', () => {
  it('TIMETABLE-1: rooms are columns with their seats and booths; what is for everybody spans the day and says its room', async () => {
    await app.page.getByText('120 seats · 3 booths').waitFor()
    const [plenary, energy] = [await boxOf(card('Opening plenary')), await boxOf(card('Energy'))]
    expect(plenary.width).toBeGreaterThan(energy.width * 4)
    expect(await aloud('Opening plenary')).toContain('Sala Juárez')
    expect(energy.height).toBeCloseTo(2 * (await hour()), -1)
  })

  it('TIMETABLE-2: while one drags, the reason stands beside the pointer; what was dropped where it cannot be is said, and taken back', async () => {
    const [from, there] = [await middleOf(card('Environment')), await middleOf(card('Forestry'))]
    await carry(from, { x: there.x, y: there.y + 20 })
    await verdict().getByText('Sala 3 is taken by “Forestry working group”').waitFor()
    expect(await app.page.locator('[data-state="free"]').count()).toBeGreaterThan(2)
    expect(await app.page.locator('[data-state="forbidden"]').count()).toBeGreaterThan(2)
    await app.page.mouse.up()
    await says('Environment', 'problem')
    await app.page.getByRole('button', { name: /problem/ }).waitFor()
    await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).click()
    await says('Environment', '1:30 – 3:00')
    await app.page.getByRole('button', { name: /problem/ }).waitFor({ state: 'detached' })
  })

  it('TIMETABLE-3: a free place is said to be free, with its seats and booths, and the session stands there at once', async () => {
    const [from, by] = [await middleOf(card('Environment')), await hour()]
    await carry(from, { x: from.x, y: from.y + by * 3.75 })
    await verdict().getByText('Everyone is free. 22 of 40 seats. 3 booths.').waitFor()
    await app.page.mouse.up()
    await says('Environment', '5:15 – 6:45')
    await undo()
    await says('Environment', '1:30 – 3:00')
  })

  it('TIMETABLE-4: Escape while one drags leaves everything where it was', async () => {
    const from = await middleOf(card('Mining'))
    await carry(from, { x: from.x, y: from.y + 120 })
    await verdict().waitFor()
    await press('Escape')
    await app.page.mouse.up()
    await verdict().waitFor({ state: 'detached' })
    expect(await aloud('Mining')).toContain('10:15 a.m. – 12:15 p.m.')
  })

  it('TIMETABLE-5: from the tray into the grid, and back to the tray', async () => {
    const by = await hour()
    const mining = await boxOf(card('Mining'))
    await carry(await middleOf(waiting('Youth laboratory')), { x: mining.x + mining.width / 2, y: mining.y + 5.1 * by })
    await verdict().getByText('Sala 2').waitFor()
    await app.page.mouse.up()
    await card('Youth laboratory').waitFor()
    await waiting('Youth laboratory').waitFor({ state: 'detached' })
    await carry(await middleOf(card('Youth laboratory')), await middleOf(app.page.getByRole('heading', { name: /Not yet placed/ })))
    await verdict().getByText('Back to the tray').waitFor()
    await app.page.mouse.up()
    await waiting('Youth laboratory').waitFor()
  })

  it('TIMETABLE-6: both ends can be pulled', async () => {
    const by = await hour()
    const box = await boxOf(card('Human Capital'))
    await carry({ x: box.x + box.width / 2, y: box.y + box.height - 3 }, { x: box.x + box.width / 2, y: box.y + box.height - 3 + by / 2 })
    await verdict().getByText('2 h').first().waitFor()
    await app.page.mouse.up()
    await says('Human Capital', '1:30 – 3:30')
    await carry({ x: box.x + box.width / 2, y: box.y + 3 }, { x: box.x + box.width / 2, y: box.y + 3 + by / 2 })
    await app.page.mouse.up()
    await says('Human Capital', '2:00 – 3:30')
    await undo()
    await undo()
    await says('Human Capital', '1:30 – 3:00')
  })

  it('TIMETABLE-7: several are framed or clicked with Ctrl, and move together as one gesture', async () => {
    await card('Human Capital').click()
    await card('Environment').click({ modifiers: ['Control'] })
    await app.page.getByText('2 sessions chosen', { exact: true }).waitFor()
    const [from, by] = [await middleOf(card('Environment')), await hour()]
    await carry(from, { x: from.x, y: from.y + by * 3.75 })
    await app.page.mouse.up()
    await says('Environment', '5:15 – 6:45')
    await says('Human Capital', '5:15 – 6:45')
    await undo()
    await says('Human Capital', '1:30 – 3:00')
    await says('Environment', '1:30 – 3:00')
    const [first, last] = [await boxOf(card('Energy')), await boxOf(card('Agri-business'))]
    await carry({ x: first.x + 40, y: first.y + first.height + 130 }, { x: last.x + 60, y: first.y + 20 })
    await app.page.mouse.up()
    await app.page.getByText(/\d sessions chosen/).first().waitFor()
    await press('Escape')
  })

  it('TIMETABLE-8: a locked session stays and says so; unlocked it moves again', async () => {
    await card('Mining').click()
    await app.page.getByRole('button', { name: 'Lock', exact: true }).click()
    await says('Mining', 'locked')
    const from = await middleOf(card('Mining'))
    await carry(from, { x: from.x, y: from.y + 150 })
    await app.page.mouse.up()
    await app.page.getByRole('region', { name: 'News' }).getByText('is locked and stays where it is').waitFor()
    expect(await aloud('Mining')).toContain('10:15 a.m. – 12:15 p.m.')
    await app.page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await app.page.locator('[role=option][aria-label^="Mining"]:not([aria-label*="locked"])').waitFor()
  })

  it('TIMETABLE-9: with Shift two change places; by the button too', async () => {
    const [from, to] = [await middleOf(card('Mining')), await middleOf(card('Human Capital'))]
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(from.x + 20, from.y + 20, { steps: 3 })
    await app.page.keyboard.down('Shift')
    await app.page.mouse.move(to.x, to.y, { steps: 5 })
    await verdict().getByText('Changes places with “Human Capital working group”').waitFor()
    await app.page.mouse.up()
    await app.page.keyboard.up('Shift')
    await says('Mining', '1:30 – 3:30')
    await says('Human Capital', '10:15 – 11:45')
    await card('Mining').click()
    await app.page.getByRole('button', { name: 'Swap with…' }).click()
    await card('Human Capital').click()
    await says('Mining', '10:15 a.m. – 12:15 p.m.')
    await says('Human Capital', '1:30 – 3:00')
  })

  it('TIMETABLE-10: with Alt a copy is placed; Ctrl+D puts one into the tray', async () => {
    const [from, by] = [await middleOf(card('Environment')), await hour()]
    await app.page.keyboard.down('Alt')
    await carry(from, { x: from.x, y: from.y + by * 3.75 })
    await app.page.mouse.up()
    await app.page.keyboard.up('Alt')
    await app.page.waitForFunction(() => document.querySelectorAll('[role=option][aria-label^="Environment"]').length === 2)
    await undo()
    await card('Environment').focus()
    await press('Control+d')
    await waiting('Environment').waitFor()
    await undo()
    await waiting('Environment').waitFor({ state: 'detached' })
  })

  it('TIMETABLE-11: larger, smaller, all in the window; by Ctrl and the wheel too', async () => {
    const before = (await boxOf(card('Mining'))).height
    await app.page.getByRole('button', { name: 'Larger' }).click()
    await app.page.waitForFunction((height) => (document.querySelector('[role=option][aria-label^="Mining"]')?.getBoundingClientRect().height ?? 0) > height, before + 10)
    const at = await middleOf(card('Mining'))
    await app.page.mouse.move(at.x, at.y)
    await app.page.keyboard.down('Control')
    await app.page.mouse.wheel(0, -100)
    await app.page.keyboard.up('Control')
    await app.page.waitForFunction((height) => (document.querySelector('[role=option][aria-label^="Mining"]')?.getBoundingClientRect().height ?? 0) > height, before * 1.4)
    await app.page.getByRole('button', { name: 'Fit', exact: true }).click()
    await app.page.waitForFunction((height) => (document.querySelector('[role=option][aria-label^="Mining"]')?.getBoundingClientRect().height ?? 1e9) < height, before + 1)
    await app.page.getByRole('radio', { name: 'Both days' }).click()
    await card('Creativity').waitFor()
    await app.page.getByRole('radio', { name: /Thursday/ }).click()
  })

  it('TIMETABLE-12: the menu of a session has everything that can be done with it', async () => {
    await card('Forestry').click({ button: 'right' })
    await app.page.getByRole('menu').waitFor()
    expect(await app.page.getByRole('menuitem').allInnerTexts()).toHaveLength(6)
    await press('Escape')
    await app.page.getByRole('menu').waitFor({ state: 'detached' })
  })
})

describe('the timetable by keyboard alone', () => {
  it('TIMETABLE-13: arrows go from session to session as they stand', async () => {
    await card('Energy').focus()
    await press('ArrowRight')
    await expectFocus('Agri-business')
    await press('ArrowRight')
    await expectFocus('Mining')
    await press('ArrowDown')
    await expectFocus('Working lunch')
    await press('ArrowUp')
    await press('ArrowDown')
    await expectFocus('Working lunch')
  })

  it('TIMETABLE-14: pick up, move, hear whether it is free and why not, put down, undo', async () => {
    await card('Environment').focus()
    await press('Enter')
    await said('Environment working group picked up')
    await press('ArrowUp')
    await said('Environment working group, Thu, Oct 14, Sala 3, 1:15 – 2:45')
    await press('ArrowLeft')
    await said('not free. Sala 2 is taken by “Human Capital working group”')
    await press('ArrowRight')
    for (let step = 0; step < 16; step++) await press('ArrowDown')
    await said('Sala 3, 5:15 – 6:45')
    await press('Shift+ArrowDown')
    await said('Sala 3, 5:20 – 6:50\u00a0p.m.: free')
    await press('Enter')
    await says('Environment', '5:20 – 6:50')
    await expectFocus('Environment')
    await undo()
    await says('Environment', '1:30 – 3:00')
  })

  it('TIMETABLE-15: Page Down carries it to the other day, Escape leaves it', async () => {
    await card('Environment').focus()
    await press(' ')
    await press('PageDown')
    await said('Fri, Oct 15')
    await app.page.getByRole('heading', { level: 1, name: 'Friday, October 15' }).waitFor()
    await press('PageUp')
    await app.page.getByRole('heading', { level: 1, name: 'Thursday, October 14' }).waitFor()
    await press('Escape')
    await said('Environment working group stays where it was')
    expect(await aloud('Environment')).toContain('1:30 – 3:00')
    await expectFocus('Environment')
  })

  it('TIMETABLE-16: from the tray into the grid and back', async () => {
    await waiting('Youth laboratory').focus()
    await press('Enter')
    await said('Youth laboratory picked up')
    await press('ArrowDown')
    await press('Enter')
    await card('Youth laboratory').waitFor()
    await expectFocus('Youth laboratory')
    await press('Delete')
    await waiting('Youth laboratory').waitFor()
  })

  it('TIMETABLE-17: longer, shorter, locked, swapped, several', async () => {
    await card('Human Capital').focus()
    await press('Alt+ArrowDown')
    await says('Human Capital', '1:30 – 3:05')
    await press('Alt+Shift+ArrowDown')
    await says('Human Capital', '1:35 – 3:05')
    await undo()
    await undo()
    await card('Human Capital').focus()
    await press('l')
    await said('1 session locked')
    await press('Enter')
    await said('is locked and stays where it is')
    await press('l')
    await said('1 session unlocked')
    await press('s')
    await said('Choose the session to swap “Human Capital working group” with')
    await press('ArrowRight')
    await expectFocus('Environment')
    await press('Enter')
    await said('have changed places')
    await undo()
    await card('Human Capital').focus()
    await press('Control+a')
    await said('sessions chosen')
    await press('Escape')
  })

  it('TIMETABLE-18: the keys are listed, and what the checks found leads to its session', async () => {
    await card('Mining').focus()
    await press('?')
    await app.page.getByRole('dialog').getByText('Keys of the timetable').waitFor()
    await press('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('the other views', () => {
  it('TIMETABLE-19: by group, and there a drag changes the time only', async () => {
    await app.page.getByRole('radio', { name: 'Groups' }).click()
    await says('Environment', 'Sala 3')
    const from = await middleOf(card('Environment'))
    await carry(from, { x: from.x - 200, y: from.y - 40 })
    await verdict().getByText('Sala 3').waitFor()
    await press('Escape')
    await app.page.mouse.up()
  })

  it('TIMETABLE-20: a person’s day has what they are in, what is between, and nothing else', async () => {
    await app.page.getByRole('radio', { name: 'My day' }).click()
    await app.page.getByRole('combobox').last().fill('Isabelle Tremblay')
    await app.page.getByRole('option', { name: 'Isabelle Tremblay' }).click()
    await card('Energy').waitFor()
    expect(await card('Mining').count()).toBe(0)
    await app.page.getByText('1 h 45 min free'.replaceAll(' min', '\u00a0min').replace('1 h', '1\u00a0h').replace('h 45', 'h\u00a045')).waitFor()
  })

  it('TIMETABLE-21: the run of show and the prints', async () => {
    await app.page.getByRole('radio', { name: 'Run of show' }).click()
    await app.page.getByRole('link', { name: 'Opening plenary' }).waitFor()
    await app.page.getByRole('radio', { name: 'Print' }).click()
    await app.page.getByRole('button', { name: 'Save PDF…' }).waitFor()
    await app.page.getByRole('radio', { name: 'Rooms' }).click()
  })

  it('TIMETABLE-22: a second clock in any zone is remembered', async () => {
    await app.page.getByRole('button', { name: 'Second clock: Ottawa' }).click()
    await app.page.getByRole('combobox', { name: 'Second clock' }).fill('Vancouver')
    await app.page.getByRole('option', { name: /Vancouver/ }).first().click()
    await press('Escape')
    await app.page.getByRole('button', { name: 'Second clock: Vancouver' }).waitFor()
    await goTo(app.page, 'overview')
    await goTo(app.page, 'timetable')
    await app.page.getByRole('button', { name: 'Second clock: Vancouver' }).waitFor()
  })

  it('TIMETABLE-23: axe finds nothing while a session is carried, nor in any view', async () => {
    await card('Mining').focus()
    await press('Enter')
    expect(await violations()).toEqual([])
    await press('Escape')
    await card('Mining').click()
    expect(await violations()).toEqual([])
    for (const view of ['Groups', 'My day', 'Run of show']) {
      await app.page.getByRole('radio', { name: view }).click()
      await app.page.waitForTimeout(300)
      expect(await violations(), view).toEqual([])
    }
    await app.page.getByRole('radio', { name: 'Rooms' }).click()
  })

  it('TIMETABLE-24: everything is saved, and nothing was complained about in the console', async () => {
    await saved(app.page)
    expect(app.complaints).toEqual([])
  })
})

async function expectFocus(name: string): Promise<void> {
  await app.page.waitForFunction((wanted) => document.activeElement?.getAttribute('aria-label')?.startsWith(wanted), name)
}

async function violations(): Promise<string[]> {
  await app.page.evaluate(axe.source)
  const found = await app.page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    return (await inPage.run(document, { resultTypes: ['violations'] })).violations
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`))
}
