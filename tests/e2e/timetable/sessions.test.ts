import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { saveScreenshot } from '../harness/app.ts'
import { violations } from '../harness/accessible.ts'
import { exampleApp } from '../harness/example-app.ts'
import { goTo, resize, saved, showLanguage } from '../harness/steps.ts'

let page: Page
const app = exampleApp({
  size: [1440, 900],
  begin: (started) => {
    page = started.page
  }
})

const editor = (): Locator => page.getByRole('complementary', { name: 'Session' })
const open = async (session: string, field?: string): Promise<void> => {
  await goTo(page, `sessions?focus=${session}${field === undefined ? '' : `/${field}`}`)
  await editor().waitFor()
}
const undo = async (): Promise<void> => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Control+z')
  await saved(page)
}

describe('the session editor', () => {
  it('SESSION-E2E-1: a finding leads to its session, with the focus on the field that mends it', async () => {
    await goTo(page, 'overview')
    await page.getByRole('link', { name: /Give it a time/ }).first().click()
    await editor().waitFor()
    await page.waitForFunction(() => document.activeElement?.closest('[data-field="place"]') !== null)
  })

  it('SESSION-E2E-2: 0 and 10,000 minutes are refused with the reason, stay as typed, and nothing else is lost', async () => {
    await open('opening', 'minutes')
    const length = editor().getByLabel('Length').first()
    for (const typed of ['0', '10000']) {
      await length.fill(typed)
      await page.keyboard.press('Tab')
      await editor().getByText('Enter 1 to 1,440 minutes. Until then 45 min stand.').waitFor()
      expect((await length.inputValue()).replace(',', '')).toBe(typed)
    }
    await length.fill('50')
    await page.keyboard.press('Tab')
    await editor().getByText('Enter 1 to').waitFor({ state: 'detached' })
    await page.getByRole('row', { name: /9:00 – 9:50/ }).waitFor()
    await undo()
    await page.getByRole('row', { name: /9:00 – 9:45/ }).first().waitFor()
  })

  it('SESSION-E2E-3: needs, layout, preferred half-day and lock are kept; folded parts say what is in them', async () => {
    await open('opening', 'needs')
    await editor().getByText('Captioning', { exact: true }).click()
    await editor().getByRole('button', { name: /Set-up of the room/ }).click()
    await page.getByRole('option', { name: 'Theatre' }).click()
    await editor().getByRole('button', { name: /Preferred half-day/ }).click()
    await page.getByRole('option', { name: 'Morning', exact: true }).click()
    await editor().getByText('Locked in its place').click()
    await saved(page)
    await open('closing')
    await open('opening')
    const needs = editor().locator('[data-field="needs"]')
    await needs.getByText('captioning · theatre').waitFor()
    await editor().getByRole('button', { name: /Morning Preferred half-day|Preferred half-day Morning/ }).waitFor()
    expect(await editor().getByRole('switch', { name: 'Locked in its place' }).isChecked()).toBe(true)
    await undo()
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('aside input[role="switch"]')?.checked === false)
    await undo()
    await editor().getByRole('button', { name: /No preference/ }).waitFor()
    await undo()
    await needs.getByText('captioning · theatre').waitFor({ state: 'detached' })
    await undo()
    await needs.getByText('nothing beyond seats and booths').waitFor()
  })

  it('SESSION-E2E-4: speakers change places by keyboard and by mouse', async () => {
    await open('opening', 'people')
    const speakers = editor().locator('h4', { hasText: 'speaker' }).locator('xpath=following-sibling::ul[1]/li')
    const names = async (): Promise<string[]> => (await speakers.allTextContents()).map((text) => text.replace(/min.*$/, ''))
    const before = await names()
    expect(before.length).toBeGreaterThan(2)
    await speakers.nth(0).locator('[data-grip]').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)])

    const grip = await speakers.nth(0).locator('[data-grip]').boundingBox()
    const target = await speakers.nth(1).boundingBox()
    if (!grip || !target) throw new Error('The speakers are not in view')
    await page.mouse.move(grip.x + 6, grip.y + 8)
    await page.mouse.down()
    await page.mouse.move(grip.x + 6, target.y + target.height - 2, { steps: 6 })
    await page.mouse.up()
    await expect.poll(names).toEqual(before)
  })

  it('SESSION-E2E-5: an order that would be a circle is refused, by the names of the sessions on it', async () => {
    await open('closing', 'order')
    const choose = async (label: string, name: string): Promise<void> => {
      const field = editor().getByRole('combobox', { name: label })
      await field.click()
      await field.pressSequentially(name)
      await page.getByRole('option', { name }).first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }
    await choose('Comes after', 'Opening plenary')
    await editor().getByRole('list', { name: 'Comes after' }).getByText('Opening plenary').waitFor()
    await choose('Comes before', 'Opening plenary')
    await editor().getByText('That would be a circle: “Closing plenary” already has to come after “Opening plenary”.').waitFor()
    await undo()
  })

  it('SESSION-E2E-6: the editor is accessible in three languages, with its parts folded and open', async () => {
    for (const language of LANGUAGES) {
      await goTo(page, 'sessions?focus=opening/order')
      await showLanguage(page, language)
      expect(await violations(page), language).toEqual([])
      await saveScreenshot(page, `session-editor-${language}`)
    }
    await showLanguage(page, 'en')
  })
})

