import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { agendaShows, goTo, saved } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  begin: (started) => {
    page = started.page
  }
})

const aids = (): Locator => page.locator('aside').filter({ has: page.getByRole('region', { name: 'To look at' }) })
const part = (name: string): Locator => aids().getByRole('region', { name })

/** Opens the title of an item at the desk, to be translated into French. */
async function openText(text: string): Promise<Locator> {
  await goTo(page, 'overview')
  await goTo(page, `translation?focus=${encodeURIComponent(`${text}:fr`)}`)
  await aids().waitFor()
  return page.getByRole('textbox', { name: /French/ }).first()
}

async function shows(field: Locator, text: string): Promise<void> {
  await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(text)
}

async function undo(): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Control+z')
  await saved(page)
}

describe('what helps a translator', () => {
  it('AIDS-E1: a suggestion is taken by its key, says so, and is taken back by undo', async () => {
    const field = await openText('item/adoption/title')
    await field.fill('Adoption de quelque chose')
    await part('Suggestions').getByText('standard phrase').first().waitFor()
    await field.press('Alt+1')
    await shows(field, 'Adoption de l’ordre du jour')
    await page.getByText(/Suggestion 1 taken, 100%/).first().waitFor({ state: 'attached' })
    await saved(page)
    await undo()
    await shows(page.getByRole('textbox', { name: /French/ }).first(), 'Adoption de quelque chose')
    await undo()
    await shows(page.getByRole('textbox', { name: /French/ }).first(), 'Adoption de l’ordre du jour')
  })

  it('AIDS-E2: what is wrong is said in words, one thing is mended by its button, and everything at once', async () => {
    const field = await openText('item/adoption/title')
    await field.fill("Adoption de l'ordre du  jour .")
    const findings = part('To look at')
    await findings.getByText(/Two spaces/).waitFor()
    await findings.getByRole('button', { name: /Mend: A straight apostrophe/ }).click()
    await shows(field, 'Adoption de l’ordre du  jour .')
    await findings.getByRole('button', { name: 'Mend all' }).click()
    await shows(page.getByRole('textbox', { name: /French/ }).first(), 'Adoption de l’ordre du jour')
    await findings.getByText('Nothing found.').waitFor()
  })

  it('AIDS-E3: a misspelt word is found offline, replaced by what was meant, or added to the words of the partnership', async () => {
    const field = await openText('item/other-business/title')
    await field.fill('Qestions diverses du Zyxwq')
    const spelling = part('Spelling')
    await spelling.getByRole('button', { name: 'Replace “Qestions” by “Questions”' }).click({ timeout: 30_000 })
    await shows(page.getByRole('textbox', { name: /French/ }).first(), 'Questions diverses du Zyxwq')
    await spelling.getByRole('button', { name: 'Add “Zyxwq” to the words of this partnership' }).click()
    await spelling.getByText('No spelling mistake found.').waitFor()
    await saved(page)
  })

  it('AIDS-E4: a term of the source is put into the translation by a click', async () => {
    const field = await openText('item/joint-statement/title')
    await field.fill('')
    await part('Terms').getByRole('button', { name: /déclaration commune/ }).click()
    await shows(page.getByRole('textbox', { name: /French/ }).first(), 'Déclaration commune')
  })

  it('AIDS-E5: the panel is accessible', async () => {
    expect(await violations(page)).toEqual([])
  })
})

