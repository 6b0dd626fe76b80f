import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { readDocx, squeezed } from '#tests/unit/briefing/docx/read-docx.ts'
import { readPdf } from '#tests/unit/typeset/read-pdf.ts'
import { ROOT } from '#scripts/paths.mjs'
import { saveScreenshot } from '../harness/app.ts'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { agendaShows, goTo, saved, showLanguage } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  dialogs: { saveFile: ['note.pdf', 'note.docx'] },
  begin: (started) => {
    page = started.page
  }
})
const { path } = app
const fixture = (name: string): string => readFileSync(join(ROOT, 'tests/fixtures/clipboard', name), 'utf8')

/** The text of the first part in English. */
const box = (): Locator => page.getByRole('textbox', { name: /^Text of .*, English$/ }).first()
const shown = (): Promise<string> => box().evaluate((element) => element.innerHTML.replaceAll(' class="ProseMirror-trailingBreak"', ''))

/** Types keys and texts one after the other: what begins with `!` is a key. */
async function type(...pieces: string[]): Promise<void> {
  for (const piece of pieces) await (piece.startsWith('!') ? page.keyboard.press(piece.slice(1)) : page.keyboard.type(piece))
}

/** Puts what Word or a web page would put on the real clipboard, and pastes it. */
async function paste(html: string, text: string): Promise<void> {
  await app.electron.evaluate(({ clipboard }, data) => {
    // The types are those of a newer Electron than the one that the tests run in.
    const older = clipboard as unknown as { write: (data: { html: string; text: string }) => void; writeText: (text: string) => void }
    if (data.html === '') older.writeText(data.text)
    else older.write(data)
  }, { html, text })
  await page.keyboard.press('Control+v')
}

const TYPED = '<h2>Setting</h2><p>Plain, <strong>bold</strong> and <em>slanted</em></p><ul><li><p>one</p><ul><li><p>inner</p></li></ul></li><li><p>two</p></li></ul>'

