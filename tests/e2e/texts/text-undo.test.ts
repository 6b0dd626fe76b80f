import { beforeEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  begin: (started) => {
    page = started.page
  }
})

const boxes = (): Locator => page.locator('main textarea')
const words = (box: Locator): Promise<string> => box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : element.textContent))
/** As long as a field waits before it hands on what was typed, and until that is stored. */
const pause = async (): Promise<void> => {
  await page.waitForTimeout(900)
  await saved(page)
}

/** Takes letters back until the text is what it was; the browser decides how many go at once. */
async function takeAllBack(box: Locator, before: string): Promise<void> {
  for (let step = 0; step < 12 && (await words(box)) !== before; step++) await page.keyboard.press('Control+z')
  expect(await words(box)).toBe(before)
}

async function writeAtEnd(box: Locator, ...texts: string[]): Promise<void> {
  await box.click()
  await page.keyboard.press('Control+End')
  for (const text of texts) {
    await page.keyboard.type(text)
    await pause()
  }
}

/** An edit that is stored, elsewhere on the screen: the one before those of the test. */
async function editElsewhere(box: Locator): Promise<string> {
  const before = await words(box)
  await writeAtEnd(box, ' elsewhere')
  await page.keyboard.press('Control+Enter')
  return before
}

describe('undo in a field and undo in the app are one line', () => {
  beforeEach(() => goTo(page, 'agenda'))

  it('DRAFT-E1: typing that was all taken back stays away; the next undo takes back the edit before it, and redo brings all of it', async () => {
    const [field, other] = [boxes().nth(0), boxes().nth(3)]
    const elsewhere = await editElsewhere(other)
    const before = await words(field)
    await writeAtEnd(field, ' one', ' two')
    await takeAllBack(field, before)
    await pause()
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(other)).toBe(elsewhere)
    expect(await words(field)).toBe(before)
    await page.keyboard.press('Control+y')
    await expect.poll(() => words(other)).toBe(`${elsewhere} elsewhere`)
    expect(await words(field)).toBe(before)
    for (const text of [`${before} one`, `${before} one two`]) {
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => words(field)).toBe(text)
    }
    await saved(page)
    for (const text of [`${before} one`, before]) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => words(field)).toBe(text)
    }
    await saved(page)
  })

  it('DRAFT-E2: taken back before anything was handed on, the words come again by redo, and undo at once takes back the edit before', async () => {
    const [field, other] = [boxes().nth(0), boxes().nth(3)]
    const elsewhere = await editElsewhere(other)
    const before = await words(field)
    await field.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' at once')
    await takeAllBack(field, before)
    await page.keyboard.press('Control+y')
    await expect.poll(() => words(field)).toBe(`${before} at once`)
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(field)).toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(other)).toBe(elsewhere)
    await saved(page)
  })

  it('DRAFT-E3: taken back in part and left, undo does not bring back what was taken back', async () => {
    const field = boxes().nth(0)
    const before = await words(field)
    await writeAtEnd(field, ' kept')
    // A caret that moves makes two steps of it.
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' not kept')
    await pause()
    await takeAllBack(field, `${before} kept`)
    await pause()
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(field)).toBe(before)
    await saved(page)
  })

  it('DRAFT-E4: what was deleted letter by letter is brought back by undo, letters first', async () => {
    const field = boxes().nth(0)
    const before = await words(field)
    await writeAtEnd(field, ' xy')
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Backspace')
    expect(await words(field)).toBe(before)
    await takeAllBack(field, `${before} xy`)
    await takeAllBack(field, before)
    await pause()
    expect(await words(field)).toBe(before)
  })

  it('DRAFT-E5: a long text keeps the same rule', async () => {
    const other = boxes().nth(3)
    const elsewhere = await editElsewhere(other)
    await goTo(page, 'documents')
    await page.getByRole('link', { name: 'Administrative circular' }).click()
    const text = page.getByRole('textbox', { name: /^Text of .*, English$/ }).first()
    const before = await words(text)
    await writeAtEnd(text, ' one', ' two')
    await takeAllBack(text, before)
    await pause()
    await page.keyboard.press('Control+z')
    await page.getByRole('region', { name: 'News' }).getByText('Taken back.').waitFor()
    await pause()
    expect(await words(text)).toBe(before)
    await goTo(page, 'agenda')
    await expect.poll(() => words(other)).toBe(elsewhere)
    for (const wanted of [' elsewhere', ' elsewhere', ' elsewhere']) {
      await page.keyboard.press('Control+y')
      await saved(page)
      await expect.poll(() => words(other)).toBe(elsewhere + wanted)
    }
    await goTo(page, 'documents')
    await page.getByRole('link', { name: 'Administrative circular' }).click()
    await expect.poll(() => words(text)).toBe(`${before} one two`)
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' three')
    await takeAllBack(text, `${before} one two`)
    for (const wanted of [`${before} one two three`, `${before} one two`, `${before} one`, before]) {
      await page.keyboard.press(wanted.endsWith('three') ? 'Control+y' : 'Control+z')
      await expect.poll(() => words(text)).toBe(wanted)
    }
    await saved(page)
  })

  it('DRAFT-E6: in the cell of a table undo takes back its own letters and nothing else', async () => {
    const other = boxes().nth(3)
    await editElsewhere(other)
    const elsewhere = await words(other)
    await goTo(page, 'people')
    const search = page.getByRole('searchbox').first()
    await search.click()
    await page.keyboard.type('sinclair')
    for (let step = 0; step < 4 && (await search.inputValue()) !== ''; step++) await page.keyboard.press('Control+z')
    expect(await search.inputValue()).toBe('')
    for (let step = 0; step < 4 && (await search.inputValue()) !== 'sinclair'; step++) await page.keyboard.press('Control+y')
    expect(await search.inputValue()).toBe('sinclair')
    const cell = page.getByRole('gridcell', { name: 'Ambassador of Canada to Mexico' })
    await cell.click()
    await page.keyboard.press('F2')
    await page.keyboard.press('End')
    await page.keyboard.type('xyz')
    const input = page.getByRole('grid').getByRole('textbox')
    expect(await input.inputValue()).toBe('Ambassador of Canada to Mexicoxyz')
    for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z')
    expect(await input.inputValue()).toBe('Ambassador of Canada to Mexico')
    expect(await search.inputValue()).toBe('sinclair')
    await page.keyboard.press('Enter')
    await saved(page)
    await goTo(page, 'agenda')
    await expect.poll(() => words(boxes().nth(3))).toBe(elsewhere)
    expect(app.complaints).toEqual([])
  })

  it('DRAFT-E7: fields written one after the other in one breath are all on the disk when the window is closed right after', async () => {
    const FIELDS = 9
    await page.evaluate((count) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      for (const [index, box] of [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].slice(0, count).entries()) {
        box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
        setValue?.call(box, `Breath ${index}`)
        box.dispatchEvent(new Event('input', { bubbles: true }))
        box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      }
    }, FIELDS)
    await app.restart()
    page = app.page
    await goTo(page, 'agenda')
    await expect.poll(async () => Promise.all(Array.from({ length: FIELDS }, (_, index) => words(boxes().nth(index))))).toEqual(Array.from({ length: FIELDS }, (_, index) => `Breath ${index}`))
  })
})
