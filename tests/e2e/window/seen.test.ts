import { describe, expect, it } from 'vitest'
import { SCREENS } from '#renderer/app/navigation.ts'
import { saveScreenshot } from '../harness/app.ts'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, settled, showLanguage } from '../harness/steps.ts'

const app = exampleApp({ size: [1280, 800] })

/** Controls beyond the right edge of the window that no bar brings into view. */
function outOfReach(): Promise<string[]> {
  return app.page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    return [...document.querySelectorAll('button, a, h1, h2, input, textarea')]
      .filter((control) => {
        const { width, right } = control.getBoundingClientRect()
        return width > 0 && right > window.innerWidth + 1 && !scrolls(control.parentElement)
      })
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? control.tagName)
  })
}

/** What a person sees who sees less: everything larger, or in the few colours of a contrast theme. */
describe('the window for weak eyes', () => {
  it.each([125, 150, 200])('SEEN-1 [%d]: magnified by so many per cent, every control of every screen can be reached, in the longest language', async (percent) => {
    await showLanguage(app.page, 'fr')
    // Chromium lays a page out the same way whether it is magnified or its window is so much smaller.
    await app.page.setViewportSize({ width: Math.floor(128_000 / percent), height: Math.floor(80_000 / percent) })
    for (const screen of SCREENS) {
      await goTo(app.page, screen)
      await settled(app.page)
      expect(await outOfReach(), screen).toEqual([])
    }
    await saveScreenshot(app.page, `magnified-${percent}`)
  })

  it('SEEN-2: magnified, the screens open from the bar by keyboard, and following one leads there and closes them', async () => {
    await showLanguage(app.page, 'en')
    await goTo(app.page, 'overview')
    const screens = app.page.getByRole('button', { name: 'Screens' })
    await screens.focus()
    await app.page.keyboard.press('Enter')
    const list = app.page.getByRole('dialog', { name: 'Screens' })
    await list.waitFor()
    await settled(app.page)
    expect(await violations(app.page)).toEqual([])
    await app.page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    await expect.poll(() => screens.evaluate((button) => button === document.activeElement)).toBe(true)
    await app.page.keyboard.press('Enter')
    await list.getByRole('link', { name: /Rooms/ }).press('Enter')
    await list.waitFor({ state: 'detached' })
    await app.page.getByRole('heading', { level: 1, name: 'Rooms' }).waitFor()
  })

  it('SEEN-3: in a contrast theme bars, dots and what is chosen are drawn in its colours, and words keep their contrast', async () => {
    await app.page.setViewportSize({ width: 1280, height: 800 })
    await app.page.emulateMedia({ forcedColors: 'active' })
    await goTo(app.page, 'balance')
    await settled(app.page)
    const bars = await app.page.locator('main [data-tone="CA"]').evaluateAll((all) => all.map((bar) => getComputedStyle(bar).backgroundColor))
    const paper = await app.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(bars.length).toBeGreaterThan(5)
    expect(bars).not.toContain(paper)
    expect(bars).not.toContain('rgba(0, 0, 0, 0)')
    expect(await app.page.locator('a[aria-current="page"]').evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
    await goTo(app.page, 'settings')
    await app.page.getByRole('button', { name: 'New workspace…' }).click()
    const unable = app.page.getByRole('dialog').locator('button[data-disabled]')
    await unable.waitFor()
    const [grey, ink] = await app.page.evaluate(() => {
      const colours = ['GrayText', 'CanvasText'].map((name) => {
        document.body.style.color = name
        return getComputedStyle(document.body).color
      })
      document.body.style.color = ''
      return colours
    })
    expect(grey).not.toBe(ink)
    expect(await unable.evaluate((button) => getComputedStyle(button).color)).toBe(grey)
    await app.page.keyboard.press('Escape')
    for (const screen of ['overview', 'timetable', 'packs', 'plan'] as const) {
      await goTo(app.page, screen)
      await settled(app.page)
      expect(await violations(app.page), screen).toEqual([])
      await saveScreenshot(app.page, `contrast-theme-${screen}`)
    }
  })
})
