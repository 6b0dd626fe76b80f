import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { Bridge } from '#shared/ipc/channels.ts'
import { ROOT } from '#scripts/paths.mjs'
import { electronRuntime } from '#scripts/runtime/runtime.mjs'

declare global {
  interface Window {
    alternat: Bridge
  }
}

export interface LaunchOptions {
  /** The folder of the data; a second launch with the same one finds what the first one left. */
  userData: string
  /** Further words for the command line, such as the path of a file. */
  args?: string[]
  env?: Record<string, string>
}

export interface RunningApp {
  electron: ElectronApplication
  page: Page
  /** What the page wrote to its console as a warning or an error, violations of the content security policy included. */
  complaints: string[]
  /** Leaves as a person does, by the app's own way out. */
  quit: () => Promise<void>
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
}

/** Keeps an app that is started with these words from becoming ready before Playwright listens. */
export const HELD_UNTIL_DRIVEN = ['-r', join(ROOT, 'tests', 'e2e', 'harness', 'hold-ready.cjs')]

/** Starts the built app in a real Electron and waits for its window. */
export async function launchApp({ userData, args = [], env = {} }: LaunchOptions): Promise<RunningApp> {
  const runtime = await electronRuntime()
  const electron = await _electron.launch({
    executablePath: runtime.executable,
    args: [...HELD_UNTIL_DRIVEN, ROOT, ...args],
    chromiumSandbox: rootSwitch().length === 0,
    env: { ...inheritedEnvironment(), LANG: 'en_CA.UTF-8', ALTERNAT_USER_DATA: userData, ...env },
    timeout: 60_000
  })
  const page = await electron.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.waitForLoadState('domcontentloaded')
  return {
    electron,
    page,
    complaints,
    quit: () => electron.close(),
    kill: () => killed(electron)
  }
}

/** A folder for the data of one test, with a way to remove it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'alternat-e2e-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Keeps a picture of the window under `test-results/screens/`. */
export async function saveScreenshot(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'test-results', 'screens')
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Chromium refuses to run as root with its sandbox on; continuous integration runs as root. */
export function rootSwitch(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function killed(electron: ElectronApplication): Promise<void> {
  const child = electron.process()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** The variables of this process, for one that it starts. */
export function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