describe('the term base', () => {
  it('AIDS-E6: a term is added, found at the desk, changed, and the known words can be taken back', async () => {
    await goTo(page, 'terms')
    await page.getByRole('button', { name: 'Add a term' }).click()
    const dialog = page.getByRole('dialog')
    const wording = dialog.getByRole('group', { name: 'Wording' })
    await wording.getByLabel('English').fill('Adoption')
    await wording.getByLabel('Français').fill('approbation')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The term “Adoption” is saved.').first().waitFor()
    await page.getByRole('searchbox').fill('approbation')
    await page.getByRole('row', { name: /approbation/ }).first().waitFor()
    await page.getByRole('button', { name: /Known words/ }).click()
    await page.getByRole('button', { name: 'Remove “Zyxwq”' }).click()
    await saved(page)
  })

  it('AIDS-E7: a standard term is left out, stands under those left out, and is restored', async () => {
    await goTo(page, 'terms')
    await page.getByRole('searchbox').fill('health break')
    await page.getByRole('rowheader', { name: /health break/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave out of the base' }).click()
    await page.getByText('No term found').waitFor()
    await page.getByRole('radio', { name: 'Left out' }).click()
    await page.getByRole('rowheader', { name: /health break/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Restore the standard term' }).click()
    await page.getByText('is as the standard has it').first().waitFor()
    await page.getByRole('radio', { name: 'All' }).click()
    await page.getByRole('rowheader', { name: /health break/ }).waitFor()
  })
})

describe('standard phrases in the agenda', () => {
  const titles = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('main tbody textarea')].map((box) => (box as HTMLTextAreaElement).value))

  it('AIDS-E8: a phrase taken while typing a new line fills three languages in one action, which undo takes back', async () => {
    await goTo(page, 'agenda')
    const before = await titles()
    const field = page.getByRole('textbox', { name: /new item.*English/i }).or(page.locator('tfoot textarea').first()).first()
    await field.fill('keynote')
    await page.getByRole('option', { name: /Keynote address/ }).waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    await agendaShows(page, 'Discours principal')
    await agendaShows(page, 'Conferencia magistral')
    await saved(page)
    await undo()
    await expect.poll(titles).toEqual(before)
  })

  it('AIDS-E9: a phrase taken in the title of an item writes all three languages of it', async () => {
    await goTo(page, 'agenda')
    const field = page.locator('tbody textarea').first()
    const before = await titles()
    await field.fill('Welcome rem')
    await page.getByRole('option', { name: /Welcome remarks/ }).click()
    await agendaShows(page, 'Mot de bienvenue')
    await agendaShows(page, 'Palabras de bienvenida')
    await saved(page)
    await undo()
    await expect.poll(async () => (await titles()).slice(1, 3)).toEqual(before.slice(1, 3))
  })

  it('AIDS-E10: Enter without a choice still adds what was typed, and Escape puts the phrases away', async () => {
    await goTo(page, 'agenda')
    const field = page.locator('tfoot textarea').first()
    await field.fill('Health')
    await field.fill('Adoption of')
    await page.getByRole('option', { name: /Adoption of the/ }).first().waitFor()
    await field.press('Escape')
    await expect.poll(() => page.getByRole('option').count()).toBe(0)
    await field.press('Enter')
    await agendaShows(page, 'Adoption of')
    await saved(page)
    await undo()
  })

  it('AIDS-E12: an annotation is offered in a note and fills it in three languages; the focus stays there', async () => {
    await goTo(page, 'agenda')
    const note = page.getByRole('textbox', { name: 'Note on item 2, English' })
    await note.click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('circulated')
    await page.getByRole('option', { name: /The document was circulated/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('textbox', { name: 'Note on item 2, Spanish' }).innerText()).toBe('El documento se distribuyó antes de la reunión.')
    await expect.poll(() => note.innerText()).toBe('The document was circulated before the meeting.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true')
    await page.waitForTimeout(1000)
    expect(await note.innerText()).toBe('The document was circulated before the meeting.')
    await saved(page)
  })

  it('AIDS-E13: the title of a session is offered too', async () => {
    await goTo(page, 'sessions?focus=opening')
    const title = page.getByRole('complementary', { name: 'Session' }).getByRole('group', { name: 'Title' })
    await title.getByLabel('Français').fill('Pause san')
    await page.getByRole('option', { name: /Pause santé/ }).click()
    await expect.poll(() => title.getByLabel('English').inputValue()).toBe('Health break')
    await expect.poll(() => title.getByLabel('Español').inputValue()).toBe('Receso')
    await saved(page)
  })

  it('AIDS-E11: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
