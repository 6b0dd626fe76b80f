import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleApp } from '../harness/example-app.ts'
import { saved } from '../harness/steps.ts'

const app = exampleApp({ dialogs: { saveFile: ['seating-en.pdf', 'balance-en.pdf'] } })

/** Goes to the seating screen anew, at a tab or a plan. */
async function open(focus: string): Promise<void> {
  await app.page.evaluate(() => {
    location.hash = '#/overview'
  })
  await app.page.waitForSelector('main h1')
  await app.page.evaluate((wanted) => {
    location.hash = `#/seating?focus=${wanted}`
  }, focus)
  await app.page.getByRole('heading', { name: 'Precedence and seating' }).waitFor()
}

const seat = (id: string) => app.page.locator(`[data-seat="${id}"]`)
const sits = async (id: string): Promise<string> => (await seat(id).getAttribute('aria-label')) ?? ''
const seatShows = (id: string, name: string) => app.page.locator(`[data-seat="${id}"][aria-label*="${name}"]`).waitFor()
const namesOf = (list: string) => app.page.getByRole('grid', { name: list }).getByRole('row').allInnerTexts()
/** The first three of the members, by surname as they stand on screen. */
const firstMembers = async (): Promise<string[]> => (await namesOf('Members, Canada')).slice(0, 3).map((row) => row.split('\n').find((line) => /[A-Z][a-z]+ [A-Z]/.test(line)) ?? '')

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await app.page.mouse.move(from.x, from.y)
  await app.page.mouse.down()
  await app.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await app.page.mouse.move(to.x, to.y, { steps: 4 })
}

