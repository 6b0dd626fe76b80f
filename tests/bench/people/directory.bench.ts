import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { searchText } from '#shared/domain/person/search.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { fold as foldChanges } from '#shared/ledger/fold.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { entriesOfMeeting, type Entry } from '#renderer/features/people/find/entry.ts'
import { EVERYTHING, find } from '#renderer/features/people/find/facets.ts'
import { grouped, sorted, type OrderContext } from '#renderer/features/people/find/order.ts'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo } from '#tests/e2e/harness/steps.ts'
import { figure, inTurn, median, note, percentile } from '../harness/figures.ts'
import { peopleChanges } from './people.ts'

const PEOPLE = 10_000
const TYPED = ['n', 'nu', 'nun', 'nune', 'nunez', 'nunez e', 'nunez en', 'nunez ene', 'nunez ener', 'nunez energ', 'nunez energy', 'garza mines 7']

/** As one would write it at first: every field of every person folded at every letter. */
function findNaively(entries: readonly Entry[], typed: string): Entry[] {
  const words = fold(typed).split(' ').filter(Boolean)
  return entries.filter(({ person }) => {
    const texts = [person.title, person.organisation].flatMap((text) => LANGUAGES.map((language) => text[language] ?? ''))
    const folded = [person.givenNames, person.firstSurname, person.secondSurname, person.badgeName, person.email, ...texts].map(fold)
    return words.every((word) => folded.some((field) => field.includes(word)))
  })
}

it('a letter typed over 10,000 people: what it takes to compute, beside the naive way', async () => {
  const view = meetingView(rowsOf(foldChanges(peopleChanges(PEOPLE)).values()), 'm')
  if (view === null) throw new Error('The file holds its meeting')
  const entries = entriesOfMeeting(view)
  expect(entries).toHaveLength(PEOPLE)
  for (const typed of TYPED) expect(find(entries, { ...EVERYTHING, text: typed })).toEqual(findNaively(entries, typed))
  const started = performance.now()
  const fresh = entries.map(({ person }) => searchText({ ...person }))
  note(`folding ${fresh.length} people, once and in idle moments: ${Math.round(performance.now() - started)} ms`)
  const context: OrderContext = { language: 'es', countries: ['MX', 'CA'], groups: [] }
  const inOrder = sorted(entries, { column: 'name', isDescending: false }, context)
  const times: number[] = []
  for (let round = 0; round < 20; round++) {
    for (const typed of TYPED) {
      const before = performance.now()
      grouped(find(inOrder, { ...EVERYTHING, text: typed }), 'delegation', context)
      times.push(performance.now() - before)
    }
  }
  const [, naive] = await inTurn(3, () => undefined, () => findNaively(inOrder, 'nunez energy'))
  figure('find and group at one letter, median', median(times), { name: 'folding at every letter', milliseconds: naive }, 'at most 2 ms')
  figure('find and group at one letter, 95 of 100', percentile(times, 95), { name: 'folding at every letter', milliseconds: naive }, 'at most 2 ms')
  const [sorting] = await inTurn(5, () => sorted(entries, { column: 'title', isDescending: false }, context), () => undefined)
  note(`sorting ${PEOPLE} people by title, in the order of Spanish: ${sorting.toFixed(1)} ms`)
})

it('the screen with 10,000 people: opening it, a letter to the next frame, scrolling', async () => {
  const data = await temporaryFolder()
  const file = join(data.path, 'many.alternat')
  mkdirSync(data.path, { recursive: true })
  const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
  writeFileSync(file, await writeAlternat({ workspace: { id: '11111111-1111-4111-8111-111111111111', name: 'Measured' }, madeAt: '2027-06-01T12:00:00Z', changes: peopleChanges(PEOPLE), attachments: new Map() }, sha256))
  const app = await launchApp({ userData: join(data.path, 'user'), args: [file] })
  const { page } = app
  await page.waitForSelector('nav', { timeout: 120_000 })
  await page.waitForSelector('header [data-state="saved"]', { timeout: 240_000 })
  await page.waitForTimeout(3000)
  await goTo(page, 'history')
  const opening = await framesWhile(page, async () => {
    location.hash = '#/people'
    while (document.querySelectorAll('[role=grid] [role=row]').length < 10) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  note(`opening the screen of ${PEOPLE} people: ${Math.round(opening.took)} ms to its rows, longest stall ${Math.round(opening.longest)} ms`)
  await page.waitForTimeout(3000)

  const took = await page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('main input[type=search]')
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (!box) throw new Error('The search is not there')
    box.focus()
    const times: number[] = []
    for (const text of [...typed, ...typed, ...typed]) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)))
      const before = performance.now()
      setValue?.call(box, text)
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      // After the frame that shows it has been handed over.
      await new Promise<void>((resolve) => requestAnimationFrame(() => {
        setTimeout(resolve, 0)
      }))
      times.push(performance.now() - before)
    }
    setValue?.call(box, '')
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    return times
  }, TYPED)
  const frame = { name: 'a frame at 60 a second', milliseconds: 1000 / 60 }
  figure('letter to the next frame, median', median(took), frame, 'one frame on screen')
  figure('letter to the next frame, 95 of 100', percentile(took, 95), frame)

  await page.waitForTimeout(500)
  const scrolling = await framesWhile(page, async () => {
    const scroller = document.querySelector('[role=grid]')
    for (let step = 0; step < 120; step++) {
      scroller?.scrollBy(0, 240)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  figure('a frame while scrolling 28,800 pixels, mean', scrolling.took / 120, frame)
  note(`longest frame while scrolling: ${Math.round(scrolling.longest)} ms`)
  await app.quit()
  await data.remove()
  expect(took.length).toBeGreaterThan(0)
})

declare global {
  interface Window {
    longestFrame: number
  }
}

/** How long something takes in the page, and the longest time without a frame meanwhile. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<{ took: number; longest: number }> {
  await page.evaluate(() => {
    window.longestFrame = 0
    let last = performance.now()
    const watch = (): void => {
      const now = performance.now()
      if (window.longestFrame < 0) return
      window.longestFrame = Math.max(window.longestFrame, now - last)
      last = now
      requestAnimationFrame(watch)
    }
    requestAnimationFrame(watch)
  })
  const started = performance.now()
  await page.evaluate(work)
  const took = performance.now() - started
  const longest = await page.evaluate(() => {
    const found = window.longestFrame
    window.longestFrame = -1
    return found
  })
  return { took, longest }
}
