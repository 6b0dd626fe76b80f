import { mkdtempSync, openSync, closeSync, fsyncSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo, openExample } from '#tests/e2e/harness/steps.ts'
import { figure, median, note, percentile } from '../harness/figures.ts'

const EDITS = 60
/** Between two edits, in milliseconds: a person leaves a field, and writes in the next. */
const PAUSE = 700

it('one edit from the keyboard to "Saved", beside a bare fsync of the same disk', async () => {
  const data = await temporaryFolder()
  const app = await launchApp({ userData: data.path })
  await openExample(app.page)
  await goTo(app.page, 'agenda')
  await app.page.waitForSelector('main textarea')
  const took = await app.page.evaluate(async ({ edits, PAUSE }) => {
    const box = document.querySelector<HTMLTextAreaElement>('main textarea')
    const indicator = document.querySelector('header [data-state]')
    if (!box || !indicator) throw new Error('The agenda is not there')
    const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    const times: number[] = []
    for (let n = 0; n < edits; n++) {
      box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
      setValue?.call(box, `Measured ${n}`)
      box.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve))
      const started = performance.now()
      const isSaved = new Promise<void>((resolve) => {
        let wasSaving = false
        const observer = new MutationObserver(() => {
          if (indicator.getAttribute('data-state') === 'saving') wasSaving = true
          else if (wasSaving && indicator.getAttribute('data-state') === 'saved') {
            observer.disconnect()
            resolve()
          }
        })
        observer.observe(indicator, { attributes: true })
      })
      box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      await isSaved
      times.push(performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    return times
  }, { edits: EDITS, PAUSE })
  await app.quit()
  await data.remove()
  expect(took).toHaveLength(EDITS)
  const fsync = bareFsync(EDITS)
  figure('edit to "Saved", median', median(took), { name: 'fsync of one line, median', milliseconds: median(fsync) })
  figure('edit to "Saved", 95 of 100', percentile(took, 95), { name: 'fsync of one line, 95 of 100', milliseconds: percentile(fsync, 95) }, 'at most 50 ms')
  note(`${EDITS} edits of an agenda title, with the example meeting open and its preview drawn beside it`)
}, 180_000)

function bareFsync(times: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-fsync-'))
  const file = openSync(join(folder, 'lines'), 'w')
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const started = performance.now()
    writeSync(file, `${'x'.repeat(400)}\n`)
    fsyncSync(file)
    took.push(performance.now() - started)
  }
  closeSync(file)
  rmSync(folder, { recursive: true })
  return took
}
