import { describe, expect, it } from 'vitest'
import { violations } from '../harness/accessible.ts'
import { goTo, saved } from '../harness/steps.ts'
import { timetableApp, typeset } from './timetable-steps.ts'

const { app, timetable } = timetableApp()

describe('the timetable by keyboard alone', () => {
  it('TIMETABLE-13: arrows go from session to session as they stand', async () => {
    await timetable.card('Energy').focus()
    await timetable.press('ArrowRight')
    await timetable.expectFocus('Agri-business')
    await timetable.press('ArrowRight')
    await timetable.expectFocus('Mining')
    await timetable.press('ArrowDown')
    await timetable.expectFocus('Working lunch')
    await timetable.press('ArrowUp')
    await timetable.press('ArrowDown')
    await timetable.expectFocus('Working lunch')
  })

  it('TIMETABLE-14: pick up, move, hear whether it is free and why not, put down, undo', async () => {
    await timetable.card('Environment').focus()
    await timetable.press('Enter')
    await timetable.said('Environment working group picked up')
    await timetable.press('ArrowUp')
    await timetable.said('Environment working group, Thu, Oct 14, Sala 3, 1:15 – 2:45')
    await timetable.press('ArrowLeft')
    await timetable.said('not free. Sala 2 is taken by “Human Capital working group”')
    await timetable.press('ArrowRight')
    for (let step = 0; step < 3; step++) await timetable.press('ArrowUp')
    await timetable.said('Sala 3, 12:30 – 2:00')
    await timetable.press('Shift+ArrowUp')
    await timetable.said('Sala 3, 12:25 – 1:55 p.m.: free')
    await timetable.press('Enter')
    await timetable.says('Environment', '12:25 – 1:55')
    await timetable.said('Sala 3, 12:25 – 1:55 p.m.')
    // The time has closed the sentence with its own period.
    expect((await app.page.locator('[aria-live]').allTextContents()).join(' ')).not.toContain('..')
    await timetable.expectFocus('Environment')
    await timetable.undo()
    await timetable.says('Environment', '1:30 – 3:00')
  })

  it('TIMETABLE-15: Page Down carries it to the other day, Escape leaves it', async () => {
    await timetable.card('Environment').focus()
    await timetable.press(' ')
    await timetable.press('PageDown')
    await timetable.said('Fri, Oct 15')
    await app.page.getByRole('heading', { level: 1, name: 'Friday, October 15' }).waitFor()
    await timetable.press('PageUp')
    await app.page.getByRole('heading', { level: 1, name: 'Thursday, October 14' }).waitFor()
    await timetable.press('Escape')
    await timetable.said('Environment working group stays where it was')
    expect(await timetable.aloud('Environment')).toContain(typeset('1:30 – 3:00'))
    await timetable.expectFocus('Environment')
  })

  it('TIMETABLE-16: from the tray into the grid and back', async () => {
    await timetable.waiting('Youth laboratory').focus()
    await timetable.press('Enter')
    await timetable.said('Youth laboratory picked up')
    await timetable.press('ArrowDown')
    await timetable.press('Enter')
    await timetable.card('Youth laboratory').waitFor()
    await timetable.expectFocus('Youth laboratory')
    await timetable.press('Delete')
    await timetable.waiting('Youth laboratory').waitFor()
  })

  it('TIMETABLE-17: longer, shorter, locked, swapped, several', async () => {
    await timetable.card('Human Capital').focus()
    await timetable.press('Alt+ArrowDown')
    await timetable.says('Human Capital', '1:30 – 3:05')
    await timetable.press('Alt+Shift+ArrowDown')
    await timetable.says('Human Capital', '1:35 – 3:05')
    await timetable.undo()
    await timetable.says('Human Capital', '1:30 – 3:05')
    await timetable.undo()
    await timetable.says('Human Capital', '1:30 – 3:00')
    await timetable.card('Human Capital').focus()
    await timetable.press('l')
    await timetable.said('1 session locked')
    await timetable.press('Enter')
    await timetable.news('is locked and stays where it is')
    await timetable.press('l')
    await timetable.said('1 session unlocked')
    await timetable.press('s')
    await timetable.said('Choose the session to swap “Human Capital working group” with')
    await timetable.press('ArrowRight')
    await timetable.expectFocus('Environment')
    await timetable.press('Enter')
    await timetable.said('have changed places')
    await timetable.undo()
    await timetable.said('Taken back')
    await timetable.card('Human Capital').focus()
    await timetable.press('Control+a')
    await timetable.said('sessions chosen')
    await timetable.press('Escape')
  })

  it('TIMETABLE-18: the keys are listed, and what the checks found leads to its session', async () => {
    await timetable.card('Mining').focus()
    await timetable.press('?')
    await app.page.getByRole('dialog').getByText('Keys of the timetable').waitFor()
    await timetable.press('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('TIMETABLE-47: a locked session is neither pulled nor swapped away, and says why each time', async () => {
    const place = typeset('10:15 a.m. – 12:15 p.m.')
    await timetable.card('Mining').focus()
    await timetable.press('l')
    await timetable.said('1 session locked')
    await timetable.press('Alt+ArrowDown')
    await timetable.news('“Mining working group” is locked and stays where it is')
    await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Close' }).last().click()
    await timetable.card('Human Capital').focus()
    await timetable.press('s')
    await timetable.said('Choose the session to swap')
    await timetable.card('Mining').focus()
    await timetable.press('Enter')
    await timetable.news('“Mining working group” is locked and stays where it is')
    expect(await timetable.aloud('Mining')).toContain(place)
    await timetable.press('Escape')
    await timetable.card('Mining').focus()
    await timetable.press('l')
    await timetable.said('1 session unlocked')
  })

  it('TIMETABLE-48: the focus goes with a session to the tray, and back into the grid when that is taken back', async () => {
    await timetable.card('Environment').focus()
    await timetable.press('Delete')
    await timetable.waiting('Environment').waitFor()
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('[data-tray]') !== null)).toBe(true)
    await timetable.expectFocus('Environment')
    await timetable.undo()
    await timetable.card('Environment').waitFor()
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('[data-board]') !== null)).toBe(true)
    await timetable.expectFocus('Environment')
  })

  it('TIMETABLE-49: what is taken back while it is in hand is let go, and does not come again where it is put down', async () => {
    await timetable.card('Environment').focus()
    await timetable.press('Control+d')
    await timetable.waiting('Environment').focus()
    await timetable.press('Enter')
    await timetable.said('Environment working group picked up')
    await timetable.press('Control+z')
    await timetable.waiting('Environment').waitFor({ state: 'detached' })
    await timetable.verdict().waitFor({ state: 'detached' })
    await timetable.press('Enter')
    await saved(app.page)
    expect(await timetable.card('Environment').count()).toBe(1)
  })

  it('TIMETABLE-50: who goes to the search with a session in hand types there, and the session stays where it was', async () => {
    await timetable.card('Mining').focus()
    await timetable.press('Enter')
    await timetable.said('Mining working group picked up')
    await timetable.press('Control+k')
    await app.page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
    await app.page.keyboard.type('room')
    expect(await app.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('room')
    await timetable.said('Mining working group stays where it was')
    await timetable.press('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
    await timetable.expectFocus('Mining')
  })

  it('TIMETABLE-51: what is in hand stays in view, with its words beside it, while the grid becomes larger and smaller', async () => {
    const outline = app.page.locator('[data-outline]')
    const isBeside = async (): Promise<boolean> => {
      const [place, words, frame] = [await timetable.boxOf(outline), await timetable.boxOf(timetable.verdict()), await timetable.boxOf(app.page.locator('[data-frame]'))]
      return place.y >= frame.y && place.y < frame.y + frame.height && Math.abs(words.y - place.y) < 12
    }
    await timetable.card('Environment').focus()
    await timetable.press('Enter')
    await expect.poll(isBeside).toBe(true)
    for (const keys of ['Control+=', 'Control+=', 'Control+=', 'Control+=', 'Control+=', 'Control+0']) {
      await timetable.press(keys)
      await expect.poll(isBeside, { timeout: 3000 }).toBe(true)
    }
    await timetable.press('Escape')
  })

  it('TIMETABLE-53: the words beside what spans the grid stay within the grid', async () => {
    await timetable.card('Opening plenary').focus()
    await timetable.press('Enter')
    await timetable.verdict().waitFor()
    const frame = await timetable.boxOf(app.page.locator('[data-frame]'))
    await expect.poll(async () => (await timetable.boxOf(timetable.verdict())).x).toBeGreaterThan(frame.x)
    const words = await timetable.boxOf(timetable.verdict())
    expect(words.x + words.width).toBeLessThan(frame.x + frame.width)
    await timetable.press('Escape')
  })
})

