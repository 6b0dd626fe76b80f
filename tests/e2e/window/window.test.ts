import { expect, test } from 'vitest'
import { saveScreenshot } from '../harness/app.ts'
import { violations } from '../harness/accessible.ts'
import { freshApp } from '../harness/example-app.ts'
import { goTo, openExample, resize } from '../harness/steps.ts'

const LANGUAGES = [
  { name: 'English', letters: 'EN', tag: 'en-CA', welcome: 'How would you like to begin?' },
  { name: 'Français', letters: 'FR', tag: 'fr-CA', welcome: 'Comment souhaitez-vous commencer?' },
  { name: 'Español', letters: 'ES', tag: 'es-MX', welcome: '¿Cómo desea comenzar?' }
] as const

const app = freshApp()

test.each(LANGUAGES)('WINDOW-1: the first screen changes to $name at once, and axe finds nothing', async ({ name, tag, welcome }) => {
  await app.page.getByRole('radio', { name }).click()
  await app.page.getByRole('heading', { name: welcome }).waitFor()
  expect(await app.page.locator('html').getAttribute('lang')).toBe(tag)
  expect(await violations(app.page)).toEqual([])
  await saveScreenshot(app.page, `welcome-${tag}`)
})

test('WINDOW-2: the example opens, and each screen is reached by its keys with the focus on its title', async () => {
  await app.page.getByRole('radio', { name: 'English' }).click()
  await openExample(app.page)
  const links = app.page.locator('nav a')
  const count = await links.count()
  for (let index = 0; index < Math.min(count, 9); index++) {
    await app.page.keyboard.press(`Control+${index + 1}`)
    await app.page.waitForFunction((nth) => document.querySelectorAll('nav a')[nth]?.getAttribute('aria-current') === 'page', index)
    await app.page.locator('main h1').waitFor()
    await expect.poll(() => app.page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
  }
})

test('WINDOW-3: the palette finds without accents, goes there, and gives the focus back when it is left', async () => {
  await app.page.keyboard.press('Control+,')
  await app.page.getByRole('heading', { name: 'Settings' }).waitFor()
  const before = await app.page.evaluate(() => document.activeElement?.tagName)
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('dialog').waitFor()
  await app.page.keyboard.type('reunion')
  await app.page.getByRole('menuitem').first().waitFor()
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe(before)
  await app.page.keyboard.press('Control+k')
  await app.page.keyboard.type('dark the')
  await app.page.keyboard.press('Enter')
  await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('dark')
  await app.page.keyboard.press('Control+k')
  await app.page.keyboard.type('light the')
  await app.page.keyboard.press('Enter')
  await expect.poll(() => app.page.locator('html').getAttribute('data-theme')).toBe('light')
})

test('WINDOW-4: F6 goes from region to region, and the skip link to the page', async () => {
  const region = (): Promise<string | null> =>
    app.page.evaluate(() => document.activeElement?.closest('[data-region]')?.tagName ?? null)
  const visited = new Set<string | null>()
  for (let press = 0; press < 3; press++) {
    await app.page.keyboard.press('F6')
    visited.add(await region())
  }
  expect([...visited].sort()).toEqual(['HEADER', 'MAIN', 'NAV'])
  await app.page.getByRole('link', { name: 'Skip to the page' }).focus()
  await app.page.keyboard.press('Enter')
  expect(await region()).toBe('MAIN')
})

test('WINDOW-5: undo with nothing to undo says so, and the example stays', async () => {
  await app.page.keyboard.press('Control+z')
  await app.page.getByText('There is nothing to undo.').first().waitFor()
  expect(await app.page.locator('header[data-region]').innerText()).toContain('Third annual meeting')
})

test.each(LANGUAGES)('WINDOW-6: the switch at the top says $letters, and every screen of the sidebar is reached in $name', async ({ letters, name, tag }) => {
  await app.page.locator('header[data-region]').getByRole('radio', { name }).click()
  await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe(tag)
  expect(await app.page.locator('header[data-region] [aria-checked="true"]').innerText()).toBe(letters)
  for (const link of await app.page.locator('nav a').all()) {
    const screen = ((await link.getAttribute('href')) ?? '').replace(/^#\/|\?.*$/g, '')
    await link.click()
    await app.page.locator(`[data-screen="${screen}"] h1`).waitFor()
    expect(await link.getAttribute('aria-current')).toBe('page')
  }
})

test('WINDOW-8: what opens in the place of a screen has the focus on its title, by link, menu, button or dialog, and so has what one goes back to', async () => {
  const { page } = app
  const press = async (role: 'link' | 'button' | 'menuitem', name: string | RegExp): Promise<void> => {
    await page.getByRole(role, { name }).first().focus()
    await page.keyboard.press('Enter')
  }
  const arrived = async (title: string): Promise<void> => {
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await expect.poll(() => page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : document.activeElement?.outerHTML.slice(0, 80)))).toBe(title)
  }
  await page.locator('header[data-region]').getByRole('radio', { name: 'English' }).click()
  await goTo(page, 'documents')
  await press('link', 'Administrative circular')
  await arrived('Administrative circular')
  await press('link', 'All documents')
  await arrived('Documents')
  await press('button', 'New document')
  await page.getByRole('dialog').getByRole('textbox', { name: 'English' }).fill('Note on the focus')
  await page.keyboard.press('Tab')
  await press('button', 'Begin')
  await arrived('Note on the focus')
  await goTo(page, 'packs')
  await press('button', 'Compose a pack')
  await press('menuitem', /^An empty one/)
  await arrived('Pack without a name')
  await goTo(page, 'releases')
  await press('button', /^Prepare version 1/)
  await page.getByRole('heading', { name: 'Prepare version 1' }).waitFor()
  await arrived('Releases')
})

