import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sampleChanges } from '#shared/sample/index.ts'
import { packed } from '#tests/interop/example-with-gaps.ts'
import { exampleApp } from '../harness/example-app.ts'
import { saved } from '../harness/steps.ts'

const app = exampleApp({
  dialogs: { openFile: ['cut.alternat', 'again.alternat', 'letter.alternat'] },
  begin: async ({ path }) => {
    const whole = await packed(sampleChanges())
    writeFileSync(path('cut.alternat'), whole.subarray(0, whole.length - 200))
    writeFileSync(path('again.alternat'), whole.subarray(0, whole.length - 400))
    writeFileSync(path('letter.alternat'), 'Dear colleagues')
  }
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
