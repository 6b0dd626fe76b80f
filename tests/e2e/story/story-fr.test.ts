import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchApp, temporaryFolder, type RunningApp } from '../harness/app.ts'
import { goTo, saved } from '../harness/steps.ts'

let data: Awaited<ReturnType<typeof temporaryFolder>>
let app: RunningApp

beforeAll(async () => {
  data = await temporaryFolder()
  app = await launchApp({ userData: data.path, env: { LANG: 'fr_CA.UTF-8' } })
  await app.page.getByRole('button', { name: 'Commencer', exact: true }).click()
  await saved(app.page)
})

afterAll(async () => {
  await app.quit()
  await data.remove()
})

/** Types the figures of a date into a field, year first as in Canada. */
async function typeDate(field: string, figures: string): Promise<void> {
  await app.page.getByRole('group', { name: field }).getByRole('spinbutton').first().click()
  await app.page.keyboard.type(figures)
}

const partInFocus = (): Promise<string | null | undefined> => app.page.evaluate(() => document.activeElement?.getAttribute('data-type'))

describe('the main job in French, from an empty start', () => {
  it('STORY-FR-1: a meeting is not planned over a date that is not finished, and what was typed of it stays', async () => {
    const { page } = app
    await goTo(page, 'plan')
    await typeDate('Premier jour', '202711')
    await page.getByRole('textbox', { name: 'Français' }).first().focus()
    await page.getByText('La date n’est pas terminée').waitFor()
    await page.getByRole('button', { name: 'Planifier la réunion' }).click()
    expect(await partInFocus()).toBe('day')
    expect(await page.getByRole('group', { name: 'Premier jour' }).getByRole('spinbutton').allInnerTexts()).toEqual(['2027', '11', 'jj'])
    await page.keyboard.type('17')
    await page.getByText('La date n’est pas terminée').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Planifier la réunion' }).click()
    await page.getByText('17 et 18 novembre 2027').first().waitFor()
    await saved(page)
  })

  it('STORY-FR-2: when the meeting moves, its sessions move with it', async () => {
    const { page } = app
    await goTo(page, 'sessions')
    await page.getByRole('button', { name: /^Ajouter une séance/ }).first().click()
    await page.getByRole('group', { name: 'Titre' }).getByRole('textbox', { name: 'Français' }).fill('Plénière d’ouverture')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: /^(À placer )?Jour/ }).last().click()
    await page.getByRole('option', { name: 'Mercredi 17 novembre' }).click()
    await page.getByRole('group', { name: /^Début/ }).getByRole('spinbutton').first().click()
    await page.keyboard.type('0900')
    await page.keyboard.press('Tab')
    await page.getByText('Mercredi 17 novembre 2027').first().waitFor()
    await goTo(page, 'overview')
    await page.getByRole('button', { name: 'Détails de la réunion…' }).click()
    await typeDate('Premier jour', '20271124')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Déplacer aussi la séance' }).click()
    await page.getByText('1 séance garde son ancien jour').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Terminé' }).click()
    await goTo(page, 'sessions')
    await page.getByText('Mercredi 24 novembre 2027').first().waitFor()
  })

  it('STORY-FR-3: a commitment is not recorded over a date that is not finished', async () => {
    const { page } = app
    await goTo(page, 'followUp')
    await page.getByRole('button', { name: 'Consigner un résultat' }).first().click()
    await page.getByRole('group', { name: 'Libellé' }).getByRole('textbox', { name: 'Français' }).fill('Publier le guide')
    await typeDate('Échéance', '202803')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.getByText('La date n’est pas terminée').waitFor()
    await expect.poll(partInFocus).toBe('day')
    await page.keyboard.type('31')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.getByText('31 mars 2028').first().waitFor()
  })

  it('STORY-FR-4: whoever translates stays with one language, also once another needs more', async () => {
    const { page } = app
    await goTo(page, 'agenda')
    const first = page.locator('main textarea[lang="fr-CA"]').first()
    await first.fill('Mot de bienvenue')
    await first.press('Control+Enter')
    await goTo(page, 'translation')
    await page.getByRole('row').filter({ hasText: 'Mot de bienvenue' }).getByRole('rowheader').click()
    await page.getByRole('textbox', { name: 'anglais : Titre' }).fill('Welcome remarks')
    await page.getByRole('button', { name: 'Terminé, au suivant' }).click()
    await page.getByRole('heading', { level: 2, name: 'Mot de bienvenue' }).waitFor({ state: 'hidden' })
    await page.getByRole('row').filter({ hasText: 'Mot de bienvenue' }).getByText('ébauche').waitFor()
    expect(await page.getByRole('textbox', { name: /^(anglais|espagnol) :/ }).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('lang')))).toEqual(['en-CA'])
  })
})
