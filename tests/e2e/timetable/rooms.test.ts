import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  begin: (started) => {
    page = started.page
  }
})

describe('rooms', () => {
  it('ROOM-E2E-1: hours of the venue and times at which a room cannot be had are entered in place', async () => {
    await goTo(page, 'rooms?focus=hours')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'spinbutton')
    await page.keyboard.type('0800')
    await page.getByRole('row', { name: /Sala Juárez/ }).first().getByRole('button').last().click()
    await page.getByRole('menuitem', { name: 'Note when it cannot be had' }).click()
    await page.getByRole('button', { name: 'Add a time' }).click()
    await page.getByText('All day').waitFor()
    await saved(page)
    expect(await violations(page)).toEqual([])
    await goTo(page, 'sessions?focus=opening')
    const editor = page.getByRole('complementary', { name: 'Session' })
    await editor.getByText(/Sala Juárez cannot be had for “Opening plenary”/).first().waitFor()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('Control+z')
    await saved(page)
    await editor.getByText(/Sala Juárez cannot be had/).first().waitFor({ state: 'detached' })
  })

  it('ROOM-E2E-2: deleted by keyboard, first and last, a room leaves the focus to the one in its place', async () => {
    await goTo(page, 'rooms')
    const names = ['Sala Nueva', 'Salón Ñandú']
    for (const name of names) {
      await page.getByRole('button', { name: 'Add a room' }).click()
      await page.getByRole('textbox', { name: 'Name of Untitled room, English' }).fill(name)
      await page.keyboard.press('Control+Enter')
    }
    const isFocused = (name: string): Promise<unknown> => page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name)
    for (const [name, next] of [['Sala Nueva', 'Salón Ñandú'], ['Salón Ñandú', 'Sala 4']] as const) {
      await page.getByRole('button', { name: `More for ${name}` }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Delete the room' }).press('Enter')
      await page.getByRole('region', { name: 'News' }).getByText(`${name} was deleted.`).waitFor()
      await isFocused(`Move ${next}`)
    }
  })

  it('JOIN-E1: the address of a room holds for its sessions; words that are none are kept and said; it is told and taken back', async () => {
    await goTo(page, 'rooms')
    const ofRoom = page.getByRole('textbox', { name: 'Link to join Sala Alameda' })
    await ofRoom.fill('ask the front desk')
    await ofRoom.press('Enter')
    await page.getByText('This is no web address.').waitFor()
    expect(await violations(page)).toEqual([])
    await ofRoom.fill('video.example.org/alameda-2')
    await ofRoom.press('Enter')
    await page.getByText('This is no web address.').waitFor({ state: 'detached' })
    expect(await ofRoom.inputValue()).toBe('https://video.example.org/alameda-2')
    await saved(page)
    await goTo(page, 'sessions?focus=energy/link')
    const ofSession = page.getByRole('complementary', { name: 'Session' }).getByRole('textbox', { name: 'Link to join' })
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'url')
    expect(await ofSession.getAttribute('placeholder')).toBe('https://video.example.org/juarez')
    await page.keyboard.type('https://video.example.org/energy')
    await page.keyboard.press('Enter')
    await saved(page)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelector('input[type="url"]')?.getAttribute('value') === '')
    await goTo(page, 'history')
    await page.getByText(/changed the room “Sala Alameda”/).first().waitFor()
  })

  it('ROOM-E2E-3: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