async function middleOf(id: string): Promise<{ x: number; y: number }> {
  const box = await seat(id).locator('rect').boundingBox()
  if (!box) throw new Error(`The chair ${id} is not drawn`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const said = (words: string) => app.page.waitForFunction((wanted) => [...document.querySelectorAll('[aria-live]')].some((region) => region.textContent?.includes(wanted)), words)

const news = (words: string) => app.page.getByRole('region', { name: 'News' }).getByText(words).waitFor()

describe('the order of precedence', () => {
  it('SEATING-E1: by keyboard somebody moves up, those before are placed too, and one button gives all back to the rules', async () => {
    await open('precedence')
    const before = await firstMembers()
    await app.page.getByRole('row', { name: 'Isabelle Tremblay' }).focus()
    await app.page.keyboard.press('Alt+ArrowUp')
    await said('Isabelle Tremblay is now at position 2')
    await app.page.getByText('placed by hand').first().waitFor()
    const after = await firstMembers()
    expect(after).toEqual([before[0], 'Isabelle Tremblay', before[1]])
    await app.page.getByRole('button', { name: 'Back to the order of the rules' }).click()
    await app.page.getByText('placed by hand').first().waitFor({ state: 'detached' })
    expect(await firstMembers()).toEqual(before)
    await saved(app.page)
  })

  it('SEATING-E12: by mouse somebody is dragged above another, and undo puts them back', async () => {
    const before = await firstMembers()
    const from = await app.page.getByRole('row', { name: 'Isabelle Tremblay' }).boundingBox()
    const to = await app.page.getByRole('row', { name: before[1] ?? '' }).boundingBox()
    if (!from || !to) throw new Error('The rows are not drawn')
    await drag({ x: from.x + 60, y: from.y + from.height / 2 }, { x: to.x + 60, y: to.y + 3 })
    await app.page.mouse.up()
    await app.page.getByText('placed by hand').first().waitFor()
    expect(await firstMembers()).toEqual([before[0], 'Isabelle Tremblay', before[1]])
    await app.page.keyboard.press('Control+z')
    await app.page.getByText('placed by hand').first().waitFor({ state: 'detached' })
    expect(await firstMembers()).toEqual(before)
  })

  it('SEATING-E2: nobody leaves their band, and whoever tries is told', async () => {
    await app.page.getByRole('row', { name: 'Naomi Sutherland' }).focus()
    await app.page.keyboard.press('Alt+ArrowUp')
    await said('Naomi Sutherland stays here')
    expect((await firstMembers())[0]).toBe('Naomi Sutherland')
  })
})

describe('a seating plan', () => {
  it('SEATING-E3: heads face each other, the host at the right, interpreters behind', async () => {
    await open('seating-heads')
    expect(await sits('right-0')).toBe('R1, Mariana Castañeda Ibarra, head of delegation, Mexico')
    expect(await sits('left-0')).toBe('L1, Geneviève Marchand, head of delegation, Canada')
    expect(await sits('right-interpreter')).toContain('interpreter, Mexico')
    const [left, right] = [await middleOf('left-0'), await middleOf('right-0')]
    expect(Math.abs(left.y - right.y)).toBeLessThan(1)
  })

  it('SEATING-E4: by mouse two change places; the broken rule is said beside the drawing and mended by one click', async () => {
    await drag(await middleOf('right-0'), await middleOf('right-1'))
    await app.page.getByText('changes places with them').waitFor()
    await app.page.mouse.up()
    await seatShows('right-0', 'Solórzano')
    await seatShows('right-1', 'Castañeda')
    await app.page.getByText('first of the delegation of Mexico, does not sit in the centre').waitFor()
    await app.page.getByRole('button', { name: 'Back to the rules', exact: true }).click()
    await seatShows('right-0', 'Castañeda')
    await app.page.getByText('does not sit in the centre').waitFor({ state: 'detached' })
  })

  it('SEATING-E5: Escape while one drags leaves everybody where they are', async () => {
    await drag(await middleOf('left-0'), await middleOf('left-2'))
    await app.page.keyboard.press('Escape')
    await app.page.mouse.up()
    expect(await sits('left-0')).toContain('Marchand')
  })

  it('SEATING-E6: by keyboard: arrows, Space, arrows, Space; each step is spoken; undo takes it back', async () => {
    await seat('left-1').focus()
    await app.page.keyboard.press(' ')
    await said('Daniel Sinclair picked up')
    await app.page.keyboard.press('ArrowDown')
    await said('Daniel Sinclair takes L4; Harjit Singh changes places with them')
    await app.page.keyboard.press(' ')
    await seatShows('left-3', 'Sinclair')
    await seatShows('left-1', 'Singh')
    await app.page.getByText('2 seats set by hand').waitFor()
    await app.page.keyboard.press('Control+z')
    await seatShows('left-1', 'Sinclair')
    await seat('left-1').focus()
    await app.page.keyboard.press(' ')
    await app.page.keyboard.press('Escape')
    await said('Daniel Sinclair stays')
  })

  it('SEATING-E7: somebody without a seat is given one by keyboard, and who sat there goes back to the rules', async () => {
    await app.page.getByRole('button', { name: 'Marie-Ève Lavoie' }).focus()
    await app.page.keyboard.press('Enter')
    await said('Marie-Ève Lavoie picked up')
    await seat('left-6').focus()
    await app.page.keyboard.press('Enter')
    await seatShows('left-6', 'Lavoie')
    await app.page.getByRole('button', { name: 'All back to the rules' }).click()
    await seatShows('left-6', 'Gagnon')
  })

  it('SEATING-E13: somebody without a seat is dragged onto a chair by mouse', async () => {
    const from = await app.page.getByRole('button', { name: 'Marie-Ève Lavoie' }).boundingBox()
    if (!from) throw new Error('Nobody is without a seat')
    await drag({ x: from.x + from.width / 2, y: from.y + from.height / 2 }, await middleOf('left-6'))
    await app.page.mouse.up()
    await seatShows('left-6', 'Lavoie')
    await app.page.getByRole('button', { name: 'All back to the rules' }).click()
    await seatShows('left-6', 'Gagnon')
  })

  it('SEATING-E8: one click makes the table long enough for every member', async () => {
    await app.page.getByRole('button', { name: /Give each delegation \d+ seats/ }).click()
    await app.page.getByText('Everyone sits as protocol asks.').waitFor()
    await app.page.keyboard.press('Control+z')
    await app.page.getByRole('button', { name: /Give each delegation/ }).waitFor()
  })

  it('SEATING-E9: a new plan for a group’s session seats the group, and is printed as a PDF', async () => {
    await app.page.getByRole('button', { name: 'New seating plan' }).click()
    const dialog = app.page.getByRole('dialog')
    await dialog.getByRole('button', { name: /Session/ }).click()
    await app.page.getByRole('option', { name: /Energy working group/ }).click()
    await dialog.getByRole('radio', { name: 'U-shaped table' }).click()
    await dialog.getByRole('button', { name: 'Make the plan' }).click()
    await seatShows('left-0', 'Tremblay')
    await seatShows('right-0', 'Hernández')
    await app.page.getByText('Everyone sits as protocol asks.').waitFor()
    await app.page.getByRole('button', { name: 'Print…' }).click()
    await app.page.getByLabel('Page, of 2', { exact: false }).waitFor()
    await app.page.getByRole('button', { name: 'Save PDF…' }).click()
    await news('seating-en.pdf')
    expect(readFileSync(app.path('seating-en.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    await saved(app.page)
  })
})

describe('the balance', () => {
  it('SEATING-E10: a count that does not add up to the delegation is said, and the charts print', async () => {
    await app.page.evaluate(() => {
      location.hash = '#/balance'
    })
    await app.page.getByText('58 reported, as many as are expected.').waitFor()
    const women = app.page.getByRole('textbox', { name: 'women, Canada' })
    await women.fill('31')
    await women.press('Enter')
    await app.page.getByText('59 reported, 58 expected: worth asking again.').waitFor()
    await app.page.getByRole('button', { name: 'Print…' }).click()
    await app.page.getByLabel('Page, of 2', { exact: false }).waitFor()
    await app.page.getByRole('button', { name: 'Save PDF…' }).click()
    await news('balance-en.pdf')
    expect(readFileSync(app.path('balance-en.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('SEATING-E11: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
