import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { dropFile, goTo, saved } from '../harness/steps.ts'

const CARDS = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Côté;Zoë;;;', 'FN:Zoë Côté', 'TITLE:Directora', 'ADR;TYPE=WORK:;;;Halifax;NS;;Canada', 'END:VCARD', ''].join('\r\n')
const LIST = 'Nombre(s);Primer apellido;Cargo;Provincia\r\nZoë;Côté;Directora;Nueva Escocia\r\n'

let data: Awaited<ReturnType<typeof temporaryFolder>>
let app: RunningApp

beforeAll(async () => {
  data = await temporaryFolder()
  app = await launchApp({ userData: data.path, env: { LANG: 'es_MX.UTF-8' } })
  await app.page.getByRole('button', { name: 'Comenzar', exact: true }).click()
  await saved(app.page)
})

afterAll(async () => {
  await app.quit()
  await data.remove()
})

/** Types a date into a field as one writes it in Mexico, and leaves the field. */
async function typeDate(field: string, digits: string): Promise<string> {
  const group = app.page.getByRole('group', { name: field })
  await group.getByRole('spinbutton').first().click()
  await app.page.keyboard.type(digits)
  await app.page.getByRole('textbox', { name: 'Español' }).first().focus()
  return (await group.getByRole('spinbutton').allInnerTexts()).join('/')
}

describe('the main job in Spanish, from an empty start', () => {
  it('STORY-ES-1: a date is typed day first, with a year of two figures as well, and stays', async () => {
    const { page } = app
    await goTo(page, 'plan')
    expect(await typeDate('Primer día', '18112027')).toBe('18/11/2027')
    expect(await typeDate('Último día', '191127')).toBe('19/11/2027')
    await page.getByRole('button', { name: 'Planear la reunión' }).click()
    await page.getByText('18 y 19 de noviembre de 2027').first().waitFor()
    await saved(page)
  })

  it('STORY-ES-2: a year of three figures is not taken for a date, and the field says how to write it', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Datos de la reunión…' }).click()
    expect(await typeDate('Último día', '2011202')).toBe('20/11/202')
    await page.getByText('Escriba el año con cuatro cifras').waitFor()
    expect(await typeDate('Último día', '20112027')).toBe('20/11/2027')
    await page.getByText('Escriba el año con cuatro cifras').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Listo', exact: true }).click()
    await page.getByText('18 al 20 de noviembre de 2027').first().waitFor()
  })

  it('STORY-ES-3: what is added is begun in Spanish: a room, and a session with its title', async () => {
    const { page } = app
    await goTo(page, 'rooms')
    await page.getByRole('button', { name: 'Agregar sala' }).first().press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Nombre de Sala sin nombre, español')
    await page.keyboard.type('Salón Uxmal')
    await page.keyboard.press('Control+Enter')
    await saved(page)
    await goTo(page, 'sessions')
    await page.getByRole('button', { name: /^Agregar (una )?sesión/ }).first().press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('lang') === 'es-MX')
  })

  it('STORY-ES-4: the fields of contact cards are shown in words', async () => {
    const { page } = app
    await goTo(page, 'people')
    await dropFile(page, 'contactos.vcf', CARDS)
    await page.getByRole('heading', { name: 'Qué contiene la lista' }).waitFor()
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Nombres', 'Apellidos', 'Nombre completo', 'Cargo', 'Dirección del trabajo', 'País', 'Provincia o estado'])
    await page.getByRole('button', { name: 'Cancelar', exact: true }).click()
  })

  it('STORY-ES-5: what a row says of a person is called as on their page, a province by its name', async () => {
    const { page } = app
    await dropFile(page, 'canadienses.csv', LIST)
    await page.getByRole('radio', { name: 'Canadá', exact: true }).click({ force: true })
    await page.getByRole('button', { name: 'Ver a las personas' }).click()
    const said = (field: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: field }) }).innerText()
    await page.getByRole('rowheader', { name: 'Zoë Côté' }).click()
    expect(await said('Cargo (español)')).toContain('Directora')
    expect(await said('Provincia o estado')).toContain('Nueva Escocia')
    const head = page.getByRole('columnheader', { name: 'Renglón' })
    expect(await head.evaluate((element) => [...element.querySelectorAll('*'), element].every((part) => part.scrollWidth <= part.clientWidth + 1))).toBe(true)
  })
})
