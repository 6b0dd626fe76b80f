import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { sha256 } from '#electron/files/sha256.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { changeAttendance } from '#shared/domain/attendance/edits.ts'
import { changePerson } from '#shared/domain/person/edits.ts'
import { SAMPLE_MEETING_ID, SAMPLE_WORKSPACE, sampleChanges } from '#shared/sample/index.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import { fold } from '#shared/ledger/fold.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import { filesHolding } from '#tests/unit/electron/traces.ts'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { goTo, openExample, saved } from '../harness/steps.ts'

/** What is put into the example and has to be gone: random, so that no compression can hide it. */
const SECRETS = ['phone', 'email', 'flight', 'hotel', 'note'].map((what) => `${what}${randomBytes(9).toString('hex')}`)
const [PHONE = '', EMAIL = '', FLIGHT = '', HOTEL = '', NOTE = ''] = SECRETS

let folder: { path: string; remove: () => Promise<void> }
let running: RunningApp[] = []
const path = (...parts: string[]): string => join(folder.path, ...parts)

beforeAll(async () => {
  folder = await temporaryFolder()
  writeFileSync(path('with-secrets.alternat'), await fileWithSecrets())
})

afterEach(async () => {
  for (const app of running) await app.quit().catch(() => undefined)
  running = []
})

afterAll(() => folder.remove())

/** The example with what a secretariat notes about a delegate who attends this meeting only, and co-chairs nothing. */
async function fileWithSecrets(): Promise<Uint8Array> {
  const changes: Change[] = sampleChanges()
  const states = fold(changes)
  const rows = [...states.values()].flatMap((state) => (state.row === null ? [] : [{ ...state.record, row: state.row }]))
  const seated = new Set(rows.filter(({ kind }) => kind === 'coChair').map(({ row }) => row['person']))
  const attendance = rows.find(({ kind, row }) => kind === 'attendance' && row['meeting'] === SAMPLE_MEETING_ID && !seated.has(row['person']))
  if (!attendance) throw new Error('the example has such a delegate')
  const edits = [
    changePerson(String(attendance.row['person']), { phone: PHONE, email: EMAIL }),
    changeAttendance(attendance.id, { arrivalBy: FLIGHT, hotel: HOTEL, note: NOTE })
  ]
  for (const [index, edit] of edits.entries()) {
    const drafts = draftsOf(edit, (record) => states.get(recordKey(record)))
    changes.push(...stamp(drafts, edit.verb, { device: 'luis', number: index + 1, clock: changes.length, at: '2027-09-01T12:00:00Z', by: 'Luis', gesture: `luis-${index}` }))
  }
  return writeAlternat({ workspace: SAMPLE_WORKSPACE, madeAt: '2027-09-01T12:00:00Z', changes, attachments: new Map() }, sha256)
}

async function start(name: string, dialogs: Record<string, string[]> = {}): Promise<RunningApp> {
  mkdirSync(path(name), { recursive: true })
  writeFileSync(path(name, 'dialogs.json'), JSON.stringify(dialogs))
  const app = await launchApp({ userData: path(name, 'data'), env: { ALTERNAT_TEST_DIALOGS: path(name, 'dialogs.json') } })
  running.push(app)
  return app
}

/** Chooses a command of the menu: the next answer of the native dialogs is the file. */
async function choose(app: RunningApp, command: 'openFile' | 'saveCopy'): Promise<void> {
  await app.electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command)
}

async function notice(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor({ timeout: 30_000 })
}

/** A laptop on which the example with the secrets was opened and saved, a snapshot included. */
async function laptopWithSecrets(name: string): Promise<void> {
  const app = await start(name, { openFile: [path('with-secrets.alternat')] })
  await openExample(app.page)
  await choose(app, 'openFile')
  await notice(app.page, 'changes were taken from')
  await saved(app.page)
  await app.quit()
}

function traces(name: string): string[] {
  return [...new Set(SECRETS.flatMap((secret) => filesHolding(path(name, 'data'), secret)))].map((file) => file.slice(path(name).length))
}

async function closeBooks(page: Page): Promise<void> {
  await goTo(page, 'closing')
  await page.getByRole('button', { name: 'Close the books…' }).click()
  // The example's meeting is still to come: a word has to be typed.
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Close the books' })
  expect(await confirm.isDisabled()).toBe(true)
  await page.getByLabel('Type “close” to confirm').fill('Close')
  await confirm.click()
}

