import { describe, expect, it } from 'vitest'
import { SCREENS } from '#renderer/app/navigation.ts'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, resize, settled } from '../harness/steps.ts'

const app = exampleApp({
  begin: async ({ page }) => {
    await page.evaluate(() => localStorage.setItem('alternat.pseudo', 'true'))
    await page.reload()
    await page.waitForSelector('main h1')
  }
})

/**
 * Words of the interface that are cut off by what is around them, without a way to scroll to them. An ellipsis may shorten what stands
 * in a table or beside a name, since the pointer is told the whole of it, and what is drawn to the scale of time, which a panel tells;
 * never what one presses or what names something.
 */
function cutOff(): Promise<string[]> {
  return app.page.evaluate(() => {
    const NAMES = 'button, a, label, legend, h1, h2, h3, h4, th, [role="columnheader"], [role="tab"]'
    const MAY_BE_SHORT = '[data-to-scale], [data-session], [data-facts]'
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (!(text.textContent ?? '').includes('ō')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = range.getBoundingClientRect()
      if (words.width === 0) continue
      for (let around = text.parentElement; around !== null && around !== document.body; around = around.parentElement) {
        const { overflowX, position, clipPath, textOverflow } = getComputedStyle(around)
        const box = around.getBoundingClientRect()
        // Only for those who listen; or reached by scrolling.
        if ((position === 'absolute' && clipPath !== 'none') || box.width <= 1 || overflowX === 'auto' || overflowX === 'scroll') break
        if (overflowX === 'visible' || (words.right <= box.right + 1 && words.bottom <= box.bottom + 2)) continue
        if (around.closest(MAY_BE_SHORT) !== null || (textOverflow === 'ellipsis' && around.closest(NAMES) === null)) break
        found.push(`“${text.textContent?.trim().slice(0, 60)}” in <${around.tagName.toLowerCase()} class="${around.className}">`)
        break
      }
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('the window scrolls sideways')
    return found
  })
}

it('CUT-1: words that end in an ellipsis are told in full while the pointer rests on them, and no longer', async () => {
  await goTo(app.page, 'terms')
  const cut = app.page.locator('[role="rowheader"], [role="gridcell"]').filter({ hasText: 'Alliance Canada-Mexique' }).first()
  await cut.hover()
  expect(await cut.getAttribute('title')).toMatch(/Alliance Canada-Mexique/)
  await app.page.getByRole('heading', { level: 1 }).hover()
  expect(await cut.getAttribute('title')).toBeNull()
})

describe('the pseudo-language, 40 % longer than English', () => {
  it.each(SCREENS)('PSEUDO-E1: on %s no word of the interface is cut off, in the smallest window and in a usual one', async (screen) => {
    for (const [width, height] of [[1440, 900], [1100, 700]] as const) {
      await resize(app, width, height)
      await goTo(app.page, screen)
      await settled(app.page)
      await saveScreenshot(app.page, `${screen}-pseudo-${width}`)
      expect.soft(await cutOff(), `${screen} at ${width}`).toEqual([])
    }
  })
})
