import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeAlternat } from '#shared/exchange/write.ts'
import { launchApp, temporaryFolder, type RunningApp } from '#tests/e2e/harness/app.ts'
import { goTo } from '#tests/e2e/harness/steps.ts'
import { figure, median, note, percentile } from '../harness/figures.ts'
import { sessionsChanges } from './sessions.ts'

const FRAME = { name: 'a frame at 60 a second', milliseconds: 1000 / 60 }

it.each([200, 2000])('the timetable with %i sessions: dragging, dropping, scrolling', async (count) => {
  const data = await temporaryFolder()
  const app = await opened(data.path, count)
  const { page } = app
  await goTo(page, 'timetable')
  await page.waitForSelector('[data-board] [data-session]')
  await page.locator('main header button[aria-haspopup="listbox"]').click()
  await page.getByRole('option', { name: 'All days' }).click()
  await page.waitForTimeout(2500)
  const drawn = await page.locator('[data-board] [data-session]').count()
  for (const zoomed of [false, true]) {
    if (zoomed) for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Larger' }).click()
    await page.waitForTimeout(1500)
    const name = `${count} sessions${zoomed ? ', enlarged' : ', all in the window'}`
    const dragging = await page.evaluate(dragFrames)
    figure(`${name}: a frame while dragging, median`, median(dragging.frames), FRAME)
    figure(`${name}: a frame while dragging, 95 of 100`, percentile(dragging.frames, 95), FRAME)
    note(`longest frame while dragging: ${Math.round(Math.max(...dragging.frames))} ms; taking hold: ${Math.round(dragging.begin)} ms; from the drop to the card at its place: ${Math.round(dragging.drop)} ms`)
    await page.waitForTimeout(2500)
    const scrolling = await page.evaluate(scrollFrames)
    figure(`${name}: a frame while scrolling, median`, median(scrolling), FRAME)
    figure(`${name}: a frame while scrolling, 95 of 100`, percentile(scrolling, 95), FRAME)
  }
  note(`${count} sessions, ${drawn} cards drawn with all days in the window`)
  expect(drawn).toBeGreaterThan(0)
  await app.quit()
  await data.remove()
})

async function opened(folder: string, count: number): Promise<RunningApp> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'many.alternat')
  const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
  writeFileSync(file, await writeAlternat({ workspace: { id: '11111111-1111-4111-8111-111111111111', name: 'Measured' }, madeAt: '2027-06-01T12:00:00Z', changes: sessionsChanges(count), attachments: new Map() }, sha256))
  const app = await launchApp({ userData: join(folder, 'user'), args: [file] })
  await app.page.waitForSelector('nav', { timeout: 120_000 })
  await app.page.waitForSelector('header [data-state="saved"]', { timeout: 240_000 })
  await app.page.waitForTimeout(2000)
  return app
}

/** In the page: drags a card about for two seconds and drops it; the times between frames, of taking hold, and of the drop. */
async function dragFrames(): Promise<{ frames: number[]; begin: number; drop: number }> {
  const next = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
  const frame = document.querySelector('[data-frame]')?.getBoundingClientRect()
  const cards = [...document.querySelectorAll<HTMLElement>('[data-board] [data-session]')]
  const card = cards.find((one) => {
    const box = one.getBoundingClientRect()
    return frame !== undefined && box.top > frame.top + 120 && box.bottom < frame.bottom - 150 && box.left > frame.left + 200 && box.right < frame.right - 300
  })
  if (!card) throw new Error('No card is in view')
  const box = card.getBoundingClientRect()
  const id = card.dataset['session'] ?? ''
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const send = (type: string, dx: number, dy: number, target: EventTarget): void => {
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, clientX: x + dx, clientY: y + dy, pointerId: 1 }))
  }
  send('pointerdown', 0, 0, card)
  const started = performance.now()
  send('pointermove', 8, 8, window)
  await next()
  await next()
  const begin = performance.now() - started
  const frames: number[] = []
  let last = await next()
  for (let step = 1; step <= 120; step++) {
    send('pointermove', 8 + 120 * Math.sin(step / 12), 8 + step / 2, window)
    const now = await next()
    frames.push(now - last)
    last = now
  }
  const place = (): string => document.querySelector<HTMLElement>(`[data-board] [data-session="${id}"]`)?.style.transform ?? ''
  const before = place()
  const dropped = performance.now()
  send('pointerup', 8, 68, window)
  while (place() === before && performance.now() - dropped < 5000) await next()
  return { frames, begin, drop: performance.now() - dropped }
}

/** In the page: scrolls the grid for two seconds; the times between frames. */
async function scrollFrames(): Promise<number[]> {
  const next = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
  const frame = document.querySelector('[data-frame]')
  const frames: number[] = []
  let last = await next()
  for (let step = 0; step < 120; step++) {
    frame?.scrollBy(step < 60 ? 30 : -30, step < 60 ? 12 : -12)
    const now = await next()
    frames.push(now - last)
    last = now
  }
  return frames
}
