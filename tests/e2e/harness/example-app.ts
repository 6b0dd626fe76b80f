import { afterAll, beforeAll } from 'vitest'
import { launchApp, temporaryFolder, type RunningApp } from './app.ts'
import { openExample } from './steps.ts'

/** The app with the example open, for all tests of a file. */
export interface ExampleApp extends Pick<RunningApp, 'electron' | 'page' | 'complaints'> {
  /** Leaves as a person does, and starts again with what was left. */
  restart: () => Promise<void>
}

/**
 * Starts the app before the tests of a file, and ends it after them.
 *
 * @param begin what is done once before the first test
 */
export function exampleApp(begin?: (app: RunningApp) => Promise<void>): ExampleApp {
  let data: Awaited<ReturnType<typeof temporaryFolder>>
  let app: RunningApp
  const start = async (): Promise<void> => {
    app = await launchApp({ userData: data.path })
  }
  beforeAll(async () => {
    data = await temporaryFolder()
    await start()
    await openExample(app.page)
    await begin?.(app)
  })
  afterAll(async () => {
    await app.quit()
    await data.remove()
  })
  return {
    get electron() {
      return app.electron
    },
    get page() {
      return app.page
    },
    get complaints() {
      return app.complaints
    },
    restart: async () => {
      await app.quit()
      await start()
      await app.page.waitForSelector('main h1', { timeout: 30_000 })
    }
  }
}
