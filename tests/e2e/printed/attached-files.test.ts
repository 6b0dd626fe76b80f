import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankPdf, encryptedPdf, heavyPdf, officeFile, pdfOf, pngOf, SCRIPTED_SVG, slowPdf, withScripts } from '#tests/unit/attached/files.ts'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved } from '../harness/steps.ts'

const app = exampleApp({ size: [1440, 900], dialogs: { chooseFolder: ['packs'] }, begin: ({ path }) => mkdirSync(path('packs')) })
const { path } = app

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

  it('ATTACHED-3: files that take too much time or memory end the typesetting process, are named with the reason, and everything goes on', { timeout: 180_000 }, async () => {
    const { page } = app
    await goTo(page, 'documents?focus=circular')
    await page.waitForSelector('aside [data-sheet] canvas', { timeout: 60_000 })
    const before = await typesetting()
    await attach({ name: 'heavy.pdf', bytes: await heavyPdf() }, { name: 'slow.pdf', bytes: await slowPdf() }, { name: 'harmless.pdf', bytes: await pdfOf(['HARMLESS-PAGE']) })
    const refused = page.getByRole('alert').filter({ hasText: 'slow.pdf' })
    await refused.waitFor({ timeout: 90_000 })
    // Which of its limits the first one meets depends on how busy the computer is.
    expect(await refused.innerText()).toMatch(/“heavy\.pdf” was not attached\. Reading the file (?:needed too much memory|took too long) and was stopped\./u)
    expect(await refused.innerText()).toContain('“slow.pdf” was not attached. Reading the file took too long and was stopped. Print it to a new PDF and attach that.')
    await page.locator('ol[aria-label="Attached files"] > li').filter({ hasText: 'harmless.pdf' }).waitFor({ timeout: 60_000 })
    expect(await page.locator('ol[aria-label="Attached files"] > li').count()).toBe(5)
    // A word typed now is on the pages again, set by a new process.
    await page.locator('main [contenteditable=true]').first().click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('AFTERWARDS ')
    await page.locator('aside').getByText('AFTERWARDS').first().waitFor({ state: 'attached', timeout: 60_000 })
    await saved(page)
    const after = await typesetting()
    expect(after).toHaveLength(1)
    expect(before).not.toContain(after[0])
    expect(app.complaints).toEqual([])
  })
})

/** The processes that typeset, by their numbers in the system. */
async function typesetting(): Promise<number[]> {
  return app.electron.evaluate(({ app: { getAppMetrics } }) => getAppMetrics().flatMap(({ pid, name }) => (name === 'Alternat typesetting' ? [pid] : [])))
}