describe('long titles', () => {
  it('SESSION-E2E-9: a title is read whole in the languages that it has; Tab chooses it, Enter hands it on and makes no line', async () => {
    await resize(app, 1100, 700)
    await open('youth-laboratory')
    const titles = editor().locator('textarea[data-one-line]')
    const written = await titles.nth(1).inputValue()
    await titles.nth(1).fill(`${written} : atelier pratique avec les jeunes des deux pays, de la conception à la mise en œuvre`)
    await page.keyboard.press('Enter')
    await saved(page)
    expect(await titles.nth(1).inputValue()).not.toContain('\n')
    expect(await titles.count()).toBe(3)
    expect(await titles.evaluateAll((boxes) => boxes.map((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight]))).toEqual([[0, 0], [0, 0], [0, 0]])
    expect(await titles.nth(1).evaluate((box) => box.clientHeight)).toBeGreaterThan(60)
    for (const key of ['Shift+Tab', 'Tab']) await page.keyboard.press(key)
    expect(await titles.nth(1).evaluate((box) => box instanceof HTMLTextAreaElement && box.value.slice(box.selectionStart, box.selectionEnd) === box.value)).toBe(true)
    await undo()
    await expect.poll(() => titles.nth(1).inputValue()).toBe(written)
    await resize(app, 1440, 900)
  })
})

describe('chosen options', () => {
  it('SESSION-E2E-8: one too long for its field ends in an ellipsis and not in half a letter', async () => {
    await resize(app, 1100, 700)
    await open('mining')
    await showLanguage(page, 'es')
    const whole = await page.getByRole('complementary').locator('[aria-haspopup="listbox"] [slot="label"]').evaluateAll((labels) => labels.map((label) => label.scrollWidth <= label.clientWidth || getComputedStyle(label).textOverflow === 'ellipsis'))
    expect(whole.length).toBeGreaterThan(3)
    expect(whole).not.toContain(false)
    await showLanguage(page, 'en')
    await resize(app, 1440, 900)
  })
})

describe('the run of show', () => {
  const times = async (): Promise<string[]> => (await page.locator('main tbody th[scope="row"]').allTextContents()).map((text) => text.replaceAll('\u00A0', ' '))
  const add = async (words: string): Promise<void> => {
    const count = await page.locator('main tbody').count()
    await page.getByRole('button', { name: 'Add a step' }).first().click()
    await page.waitForFunction((before) => document.querySelectorAll('main tbody').length > before && document.activeElement?.tagName === 'TEXTAREA', count)
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }

  it('RUN-E2E-1: times follow when a step grows; the overrun is said and mended with one click', async () => {
    await goTo(page, 'sessions?focus=women-in-energy/steps')
    for (const words of ['Anthems', 'Welcome by the host', 'Address by the guest']) await add(words)
    await expect.poll(times).toEqual(['9:00 a.m.', '9:05 a.m.', '9:10 a.m.'])
    await page.getByRole('textbox', { name: 'Length of step 1' }).fill('25')
    await page.keyboard.press('Tab')
    await expect.poll(times).toEqual(['9:00 a.m.', '9:25 a.m.', '9:30 a.m.'])
    await page.getByRole('textbox', { name: 'Length of step 3' }).fill('40')
    await page.keyboard.press('Tab')
    await page.getByText('10 min too long').waitFor()
    await page.getByRole('button', { name: 'Make the session 1 h 10 min' }).click()
    await page.getByText('10 min too long').waitFor({ state: 'detached' })
    await undo()
    await page.getByText('10 min too long').waitFor()
  })

  it('RUN-E2E-2: steps move by keyboard, are duplicated, deleted and brought back', async () => {
    const actions = (): Promise<string[]> => page.locator('main tbody').evaluateAll((rows) => rows.map((row) => row.querySelector('textarea')?.value ?? ''))
    await page.locator('main tbody').nth(2).locator('textarea').first().focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(actions).toEqual(['Anthems', 'Address by the guest', 'Welcome by the host'])
    await expect.poll(times).toEqual(['9:00 a.m.', '9:25 a.m.', '10:05 a.m.'])
    await page.getByRole('button', { name: 'More about step 1' }).click()
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await expect.poll(actions).toEqual(['Anthems', 'Anthems', 'Address by the guest', 'Welcome by the host'])
    await page.getByRole('button', { name: 'More about step 2' }).click()
    await page.getByRole('menuitem', { name: 'Delete the step' }).click()
    await expect.poll(actions).toEqual(['Anthems', 'Address by the guest', 'Welcome by the host'])
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(actions).toHaveLength(4)
  })

  it('RUN-E2E-3: it is printed beside the steps, and accessible in three languages', async () => {
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await page.getByRole('complementary', { name: 'Run of show, printed' }).locator('canvas').first().waitFor({ timeout: 30_000 })
    await saveScreenshot(page, 'run-of-show-printed')
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    for (const language of LANGUAGES) {
      await showLanguage(page, language)
      expect(await violations(page), language).toEqual([])
      await saveScreenshot(page, `run-of-show-${language}`)
    }
    await showLanguage(page, 'en')
  })
})

