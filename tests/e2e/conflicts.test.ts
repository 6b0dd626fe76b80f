import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteItem, setItemText } from '#shared/domain/item/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { sampleChanges } from '#shared/sample/index.ts'
import { after, itemIds, packed } from '#tests/interop/example-with-gaps.ts'
import { launchApp, temporaryFolder, type RunningApp } from './app.ts'
import { goTo, openExample, saved } from './steps.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let app: RunningApp
const path = (name: string): string => join(folder.path, name)

beforeAll(async () => {
  folder = await temporaryFolder()
  const [one = '', two = '', three = ''] = itemIds(sampleChanges())
  const titles = (word: string): DomainEdit[] => [one, two, three].map((id, index) => setItemText(id, 'title', 'en', `${word} ${index + 1}`))
  await writeEdited('ottawa', titles('Northern'))
  await writeEdited('mexico', [...titles('Southern').slice(0, 2), deleteItem(three)])
  writeFileSync(path('dialogs.json'), JSON.stringify({ openFile: [path('ottawa'), path('mexico')] }))
  app = await launchApp({ userData: path('data'), env: { ALTERNAT_TEST_DIALOGS: path('dialogs.json') } })
  await openExample(app.page)
  for (const name of ['ottawa', 'mexico']) {
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
    await app.page.getByText(`3 changes were taken from “${name}”.`).waitFor()
    await saved(app.page)
  }
  await goTo(app.page, 'history')
})

afterAll(async () => {
  await app.quit()
  await folder.remove()
})

/** The example as a laptop sends it that made these edits, each with a device of its own. */
async function writeEdited(laptop: string, edits: readonly DomainEdit[]): Promise<void> {
  let changes = sampleChanges()
  for (const [index, edit] of edits.entries()) changes = after(changes, edit, `${laptop}-${index}`)
  writeFileSync(path(laptop), await packed(changes))
}

function focused(words: string): Promise<unknown> {
  return app.page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, words)
}

describe('what two people decided apart', () => {
  it('CONFLICTS-E1: a version of one’s own is taken at Enter, and one that is not written after all leaves the focus where it was', async () => {
    const { page } = app
    await page.getByText('3 questions wait for a decision.').waitFor()
    const another = page.getByRole('button', { name: 'Write another version…' }).first()
    await another.press('Enter')
    await page.getByRole('button', { name: 'Cancel' }).press('Enter')
    await focused('Write another version…')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Another version' }).waitFor()
    await page.keyboard.type('Common 1')
    await page.keyboard.press('Enter')
    await page.getByText('2 questions wait for a decision.').waitFor()
    await goTo(page, 'agenda')
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(({ value }) => value === 'Common 1'))
  })

  it('CONFLICTS-E2: decided by keyboard, one goes on to the next question, and from the last one to the title', async () => {
    const { page } = app
    await goTo(page, 'history')
    const questions = page.getByRole('region', { name: 'To be decided' }).getByRole('heading', { level: 3 })
    const next = await questions.nth(1).innerText()
    await page.getByRole('button', { name: 'Take this one' }).first().press('Enter')
    await page.getByText('1 question waits for a decision.').waitFor()
    await focused(next)
    await page.keyboard.press('Tab')
    await focused('Keep it')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing waits for a decision.').waitFor()
    await focused('History')
    expect(app.complaints).toEqual([])
  })
})
