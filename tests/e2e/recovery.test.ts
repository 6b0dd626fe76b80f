import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, temporaryFolder, type RunningApp } from './app.ts'
import { agendaShows, goTo, openExample, saved } from './steps.ts'

let data: { path: string; remove: () => Promise<void> }
let app: RunningApp | null = null

beforeEach(async () => {
  data = await temporaryFolder()
  app = await launchApp({ userData: data.path })
  await openExample(app.page)
  await app.quit()
  app = null
})

afterEach(async () => {
  await app?.quit()
  await data.remove()
})

/** Starts again and waits for the example's agenda. */
async function startAgain(): Promise<Page> {
  app = await launchApp({ userData: data.path })
  await saved(app.page)
  await goTo(app.page, 'agenda')
  await agendaShows(app.page, 'Closing remarks and adjournment')
  return app.page
}

async function storeFiles(): Promise<string[]> {
  const folder = join(data.path, 'IndexedDB')
  const names = await readdir(folder, { recursive: true })
  const paths = names.map((name) => join(folder, name))
  const kinds = await Promise.all(paths.map(async (path) => ({ path, isFile: (await stat(path)).isFile() })))
  return kinds.filter(({ isFile }) => isFile).map(({ path }) => path)
}

describe('IndexedDB that is gone comes back whole, with a message', () => {
  const message = 'rebuilt'

  it('RECOVERY-1: deleted between two runs', async () => {
    await rm(join(data.path, 'IndexedDB'), { recursive: true })
    const page = await startAgain()
    expect(await page.locator('main').innerText()).toContain(message)
  })

  it('RECOVERY-2: every file of it filled with zeros', async () => {
    for (const path of await storeFiles()) await writeFile(path, new Uint8Array((await stat(path)).size))
    const page = await startAgain()
    expect(await page.locator('main').innerText()).toContain(message)
  })

  it('RECOVERY-3: every file of it empty', async () => {
    for (const path of await storeFiles()) await truncate(path, 0)
    const page = await startAgain()
    expect(await page.locator('main').innerText()).toContain(message)
  })

  it('RECOVERY-4: a start where nothing happened says nothing', async () => {
    const page = await startAgain()
    expect(await page.locator('main').innerText()).not.toContain(message)
  })
})
