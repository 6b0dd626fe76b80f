import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import { rootSwitch, saveScreenshot, temporaryFolder } from '../harness/app.ts'
import { goTo, openExample } from '../harness/steps.ts'

/** What `npm run dist` made on this system; the step before these tests makes it. */
const FOLDER = join(ROOT, 'dist', 'linux-unpacked')
const EXECUTABLE = join(FOLDER, 'alternat')

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let child: ChildProcess
let browser: Browser

beforeAll(async () => {
  folder = await temporaryFolder()
  child = spawn(EXECUTABLE, [...rootSwitch(), '--remote-debugging-port=0'], {
    env: { ...process.env, ALTERNAT_USER_DATA: folder.path, LANG: 'en_CA.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  browser = await chromium.connectOverCDP(await debuggerAddress(child), { noDefaults: true })
})

afterAll(async () => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill()
  await ended
  await browser.close()
  await folder.remove()
})

/** With its fuses set the app can no longer be driven through Node; Chromium says where it listens. */
function debuggerAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    process.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    process.once('exit', () => reject(new Error(`The packaged app ended at once: ${said}`)))
  })
}

describe('the packaged app', () => {
  it('PACKAGED-1: starts, and its first screen is there', async () => {
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('The packaged app has no window.')
    await page.waitForSelector('h1', { timeout: 30_000 })
    expect(page.url()).toMatch(/^app:\/\/alternat\/index\.html/)
    const state = await page.evaluate(() => window.alternat.request('app.launch'))
    expect(state.workspace).toBeNull()
    await saveScreenshot(page, 'packaged-first-screen')
  })

  it('PACKAGED-2: typesets with what is in the package', async () => {
    const page = browser.contexts()[0]?.pages()[0]
    const answer = await page?.evaluate(async () => {
      const result = await window.alternat.request('typeset.preview', { slot: 'smoke', document: { template: 'no-such-template', data: '{}' } })
      return result.ok ? 'set' : `${result.problem.key} ${JSON.stringify(result.problem.values)}`
    })
    // The engine was found and opened: what it complains about is the name of the template.
    expect(answer).toContain('typeset.failed')
    expect(answer).toContain('no-such-template')
  })

  it('PACKAGED-3: its fuses are set', async () => {
    const wire = await getCurrentFuseWire(EXECUTABLE)
    // In the binary a fuse is a digit: 0 for off, 1 for on.
    const state = (fuse: FuseV1Options): string => String.fromCharCode(wire[fuse] ?? 0)
    expect(state(FuseV1Options.RunAsNode)).toBe('0')
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe('0')
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe('0')
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe('1')
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe('1')
  })

  it('PACKAGED-4: the archive holds what runs and nothing else', () => {
    const archive = join(FOLDER, 'resources', 'app.asar')
    const names = listPackage(archive, { isPack: false })
    const packages = new Set(names.flatMap((name) => /^\/node_modules\/([^/]+)/.exec(name)?.[1] ?? []))
    expect([...packages]).toEqual(['@myriaddreamin'])
    expect(names.filter((name) => /\.map$|\.tsx?$|^\/(tests|scripts|docs|shared|renderer|electron)\//.test(name))).toEqual([])
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>
    expect(manifest['devDependencies']).toBeUndefined()
  })

  it('PACKAGED-5: brings its licences, and no door for other applications', () => {
    for (const name of ['LICENSE', 'THIRD-PARTY.txt']) expect(existsSync(join(FOLDER, name)), name).toBe(true)
    expect(existsSync(join(FOLDER, 'resources', 'default_app.asar'))).toBe(false)
  })

  it('PACKAGED-6: proposes a plan and says how far it is from the best: search and proof run from the archive', async () => {
    const page = browser.contexts()[0]?.pages()[0]
    if (!page) throw new Error('The packaged app has no window.')
    await openExample(page)
    await goTo(page, 'timetable')
    await page.getByRole('button', { name: 'Propose a plan' }).click()
    const phase = page.locator('[data-phase="done"]')
    await phase.waitFor({ timeout: 120_000 })
    expect(await phase.innerText()).toMatch(/At most .* from the best possible|Proven: no plan is better/)
    await saveScreenshot(page, 'packaged-proposal')
  }, 180_000)
})
