import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { launchApp, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { goTo, openExample } from '#tests/e2e/harness/steps.ts'
import { figure, note } from '../harness/figures.ts'

/** The size of a real meeting, and thirty times that. */
const SIZES = [300, 10_000]
const SURNAMES = ['HERNÁNDEZ', 'Núñez', 'Güemes', 'Tremblay', 'Zazueta', 'Ibarra', 'Orozco', 'Solís']
const HEADINGS = [
  'No.', 'Tratamiento', 'Nombre(s)', 'Apellido paterno', 'Apellido materno', 'Cargo', 'Unidad administrativa', 'Dependencia', 'Correo electrónico', 'Teléfono', 'Celular',
  'País', 'Estado', 'Idiomas', 'Fecha de llegada'
]

/** A delegation of so many different people, in 15 columns. */
function list(people: number): string {
  const rows = Array.from({ length: people }, (_, row) => [
    String(row + 1), row % 2 === 0 ? 'Lic.' : 'Ing.', `María ${letters(row)}`, SURNAMES[row % 8] ?? '', SURNAMES[(row >> 3) % 8] ?? '', `Directora de Asuntos ${row}`, 'Unidad de Comercio Exterior',
    'Secretaría de Economía', `persona.${row}@economia.example.org`, `+52 55 5550 ${1000 + (row % 9000)}`, '', 'México', 'Jalisco', 'español, inglés', '13/10/2027'
  ])
  return [HEADINGS, ...rows].map((row) => row.join(';')).join('\r\n')
}

/** A name of letters only, different for each number. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('').replace(/^./, (first) => first.toUpperCase())
}

interface Stalls {
  /** The longest piece of work during which the window could answer nothing, in milliseconds; 0 when none was over 50. */
  work: number
  /** The longest time between two pictures. */
  picture: number
}

/** Begins to note how long the window could not answer, or did not draw; tells when asked. */
async function watchStalls(page: Page): Promise<() => Promise<Stalls>> {
  await page.evaluate(() => {
    const stalls = { work: 0, picture: 0 }
    Object.assign(window, { stalls })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) stalls.work = Math.max(stalls.work, duration)
    }).observe({ type: 'longtask' })
    let last = performance.now()
    const frame = (): void => {
      const now = performance.now()
      stalls.picture = Math.max(stalls.picture, now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  return () => page.evaluate(() => (window as unknown as { stalls: Stalls }).stalls)
}

it.each(SIZES)('importing %i people of 15 cells in the app: reading, comparing and storing apart, and how long the window stood still', async (people) => {
  const data = await temporaryFolder()
  mkdirSync(data.path, { recursive: true })
  const file = join(data.path, 'list.csv')
  writeFileSync(file, list(people))
  writeFileSync(join(data.path, 'dialogs.json'), JSON.stringify({ openList: [file] }))
  const app = await launchApp({ userData: join(data.path, 'user'), env: { ALTERNAT_TEST_DIALOGS: join(data.path, 'dialogs.json') } })
  const { page } = app
  page.setDefaultTimeout(120_000)
  await openExample(page)
  await goTo(page, 'import')
  const longest = await watchStalls(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const timed = async (act: () => Promise<void>, until: () => Promise<unknown>): Promise<number> => {
    const started = performance.now()
    await act()
    await until()
    return performance.now() - started
  }
  const reading = await timed(() => button('Choose a file…').click(), () => page.getByRole('heading', { name: 'What the list holds' }).waitFor())
  await page.getByRole('radio', { name: 'Mexico', exact: true }).or(page.getByRole('button', { name: 'Mexico', exact: true })).first().click()
  const comparing = await timed(() => button('Look at the people').click(), () => button(/^Import \d+ people$/).waitFor())
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const value = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')
      if (value !== null && value !== undefined) seen.add(value)
    }).observe(document.body, { subtree: true, attributes: true, childList: true })
  })
  const storing = await timed(() => button(/^Import \d+ people$/).click(), () => page.getByRole('region', { name: 'News' }).getByText(/people added/).waitFor())
  const stood = await longest()
  const journal = await timed(async () => undefined, () => page.waitForSelector('header [data-state="saved"]', { timeout: 120_000 }))
  const moved = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)
  const parsing = await page.evaluate((text) => {
    const cells = JSON.stringify(text.split('\r\n').map((row) => row.split(';')))
    const started = performance.now()
    JSON.parse(cells)
    return performance.now() - started
  }, list(people))
  await app.quit()
  await data.remove()
  if (people > 1_000) expect(moved).toBeGreaterThan(3)
  const yardstick = { name: 'JSON.parse of the same cells', milliseconds: parsing }
  figure(`choose, read and hand over ${people} × 15 cells`, reading, yardstick, 'parse at most 1 s')
  figure('compare them with the directory', comparing, yardstick)
  figure('store them, in one gesture', storing, yardstick)
  figure('whole', reading + comparing + storing, yardstick, 'at most 2.5 s')
  note(`on the disk ${Math.round(journal)} ms later; the bar stood at ${moved} different places; the window could not answer for at most ${Math.round(stood.work)} ms, and drew nothing for at most ${Math.round(stood.picture)} ms`)
})
