import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.mjs'
import { finish, runTool } from './command.mjs'
import { packageApp } from './dist.mjs'
import { ROOT } from './paths.mjs'
import { electronRuntime } from './runtime/runtime.mjs'
import { ensureSystem } from './setup/system.mjs'
import { runSuite } from './test/suite.mjs'

/** @typedef {import('./test/suite.mjs').Outcome} Outcome */

/** @type {Record<string, () => Promise<Outcome>>} */
const STEPS = {
  types: () => check('typescript/bin/tsc', ['-b']),
  lint: () => check('oxlint/bin/oxlint', []),
  unused: () => check('knip/bin/knip.js', ['--no-progress']),
  unit: () => runSuite('unit'),
  // First: the tests that follow run side by side, and must not each find the command line old and build it.
  build: () => attempt(build),
  interop: () => runSuite('interop'),
  package: () => attempt(() => packageApp(['dir'])),
  e2e: () => runSuite('e2e')
}

/** `npm test`: everything. `npm test -- lint unit`: only these steps. */
async function test() {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in STEPS))
  if (unknown.length > 0) throw new Error(`There is no step "${unknown.join(', ')}". The steps: ${Object.keys(STEPS).join(', ')}.`)
  await rm(join(ROOT, 'test-results'), { recursive: true, force: true })
  await mkdir(join(ROOT, 'test-results'), { recursive: true })
  await ensureSystem('tests')
  await electronRuntime()
  // Said once here; the tests that start windows need not say it again.
  process.env['ALTERNAT_RUNTIME_QUIET'] = '1'

  /** @type {[string, Outcome, number][]} with the seconds that it took */
  const outcomes = []
  for (const [name, step] of Object.entries(STEPS)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`)
    const begun = performance.now()
    const outcome = await step()
    outcomes.push([name, outcome, Math.round((performance.now() - begun) / 1000)])
  }
  return report(outcomes)
}

/** @param {[string, Outcome, number][]} outcomes */
function report(outcomes) {
  const named = outcomes.flatMap(([, outcome]) => outcome.named)
  if (named.length > 0) console.log(`\n── failed ${'─'.repeat(64)}\n${named.join('\n')}`)
  console.log(`\n── result ${'─'.repeat(64)}`)
  for (const [name, { passed, failed, notRun }, seconds] of outcomes) {
    const reason = notRun > 0 ? ` (${notRun} could not run)` : ''
    console.log(`${name.padEnd(10)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${String(seconds).padStart(6)} s${reason}`)
  }
  const passed = outcomes.reduce((sum, [, outcome]) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, [, outcome]) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/**
 * @param {string} tool
 * @param {string[]} args
 */
function check(tool, args) {
  return attempt(async () => {
    if ((await runTool(tool, args)) !== 0) throw new Error(`${tool} found something.`)
  })
}

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<Outcome>}
 */
async function attempt(work) {
  try {
    await work()
    return { passed: 1, failed: 0, notRun: 0, named: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(message)
    return { passed: 0, failed: 1, notRun: 0, named: [message] }
  }
}

await finish(test)
