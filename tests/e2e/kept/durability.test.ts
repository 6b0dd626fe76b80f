import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { SAMPLE_WORKSPACE } from '#shared/sample/index.ts'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { goTo, openExample, resize, saved } from '../harness/steps.ts'

const KILLS = 50
const DATABASE = `alternat-${SAMPLE_WORKSPACE.id}`

let data: { path: string; remove: () => Promise<void> }

beforeAll(async () => {
  data = await temporaryFolder()
  const app = await launchApp({ userData: data.path })
  await openExample(app.page)
  // Each start is of this size again: no pages are drawn beside the agenda, which is all the same to what is on the disk.
  await resize(app, 1100, 700)
  await app.quit()
})

afterAll(() => data.remove())

/**
 * Writes title after title into the first item of the agenda, as fast as the page takes them, and reports each title that was on screen
 * when the bar said "Saved". Runs until the process is killed.
 */
async function writeWithoutEnd(page: Page, round: number, report: (title: string) => void): Promise<void> {
  await page.exposeFunction('reportSaved', report)
  await page.evaluate((prefix) => {
    const box = document.querySelector<HTMLTextAreaElement>('main textarea')
    const indicator = document.querySelector('header [data-state]')
    if (!box || !indicator) throw new Error('The agenda is not there')
    const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    // The function is put on the window by exposeFunction.
    const tell = (window as unknown as { reportSaved: (title: string) => void }).reportSaved
    let written = ''
    const whenSaved = (): void => {
      if (indicator.getAttribute('data-state') === 'saved' && written !== '') tell(written)
    }
    new MutationObserver(whenSaved).observe(indicator, { attributes: true })
    let n = 0
    const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
    const untilSaved = async (): Promise<void> => {
      while (indicator.getAttribute('data-state') !== 'saved') await pause(5)
    }
    const next = async (): Promise<void> => {
      const title = `${prefix}-${++n}`
      // A window without a window manager has no focus to give: the events are what the field listens to.
      box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
      setValue?.call(box, title)
      box.dispatchEvent(new Event('input', { bubbles: true }))
      // React takes the typing in before it hears that the field was left.
      await pause(0)
      box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      written = title
      await (Math.random() < 0.5 ? pause(Math.random() * 60) : untilSaved())
      void next()
    }
    void next()
  }, `kill ${round}`)
}

/** Every title of the first agenda item that the database holds, from its changes. */
function titlesStored(page: Page): Promise<string[]> {
  return page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          if (!opening.result.objectStoreNames.contains('packs')) return reject(new Error('the database is empty'))
          const asking = opening.result.transaction('packs').objectStore('packs').getAll()
          asking.addEventListener('error', () => reject(new Error('no packs')))
          asking.addEventListener('success', () => {
            opening.result.close()
            const packs = asking.result as { changes: { set: Record<string, unknown> }[] }[]
            resolve(packs.flatMap(({ changes }) => changes).map(({ set }) => set['title.en']).filter((title): title is string => typeof title === 'string'))
          })
        })
      }),
    DATABASE
  )
}

async function openAgenda(): Promise<RunningApp> {
  const app = await launchApp({ userData: data.path })
  await saved(app.page)
  await goTo(app.page, 'agenda')
  await app.page.waitForSelector('main textarea')
  return app
}

describe('what was shown as saved is there', () => {
  it(`DURABLE-1: after ${KILLS} kills at random moments while writing`, async () => {
    const shownAsSaved = new Set<string>()
    for (let round = 1; round <= KILLS; round++) {
      const app = await openAgenda()
      await new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error(`Round ${round}: nothing was saved within a minute`)), 60_000).unref()
        // The process dies under this call, by design.
        writeWithoutEnd(app.page, round, (title) => {
          shownAsSaved.add(title)
          resolve()
        }).catch(() => undefined)
      })
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
      await app.kill()
    }
    const last = await openAgenda()
    const stored = new Set(await titlesStored(last.page))
    const lost = [...shownAsSaved].filter((title) => !stored.has(title))
    await last.quit()
    expect(shownAsSaved.size).toBeGreaterThanOrEqual(KILLS)
    expect(lost).toEqual([])
  }, 900_000)
})