describe('the other views', () => {
  it('TIMETABLE-19: by group, and there a drag changes the time only', async () => {
    await app.page.getByRole('radio', { name: 'Groups' }).click()
    await timetable.says('Environment', 'Sala 3')
    const from = await timetable.middleOf(timetable.card('Environment'))
    await timetable.carry(from, { x: from.x - 200, y: from.y - 40 })
    await timetable.verdict().getByText(/^Sala 3, /).waitFor()
    await timetable.press('Escape')
    await app.page.mouse.up()
  })

  it('TIMETABLE-20: a person’s day has what they are in, what is between, and nothing else', async () => {
    await app.page.getByRole('radio', { name: 'My day' }).click()
    await app.page.getByRole('combobox').last().fill('Isabelle Tremblay')
    await app.page.getByRole('option', { name: 'Isabelle Tremblay' }).click()
    await timetable.card('Energy').waitFor()
    expect(await timetable.card('Mining').count()).toBe(0)
    await app.page.getByText(/1\sh\s45\smin free/).waitFor()
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
    await timetable.press('Escape')
    await app.page.getByRole('button', { name: 'Second clock: Vancouver' }).waitFor()
    await goTo(app.page, 'overview')
    await goTo(app.page, 'timetable')
    await app.page.getByRole('button', { name: 'Second clock: Vancouver' }).waitFor()
  })

  it('TIMETABLE-23: axe finds nothing while a session is carried, nor in any view', async () => {
    await timetable.card('Mining').focus()
    await timetable.press('Enter')
    expect(await violations(app.page)).toEqual([])
    await timetable.press('Escape')
    await timetable.card('Mining').click()
    expect(await violations(app.page)).toEqual([])
    for (const view of ['Groups', 'My day', 'Run of show']) {
      await app.page.getByRole('radio', { name: view }).click()
      expect(await violations(app.page), view).toEqual([])
    }
    await app.page.getByRole('radio', { name: 'Rooms' }).click()
  })

  it('TIMETABLE-24: everything is saved, and nothing was complained about in the console', async () => {
    await saved(app.page)
    expect(app.complaints).toEqual([])
  })
})