test('WINDOW-9: hidden by keyboard, the pages leave the focus to the button that brings them back, and that one to the title', async () => {
  const { page } = app
  await resize(app, 1440, 900)
  await goTo(page, 'packs')
  const hide = page.getByRole('button', { name: 'Hide pages' })
  await hide.press('Enter')
  const show = page.getByRole('button', { name: 'Show pages' })
  await expect.poll(() => show.evaluate((button) => button === document.activeElement)).toBe(true)
  await show.press('Enter')
  await hide.waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('WINDOW-10: in a low window the sidebar shows where one is, however one came there', async () => {
  const { page } = app
  await resize(app, 1100, 700)
  const isInSight = (): Promise<boolean> =>
    page.evaluate(() => {
      const [link, sidebar] = [document.querySelector('nav a[aria-current]'), document.querySelector('nav[data-region]')].map((element) => element?.getBoundingClientRect())
      return link !== undefined && sidebar !== undefined && link.top >= sidebar.top && link.bottom <= Math.min(sidebar.bottom, window.innerHeight)
    })
  for (const screen of ['settings', 'overview', 'terms', 'timetable']) {
    await goTo(page, screen)
    await expect.poll(isInSight, { message: screen }).toBe(true)
  }
})

test('WINDOW-11: news that are there when the language is switched speak the new one, with their button, which still works', async () => {
  const { page } = app
  await goTo(page, 'agenda')
  const items = (): Promise<number> => page.locator('main tbody tr th[scope="row"]').count()
  await page.getByRole('button', { name: 'More for “Adoption of the agenda”' }).click()
  await page.getByRole('menuitem', { name: /^Delete/ }).click()
  await page.getByRole('region', { name: 'News' }).getByText('“Adoption of the agenda” was deleted.').waitFor()
  const left = await items()
  for (const [own, name, news, undo] of [['Français', 'Nouvelles', 'a été supprimé.', 'Annuler'], ['Español', 'Avisos', 'Se eliminó', 'Deshacer']] as const) {
    await page.locator('header[data-region]').getByRole('radio', { name: own }).click()
    const region = page.getByRole('region', { name, exact: true })
    await region.getByText(news).waitFor()
    await region.getByRole('button', { name: undo, exact: true }).waitFor()
  }
  await page.getByRole('button', { name: 'Deshacer', exact: true }).last().click()
  await expect.poll(items).toBe(left + 1)
  await page.locator('header[data-region]').getByRole('radio', { name: 'English' }).click()
})

test('WINDOW-7: nothing in all this broke the content security policy or wrote an error', () => {
  expect(app.complaints).toEqual([])
})
