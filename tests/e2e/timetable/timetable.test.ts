import { describe, expect, it } from 'vitest'
import { saved } from '../harness/steps.ts'
import { timetableApp, typeset } from './timetable-steps.ts'

const { app, timetable } = timetableApp()

describe('the timetable by mouse', () => {
  it('TIMETABLE-1: rooms are columns with their seats and booths; what is for everybody spans the day and says its room', async () => {
    await app.page.getByText('120 seats · 3 booths').waitFor()
    const [plenary, energy] = [await timetable.boxOf(timetable.card('Opening plenary')), await timetable.boxOf(timetable.card('Energy'))]
    expect(plenary.width).toBeGreaterThan(energy.width * 4)
    expect(await timetable.aloud('Opening plenary')).toContain('Sala Juárez')
    expect(energy.height / (await timetable.boxOf(timetable.card('Environment'))).height).toBeCloseTo(120 / 90, 1)
  })

  it('TIMETABLE-2: while one drags, the reason stands beside the pointer; what was dropped where it cannot be is said, and taken back', async () => {
    const [from, there] = [await timetable.middleOf(timetable.card('Environment')), await timetable.middleOf(timetable.card('Forestry'))]
    await timetable.carry(from, { x: there.x, y: there.y + 20 })
    await timetable.verdict().getByText('Sala 3 is taken by “Forestry working group”').waitFor()
    expect(await app.page.locator('[data-state="free"]').count()).toBeGreaterThan(2)
    expect(await app.page.locator('[data-state="forbidden"]').count()).toBeGreaterThan(2)
    await app.page.mouse.up()
    await timetable.says('Environment', 'problem')
    await app.page.getByRole('button', { name: /problem/ }).waitFor()
    await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).click()
    await timetable.says('Environment', '1:30 – 3:00')
    await app.page.getByRole('button', { name: /problem/ }).waitFor({ state: 'detached' })
  })

  it('TIMETABLE-3: a free place is said to be free, with its seats and booths, and the session stands there at once', async () => {
    const [from, by] = [await timetable.middleOf(timetable.card('Environment')), await timetable.hour()]
    await timetable.carry(from, { x: from.x, y: from.y - by })
    await timetable.verdict().getByText('Everyone is free. 22 of 40 seats. 3 booths.').waitFor()
    await app.page.mouse.up()
    await timetable.says('Environment', '12:30 – 2:00')
    await timetable.undo()
    await timetable.says('Environment', '1:30 – 3:00')
  })

  it('TIMETABLE-4: Escape while one drags leaves everything where it was', async () => {
    const from = await timetable.middleOf(timetable.card('Mining'))
    await timetable.carry(from, { x: from.x, y: from.y + 120 })
    await timetable.verdict().waitFor()
    await timetable.press('Escape')
    await app.page.mouse.up()
    await timetable.verdict().waitFor({ state: 'detached' })
    expect(await timetable.aloud('Mining')).toContain(typeset('10:15 a.m. – 12:15 p.m.'))
  })

  it('TIMETABLE-5: from the tray into the grid, and back to the tray', async () => {
    const by = await timetable.hour()
    const mining = await timetable.boxOf(timetable.card('Mining'))
    await timetable.carry(await timetable.middleOf(timetable.waiting('Youth laboratory')), { x: mining.x + mining.width / 2, y: mining.y + 5.1 * by })
    await timetable.verdict().getByText(/^Sala 2, /).waitFor()
    await app.page.mouse.up()
    await timetable.card('Youth laboratory').waitFor()
    await timetable.waiting('Youth laboratory').waitFor({ state: 'detached' })
    await timetable.carry(await timetable.middleOf(timetable.card('Youth laboratory')), await timetable.middleOf(app.page.getByRole('heading', { name: /Not yet placed/ })))
    await timetable.verdict().getByText('Back to the tray').waitFor()
    await app.page.mouse.up()
    await timetable.waiting('Youth laboratory').waitFor()
  })

  it('TIMETABLE-6: both ends can be pulled', async () => {
    const by = await timetable.hour()
    const box = await timetable.boxOf(timetable.card('Human Capital'))
    await timetable.carry({ x: box.x + box.width / 2, y: box.y + box.height - 3 }, { x: box.x + box.width / 2, y: box.y + box.height - 3 + by / 2 })
    await timetable.verdict().getByText(/2\sh$/).waitFor()
    await app.page.mouse.up()
    await timetable.says('Human Capital', '1:30 – 3:30')
    await timetable.carry({ x: box.x + box.width / 2, y: box.y + 3 }, { x: box.x + box.width / 2, y: box.y + 3 + by / 2 })
    await app.page.mouse.up()
    await timetable.says('Human Capital', '2:00 – 3:30')
    await timetable.undo()
    await timetable.says('Human Capital', '1:30 – 3:30')
    await timetable.undo()
    await timetable.says('Human Capital', '1:30 – 3:00')
  })

  it('TIMETABLE-46: while an end is pulled, its own column shows how far it can go; among groups the column of the group', async () => {
    const hatched = app.page.locator('[data-state="forbidden"]')
    const columns = async (): Promise<Set<number>> => {
      await hatched.first().waitFor()
      return new Set(await hatched.evaluateAll((areas) => areas.map((area) => Math.round(area.getBoundingClientRect().left))))
    }
    const card = await timetable.boxOf(timetable.card('Environment'))
    await timetable.carry({ x: card.x + card.width / 2, y: card.y + card.height - 3 }, { x: card.x + card.width / 2, y: card.y + card.height + 20 })
    expect(await columns()).toEqual(new Set([Math.round(card.x) - 2]))
    await timetable.press('Escape')
    await app.page.mouse.up()
    await app.page.getByRole('radio', { name: 'Groups' }).click()
    const group = await timetable.boxOf(timetable.card('Environment'))
    const from = { x: group.x + group.width / 2, y: group.y + group.height / 2 }
    await timetable.carry(from, { x: from.x, y: from.y + 30 })
    expect(await columns()).toEqual(new Set([Math.round(group.x) - 2]))
    await timetable.press('Escape')
    await app.page.mouse.up()
    await app.page.getByRole('radio', { name: 'Rooms' }).click()
  })

  it('TIMETABLE-7: several are framed or clicked with Ctrl, and move together as one gesture', async () => {
    await timetable.card('Human Capital').click()
    await timetable.card('Environment').click({ modifiers: ['Control'] })
    await app.page.getByText('2 sessions chosen', { exact: true }).waitFor()
    const [from, by] = [await timetable.middleOf(timetable.card('Environment')), await timetable.hour()]
    await timetable.carry(from, { x: from.x, y: from.y - by })
    await app.page.mouse.up()
    await timetable.says('Environment', '12:30 – 2:00')
    await timetable.says('Human Capital', '12:30 – 2:00')
    await timetable.undo()
    await timetable.says('Human Capital', '1:30 – 3:00')
    await timetable.says('Environment', '1:30 – 3:00')
    const [first, last] = [await timetable.boxOf(timetable.card('Energy')), await timetable.boxOf(timetable.card('Agri-business'))]
    await timetable.carry({ x: first.x + 40, y: first.y + first.height + 130 }, { x: last.x + 60, y: first.y + 20 })
    await app.page.mouse.up()
    await app.page.getByText(/\d sessions chosen/).first().waitFor()
    await timetable.press('Escape')
  })

  it('TIMETABLE-54: a frame that is drawn beyond the edge keeps what it has scrolled past', async () => {
    const scroller = app.page.locator('[data-frame]')
    for (let step = 0; step < 3; step++) await app.page.getByRole('button', { name: 'Larger' }).click()
    await scroller.evaluate((element) => element.scrollTo({ top: 0 }))
    await timetable.card('Mining').scrollIntoViewIfNeeded()
    const frame = await timetable.boxOf(scroller)
    const [mural, mining] = [await timetable.boxOf(app.page.getByText('Salón Mural').first()), await timetable.boxOf(timetable.card('Mining'))]
    await timetable.carry({ x: mural.x + 60, y: Math.max(frame.y + 60, mining.y + 20) }, { x: mining.x + 20, y: frame.y + frame.height - 4 })
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop + element.clientHeight >= element.scrollHeight - 1), { timeout: 15_000 }).toBe(true)
    await app.page.mouse.up()
    await scroller.evaluate((element) => element.scrollTo({ top: 0 }))
    await app.page.locator('[data-board] [data-session="mining"][aria-selected="true"]').waitFor({ state: 'attached', timeout: 5000 })
    await timetable.press('Escape')
    await app.page.getByRole('button', { name: 'Fit', exact: true }).click()
    await app.page.getByRole('button', { name: 'Larger' }).click()
  })

  it('TIMETABLE-8: a locked session stays and says so; unlocked it moves again', async () => {
    await timetable.card('Mining').click()
    await app.page.getByRole('button', { name: 'Lock', exact: true }).click()
    await timetable.says('Mining', 'locked')
    const from = await timetable.middleOf(timetable.card('Mining'))
    await timetable.carry(from, { x: from.x, y: from.y + 150 })
    await app.page.mouse.up()
    await timetable.news('is locked and stays where it is')
    expect(await timetable.aloud('Mining')).toContain(typeset('10:15 a.m. – 12:15 p.m.'))
    await app.page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await app.page.waitForFunction(() => [...document.querySelectorAll('[role=option]')].some((option) => option.textContent?.startsWith('Mining') && !option.textContent.includes('locked')))
  })

  it('TIMETABLE-52: of several chosen those that are not locked go to the tray, whichever was chosen first', async () => {
    await timetable.card('Human Capital').click()
    await app.page.getByRole('button', { name: 'Lock', exact: true }).click()
    await timetable.says('Human Capital', 'locked')
    await timetable.card('Environment').click({ modifiers: ['Control'] })
    await app.page.getByRole('button', { name: 'To the tray' }).click()
    await timetable.waiting('Environment').waitFor()
    expect(await timetable.waiting('Human Capital').count()).toBe(0)
    await timetable.undo()
    await timetable.undo()
    await timetable.says('Environment', '1:30 – 3:00')
    await timetable.press('Escape')
  })

  it('TIMETABLE-9: with Shift two change places; by the button too', async () => {
    const [from, to] = [await timetable.middleOf(timetable.card('Mining')), await timetable.middleOf(timetable.card('Human Capital'))]
    await app.page.mouse.move(from.x, from.y)
    await app.page.mouse.down()
    await app.page.mouse.move(from.x + 20, from.y + 20, { steps: 3 })
    await app.page.keyboard.down('Shift')
    await app.page.mouse.move(to.x, to.y, { steps: 5 })
    await timetable.verdict().getByText('Changes places with “Human Capital working group”').waitFor()
    await app.page.mouse.up()
    await app.page.keyboard.up('Shift')
    await timetable.says('Mining', '1:30 – 3:30')
    await timetable.says('Human Capital', '10:15 – 11:45')
    await timetable.card('Mining').click()
    await app.page.getByRole('button', { name: 'Swap with…' }).click()
    await timetable.card('Human Capital').click()
    await timetable.says('Mining', '10:15 a.m. – 12:15 p.m.')
    await timetable.says('Human Capital', '1:30 – 3:00')
  })

  it('TIMETABLE-10: with Alt a copy is placed; Ctrl+D puts one into the tray', async () => {
    const [from, by] = [await timetable.middleOf(timetable.card('Environment')), await timetable.hour()]
    await app.page.keyboard.down('Alt')
    await timetable.carry(from, { x: from.x, y: from.y - by * 2 })
    await app.page.mouse.up()
    await app.page.keyboard.up('Alt')
    await app.page.waitForFunction(() => [...document.querySelectorAll('[role=option]')].filter((option) => option.textContent?.startsWith('Environment')).length === 2)
    await timetable.undo()
    await app.page.waitForFunction(() => [...document.querySelectorAll('[role=option]')].filter((option) => option.textContent?.startsWith('Environment')).length === 1)
    await timetable.card('Environment').focus()
    await timetable.press('Control+d')
    await timetable.waiting('Environment').waitFor()
    await timetable.undo()
    await timetable.waiting('Environment').waitFor({ state: 'detached' })
  })

  it('TIMETABLE-11: larger, smaller, all in the window; by Ctrl and the wheel too', async () => {
    const before = (await timetable.boxOf(timetable.card('Mining'))).height
    await app.page.getByRole('button', { name: 'Larger' }).click()
    await app.page.waitForFunction((height) => ([...document.querySelectorAll('[role=option]')].find((option) => option.textContent?.startsWith('Mining'))?.getBoundingClientRect().height ?? 0) > height, before + 10)
    const at = await timetable.middleOf(timetable.card('Mining'))
    await app.page.mouse.move(at.x, at.y)
    await app.page.keyboard.down('Control')
    await app.page.mouse.wheel(0, -100)
    await app.page.keyboard.up('Control')
    await app.page.waitForFunction((height) => ([...document.querySelectorAll('[role=option]')].find((option) => option.textContent?.startsWith('Mining'))?.getBoundingClientRect().height ?? 0) > height, before * 1.4)
    await app.page.getByRole('button', { name: 'Fit', exact: true }).click()
    await app.page.waitForFunction((height) => ([...document.querySelectorAll('[role=option]')].find((option) => option.textContent?.startsWith('Mining'))?.getBoundingClientRect().height ?? 1e9) < height, before + 1)
    await app.page.getByRole('radio', { name: 'Both days' }).click()
    await timetable.card('Creativity').waitFor()
    await app.page.getByRole('radio', { name: /Thursday/ }).click()
  })

  it('TIMETABLE-12: the menu of a session has everything that can be done with it', async () => {
    await timetable.card('Forestry').click({ button: 'right' })
    await app.page.getByRole('dialog', { name: /^Actions for “Forestry/ }).getByRole('menu').waitFor()
    expect(await app.page.getByRole('menuitem').allInnerTexts()).toHaveLength(6)
    await timetable.press('Escape')
    await app.page.getByRole('menu').waitFor({ state: 'detached' })
  })

  it('TIMETABLE-25: everything is saved, and nothing was complained about in the console', async () => {
    await saved(app.page)
    expect(app.complaints).toEqual([])
  })
})