describe('findings', () => {
  it('ACCEPT-E2E-1: one is accepted with a reason by keyboard, listed with who and when, and taken back', async () => {
    await goTo(page, 'overview')
    const finding = page.getByText('Forestry has no co-chair: Canada, private sector').first()
    await finding.waitFor()
    await page.getByRole('button', { name: /More about: Forestry has no co-chair/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Accept this, because…' }).waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const because = page.getByLabel('Because')
    await because.waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Say why, so that the next reader knows.').waitFor()
    await because.fill('The seat is filled in September')
    await page.keyboard.press('Enter')
    await finding.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement !== document.body)
    await page.getByRole('button', { name: '1 accepted' }).click()
    await page.getByText('The seat is filled in September').waitFor()
    expect(await violations(page)).toEqual([])
    await saveScreenshot(page, 'findings-accepted')
    await page.getByRole('button', { name: /Take back/ }).click()
    await finding.waitFor()
    await undo()
    await finding.waitFor({ state: 'detached' })
    await undo()
    await finding.waitFor()
  })

  it('ACCEPT-E2E-2: notices are folded behind their number', async () => {
    const more = page.getByRole('button', { name: /more to know/ })
    expect(await more.getAttribute('aria-expanded')).toBe('false')
    await more.click()
    expect(await more.getAttribute('aria-expanded')).toBe('true')
    await more.click()
  })

  it('FINDING-E2E-1: an absence entered on the person stands beside the session, with the way back to the person', async () => {
    await goTo(page, 'people?focus=mx-head')
    await page.getByRole('heading', { name: 'Mariana Castañeda Ibarra', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Add an absence' }).click()
    await page.getByRole('group', { name: 'Absences' }).getByText('All day').waitFor()
    await saved(page)
    expect(await violations(page)).toEqual([])
    await saveScreenshot(page, 'person-absence')
    await goTo(page, 'sessions?focus=opening')
    await editor().getByText(/away during “Opening plenary”/).first().waitFor()
    await undo()
    await editor().getByText(/away during “Opening plenary”/).first().waitFor({ state: 'detached' })
  })
})

describe('the interpretation plan', () => {
  it('INTERPRET-E2E-1: an interpreter is taken off and assigned again; what is short is said at once', async () => {
    await goTo(page, 'interpretation')
    await page.getByRole('button', { name: /Energy working group/ }).click()
    const panel = page.getByRole('complementary', { name: 'Session' })
    await panel.getByText('6 of 6 interpreters').waitFor()
    const first = await panel.getByRole('button', { name: /Take off/ }).first().getAttribute('aria-label')
    const name = (first ?? '').replace('Take off ', '')
    await panel.getByRole('button', { name: `Take off ${name}` }).click()
    await panel.getByText('5 of 6 interpreters').waitFor()
    await page.getByRole('button', { name: /Energy working group.*5 of 6 interpreters/ }).waitFor()
    await page.getByRole('button', { name: '3 more of this kind' }).waitFor()
    await panel.getByRole('combobox', { name: 'Assign' }).fill(name.split(' ').at(-1) ?? '')
    await page.getByRole('option').first().click()
    await panel.getByText('6 of 6 interpreters').waitFor()
  })

  it('INTERPRET-E2E-2: it is accessible in three languages, and prints', async () => {
    for (const language of LANGUAGES) {
      await showLanguage(page, language)
      expect(await violations(page), language).toEqual([])
      await saveScreenshot(page, `interpretation-${language}`)
    }
    await showLanguage(page, 'en')
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await page.getByRole('complementary', { name: 'Interpretation plan' }).locator('canvas').first().waitFor({ timeout: 30_000 })
  })

  it('SESSION-E2E-7: nothing was complained about in the console', () => {
    expect(app.complaints).toEqual([])
  })
})
