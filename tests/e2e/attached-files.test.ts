import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankPdf, encryptedPdf, officeFile, pdfOf, pngOf, SCRIPTED_SVG, withScripts } from '#tests/unit/attached/files.ts'
import { launchApp, saveScreenshot, temporaryFolder, type RunningApp } from './app.ts'
import { goTo, openExample, resize, saved } from './steps.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let app: RunningApp
const path = (name: string) => join(folder.path, name)

beforeAll(async () => {
  folder = await temporaryFolder()
  mkdirSync(path('packs'))
  const answers = path('dialogs.json')
  writeFileSync(answers, JSON.stringify({ chooseFolder: [path('packs')] }))
  app = await launchApp({ userData: path('data'), env: { ALTERNAT_TEST_DIALOGS: answers } })
  await openExample(app.page)
  await resize(app, 1440, 900)
}, 120_000)

afterAll(async () => {
  await app.quit()
  await folder.remove()
})

/** As a person chooses them with the button; the dialog of the system is the only thing left out. */
async function attach(...files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  await app.page.locator('main input[type=file]').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })))
  await app.page.getByRole('button', { name: 'Attach files…' }).waitFor({ timeout: 60_000 })
}

describe('attached files', () => {
  it('ATTACHED-1: a PDF, a picture, a Word file are attached; what cannot be used is named with the reason, and the app goes on', { timeout: 120_000 }, async () => {
    const { page } = app
    await goTo(page, 'documents?focus=circular')
    await attach(
      { name: 'Lettre d’invitation.pdf', bytes: await withScripts(await pdfOf(['INVITATION-PAGE-ONE', 'INVITATION-PAGE-TWO'], true)) },
      { name: 'floor plan.png', bytes: pngOf(900, 600) },
      { name: 'Terms of reference.docx', bytes: officeFile('docx') },
      { name: 'long.pdf', bytes: await blankPdf(500) }
    )
    await page.getByText('2 pages, printed in the book').waitFor()
    await page.getByText('Printed in the book', { exact: true }).waitFor()
    await page.getByText('Beside the book: A Word document has no fixed pages; it is opened in Word.').waitFor()
    await page.getByText('Beside the book: It has more than 200 pages: a book of its own.').waitFor()
    await attach(
      { name: 'locked.pdf', bytes: encryptedPdf() },
      { name: 'broken.pdf', bytes: new TextEncoder().encode('%PDF-1.7 nothing more') },
      { name: 'drawing.svg', bytes: SCRIPTED_SVG },
      { name: 'bomb.png', bytes: pngOf(10, 10, { width: 30_000, height: 30_000 }) },
      { name: 'program.pdf', bytes: new TextEncoder().encode('MZ this is a program') },
      { name: 'macros.xlsx', bytes: officeFile('xlsx', true) }
    )
    const refused = await page.getByRole('alert').filter({ hasText: 'locked.pdf' }).innerText()
    for (const name of ['locked.pdf', 'broken.pdf', 'drawing.svg', 'bomb.png', 'program.pdf', 'macros.xlsx']) expect(refused).toContain(`“${name}” was not attached.`)
    expect(refused).toContain('protected by a password')
    expect(refused).toContain('100 megapixels')
    await saved(page)
    await saveScreenshot(page, 'attached-files')
    expect(await page.locator('ol[aria-label="Attached files"] > li').count()).toBe(4)
  })

  it('ATTACHED-2: a pack has the pages with its own head and number, nothing of what was hidden in them, and the others beside it', { timeout: 180_000 }, async () => {
    const { page } = app
    await goTo(page, 'packs')
    for (const box of await page.getByRole('checkbox', { name: /pack$/u }).all()) if (await box.isChecked()) await box.uncheck({ force: true })
    for (const box of await page.getByRole('checkbox', { name: /Head of delegation.*Mexico/u }).all()) if (await box.isChecked()) await box.uncheck({ force: true })
    await page.getByRole('button', { name: /^Make 1 pack/u }).click()
    await expect.poll(() => readdirSync(path('packs')).length, { timeout: 120_000 }).toBeGreaterThanOrEqual(9)
    await page.getByRole('button', { name: 'Show in folder' }).first().waitFor().catch(() => undefined)
    const files = readdirSync(path('packs')).sort()
    expect(files).toContain('terms-of-reference-fr.docx')
    expect(files).toContain('long-fr.pdf')
    const book = join(path('packs'), files.find((name) => name.endsWith('-fr.pdf') && name.includes('chef')) ?? '')
    const text = execFileSync('pdftotext', ['-layout', book, '-'], { encoding: 'utf8' })
    const [first = '', second = ''] = text.split('\f').filter((words) => words.includes('INVITATION-PAGE'))
    expect(first).toContain('INVITATION-PAGE-ONE')
    expect(first).toMatch(/Joint à/u)
    for (const own of [first, second]) expect(own).toMatch(/\d+ \/ \d+/u)
    expect(text).toContain('terms-of-reference-fr.docx')
    const raw = readFileSync(book, 'latin1')
    for (const hostile of ['HOSTILE', 'JavaScript', 'EmbeddedFile', 'Launch', 'AcroForm']) expect(raw, hostile).not.toContain(hostile)
  })
})