describe('the editor of long texts', () => {
  it('DOCUMENTS-E1: a document is begun with its kind and title, and opens ready to be written', async () => {
    await goTo(page, 'documents')
    await page.getByRole('button', { name: 'New document' }).click()
    const dialog = page.getByRole('dialog', { name: 'New document' })
    await dialog.getByRole('textbox', { name: 'English' }).fill('Note on arrival')
    await dialog.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('heading', { name: 'Note on arrival', level: 1 }).waitFor()
    await box().waitFor()
  })

  it('EDITOR-E1: headings, bold, italic and lists are set while typing, by the keyboard alone', async () => {
    await box().click()
    await type('## Setting', '!Enter', 'Plain, ', '!Control+b', 'bold', '!Control+b', ' and ', '!Control+i', 'slanted', '!Control+i', '!Enter', '- one', '!Enter', '!Tab', 'inner', '!Enter', '!Shift+Tab', 'two')
    expect(await shown()).toBe(TYPED)
    await saved(page)
  })

  it('EDITOR-E2: what Word and a web page put on the clipboard comes in without its dirt; a picture is refused with a word', async () => {
    await type('!Enter', '!Enter')
    await paste(fixture('word-table.html'), 'x')
    await expect.poll(shown).toContain('<tr><th><p>Group</p></th><th><p>Result</p></th></tr><tr><td><p>Energy</p></td><td><p>Two pilots<br>One report | done</p></td></tr>')
    await type('!Control+End')
    await paste(fixture('web-page.html'), 'x')
    await page.getByRole('region', { name: 'News' }).getByText('2 pictures were left out').waitFor()
    await expect.poll(shown).toContain('<p>First coloured block</p>')
    expect(await shown()).not.toMatch(/style=|onclick|<img|<script|javascript/)
    expect(app.complaints).toEqual([])
  })

  it('EDITOR-E3: plain text with signs stays as typed', async () => {
    await type('!Control+End', '!Enter')
    await paste('', '**not bold** # no heading')
    await expect.poll(shown).toContain('<p>**not bold** # no heading</p>')
    await saved(page)
  })

  it('EDITOR-E4: undo takes back letters in the field, then stored edits in the app; redo brings them back', async () => {
    const before = await shown()
    await page.waitForTimeout(900)
    await type('!Control+End', ' more')
    expect(await shown()).not.toBe(before)
    for (let step = 0; step < 6 && (await shown()) !== before; step += 1) await page.keyboard.press('Control+z')
    expect(await shown()).toBe(before)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await saved(page)
    await page.keyboard.press('Control+z')
    await expect.poll(shown).not.toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(shown).toBe(before)
    await saved(page)
  })

  it('EDITOR-E9: undo of the native menu takes back letters while one writes, and what was stored once the text is left', async () => {
    const menu = (id: 'undo' | 'redo'): Promise<void> =>
      app.electron.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)
    const before = await shown()
    await box().click()
    await type('!Control+End', ' by menu')
    await expect.poll(shown).toContain('by menu')
    await menu('undo')
    await expect.poll(shown).toBe(before)
    await menu('redo')
    await expect.poll(shown).toContain('by menu')
    await type('!Control+Enter')
    await saved(page)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await menu('undo')
    await expect.poll(shown).toBe(before)
    await saved(page)
  })

  it('EDITOR-E5: a link is set by Ctrl+K; an address of another kind is refused with the reason', async () => {
    await box().locator('p', { hasText: 'Plain,' }).click()
    await type('!Home', '!Shift+End', '!Control+k')
    const dialog = page.getByRole('dialog', { name: 'Link' })
    await dialog.getByLabel('Address').fill('javascript:alert(1)')
    await dialog.getByRole('button', { name: 'Set the link' }).click()
    await dialog.getByText('This is neither a web nor an email address.', { exact: false }).waitFor()
    await dialog.getByLabel('Address').fill('www.canada.ca')
    await page.keyboard.press('Enter')
    await box().locator('[title="https://www.canada.ca"]').first().waitFor()
    await saved(page)
  })

  it('EDITOR-E6: copied out, it is clean HTML and plain words', async () => {
    await box().click()
    await type('!Control+a', '!Control+c')
    const copied = await app.electron.evaluate(({ clipboard }) => {
      const older = clipboard as unknown as { readHTML: () => string; readText: () => string } // as above
      return { html: older.readHTML(), text: older.readText() }
    })
    expect(copied.html).toContain('<h2>Setting</h2>')
    expect(copied.html).toContain('<a href="https://www.canada.ca">')
    expect(copied.html).not.toMatch(/class=|style=|ProseMirror/)
    expect(copied.text).toMatch(/^Setting\r?\nPlain, bold and slanted/)
  })

  it('EDITOR-E7: the toolbar is one stop, moves by arrow keys, and is reached from the text', async () => {
    await box().click()
    await page.keyboard.press('Alt+F10')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Bold')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Italic')
    await page.keyboard.press('Tab')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
    // Hints are gone before the page is judged.
    await page.mouse.move(2, 300)
    await page.waitForFunction(() => document.querySelector('[role="tooltip"]') === null)
    for (const language of LANGUAGES) {
      await showLanguage(page, language)
      await page.getByRole('heading', { level: 1 }).click()
      expect(await violations(page), language).toEqual([])
      await saveScreenshot(page, `document-${language}`)
    }
    await showLanguage(page, 'en')
  })

  it('EDITOR-E10: on a slow machine nothing is lost that is typed while earlier words are being stored', async () => {
    const before = await shown()
    const words = ' None is lost.'
    const slow = await page.context().newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await box().click()
    await page.keyboard.press('Control+End')
    // A pause as long as the field waits for, now and then, and two letters within one drawing of the page.
    for (const [index, letter] of [...words].entries()) {
      await page.keyboard.type(letter)
      if (index % 8 === 4) await page.waitForTimeout(690)
    }
    await slow.detach()
    await expect.poll(() => box().innerText()).toContain(words.trim())
    await page.keyboard.press('Control+Enter')
    await saved(page)
    for (let letter = 0; letter < words.length; letter++) await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+Enter')
    await expect.poll(shown).toBe(before)
    await saved(page)
  })

  it('DOCUMENTS-E2: parts are added, moved by the keyboard, deleted and brought back', async () => {
    await page.getByRole('button', { name: 'Add a part' }).click()
    const second = page.getByRole('group', { name: 'Heading of Part 2' })
    await second.getByRole('textbox', { name: 'English' }).fill('Transport')
    await page.keyboard.press('Alt+ArrowUp')
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('ol [data-row] textarea')?.value === 'Transport')
    await page.getByRole('button', { name: 'What can be done with Transport' }).click()
    await page.getByRole('menuitem', { name: 'Delete the part' }).click()
    await page.getByRole('region', { name: 'News' }).getByText('“Transport” was taken out').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await page.getByRole('group', { name: 'Heading of Transport' }).waitFor()
    await page.getByRole('button', { name: 'Attach to an item…' }).click()
    await page.getByRole('menuitem').nth(1).click()
    await page.getByRole('button', { name: /^Detach from 2\./ }).waitFor()
    await saved(page)
  })

  it('DOCUMENTS-E3: the same structure in the PDF and in the Word file', async () => {
    await page.getByRole('button', { name: 'Save as PDF…' }).click()
    await page.getByRole('region', { name: 'News' }).getByText('note.pdf', { exact: false }).first().waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Save as Word…' }).click()
    await page.getByRole('region', { name: 'News' }).getByText('note.docx was saved.').waitFor({ timeout: 30_000 })
    expect(existsSync(path('note.docx'))).toBe(true)
    const pdf = await readPdf(new Uint8Array(readFileSync(path('note.pdf'))))
    const docx = readDocx(new Uint8Array(readFileSync(path('note.docx'))))
    const printed = squeezed(pdf.pages.map(({ text }) => text).join(''))
    for (const words of ['Note on arrival', 'Transport', 'Setting', 'Plain, bold and slanted', 'inner', 'Two pilots', 'One report | done', '**not bold** # no heading', 'Quoted & true']) {
      expect(printed, words).toContain(squeezed(words))
      expect(docx.body, words).toContain(squeezed(words))
    }
    const roles = pdf.pages.flatMap((one) => one.roles)
    for (const role of ['H1', 'H2', 'L', 'Table', 'TH']) expect(roles, role).toContain(role)
    expect(pdf.isTagged).toBe(true)
    for (const mark of ['w:val="Heading1"', 'w:val="Heading2"', '<w:numPr>', '<w:tblHeader/>', '<w:hyperlink']) expect(docx.parts['word/document.xml'], mark).toContain(mark)
  })

  it('EDITOR-E8: closed and opened again, nothing is lost', async () => {
    await box().click()
    await type('!Control+End', 'last word')
    // At once: what one has just typed is stored before the window goes.
    const before = (await box().textContent()) ?? ''
    await app.restart()
    page = app.page
    await goTo(page, 'documents')
    await page.getByRole('link', { name: 'Note on arrival' }).click()
    await box().waitFor()
    const after = (await page.getByRole('textbox', { name: /^Text of .*, English$/ }).allTextContents()).join('')
    expect(after).toContain(before)
  })

  it('EDITOR-E11: the next line of the agenda is kept when one goes to another screen by its keys, and when the window closes', async () => {
    await goTo(page, 'agenda')
    await page.getByRole('textbox', { name: 'New item, English' }).click()
    await type('Left by keys', '!Control+1')
    await page.waitForSelector('[data-screen="overview"] h1')
    await goTo(page, 'agenda')
    await agendaShows(page, 'Left by keys')
    await page.getByRole('textbox', { name: 'New item, English' }).click()
    await type('Left with the window')
    await app.restart()
    page = app.page
    await goTo(page, 'agenda')
    await agendaShows(page, 'Left with the window')
    expect(await page.getByRole('rowheader', { name: /Left (?:by keys|with the window)/ }).count()).toBe(2)
  })

  it('DOCUMENTS-E4: documents are moved by the keyboard, deleted and brought back', async () => {
    await goTo(page, 'documents')
    const rows = page.getByRole('table', { name: 'Scenario notes' }).getByRole('rowheader')
    const names = await rows.allTextContents()
    await page.getByRole('button', { name: 'Move Note on arrival' }).focus()
    await page.keyboard.press('ArrowUp')
    await page.waitForFunction((first) => document.querySelector('[aria-label="Scenario notes"] tbody tr th')?.textContent !== first || document.querySelectorAll('[aria-label="Scenario notes"] tbody tr').length > 2, names[0])
    expect((await rows.allTextContents()).sort()).toEqual([...names].sort())
    await page.getByRole('button', { name: 'What can be done with Note on arrival' }).click()
    await page.getByRole('menuitem', { name: 'Delete the document' }).click()
    await page.getByRole('link', { name: 'Note on arrival' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await page.getByRole('link', { name: 'Note on arrival' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('DOCUMENTS-E5: the row that takes the place of a deleted one has the focus; when it was the last, the title', async () => {
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.slice(0, 60))
    const chooseLast = async (menu: string): Promise<void> => {
      await page.getByRole('button', { name: menu, exact: true }).first().focus()
      await type('!Enter')
      await page.getByRole('menuitem').first().waitFor()
      await type('!End', '!Enter')
    }
    await goTo(page, 'agenda')
    await chooseLast('More for “Adoption of the agenda”')
    await expect.poll(focused).toBe('Move Record of the second annual meeting, Gatineau, 2026')
    await type('!Control+z')
    await goTo(page, 'documents')
    await page.getByRole('link', { name: 'Administrative circular' }).click()
    await chooseLast('What can be done with Dates and venue')
    await expect.poll(focused).toBe('Move Registration and access')
    await page.getByRole('link', { name: 'All documents' }).click()
    // The document itself has a menu of the same name.
    await page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor()
    await chooseLast('What can be done with Administrative circular')
    await expect.poll(focused).toBe('Documents')
    await goTo(page, 'packs')
    await page.getByRole('button', { name: 'Compose a pack' }).click()
    await page.getByRole('menuitem', { name: /^An empty one/ }).click()
    await page.getByRole('button', { name: 'Remove Contents' }).focus()
    await type('!Enter')
    await expect.poll(focused).toBe('Move Cover')
    await page.getByRole('button', { name: 'Remove Cover' }).focus()
    await type('!Enter')
    await expect.poll(focused).toBe('Pack without a name')
  })
})
