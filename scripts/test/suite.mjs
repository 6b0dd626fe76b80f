import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runTool } from '../command.mjs'
import { ROOT } from '../paths.mjs'

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numFailedTestSuites
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * Runs one project of vitest.config.ts and counts. A test that was skipped, a file that could not be loaded and a run
 * that ended without a report all count as failed.
 *
 * @param {'unit' | 'interop' | 'e2e'} project
 */
export async function runSuite(project) {
  const file = join(ROOT, 'test-results', `${project}.json`)
  const code = await runTool('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return count(await readReport(file), code)
}

/**
 * @param {VitestReport | undefined} report undefined when there is none
 * @param {number} code
 */
export function count(report, code) {
  if (report === undefined) return { passed: 0, failed: 1, notRun: 1 }
  const notLoaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const notRun = report.numPendingTests + report.numTodoTests + notLoaded
  const failed = report.numFailedTests + notRun
  // Vitest also ends with an error for what belongs to no test, such as an unhandled rejection.
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, notRun }
}

/**
 * @param {string} file
 * @returns {Promise<VitestReport | undefined>}
 */
async function readReport(file) {
  try {
    return /** @type {VitestReport} */ (JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}
