import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeAlternat } from '#shared/exchange/write.ts'
import { fold } from '#shared/ledger/fold.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { EVERYTHING, found } from '#renderer/features/translation/find/filters.ts'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo } from '#tests/e2e/harness/steps.ts'
import { figure, inTurn, median, note, percentile } from '../harness/figures.ts'
import { manyTexts } from './texts.ts'

const TEXTS = 5000
const FRAME = { name: 'a frame at 60 a second', milliseconds: 1000 / 60 }

it('the state of 5,000 texts, computed', async () => {
  const rows = rowsOf(fold(manyTexts(TEXTS)).values())
  const first = meetingView(rows, 'm')
  if (first === null) throw new Error('The file holds its meeting')
  const started = performance.now()
  const texts = textsOfMeeting(first)
  note(`the states of ${texts.length} texts, the first time: ${(performance.now() - started).toFixed(1)} ms`)
  expect(texts.length).toBeGreaterThanOrEqual(TEXTS)
  const [again, plain] = await inTurn(15, () => textsOfMeeting(first), () => JSON.stringify(texts))
  figure('the states of all texts after an edit', again, { name: 'the same as JSON', milliseconds: plain }, 'a few ms')
  const [finding, everything] = await inTurn(15, () => found(texts, { ...EVERYTHING, words: 'energia sesion' }, 'fr', null), () => found(texts, { ...EVERYTHING, order: 'priority' }, 'fr', null))
  figure('words found among all texts', finding, { name: 'all of them in the order of urgency', milliseconds: everything })
})

it('the desk with 5,000 texts: opening it, opening a text, a letter to the next frame', async () => {
  const data = await temporaryFolder()
  const file = join(data.path, 'many.alternat')
  mkdirSync(data.path, { recursive: true })
  const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
  writeFileSync(file, await writeAlternat({ workspace: { id: '11111111-1111-4111-8111-111111111111', name: 'Measured' }, madeAt: '2027-06-01T12:00:00Z', changes: manyTexts(TEXTS), attachments: new Map() }, sha256))
  const app = await launchApp({ userData: join(data.path, 'user'), args: [file] })
  const { page } = app
  await page.waitForSelector('nav', { timeout: 120_000 })
  await page.waitForSelector('header [data-state="saved"]', { timeout: 240_000 })
  await page.waitForTimeout(3000)

  const openings: number[] = []
  for (let round = 0; round < 5; round++) {
    await goTo(page, 'history')
    await page.waitForTimeout(1500)
    openings.push(
      await page.evaluate(async () => {
        const before = performance.now()
        location.hash = '#/translation'
        while (document.querySelectorAll('[role=grid] [role=row]').length < 10) await new Promise((resolve) => requestAnimationFrame(resolve))
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
        return performance.now() - before
      })
    )
  }
  note(`opening the desk, its code fetched at the first time: ${openings.map(Math.round).join(', ')} ms`)
  figure('opening the desk with 5,000 texts, median', median(openings), FRAME, 'at most 300 ms')

  await page.locator('main').getByRole('radio', { name: 'Français' }).click()
  await page.getByRole('rowheader', { name: /^Punto \d+ sobre/ }).first().click()
  await page.waitForFunction(() => document.activeElement?.closest('[data-main]') !== null)
  await page.waitForTimeout(4000)
  for (const [name, selector] of [['a letter typed into a translation', '[data-main] textarea'], ['a letter typed into the search', 'main input[type=search]']] as const) {
    const took = await page.evaluate(async (where) => {
      const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(where)
      if (!box) throw new Error('The field is not there')
      const setValue = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set
      box.focus()
      const times: number[] = []
      for (let count = 0; count < 60; count++) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)))
        const before = performance.now()
        setValue?.call(box, box.value.length > 12 ? 's' : `${box.value}e`)
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
        const work = performance.now() - before
        await new Promise<void>((resolve) => requestAnimationFrame(() => {
          setTimeout(resolve, 0)
        }))
        times.push(performance.now() - before, work)
      }
      return times
    }, selector)
    const frames = took.filter((_, index) => index % 2 === 0)
    const works = took.filter((_, index) => index % 2 === 1)
    figure(`${name}: to the next frame, median`, median(frames), FRAME, 'one frame on screen')
    figure(`${name}: to the next frame, 95 of 100`, percentile(frames, 95), FRAME)
    figure(`${name}: at work, median`, median(works), FRAME)
  }
  await app.quit()
  await data.remove()
  expect(openings).toHaveLength(5)
})