describe('closing the books', () => {
  it('CLOSING-1: afterwards no file of the app holds what was removed, and an older copy brings nothing back', async () => {
    await laptopWithSecrets('ottawa')
    // The control: the search finds it in the journal or a snapshot, and in Chromium's own files.
    expect(traces('ottawa').join(' ')).toMatch(/workspaces.*(journal|snapshots)|(journal|snapshots).*workspaces/)
    expect(traces('ottawa').join(' ')).toContain('IndexedDB')

    const app = await start('ottawa', { openFile: [path('with-secrets.alternat'), path('with-secrets.alternat')], saveFile: [path('closed.alternat')] })
    await saved(app.page)
    await goTo(app.page, 'closing')
    await app.page.getByText(/Arrival, departure and hotel of \d+ (person|people)/).waitFor()
    await closeBooks(app.page)
    await notice(app.page, 'The books are closed.')
    const said = await app.page.locator('main').innerText()
    expect(said).toMatch(/Removed: the contacts of \d+ (person|people), the travel of \d+ (person|people).*and the notes on \d+ (person|people)\. \d+ entries of the history/)
    expect(said).toMatch(/On this computer (?:[1-9]\d* backups? and )?[1-9]\d* parts? of the journal that held it (?:was|were) replaced by two new backups/)
    expect(said).toContain('Closed so far')
    await app.page.waitForFunction(() => document.activeElement?.textContent?.startsWith('The books are closed.'))
    // At once, while the app still runs.
    expect(traces('ottawa')).toEqual([])

    await choose(app, 'openFile')
    await notice(app.page, 'holds nothing that is not already here')
    expect(await app.page.evaluate(() => document.body.innerText)).not.toContain(FLIGHT)
    await goTo(app.page, 'history')
    await app.page.getByText('closed the books: personal data was purged').first().waitFor()
    await choose(app, 'saveCopy')
    await notice(app.page, 'A copy was saved')
    await app.quit()
    expect(traces('ottawa')).toEqual([])
    expect(SECRETS.flatMap((secret) => filesHolding(folder.path, secret)).filter((file) => file.includes('closed.alternat'))).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('CLOSING-2: the next start has nothing to say, and nothing is left to close', async () => {
    const app = await start('ottawa')
    await saved(app.page)
    expect(await app.page.locator('main').innerText()).not.toContain('rebuilt')
    await goTo(app.page, 'closing')
    await app.page.getByText('Closed so far').waitFor()
    expect(await app.page.getByRole('button', { name: 'Close the books…' }).isDisabled()).toBe(true)
    await app.quit()
    expect(traces('ottawa')).toEqual([])
  })

  it('CLOSING-3: the other laptop receives the file and is clean as well', async () => {
    await laptopWithSecrets('mexico')
    expect(traces('mexico')).not.toEqual([])
    const app = await start('mexico', { openFile: [path('closed.alternat'), path('with-secrets.alternat')] })
    await saved(app.page)
    await choose(app, 'openFile')
    await notice(app.page, 'has closed the books of a meeting')
    await expect.poll(() => traces('mexico'), { timeout: 30_000 }).toEqual([])
    await choose(app, 'openFile')
    await notice(app.page, 'holds nothing that is not already here')
    await app.quit()
    expect(traces('mexico')).toEqual([])
  })

  it('CLOSING-4: on a laptop that opens the old copy only later, nothing of it is ever written', async () => {
    const app = await start('monterrey', { openFile: [path('closed.alternat'), path('with-secrets.alternat')] })
    await openExample(app.page)
    await choose(app, 'openFile')
    await notice(app.page, 'were taken from')
    await saved(app.page)
    await choose(app, 'openFile')
    await notice(app.page, 'holds nothing that is not already here')
    await saved(app.page)
    expect(traces('monterrey')).toEqual([])
    await app.quit()
    expect(traces('monterrey')).toEqual([])
  })

  it('CLOSING-6: a laptop that begins with the closed file hears only what is true of it, and may look at the history at once', async () => {
    const app = await start('quebec', { openFile: [path('closed.alternat')] })
    const { page } = app
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.body.innerText.includes('Nothing has happened yet')) document.body.dataset['seen'] = 'empty'
      }).observe(document.body, { childList: true, subtree: true })
    })
    await page.getByRole('button', { name: 'Open a file…' }).press('Enter')
    await notice(page, '“closed.alternat” is open. What you change is kept on this computer; to send it back, save a copy.')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent?.startsWith('Third annual meeting'))
    await goTo(page, 'history')
    await page.getByText('closed the books: personal data was purged').first().waitFor()
    await saved(page)
    const said = await page.locator('main').innerText()
    expect(said).not.toContain('Personal data was removed here as well')
    expect(said).not.toContain('Yours is unchanged')
    expect(await page.evaluate(() => document.body.dataset['seen'])).toBeUndefined()
    expect(app.complaints).toEqual([])
  })

  it('CLOSING-5: killed at any moment of it, the next start finishes what was begun', async () => {
    await laptopWithSecrets('original')
    // How long it takes here and now, so that the kills are spread over all of it.
    const whole = await closing('whole', async (app) => {
      const begun = Date.now()
      await notice(app.page, 'The books are closed.')
      return Date.now() - begun
    })
    let finished = 0
    for (const part of [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9]) {
      const name = `killed-${part}`
      await closing(name, async (app) => {
        await app.page.waitForTimeout(whole * part)
        await app.kill()
      })

      const next = await start(name)
      await saved(next.page)
      await goTo(next.page, 'closing')
      await next.page.waitForTimeout(500)
      const isClosed = (await next.page.getByText('Closed so far').count()) > 0
      if (isClosed) {
        finished += 1
        await expect.poll(() => traces(name), { timeout: 30_000, message: `killed after ${part} of ${whole} ms` }).toEqual([])
      } else expect(traces(name)).not.toEqual([])
      await goTo(next.page, 'overview')
      await saved(next.page)
      await next.quit()
      running = running.filter((other) => other !== next)
      if (isClosed) expect(traces(name)).toEqual([])
    }
    expect(finished).toBeGreaterThan(2)

    async function closing<T>(name: string, work: (app: RunningApp) => Promise<T>): Promise<T> {
      mkdirSync(path(name), { recursive: true })
      cpSync(path('original'), path(name), { recursive: true })
      const app = await start(name)
      await saved(app.page)
      await closeBooks(app.page)
      const answer = await work(app)
      await app.quit().catch(() => undefined)
      running = running.filter((other) => other !== app)
      return answer
    }
  })
})
