import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp()

/** The beginning of a PNG that says how large it is; nobody unpacks the rest of one that is too large. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(25)
  header.writeUInt32BE(13, 0)
  header.write('IHDR', 4, 'latin1')
  header.writeUInt32BE(width, 8)
  header.writeUInt32BE(height, 12)
  header.set([8, 2, 0, 0, 0], 16)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, deflateSync(Buffer.alloc(64))])
}

describe('the house style in the settings', () => {
  it('STYLE-E1: what is no colour is named as it was typed', async () => {
    const { page } = app
    await goTo(page, 'settings')
    const accent = page.getByRole('textbox', { name: 'Accent colour' })
    await accent.fill('red')
    await accent.press('Enter')
    await page.getByText('“red” is no colour.').waitFor()
    await accent.fill('7a1f3d')
    await accent.press('Enter')
    await page.getByText('is no colour.').waitFor({ state: 'detached' })
    await saved(page)
    expect(await accent.inputValue()).toBe('#7a1f3d')
  })

  it('STYLE-E2: a picture of too many pixels is refused with the limit that it passes', async () => {
    const { page } = app
    await goTo(page, 'settings')
    await page.locator('input[type="file"]').nth(1).setInputFiles({ name: 'poster.png', mimeType: 'image/png', buffer: pngOf(12_000, 9000) })
    const refusal = page.getByRole('alert').filter({ hasText: '“poster.png” was not taken as a logo.' })
    expect(await refusal.innerText()).toContain('at most 20 MB and 100 megapixels')
  })
})

describe('your name in the settings', () => {
  it('SETTINGS-E1: may be left empty; it is said what history then says, and it says so', async () => {
    const { page } = app
    await goTo(page, 'settings')
    const name = page.getByRole('textbox', { name: 'Your name' })
    await name.fill('')
    await name.press('Enter')
    await page.getByText('Without a name, history says “somebody without a name” beside your edits', { exact: false }).waitFor()
    await goTo(page, 'agenda')
    const title = page.locator('main textarea').first()
    await title.fill('Without a name')
    await title.press('Control+Enter')
    await saved(page)
    await goTo(page, 'history')
    await page.getByText(/^Somebody without a name wrote in the agenda item/).waitFor()
    await goTo(page, 'settings')
    await name.fill('Ana Robledo')
    await name.press('Enter')
    await page.getByText('History shows it beside each of your edits', { exact: false }).waitFor()
    expect(app.complaints).toEqual([])
  })
})
