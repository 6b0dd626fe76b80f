import { join } from 'node:path'
import { it } from 'vitest'
import { _electron } from 'playwright-core'
import { ROOT } from '#scripts/paths.mjs'
import { electronRuntime } from '#scripts/runtime/runtime.mjs'
import { launchApp, rootSwitch, temporaryFolder } from '#tests/e2e/harness/app.ts'
import { openExample } from '#tests/e2e/harness/steps.ts'
import { figure, median, note } from '../harness/figures.ts'

const RUNS = 9

it('the start of the app with the example open, beside a bare window of the same runtime', async () => {
  const data = await temporaryFolder()
  const first = await launchApp({ userData: data.path })
  await openExample(first.page)
  await first.quit()
  const app: number[] = []
  const bare: number[] = []
  for (let run = 0; run < RUNS; run++) {
    app.push(await timeToHeading(ROOT, { ALTERNAT_USER_DATA: data.path }))
    bare.push(await timeToHeading(join(ROOT, 'tests/bench/bare'), {}))
  }
  await data.remove()
  figure('start to the first screen', median(app), { name: 'bare window', milliseconds: median(bare) })
  note(`above the bare window: ${Math.round(median(app) - median(bare))} ms (aim: at most 150 ms); medians of ${RUNS} runs in turn`)
})

/** From the start of the process to the second frame after the heading of the first screen is there. */
async function timeToHeading(folder: string, env: Record<string, string>): Promise<number> {
  const { executable } = await electronRuntime()
  const started = performance.now()
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  const electron = await _electron.launch({ executablePath: executable, args: [...rootSwitch(), folder], env: { ...inherited, ...env }, timeout: 60_000 })
  const page = await electron.firstWindow()
  await page.waitForSelector('h1')
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const elapsed = performance.now() - started
  await electron.close()
  return elapsed
}
