import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exampleApp } from '../harness/example-app.ts'
import { enterPerson, goTo } from '../harness/steps.ts'

const app = exampleApp({ begin: ({ page }) => goTo(page, 'people') })

const search = (): Locator => app.page.getByRole('searchbox').first()
const rowOf = (name: string): Locator => app.page.getByRole('row').filter({ hasText: name })
/** The cell of a person's row under a head. */
async function cell(name: string, head: string): Promise<Locator> {
  const column = await app.page.getByRole('columnheader', { name: head, exact: true }).getAttribute('aria-colindex')
  return rowOf(name).locator(`[aria-colindex="${column}"]`)
}

describe('rows that move while one edits them', () => {
  it('PEOPLE-12: when an edit takes its row out of what is shown, the focus stays at that height', async () => {
    const { page } = app
    await search().fill('director, am')
    await page.getByText(/^\d+ of 122 people shown$/).waitFor()
    const title = await cell('Robichaud, Chantal', 'Job title')
    const height = await rowOf('Robichaud, Chantal').getAttribute('data-line')
    for (const last of ['Enter', 'Tab']) {
      await title.click()
      await page.keyboard.press('F2')
      await page.keyboard.type('Zonal counsellor')
      await page.keyboard.press(last)
      await rowOf('Robichaud, Chantal').waitFor({ state: 'hidden' })
      await page.waitForFunction((line) => document.activeElement?.getAttribute('role') === 'gridcell' && document.activeElement.closest('[data-line]')?.getAttribute('data-line') === line, height)
      await page.keyboard.press('Control+z')
      await title.waitFor()
    }
    await search().fill('')
    await page.getByText('All 122 people').waitFor()
  })

  it('PEOPLE-13: when an edit sorts its row elsewhere, the focus is seen there', async () => {
    const { page } = app
    const head = page.getByRole('columnheader', { name: 'Job title', exact: true })
    await head.click()
    await head.and(page.locator('[aria-sort="ascending"]')).waitFor()
    await (await cell('Robichaud, Chantal', 'Job title')).click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Zonal counsellor')
    await page.keyboard.press('Enter')
    const isSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const [box, frame] = [document.activeElement, document.querySelector('[role=grid]')].map((one) => one?.getBoundingClientRect())
        return document.activeElement?.textContent === 'Zonal counsellor' && box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom
      })
    await expect.poll(() => rowOf('Robichaud, Chantal').getAttribute('data-line')).toBe('58')
    await expect.poll(isSeen).toBe(true)
  })
})

describe('what leaves the page while one works by keyboard', () => {
  it('PERSON-9: from within a field, the next person begins at the title; by the arrow, the focus stays on the arrow', async () => {
    const { page } = app
    await rowOf('Robichaud, Chantal').getByRole('rowheader').click()
    const title = page.getByRole('heading', { level: 1 })
    await title.filter({ hasText: 'Chantal Robichaud' }).waitFor()
    await page.getByRole('textbox', { name: 'Mobile' }).focus()
    await page.keyboard.press('Alt+PageUp')
    await title.filter({ hasNotText: 'Chantal Robichaud' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    await page.getByRole('button', { name: 'Next person' }).press('Enter')
    await title.filter({ hasText: 'Chantal Robichaud' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next person')
  })

  it('DUPLICATES-3: a pair that is merged or kept apart leaves the focus to the next, and the last to the word that there is none', async () => {
    const { page } = app
    for (const [given, surname] of [['Daniel', 'Sinclair'], ['Genevieve', 'Marchand'], ['Chantal', 'Robichaud']] as const) await enterPerson(page, given, surname)
    await goTo(page, 'people')
    await page.getByRole('button', { name: 'Possible duplicates (3)' }).click()
    const pairs = page.locator('main ol > li')
    const inFirstPair = (left: number): Promise<unknown> =>
      page.waitForFunction((count) => document.querySelectorAll('main ol > li').length === count && document.querySelector('main ol > li')?.contains(document.activeElement), left)
    await pairs.first().getByRole('button', { name: 'They are two people' }).press('Enter')
    await inFirstPair(2)
    await pairs.first().getByRole('button', { name: 'Merge…' }).press('Enter')
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
    await inFirstPair(1)
    await pairs.first().getByRole('button', { name: 'They are two people' }).press('Enter')
    await page.waitForFunction(() => document.activeElement !== document.body && document.activeElement?.textContent?.includes('Nobody is on file twice'))
    expect(app.complaints).toEqual([])
  })
})

describe('a cell in which one types', () => {
  it('PEOPLE-14: the keys of the app work in it, and what stands there is kept wherever they lead', async () => {
    const { page } = app
    const shows = async (words: string): Promise<void> => {
      await goTo(app.page, 'people')
      await search().fill('Nair')
      await (await cell('Nair, Priya', 'Job title')).getByText(words).waitFor()
    }
    const type = async (words: string): Promise<void> => {
      await (await cell('Nair, Priya', 'Job title')).click()
      await page.keyboard.press('F2')
      await page.keyboard.type(words)
    }
    await goTo(page, 'people')
    await search().fill('Nair')
    await type('Beside the palette')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'gridcell' && document.activeElement.textContent === 'Beside the palette')
    await type('Left by its keys')
    await page.keyboard.press('Control+1')
    await page.waitForSelector('[data-screen="overview"] h1')
    await shows('Left by its keys')
    await type('Left with the window')
    await app.restart()
    await shows('Left with the window')
  })
})
