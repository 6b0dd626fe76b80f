import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#electron/files/sha256.ts'
import { readAlternat } from '#shared/exchange/read.ts'
import { deleteItem, setItemText } from '#shared/domain/item/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { sampleChanges } from '#shared/sample/index.ts'
import { after, itemIds, packed } from '#tests/interop/example-with-gaps.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp({
  dialogs: { openFile: ['ottawa', 'mexico', 'answer'], saveFile: ['sent.alternat'] },
  begin: async ({ electron, page }) => {
    const [one = '', two = '', three = ''] = itemIds(sampleChanges())
    const titles = (word: string): DomainEdit[] => [one, two, three].map((id, index) => setItemText(id, 'title', 'en', `${word} ${index + 1}`))
    await writeEdited('ottawa', titles('Northern'))
    await writeEdited('mexico', [...titles('Southern').slice(0, 2), deleteItem(three)])
    for (const name of ['ottawa', 'mexico']) {
      await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
      await page.getByText(`3 changes were taken from “${name}”.`).waitFor()
      await saved(page)
    }
    await goTo(page, 'history')
  }
})
const { path } = app

/** The example as a laptop sends it that made these edits, each with a device of its own. */
async function writeEdited(laptop: string, edits: readonly DomainEdit[]): Promise<void> {
  let changes = sampleChanges()
  for (const [index, edit] of edits.entries()) changes = after(changes, edit, `${laptop}-${index}`)
  writeFileSync(path(laptop), await packed(changes))
}

/** The file that was sent, as the other capital sends it back: with other words for what was written over. */
async function answered(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await readAlternat(bytes, sha256)
  if (!read.ok) throw new Error('the file is one of ours')
  const { changes } = read.value
  const [one = ''] = itemIds(changes)
  return packed(after(changes, setItemText(one, 'title', 'en', 'The last word'), 'answer'))
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
    const box = page.getByRole('textbox', { name: 'Another version' })
    await box.fill('What both capitals can agree upon, in rather more words than either of them had written before. '.repeat(4))
    expect(await box.evaluate((area) => [area.scrollWidth - area.clientWidth, area.scrollHeight - area.clientHeight])).toEqual([0, 0])
    await box.fill('')
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
  })

  it('CONFLICTS-E4: undo of a decision asks again, with both versions and who wrote them; redo decides again', async () => {
    const { page } = app
    const versions = (): Promise<string[]> => page.getByRole('region', { name: 'To be decided' }).getByRole('listitem').allInnerTexts()
    await page.keyboard.press('Control+z')
    await page.getByText('1 question waits for a decision.').waitFor()
    // What one deleted and another edited was kept: it is there, and asked again.
    expect(await versions()).toHaveLength(2)
    await page.keyboard.press('Control+z')
    await page.getByText('2 questions wait for a decision.').waitFor()
    const told = (await versions()).join(' ')
    for (const words of ['Northern 2', 'Southern 2']) expect(told).toContain(words)
    expect(told.match(/\bAna\b/gu)).toHaveLength(4)
    for (const said of ['1 question waits for a decision.', 'Nothing waits for a decision.']) {
      await page.keyboard.press('Control+y')
      await page.getByText(said).waitFor()
    }
    await saved(page)
  })

  it('CONFLICTS-E3: what somebody has written over since is left alone in so many words, and undo goes on to the one before', async () => {
    const { page } = app
    const boxes = (): Promise<string[]> => page.locator('main textarea').evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value))
    await goTo(page, 'agenda')
    await page.waitForSelector('main textarea')
    const at = (await boxes()).findIndex((value) => value === 'Common 1')
    for (const [place, words] of [[at + 1, 'Un mot'], [at, 'Written over']] as const) {
      await page.locator('main textarea').nth(place).fill(words)
      await page.locator('main textarea').nth(place).press('Control+Enter')
      await saved(page)
    }
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('saveCopy')?.click())
    await page.getByText('A copy was saved').waitFor()
    writeFileSync(path('answer'), await answered(readFileSync(path('sent.alternat'))))
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
    await page.getByText('One change was taken from “answer”.').waitFor()
    await saved(page)
    await goTo(page, 'history')
    const takeBack = page.getByRole('button', { name: 'Take back' })
    await takeBack.press('Enter')
    await page.getByText('One field was left as it is, because Ana has changed it since.').first().waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('wrote in the agenda item'))
    await takeBack.press('Enter')
    await page.getByText(/^Taken back: .*French/).first().waitFor()
    await goTo(page, 'agenda')
    await expect.poll(boxes).not.toContain('Un mot')
    expect(await boxes()).toContain('The last word')
    expect(app.complaints).toEqual([])
  })
})
