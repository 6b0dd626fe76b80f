import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { assembly } from './scripts/assembly.mjs'
import { LongestFirst } from './tests/longest-first.ts'

/** Vitest by itself leaves one processor free, which of two is half of the machine. */
const maxWorkers = availableParallelism()

const plugins = [assembly()]

/** Unit and interop tests run in Node; end-to-end tests drive the built app, on a virtual screen of their own. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { plugins, test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], setupFiles: 'tests/property-seed.ts', testTimeout: 60_000, maxWorkers } },
      { plugins, test: { name: 'interop', include: ['tests/interop/**/*.test.ts'], testTimeout: 120_000, maxWorkers } },
      {
        plugins,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/harness/displays.ts',
          setupFiles: 'tests/e2e/harness/own-display.ts',
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // A window on a busy machine may take its time.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers
        }
      },
      {
        plugins,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          disableConsoleIntercept: true
        }
      }
    ]
  }
})
