import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { launchApp, temporaryFolder, type RunningApp } from './app.ts'
import { openExample, resize } from './steps.ts'

/** What the dialogs of the system will answer, one after the other: files in the folder of the tests, or null for one that is cancelled. */
export type Answers = Partial<Record<'saveFile' | 'openFile' | 'openList' | 'chooseFolder', (string | null)[]>>

/** How the app stands before the first test. */
export interface Beginning {
  /** Of the page in the window, in pixels; else as the app opens. */
  size?: [width: number, height: number]
  dialogs?: Answers
  /** What is done last, once: the files written that the tests need, a screen gone to. */
  begin?: (app: TestedApp) => void | Promise<void>
}

/** One app for all tests of a file. After a restart, it has another page. */
export interface TestedApp extends Pick<RunningApp, 'electron' | 'page' | 'complaints'> {
  /** A file in the temporary folder of these tests, in which the app keeps its own under `data`. */
  path: (name: string) => string
  /** Lays other answers ready than those that are left. */
  answer: (dialogs: Answers) => void
  /** Leaves as a person does, and starts again with what was left. */
  restart: () => Promise<void>
}

/** Starts the app with the example open before the tests of a file, and ends it after them. */
export function exampleApp(beginning: Beginning = {}): TestedApp {
  return testedApp(beginning, ({ page }) => openExample(page))
}

/** The same with nothing in it: the app asks how one would like to begin. */
export function freshApp(beginning: Beginning = {}): TestedApp {
  return testedApp(beginning, () => Promise.resolve())
}

function testedApp({ size, dialogs = {}, begin }: Beginning, open: (app: TestedApp) => Promise<void>): TestedApp {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let running: RunningApp
  const path = (name: string): string => resolve(folder.path, name)
  const answer = (answers: Answers): void => {
    const paths = Object.entries(answers).map(([question, names]) => [question, names.map((name) => (name === null ? null : path(name)))])
    writeFileSync(path('dialogs.json'), JSON.stringify(Object.fromEntries(paths)))
  }
  const start = async (): Promise<void> => {
    running = await launchApp({ userData: path('data'), env: { ALTERNAT_TEST_DIALOGS: path('dialogs.json') } })
  }
  const app: TestedApp = {
    get electron() {
      return running.electron
    },
    get page() {
      return running.page
    },
    get complaints() {
      return running.complaints
    },
    path,
    answer,
    restart: async () => {
      await running.quit()
      await start()
      await running.page.waitForSelector('main h1', { timeout: 30_000 })
    }
  }
  beforeAll(async () => {
    folder = await temporaryFolder()
    answer(dialogs)
    await start()
    await open(app)
    if (size) await resize(app, ...size)
    await begin?.(app)
  })
  afterAll(async () => {
    await running.quit()
    await folder.remove()
  })
  return app
}
