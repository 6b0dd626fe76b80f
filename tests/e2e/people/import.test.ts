import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saveScreenshot } from '../harness/app.ts'
import { exampleApp } from '../harness/example-app.ts'
import { dropFile, goTo, resize, saved, showLanguage } from '../harness/steps.ts'

/** A list as a ministry sends it: title rows, capitals, honorifics before given names, a CURP, dates as one writes them. */
const LIST = [
  'Secretaría de Relaciones Exteriores;;;;;;;;;',
  'Lista de la delegación mexicana, 1 de septiembre de 2027;;;;;;;;;',
  ';;;;;;;;;',
  'No.;Nombre(s);Apellido paterno;Apellido materno;Cargo;Dependencia;Correo electrónico;Teléfono;CURP;Llegada',
  '1;S.E. Sra. Lucía;HERNÁNDEZ;ORTIZ;Subsecretaria de Planeación;Secretaría de Energía;lucia.hernandez@sener.example.org;+52 55 5550 0199;HEOL800101MDFRRC05;13/10/2027',
  '2;Lic. José María;NÚÑEZ;DE LA GARZA;Director General;Secretaría de Economía;jm.nunez@economia.example.org;+52 55 5550 0142;NUGJ800101HDFXXX05;13/10/2027',
  '3;Ing. Ximena;Zárate;Ibarra;Directora;Comisión Federal de Electricidad;;;RUAA800101MDFXXX05;13 oct 2027',
  '4;Lucia;Hernandez;;Subsecretaria;SENER;otra@sener.example.org;;;',
  '5;;;;;Secretaría del Trabajo;;;;'
].join('\r\n')

const app = exampleApp({
  size: [1280, 800],
  dialogs: { openList: ['foto.png', 'gone.xlsx', 'delegación.csv'], saveFile: ['out/gafetes.pdf'] },
  begin: ({ page, path }) => {
    mkdirSync(path('out'))
    writeFileSync(path('delegación.csv'), LIST)
    writeFileSync(path('foto.png'), Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'))
    page.setDefaultTimeout(20_000)
  }
})

const button = (name: string) => app.page.getByRole('button', { name, exact: true })
const choice = (name: string | RegExp) => app.page.getByRole('radio', { name, exact: true }).or(app.page.getByRole('button', { name, exact: true })).first()

describe('a list from a ministry', () => {
  it('IMPORT-E1: what is no list, and a file that has gone, are refused by name; nothing is written', async () => {
    await goTo(app.page, 'people')
    await button('Import a list…').click()
    await button('Choose a file…').click()
    await app.page.getByRole('alert').getByText(/PNG/).waitFor()
    await button('Choose another file…').click()
    await app.page.getByRole('alert').getByText(/not there any more/).waitFor()
  })

  it('IMPORT-E8: in the narrowest window too, what a column is called stays in whole words', async () => {
    await button('Choose another file…').click()
    await app.page.getByRole('heading', { name: 'What the list holds' }).waitFor()
    await resize(app, 1100, 700)
    const lines = await app.page.locator('main tbody th').evaluateAll((heads) =>
      heads.map((head) => {
        const range = document.createRange()
        range.selectNodeContents(head)
        return range.getClientRects().length
      })
    )
    // None of these has more than two words.
    expect(Math.max(...lines)).toBeLessThanOrEqual(2)
    await resize(app, 1280, 800)
  })

  it('IMPORT-E2: its table is found below the titles, its columns are matched, and the CURP stays out', async () => {
    const fieldOf = (column: string) => app.page.getByRole('combobox', { name: `Where “${column}” goes` }).inputValue()
    expect(await fieldOf('Nombre(s)')).toBe('Given names')
    expect(await fieldOf('Apellido paterno')).toBe('First surname')
    expect(await fieldOf('Dependencia')).toBe('Organization')
    expect(await fieldOf('CURP')).toBe('Leave out')
    await app.page.getByText('Not kept').waitFor()
    expect(await app.page.getByText('HEOL800101').count()).toBe(0)
    // Nobody has said yet whose delegation it is.
    expect(await button('Look at the people').isDisabled()).toBe(true)
    await choice('Mexico').click()
    await app.page.getByRole('textbox', { name: 'Name of the sender, to remember the columns' }).fill('SRE')
    await saveScreenshot(app.page, 'import-1-columns')
    await button('Look at the people').click()
  })

  it('IMPORT-E3: each row is new, changed, to decide or not readable; a change shows old and new and can be left', async () => {
    const { page } = app
    await page.getByRole('heading', { name: 'Who is on the list' }).waitFor()
    await choice(/^All 5$/).waitFor()
    // The one who resembles somebody is shown first.
    await page.getByText('This could be Lucía Hernández Ortiz, who is known already.').waitFor()
    await choice(/^All 5$/).click()
    await page.getByRole('rowheader', { name: 'Lucía Hernández Ortiz' }).click()
    const phone = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Phone' }) })
    expect(await phone.textContent()).toMatch(/\+52 55 5550 \d{4}\+52 55 5550 0199/)
    await page.getByRole('checkbox', { name: 'Take Job title (Spanish) from the list' }).click({ force: true })
    await saveScreenshot(page, 'import-2-people')
    await showLanguage(page, 'fr')
    await saveScreenshot(page, 'import-2-people-fr')
    await showLanguage(page, 'es')
    await saveScreenshot(page, 'import-2-people-es')
    await showLanguage(page, 'en')
    await button('Import 3 people').click()
    await page.getByRole('region', { name: 'News' }).getByText('2 people added. 1 person changed.').waitFor()
  })

  it('IMPORT-E4: the people are delegates now, as they were understood; one undo takes all of it back, one redo brings it again', async () => {
    const { page } = app
    await page.getByText('All 124 people').waitFor()
    await page.getByRole('searchbox').first().fill('nunez garza')
    await page.getByRole('rowheader', { name: /Núñez de la Garza/ }).waitFor()
    await saved(page)
    await page.getByRole('searchbox').first().fill('')
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+z')
    await page.getByText('All 122 people').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('All 124 people').waitFor()
  })

  it('IMPORT-E5: the same list dropped again is recognized by its sender and changes nothing but what was left', async () => {
    const { page } = app
    await dropFile(app.page, 'delegación.csv', LIST)
    await page.getByRole('heading', { name: 'What the list holds' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Sent by' }).inputValue()).toBe('SRE')
    await choice('Mexico').click()
    await button('Look at the people').click()
    await choice(/^Known 2$/).waitFor()
    await choice(/^Changes 1$/).click()
    // Only the title that was left the first time.
    await page.getByRole('rowheader', { name: 'Job title (Spanish)' }).waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(1)
  })

  it('IMPORT-E6: from the list to the badge: the new delegate is on the printed sheet', async () => {
    const { page } = app
    await goTo(page, 'lists')
    await page.getByRole('option', { name: /^Badges/ }).click()
    await button('Save as PDF…').click()
    await page.getByRole('region', { name: 'News' }).getByText(/gafetes\.pdf is saved/).waitFor({ timeout: 30_000 })
    const words = execFileSync('pdftotext', ['-layout', app.path('out/gafetes.pdf'), '-'], { encoding: 'utf8' })
    expect(words).toContain('Núñez de la Garza')
    expect(words).toContain('Zárate Ibarra')
    expect(readFileSync(app.path('out/gafetes.pdf')).length).toBeGreaterThan(10_000)
  })

  it('IMPORT-E7: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
