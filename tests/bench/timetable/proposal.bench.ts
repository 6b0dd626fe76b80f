import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeAlternat } from '#shared/exchange/write.ts'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo } from '#tests/e2e/harness/steps.ts'
import { figure, median, note } from '../harness/figures.ts'
import { sessionsChanges } from './sessions.ts'

const AIM = { name: 'the aim', milliseconds: 1000 }

it.each([60, 200])('a proposal for %i sessions: from the button to the first plan on screen', async (count) => {
  const data = await temporaryFolder()
  mkdirSync(data.path, { recursive: true })
  const file = join(data.path, 'many.alternat')
  const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
  writeFileSync(file, await writeAlternat({ workspace: { id: '11111111-1111-4111-8111-111111111111', name: 'Measured' }, madeAt: '2027-06-01T12:00:00Z', changes: sessionsChanges(count), attachments: new Map() }, sha256))
  const app = await launchApp({ userData: join(data.path, 'user'), args: [file] })
  const { page } = app
  await page.waitForSelector('nav', { timeout: 120_000 })
  await page.waitForSelector('header [data-state="saved"]', { timeout: 240_000 })
  await goTo(page, 'timetable')
  await page.waitForSelector('[data-board] [data-session]')
  const first: number[] = []
  const searched: number[] = []
  for (let run = 0; run < 3; run++) {
    await page.waitForTimeout(5000)
    const { shown, done } = await page.evaluate(async () => {
      const until = async (selector: string): Promise<number> => {
        while (document.querySelector(selector) === null) await new Promise((resolve) => requestAnimationFrame(resolve))
        return performance.now()
      }
      const begun = performance.now()
      document.querySelector<HTMLElement>('[data-propose]')?.click()
      const shown = (await until('[data-phase]')) - begun
      return { shown, done: (await until('[data-phase="proving"], [data-phase="done"]')) - begun }
    })
    first.push(shown)
    searched.push(done)
    await page.keyboard.press('Escape')
  }
  figure(`${count} sessions: first plan on screen after the button, median of 3`, median(first), AIM)
  note(`${count} sessions: the whole search after ${Math.round(median(searched))} ms`)
  expect(first.length).toBe(3)
  await app.quit()
  await data.remove()
})
