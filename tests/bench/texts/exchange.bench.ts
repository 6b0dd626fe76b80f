import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { writeAlternat } from '#shared/exchange/write.ts'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo } from '#tests/e2e/harness/steps.ts'
import { figure } from '../harness/figures.ts'
import { manyTexts } from './texts.ts'

const TEXTS = 5000
const SECOND = { name: 'a second', milliseconds: 1000 }

/** Begins to note the longest time without a frame: as long as the window answered nobody. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = window as unknown as { longest: number; last: number }
    watched.longest = 0
    watched.last = performance.now()
    const look = (): void => {
      const now = performance.now()
      watched.longest = Math.max(watched.longest, now - watched.last)
      watched.last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

function longest(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { longest: number }).longest)
}

it('5,000 texts out to translators, and back: how long it takes, and how long the window stalls', async () => {
  const data = await temporaryFolder()
  const path = (name: string): string => join(data.path, name)
  mkdirSync(data.path, { recursive: true })
  const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
  writeFileSync(path('many.alternat'), await writeAlternat({ workspace: { id: '11111111-1111-4111-8111-111111111111', name: 'Measured' }, madeAt: '2027-06-01T12:00:00Z', changes: manyTexts(TEXTS), attachments: new Map() }, sha256))
  writeFileSync(path('dialogs.json'), JSON.stringify({ saveFile: [path('out.xlf'), path('out.xlsx')] }))
  const app = await launchApp({ userData: path('user'), args: [path('many.alternat')], env: { ALTERNAT_TEST_DIALOGS: path('dialogs.json') } })
  const { page } = app
  await page.waitForSelector('nav', { timeout: 120_000 })
  await page.waitForSelector('header [data-state="saved"]', { timeout: 240_000 })
  await goTo(page, 'translation')
  await page.waitForTimeout(3000)

  for (const [name, file] of [['XLIFF 1.2', 'out.xlf'], ['Excel workbook', 'out.xlsx']] as const) {
    await page.getByRole('button', { name: 'Send out…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /File/u }).click()
    await page.getByRole('option', { name }).click()
    await dialog.getByRole('button', { name: /What goes out/u }).click()
    await page.getByRole('option', { name: 'All texts, as a memory too' }).click()
    await dialog.getByText(/^5,?\d{3} texts, /u).waitFor()
    await watch(page)
    const sent = performance.now()
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await dialog.waitFor({ state: 'detached', timeout: 120_000 })
    figure(`${name} with all texts, from the button to the file`, performance.now() - sent, SECOND)
    figure(`${name}, the longest time without a frame`, await longest(page), SECOND)

    await page.getByRole('button', { name: 'Take back…' }).click()
    await watch(page)
    const back = performance.now()
    await page.locator('input[type="file"]').setInputFiles(path(file))
    await page.getByText('Nothing would change.').waitFor({ timeout: 120_000 })
    figure(`${name} with all texts back, from the choice to the list`, performance.now() - back, SECOND)
    figure(`${name} back, the longest time without a frame`, await longest(page), SECOND)
    await page.getByRole('button', { name: 'Back to the texts' }).click()
  }
  await app.quit()
  await data.remove()
  expect(app.complaints).toEqual([])
})
