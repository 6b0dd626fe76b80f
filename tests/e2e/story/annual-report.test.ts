import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, saved, settled } from '../harness/steps.ts'

const app = exampleApp({ size: [1440, 900], dialogs: { saveFile: ['report.pdf', 'report.docx'] } })

const REPORT = 'documents?meeting=m2026&focus=report-2026'
const pages = () => app.page.getByRole('complementary', { name: 'Printed document' })

describe('the annual report', () => {
  it('ANNUAL-REPORT-1: the page of the report shows the whole of it, and which groups have still to write theirs', async () => {
    const { page } = app
    await goTo(page, REPORT)
    const reports = page.getByRole('region', { name: 'Group reports' })
    expect(await reports.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Mining\s+not begun\s+Begin$/u), 'Energy'])
    )
    expect(await reports.getByRole('button').count()).toBe(4)
    await pages().getByText('What the group did this year').first().waitFor({ timeout: 30_000 })
    await pages().locator('canvas').first().waitFor({ timeout: 30_000 })
    await settled(page)
    expect(await violations(page)).toEqual([])
  })

  it('ANNUAL-REPORT-2: a group’s report is begun by keyboard and written, and stands in the whole report while one types', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Begin the report of Mining' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Group report: Mining' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(expect.arrayContaining(['What the group did this year', 'Results', 'Next steps']))
    await page.locator('[data-part="parts.done"] [contenteditable=true][lang="en-CA"]').click()
    await page.keyboard.type('Seven facilities were chosen for the visits.')
    await page.getByRole('radio', { name: 'The whole report' }).click()
    await pages().getByText('Seven facilities were chosen for the visits.').first().waitFor({ timeout: 30_000 })
    await page.getByRole('radio', { name: 'This text' }).click()
    await page.getByRole('link', { name: 'All documents' }).click()
    await page.getByRole('table', { name: 'Group reports' }).getByRole('link', { name: 'Group report: Mining' }).waitFor()
    await saved(page)
  })

  it('ANNUAL-REPORT-3: is saved as PDF and for Word, with commitments, figures and what was just written', async () => {
    const { page } = app
    await goTo(page, REPORT)
    expect(await page.getByRole('region', { name: 'Group reports' }).getByRole('button').count()).toBe(3)
    await page.getByRole('button', { name: 'Save as PDF…' }).click()
    await page.getByRole('region', { name: 'News' }).getByText('report.pdf', { exact: false }).first().waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Save as Word…' }).click()
    await page.getByRole('region', { name: 'News' }).getByText('report.docx was saved.').waitFor({ timeout: 30_000 })
    expect(existsSync(app.path('report.docx'))).toBe(true)
    const words = execFileSync('pdftotext', ['-layout', app.path('report.pdf'), '-'], { encoding: 'utf8' }).replaceAll(/\s+/gu, ' ')
    for (const said of ['Message from the co-chairs', 'Ours is a partnership by choice', 'Seven facilities were chosen for the visits.', 'Second trial of traceable labels', 'Total 52 13 18 21', 'Adoption of the work plans']) {
      expect(words, said).toContain(said)
    }
  })

  it('ANNUAL-REPORT-4: another meeting’s report is begun from the list of documents, without a title to be found, and undo takes it back', async () => {
    const { page } = app
    await goTo(page, 'documents?meeting=m2027')
    await page.getByRole('button', { name: 'New document' }).click()
    const dialog = page.getByRole('dialog', { name: 'New document' })
    await dialog.getByRole('button', { name: /Kind/ }).click()
    await page.getByRole('option', { name: 'Group report' }).click()
    expect(await dialog.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: /Kind/ }).click()
    await page.getByRole('option', { name: 'Annual report' }).click()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('heading', { level: 1, name: 'Annual report' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Message from the co-chairs' }).waitFor()
    await saved(page)
    await goTo(page, 'documents?meeting=m2027')
    await page.getByRole('table', { name: 'Annual report' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('table', { name: 'Annual report' }).waitFor({ state: 'detached' })
    await saved(page)
  })

  it('ANNUAL-REPORT-5: among single documents it says what nobody has written, and leads there', async () => {
    const { page } = app
    await goTo(page, 'packs?meeting=m2026')
    await page.getByRole('radio', { name: 'Single documents' }).click()
    await page.getByRole('checkbox', { name: /^Annual report/ }).focus()
    await page.keyboard.press('Space')
    await page.getByText('Of the annual report, still to be written:').waitFor()
    await page.getByRole('button', { name: 'Environment', exact: true }).click()
    await page.getByRole('button', { name: 'Begin the report of Environment' }).waitFor()
  })

  it('ANNUAL-REPORT-6: once a meeting is over, the page of a group leads to its report; what was written is there after a restart', async () => {
    await app.restart()
    const { page } = app
    await goTo(page, 'groups?meeting=m2026&focus=mining')
    await page.getByRole('region', { name: 'Report of the year' }).getByRole('link', { name: 'Group report: Mining' }).click()
    await page.getByText('Seven facilities were chosen for the visits.').first().waitFor()
    await goTo(page, 'groups?meeting=m2026&focus=human-capital')
    await page.getByRole('button', { name: 'Begin the report' }).click()
    await page.getByRole('heading', { level: 1, name: 'Group report: Human Capital' }).waitFor()
    expect(app.complaints).toEqual([])
  })
})
