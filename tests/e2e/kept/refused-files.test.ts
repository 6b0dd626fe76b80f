import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleChanges } from '#shared/sample/index.ts'
import { packed } from '#tests/interop/example-with-gaps.ts'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { openExample, saved } from '../harness/steps.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let app: RunningApp
const path = (name: string): string => join(folder.path, name)

beforeAll(async () => {
  folder = await temporaryFolder()
  const whole = await packed(sampleChanges())
  writeFileSync(path('cut.alternat'), whole.subarray(0, whole.length - 200))
  writeFileSync(path('again.alternat'), whole.subarray(0, whole.length - 400))
  writeFileSync(path('letter.alternat'), 'Dear colleagues')
  writeFileSync(path('dialogs.json'), JSON.stringify({ openFile: [path('cut.alternat'), path('again.alternat'), path('letter.alternat')] }))
  app = await launchApp({ userData: path('data'), env: { ALTERNAT_TEST_DIALOGS: path('dialogs.json') } })
  await openExample(app.page)
})

afterAll(async () => {
  await app.quit()
  await folder.remove()
})

describe('files that are refused', () => {
  it('REFUSED-E1: each is named with what to do, and put away by keyboard one goes on to the next notice, from the last to the title', async () => {
    const { page } = app
    for (const words of ['“cut.alternat” is damaged or was not copied to the end.', '“again.alternat” is damaged or was not copied to the end.', '“letter.alternat” is not an Alternat file.']) {
      await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('openFile')?.click())
      await page.getByText(words).waitFor()
    }
    const close = page.getByRole('main').getByRole('button', { name: 'Close', exact: true })
    for (const left of [2, 1]) {
      await close.first().press('Enter')
      await page.waitForFunction((count) => document.querySelectorAll('main [role="status"] button').length === count && document.activeElement?.closest('[role="status"]') !== null, left)
    }
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await close.count()).toBe(0)
    await saved(page)
    expect(app.complaints).toEqual([])
  })
})
