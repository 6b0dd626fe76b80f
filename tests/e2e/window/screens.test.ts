import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { SCREENS } from '#renderer/app/navigation.ts'
import { saveScreenshot } from '../harness/app.ts'
import { freshApp } from '../harness/example-app.ts'
import { goTo, openExample, resize, settled, showLanguage } from '../harness/steps.ts'
import { violations } from '../harness/accessible.ts'

const app = freshApp()

/** Words or controls that stick out of the window, or are cut off without a way to see them. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = []
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) out.push('the window scrolls sideways')
    for (const element of document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, nav a')) {
      const box = element.getBoundingClientRect()
      if (box.width > 0 && box.right > window.innerWidth + 1 && element.closest('[aria-hidden="true"]') === null) {
        out.push(`beyond the right edge: ${element.textContent?.trim().slice(0, 60)}`)
      }
    }
    return out
  })
}

/** What has the focus and is hidden by something that stays in view over the page (WCAG 2.2, 2.4.11); empty when it is seen, null outside the page. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused.closest('main') === null) return null
    const { left, top, width, height } = focused.getBoundingClientRect()
    const isSeen = [0.1, 0.5, 0.9].some((down) => {
      const hit = document.elementFromPoint(left + width / 2, top + height * down)
      return hit !== null && (focused.contains(hit) || hit.contains(focused))
    })
    return isSeen ? '' : `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40)} at ${Math.round(top)}`
  })
}

/** Goes through the page by a key from one of its ends, and gathers what was hidden. */
async function hiddenOnTheWay(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await page.evaluate((isBack) => {
    const stops = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, textarea, [tabindex="0"])')]
    stops.at(isBack ? -1 : 0)?.focus()
  }, key === 'Shift+Tab')
  const hidden: string[] = []
  for (let stop = 0; stop < 120; stop++) {
    const found = await hiddenFocus(page)
    if (found === null) break
    if (found !== '') hidden.push(found)
    await page.keyboard.press(key)
  }
  return hidden
}

/** What is chosen in the selects of a page and does not fit into them. */
function cutChoices(page: Page, within = 'main'): Promise<string[]> {
  return page.locator(within).locator('button[aria-haspopup="listbox"] span').evaluateAll((values) => values.filter((value) => value.scrollWidth > value.clientWidth).map((value) => value.textContent ?? ''))
}

/** Words that go over the end of a line without a hyphen. */
function brokenWords(page: Page, within = 'body'): Promise<string[]> {
  return page.locator(within).evaluateAll((places) => {
    const broken: string[] = []
    for (const place of places) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (text) => (text.parentElement?.closest('textarea') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
        }
      }
    }
    return broken
  })
}

/** The sessions of the timetable. */
const CARDS = 'main [data-session]'

async function setTheme(theme: 'light' | 'dark'): Promise<void> {
  await app.page.evaluate(async (wanted) => {
    await window.alternat.request('settings.change', { theme: wanted })
    document.documentElement.dataset['theme'] = wanted
  }, theme)
}

async function look(name: string): Promise<void> {
  expect(await violations(app.page), name).toEqual([])
  expect(await overflow(app.page), name).toEqual([])
  expect(await brokenWords(app.page), name).toEqual([])
  await saveScreenshot(app.page, name)
}

/** Words, and with them what sticks out, change with the language; colours change with the paper. Each is judged once, and all are photographed. */
async function lookEverywhere(name: string): Promise<void> {
  await setTheme('light')
  for (const language of LANGUAGES) {
    await showLanguage(app.page, language)
    await look(`${name}-${language}-light`)
  }
  await setTheme('dark')
  expect(await violations(app.page), `${name} dark`).toEqual([])
  for (const language of LANGUAGES) {
    await showLanguage(app.page, language)
    await settled(app.page)
    await saveScreenshot(app.page, `${name}-${language}-dark`)
  }
  await showLanguage(app.page, 'en')
}

