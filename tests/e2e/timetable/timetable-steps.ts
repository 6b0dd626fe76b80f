import { expect } from 'vitest'
import type { Locator } from 'playwright-core'
import { exampleApp, type TestedApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

/** Words with the no-break spaces that times are written with. */
export const typeset = (words: string): string => words.replaceAll(' – ', '\u00a0– ').replaceAll(' a.m.', '\u00a0a.m.').replaceAll(' p.m.', '\u00a0p.m.')

/** The app with the timetable of the example before one. */
export function timetableApp(): { app: TestedApp; timetable: Timetable } {
  const app = exampleApp({
    size: [1440, 900],
    begin: async ({ page }) => {
      await goTo(page, 'timetable')
      await timetable.card('Energy').waitFor()
    }
  })
  const timetable = new Timetable(app)
  return { app, timetable }
}

/** What a person does and sees on the timetable. */
export class Timetable {
  constructor(private readonly app: TestedApp) {}

  /** A session in the grid, by how its name begins. */
  card(name: string): Locator {
    return this.app.page.getByRole('option', { name: new RegExp(`^${name}`) })
  }

  /** A session in the tray. */
  waiting(name: string): Locator {
    return this.app.page.locator('[data-tray]').getByRole('button', { name: new RegExp(`^${name}`) })
  }

  async aloud(name: string): Promise<string> {
    return (await this.card(name).textContent()) ?? ''
  }

  /** Waits until the name of a session has these words. */
  says(name: string, words: string): Promise<void> {
    return this.app.page.getByRole('option', { name: new RegExp(`^${name}.*${words.replaceAll('.', '\\.').replaceAll(' ', '\\s')}`) }).waitFor()
  }

  /** Waits until it was said aloud. */
  said(words: string): Promise<unknown> {
    return this.app.page.waitForFunction((wanted) => [...document.querySelectorAll('[aria-live]')].some((region) => region.textContent?.includes(wanted)), typeset(words))
  }

  /** Waits until short news have these words. */
  news(words: string): Promise<void> {
    return this.app.page.getByRole('region', { name: 'News' }).getByText(words).first().waitFor()
  }

  verdict(): Locator {
    return this.app.page.getByTestId('verdict')
  }

  press(keys: string): Promise<void> {
    return this.app.page.keyboard.press(keys)
  }

  async boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await locator.boundingBox()
    if (!box) throw new Error('It is not drawn')
    return box
  }

  async middleOf(locator: Locator): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await this.boxOf(locator)
    return { x: x + width / 2, y: y + height / 2 }
  }

  /** Takes hold at a place and goes to another, without letting go. */
  async carry(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.app.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
    await mouse.move(to.x, to.y, { steps: 4 })
  }

  /** Pixels of an hour, by a session of two. */
  async hour(): Promise<number> {
    return ((await this.boxOf(this.card('Mining'))).height + 2) / 2
  }

  async undo(): Promise<void> {
    await this.press('Control+z')
    await saved(this.app.page)
  }

  async expectFocus(name: string): Promise<void> {
    await expect.poll(() => this.app.page.evaluate(() => document.activeElement?.textContent?.slice(0, 80)), { timeout: 5000 }).toMatch(new RegExp(`^${name}`))
  }
}
