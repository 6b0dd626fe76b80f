import { cp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { agendaShows, goTo, openExample, saved } from '../harness/steps.ts'

type Folder = Awaited<ReturnType<typeof temporaryFolder>>
/** What a laptop holds on which the example was opened and the app left; each test has a copy. */
let original: Folder
let data: Folder
let app: RunningApp | null = null

beforeAll(async () => {
  original = await temporaryFolder()
  const first = await launchApp({ userData: original.path })
  await openExample(first.page)
  await first.quit()
})

beforeEach(async () => {
  data = await temporaryFolder()
  await cp(original.path, data.path, { recursive: true, verbatimSymlinks: true })
})

afterEach(async () => {
  await app?.quit()
  app = null
  await data.remove()
})

afterAll(() => original.remove())

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

/** Asks the open workspace's own database something; the work returns the request whose answer is wanted. */
function askDatabase(page: Page, ask: 'mark' | 'spoil'): Promise<unknown> {
  return page.evaluate(async (wanted) => {
    const name = (await indexedDB.databases()).map((database) => database.name ?? '').find((candidate) => candidate.startsWith('alternat-')) ?? ''
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('The database does not answer')))
      })
    const database = await answerOf(indexedDB.open(name))
    const transaction = database.transaction(['meta', 'blocks'], 'readwrite')
    const mark: unknown = await answerOf(transaction.objectStore('meta').get('snapshot'))
    if (wanted === 'spoil') await answerOf(transaction.objectStore('blocks').delete((await answerOf(transaction.objectStore('blocks').getAllKeys()))[1] ?? ''))
    database.close()
    return mark
  }, ask)
}

async function startWithTitle(title: string): Promise<Page> {
  const page = await startAgain()
  await agendaShows(page, title)
  expect(await page.locator('main').innerText()).not.toContain('rebuilt')
  return page
}

describe('the rows that are written down for the next start', () => {
  it('RECOVERY-5: what was edited since is there as well, and a snapshot that is not whole is not believed', async () => {
    const page = await startAgain()
    await expect.poll(() => askDatabase(page, 'mark'), { timeout: 20_000 }).toMatchObject({ name: 'snapshot' })
    const title = page.locator('main textarea').first()
    await title.fill('Written after the snapshot')
    await title.press('Tab')
    await saved(page)
    await app?.quit()
    const again = await startWithTitle('Written after the snapshot')
    await askDatabase(again, 'spoil')
    await app?.quit()
    await startWithTitle('Written after the snapshot')
  })
})

/** Cuts every file of the journal and of the backups in half. */
async function cutInHalf(): Promise<void> {
  const folder = join(data.path, 'workspaces')
  for (const name of (await readdir(folder, { recursive: true })).filter((candidate) => /\.(?:jsonl|alternat)$/u.test(candidate))) {
    const { size } = await stat(join(folder, name))
    await truncate(join(folder, name), Math.floor(size / 2))
  }
}

describe('what is damaged while IndexedDB is whole', () => {
  it('RECOVERY-7: the next start writes it down anew, so that what is lost after it still comes back whole', async () => {
    const page = await startAgain()
    const title = page.locator('main textarea').first()
    await title.fill('Written before the damage')
    await title.press('Tab')
    await saved(page)
    await app?.quit()
    await cutInHalf()
    await agendaShows(await startAgain(), 'Written before the damage')
    await app?.quit()
    await rm(join(data.path, 'IndexedDB'), { recursive: true })
    const again = await startAgain()
    await agendaShows(again, 'Written before the damage')
    expect(await again.locator('main textarea').count()).toBeGreaterThan(20)
  })
})

describe('what is damaged everywhere', () => {
  it('RECOVERY-6: it is said that something may be missing and what to do, and a copy that was saved brings all of it back', async () => {
    const copy = join(data.path, 'copy.alternat')
    const dialogs = join(data.path, 'dialogs.json')
    await writeFile(dialogs, JSON.stringify({ saveFile: [copy], openFile: [copy] }))
    const env = { ALTERNAT_TEST_DIALOGS: dialogs }
    app = await launchApp({ userData: data.path, env })
    await saved(app.page)
    await goTo(app.page, 'agenda')
    const title = app.page.locator('main textarea').first()
    await title.fill('Written before the copy')
    await title.press('Control+Enter')
    await agendaShows(app.page, 'Written before the copy')
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('saveCopy')?.click())
    await app.page.getByText('A copy was saved').waitFor()
    await app.quit()
    await rm(join(data.path, 'IndexedDB'), { recursive: true })
    await cutInHalf()

    app = await launchApp({ userData: data.path, env })
    const { page } = app
    await saved(page)
    await page.getByText('Your work was read from earlier backups, if there are any, and from the journal. If something is missing, open the last copy that you saved or sent.').first().waitFor()
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
    await page.getByText('were taken from “copy.alternat”').waitFor()
    await saved(page)
    await goTo(page, 'agenda')
    await agendaShows(page, 'Written before the copy')
  })
})
