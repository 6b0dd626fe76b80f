import type { Language } from '#shared/foundation/language.ts'
import { OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import type { ElectronApplication, Page } from 'playwright-core'

/** On the welcome screen: opens the example meeting and waits until it lies on the disk. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the example' }).click()
  await saved(page)
}

/** Waits until the bar says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await page.waitForSelector('header [data-state="saved"]', { timeout: 30_000 })
}

/** Goes to a screen by its address, as a link does, and waits for its title. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = `#/${name}`
  }, screen)
  // The former screen stands until the next one is drawn.
  const [id, query] = screen.split('?')
  await page.waitForSelector(`[data-screen="${id}"][data-focus="${new URLSearchParams(query).get('focus') ?? ''}"] h1`)
}

/** Waits until a text of the agenda, in any language, is `text`. */
export async function agendaShows(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => [...document.querySelectorAll('main textarea')].some((box) => (box as HTMLTextAreaElement).value === wanted), text)
}

/** Enters somebody by the dialog, and arrives at their page. */
export async function enterPerson(page: Page, given: string, surname: string): Promise<void> {
  await goTo(page, 'people')
  await page.getByRole('button', { name: 'New person…' }).click()
  await page.getByRole('textbox', { name: 'Given names' }).fill(given)
  await page.getByRole('textbox', { name: 'First surname' }).fill(surname)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: `${given} ${surname}` }).waitFor()
}

/** Switches the interface by the switch at the top, on whichever screen. */
export async function showLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole('radio', { name: OWN_NAMES[language] }).or(page.getByRole('button', { name: OWN_NAMES[language], exact: true })).first().click()
  await page.waitForFunction((tag) => document.documentElement.lang.startsWith(tag), language)
}

/** Waits until nothing in the window moves or changes its colour any more: fonts there, transitions over, and what followed drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const moving = (): Animation[] => document.getAnimations().filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    await document.fonts.ready
    await drawn()
    while (moving().length > 0) {
      await Promise.all(moving().map((animation) => animation.finished.catch(() => undefined)))
      await drawn()
    }
  })
}

/** Gives the window's page a size in pixels. */
export async function resize({ electron, page }: { electron: ElectronApplication; page: Page }, width: number, height: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), { width, height })
  await page.waitForFunction((size) => window.innerWidth === size.width && window.innerHeight === size.height, { width, height })
}

/** Drops a file on the window as the system does, wherever one is. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], fileName))
      return data
    },
    { fileName: name, bytes: [...Buffer.from(content)] }
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
