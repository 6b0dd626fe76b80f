import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { runTool } from '../command.mjs'
import { ROOT } from '../paths.mjs'

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numFailedTestSuites
 * @property {{ name: string, status: string, message: string, assertionResults: Assertion[] }[]} testResults
 */

/**
 * @typedef {object} Assertion
 * @property {string} status
 * @property {string} fullName
 * @property {string[]} failureMessages
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed what failed, and what could not run: nothing is skipped silently
 * @property {number} notRun the part of `failed` that could not run
 * @property {string[]} named what failed, and how; shorter than `failed` where that has no name
 */

/**
 * Runs one project of vitest.config.ts and counts. A test that was skipped, a file that could not be loaded and a run
 * that ended without a report all count as failed.
 *
 * @param {'unit' | 'interop' | 'e2e'} project
 * @returns {Promise<Outcome>}
 */
export async function runSuite(project) {
  const file = join(ROOT, 'test-results', `${project}.json`)
  const code = await runTool('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const report = await readReport(file)
  return { ...count(report, code), named: report === undefined ? [] : named(report) }
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
 * What failed: its file, its name and the beginning of what was said of it, for a log whose middle nobody keeps.
 *
 * @param {VitestReport} report
 */
export function named(report) {
  return report.testResults.flatMap((file) => {
    const path = relative(ROOT, file.name)
    const tests = file.assertionResults.filter((test) => test.status === 'failed')
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${path}\n${beginning(file.message)}`]
    return tests.map((test) => `${path} > ${test.fullName}\n${beginning(test.failureMessages.join('\n'))}`)
  })
}

/** @param {string} message */
function beginning(message) {
  return message
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n')
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