describe('every screen', () => {
  it('SCREEN-1: the welcome is accessible in three languages', async () => {
    await app.page.waitForSelector('h1')
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      await look(`welcome-${language}`)
    }
    await showLanguage(app.page, 'en')
  })

  it.each(SCREENS)('SCREEN-2: %s is accessible, without overflow, in three languages, light and dark', async (screen) => {
    if (screen === SCREENS[0]) await openExample(app.page)
    await resize(app, 1280, 800)
    await goTo(app.page, screen)
    await lookEverywhere(screen)
  })

  it('SCREEN-5: a seating plan is accessible, without overflow, in three languages, light and dark', async () => {
    await goTo(app.page, 'seating?focus=plans')
    await app.page.waitForSelector('[data-seat]')
    await lookEverywhere('seating-plan')
  })

  it('SCREEN-3: in the smallest and in a large window nothing is cut off, in the longest language', async () => {
    await setTheme('light')
    await showLanguage(app.page, 'fr' satisfies Language)
    for (const [width, height] of [[1100, 700], [1600, 1000]] as const) {
      await resize(app, width, height)
      for (const screen of SCREENS) {
        await goTo(app.page, screen)
        await settled(app.page)
        expect(await overflow(app.page), `${screen} ${width}`).toEqual([])
        expect(await brokenWords(app.page), `${screen} ${width}`).toEqual([])
        await saveScreenshot(app.page, `${screen}-fr-${width}`)
      }
    }
  })

  it('SCREEN-7: what is chosen about a person, a document, a seating plan is read whole, and so is each role in the list', async () => {
    await resize(app, 1280, 800)
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      for (const screen of ['people?focus=mx-head', 'people?focus=ca-alternate', 'documents?focus=circular', 'seating?focus=plans']) {
        await goTo(app.page, screen)
        await settled(app.page)
        expect(await app.page.locator('main button[aria-haspopup="listbox"]').count(), screen).toBeGreaterThan(3)
        expect(await cutChoices(app.page), `${screen} ${language}`).toEqual([])
      }
      await goTo(app.page, 'people')
      await settled(app.page)
      const roles = app.page.locator('main [role="gridcell"][aria-colindex="3"]')
      expect(await roles.count()).toBeGreaterThan(5)
      expect(await roles.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent)), language).toEqual([])
    }
  })

  it('SCREEN-8: no word of a title in the timetable is broken in its column', async () => {
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      await goTo(app.page, 'timetable')
      await app.page.locator('main [data-session]').first().waitFor()
      await settled(app.page)
      expect(await brokenWords(app.page, CARDS), language).toEqual([])
    }
  })

  it('SCREEN-10: with both days side by side no word is broken in its column, nor cut', async () => {
    await resize(app, 1280, 800)
    for (const [language, bothDays] of [['en', 'Both days'], ['fr', 'Les deux jours'], ['es', 'Ambos días']] as const) {
      await showLanguage(app.page, language)
      await goTo(app.page, 'timetable')
      await app.page.getByRole('radio', { name: bothDays }).click()
      const narrow = app.page.locator('main [data-session][data-narrow] > [title]')
      await narrow.first().waitFor()
      await settled(app.page)
      expect(await narrow.count(), language).toBeGreaterThan(8)
      expect(await brokenWords(app.page, CARDS), language).toEqual([])
      expect(await narrow.evaluateAll((titles) => titles.filter((title) => title.scrollWidth > title.clientWidth).map((title) => title.textContent)), language).toEqual([])
    }
  })

  it.each([[1280, 800], [1100, 700]] as const)('SCREEN-11 [%d × %d]: the bar says of a meeting where, when and how, in full', async (width, height) => {
    await resize(app, width, height)
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      await goTo(app.page, 'overview')
      await settled(app.page)
      expect(await app.page.locator('[data-facts]').evaluateAll((facts) => facts.map((one) => one.scrollWidth - one.clientWidth)), language).toEqual([0])
    }
  })

  it('SCREEN-14: in the smallest window the heads of rooms say their seats and booths whole, in short if need be', async () => {
    await resize(app, 1100, 700)
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      await goTo(app.page, 'timetable')
      await settled(app.page)
      const facts = await app.page.locator('[data-room-facts]').evaluateAll((all) => all.map((one) => ({ text: one.textContent ?? '', over: one.scrollWidth - one.clientWidth })))
      expect(facts.length, language).toBeGreaterThan(3)
      expect(facts.filter(({ over }) => over > 0), language).toEqual([])
      // Either all in short or none.
      const inShort = await app.page.locator('[data-room-facts][title]').count()
      expect([0, facts.length], language).toContain(inShort)
    }
  })

  it('SCREEN-12: in the smallest window, beside an open session, what the list is narrowed down to is read whole', async () => {
    await resize(app, 1100, 700)
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      await goTo(app.page, 'sessions?focus=mining')
      await settled(app.page)
      expect(await app.page.locator('main search button[aria-haspopup="listbox"]').count()).toBe(2)
      expect(await cutChoices(app.page, 'main search'), language).toEqual([])
    }
  })

  it('SCREEN-13: steps on the line of the calendar do not run into each other', async () => {
    for (const [width, height] of [[1100, 700], [1600, 1000]] as const) {
      await resize(app, width, height)
      for (const language of LANGUAGES) {
        await showLanguage(app.page, language)
        await goTo(app.page, 'overview')
        await settled(app.page)
        for (const side of ['above', 'below']) {
          const labels = await app.page.locator(`main ol > li[data-side="${side}"] > :first-child`).evaluateAll((all) =>
            all.map((label) => ({ left: label.getBoundingClientRect().left, right: label.getBoundingClientRect().right, words: label.textContent }))
          )
          expect(labels.length).toBeGreaterThan(3)
          expect(labels.filter(({ right }, index) => right > (labels[index + 1]?.left ?? Infinity)).map(({ words }) => words), `${language} ${width}`).toEqual([])
        }
      }
    }
  })

  it('SCREEN-15: in the smallest window every screen is in sight in the sidebar', async () => {
    await resize(app, 1100, 700)
    for (const language of LANGUAGES) {
      await showLanguage(app.page, language)
      await settled(app.page)
      const seen = await app.page.locator('nav[data-region]').evaluate((nav) => [...nav.querySelectorAll('a')].map((link) => link.getBoundingClientRect().bottom <= nav.getBoundingClientRect().bottom))
      expect(seen.length, language).toBeGreaterThan(20)
      expect(seen.every(Boolean), language).toBe(true)
    }
  })

  it('SCREEN-9: in the smallest window a run of show names its speakers in full', async () => {
    await resize(app, 1100, 700)
    await showLanguage(app.page, 'fr')
    await goTo(app.page, 'sessions?focus=opening%2Fsteps')
    await app.page.getByRole('heading', { level: 1 }).hover()
    await settled(app.page)
    const speakers = app.page.locator('main tbody input[role="combobox"]')
    expect(await speakers.count()).toBeGreaterThan(5)
    expect(await speakers.evaluateAll((boxes) => boxes.flatMap((box) => (box instanceof HTMLInputElement && box.scrollWidth > box.clientWidth ? [box.value] : [])))).toEqual([])
  })

  it('SCREEN-6: what has the focus is never hidden by what stays in view, there and back by Tab', async () => {
    await showLanguage(app.page, 'en')
    await resize(app, 1100, 700)
    for (const screen of ['rooms', 'sessions', 'agenda', 'plan', 'people', 'documents'] as const) {
      await goTo(app.page, screen)
      await settled(app.page)
      for (const key of ['Tab', 'Shift+Tab'] as const) expect(await hiddenOnTheWay(app.page, key), `${screen} ${key}`).toEqual([])
    }
  })

  it('SCREEN-4: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
