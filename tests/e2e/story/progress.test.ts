import { readFileSync, writeFileSync } from 'node:fs'
import { Workbook, type Row } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { showTheme, violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { dropFile, goTo, saved, settled, showLanguage } from '../harness/steps.ts'

const STORAGE = 'Inventory of sites for pumped storage'
const METHANE = 'Common note on methane measurement at the three sites that differ'

const app = exampleApp({
  size: [1280, 800],
  dialogs: { saveFile: ['energy.xlsx'], openList: ['people.csv', 'back.xlsx', 'back.xlsx'] },
  begin: ({ path }) => writeFileSync(path('people.csv'), 'Given names,Surname\r\nAna,Roy\r\n')
})

/** What the co-chairs write into the workbook that they got. */
async function fillIn(work: (rowOf: (commitment: string) => Row, free: Row) => void): Promise<void> {
  const workbook = new Workbook()
  await workbook.xlsx.load(readFileSync(app.path('energy.xlsx')))
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('The workbook has a sheet')
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1))
  const find = (commitment: string): Row => {
    const row = rows.find((one) => one.getCell(3).value === commitment)
    if (row === undefined) throw new Error(`The workbook has no row ${commitment}`)
    return row
  }
  const last = rows.findLast((row) => row.getCell(1).value !== null)?.number ?? 0
  work(find, sheet.getRow(last + 1))
  writeFileSync(app.path('back.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()))
}

const row = (title: string) => app.page.getByRole('table', { name: 'What the list holds' }).getByRole('row').filter({ hasText: title })
const news = (words: string | RegExp) => app.page.getByRole('region', { name: 'News' }).getByText(words).last().waitFor()
const press = (name: string) => app.page.getByRole('button', { name, exact: true }).click()

async function choose(): Promise<void> {
  await goTo(app.page, 'progress')
  await app.page.getByRole('button', { name: /^(?:Choose a file…|Choose another file)$/u }).first().click()
}

describe('progress on commitments', () => {
  it('SHEET-BACK-40: the open commitments of a group go out as a workbook, from the follow-up', async () => {
    await goTo(app.page, 'followUp')
    await press('More for the follow-up')
    await app.page.getByRole('menuitem', { name: 'Send for progress…' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Send for progress' })
    await dialog.getByText('31 commitments').waitFor()
    expect(await violations(app.page)).toEqual([])
    await dialog.getByRole('button', { name: /Commitments of/ }).click()
    await app.page.getByRole('option', { name: 'Energy' }).click()
    await dialog.getByText('4 commitments').waitFor()
    await dialog.getByRole('button', { name: 'Save the workbook…' }).click()
    await news(/Saved energy\.xlsx: 4 commitments\./)
    await dialog.waitFor({ state: 'detached' })
  })

  it('SHEET-BACK-41: a file that is no list of commitments says so, and nothing changes', async () => {
    await choose()
    await app.page.getByText(/No list of commitments was found in this file, from the sheet “people” on/).waitFor()
    expect(await violations(app.page)).toEqual([])
  })

  it('SHEET-BACK-42: what came back is shown row by row, before and after, and taken over as one', async () => {
    await fillIn((rowOf, free) => {
      rowOf(STORAGE).getCell(7).value = 'Met'
      rowOf(STORAGE).getCell(8).value = 'Inventory published.'
      rowOf(STORAGE).getCell(9).value = 'May 12, 2028'
      rowOf(METHANE).getCell(7).value = 'quite so'
      rowOf(METHANE).getCell(8).value = 'Second draft received.'
      free.getCell(3).value = 'Map of winds'
    })
    await press('Choose another file')
    await app.page.getByText('2 commitments change · 1 new · 2 are as they were').waitFor()
    expect(await row(STORAGE).innerText()).toMatch(/Data of two states and one province still to come\.\s+→\s+Inventory published\.[\s\S]*Under way\s+→\s+Met, May 12, 2028/)
    expect(await row(METHANE).innerText()).toMatch(/there is no such state: quite so; it was not taken over[\s\S]*→\s+Second draft received\./)
    expect(await row('Map of winds').innerText()).toMatch(/Record as new\s+Energy/)
    await settled(app.page)
    expect(await violations(app.page)).toEqual([])
    await press('Take over 3 commitments')
    await news('3 commitments taken over.')
    await saved(app.page)
    await app.page.getByRole('button', { name: 'Map of winds', exact: true }).waitFor()
    await app.page.getByText('Second draft received.').waitFor()
    expect(await app.page.getByRole('button', { name: STORAGE, exact: true }).count()).toBe(0)
  })

  it('SHEET-BACK-43: one undo takes all of it back, and the history tells it in one sentence', async () => {
    await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).last().click()
    await app.page.getByRole('button', { name: 'Map of winds', exact: true }).waitFor({ state: 'detached' })
    await app.page.getByRole('button', { name: STORAGE, exact: true }).waitFor()
    await saved(app.page)
    await goTo(app.page, 'history')
    await app.page.getByText(/took progress on commitments over from a list/).first().waitFor()
  })

  it('SHEET-BACK-44: what was changed here as well stays until it is ticked, with what it was when the workbook was written', async () => {
    await goTo(app.page, 'followUp')
    await press(STORAGE)
    const dialog = app.page.getByRole('dialog', { name: 'Decision or commitment' })
    await dialog.getByRole('group', { name: 'Where it stands' }).getByRole('textbox', { name: 'English' }).fill('Waiting for one province.')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    await choose()
    await app.page.getByText('2 commitments change · 1 to decide · 1 new · 2 are as they were').waitFor()
    const here = row(STORAGE)
    expect(await here.innerText()).toContain('changed here as well; when the workbook was written: Data of two states and one province still to come.')
    const box = here.getByRole('checkbox', { name: `Take over: Progress (English) of “${STORAGE}”` })
    expect([await box.isChecked(), await here.getByRole('checkbox', { name: /State/ }).isChecked()]).toEqual([false, true])
    for (const theme of ['dark', 'light'] as const) {
      await showTheme(app.page, theme)
      await settled(app.page)
      expect(await violations(app.page)).toEqual([])
    }
    await showLanguage(app.page, 'fr')
    await app.page.getByRole('rowheader', { name: 'Inventaire des sites de stockage par pompage' }).waitFor()
    await showLanguage(app.page, 'en')
    // Decisions are there again after a look at another screen.
    await box.focus()
    await app.page.keyboard.press('Space')
    await goTo(app.page, 'groups')
    await goTo(app.page, 'progress')
    expect(await row(STORAGE).getByRole('checkbox', { name: /Progress/ }).isChecked()).toBe(true)
    await row(STORAGE).getByRole('checkbox', { name: /Progress/ }).focus()
    await app.page.keyboard.press('Space')
    await press('Take over 3 commitments')
    await news('3 commitments taken over.')
    await app.page.getByRole('radio', { name: /Ended/ }).click()
    await app.page.getByText('Waiting for one province.').waitFor()
    await app.page.getByRole('button', { name: STORAGE, exact: true }).waitFor()
  })

  it('SHEET-BACK-45: a list that a ministry keeps in Spanish, dropped on the follow-up, is read, and a group that does not exist is named', async () => {
    await goTo(app.page, 'followUp')
    await dropFile(app.page, 'ministry.csv', 'Compromiso;Grupo;Estatus;Fecha límite\r\nAtlas de vientos;Energía;en proceso;30/06/2028\r\nSin grupo;Pesca;pendiente;\r\n')
    await app.page.getByText('1 new · 1 left out').waitFor()
    expect(await row('Sin grupo').innerText()).toMatch(/ministry, row 3[\s\S]*there is no group “Pesca”; it was left out\.[\s\S]*Left out/)
    await press('Take over 1 commitment')
    await app.page.getByRole('radio', { name: /Open/ }).click()
    await app.page.getByRole('button', { name: 'Atlas de vientos', exact: true }).waitFor()
    await saved(app.page)
    expect(app.complaints).toEqual([])
  })
})
