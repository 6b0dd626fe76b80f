import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import { count, named } from '#scripts/test/suite.mjs'

function script(name: string, args: string[], env: Record<string, string | undefined> = {}) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts', name), ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
}

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numFailedTestSuites: 0, testResults: [] }
const notLoaded = { name: join(ROOT, 'tests/unit/b.test.ts'), status: 'failed', message: 'No such module', assertionResults: [] }

describe('npm start', () => {
  it.runIf(process.platform === 'linux')('START-1: without a display says what to do instead, and fails', () => {
    const { status, stderr } = script('start.mjs', [], { DISPLAY: undefined, WAYLAND_DISPLAY: undefined })
    expect(status).toBe(1)
    expect(stderr).toContain('npm run -s alternat -- sample')
    expect(stderr).toContain('xvfb-run')
  })
})

describe('npm test', () => {
  it('TEST-1: counts what was skipped, left to do, or could not be loaded as failed', () => {
    expect(count(report, 0)).toEqual({ passed: 3, failed: 0, notRun: 0 })
    expect(count({ ...report, numPendingTests: 2 }, 0)).toEqual({ passed: 3, failed: 2, notRun: 2 })
    expect(count({ ...report, numTodoTests: 1 }, 0)).toEqual({ passed: 3, failed: 1, notRun: 1 })
    expect(count({ ...report, testResults: [notLoaded] }, 1)).toEqual({ passed: 3, failed: 1, notRun: 1 })
  })

  it('TEST-2: a run without a report, and one that ended badly without a failed test, are failed', () => {
    expect(count(undefined, 0).failed).toBe(1)
    expect(count(report, 1).failed).toBe(1)
  })

  it('TEST-6: names what failed, and how, where the log of a long run ends', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'GOOD-1', failureMessages: [] },
      { status: 'failed', fullName: 'BAD-1: holds', failureMessages: ['expected 1 to be 2\n  at a', 'x'.repeat(5000)] }
    ]
    const [test, file, ...others] = named({ ...report, testResults: [{ name: join(ROOT, 'tests/unit/a.test.ts'), status: 'failed', message: '', assertionResults }, notLoaded] })
    expect(test).toContain('tests/unit/a.test.ts > BAD-1: holds\n    expected 1 to be 2\n')
    expect(test?.length).toBeLessThan(500)
    expect(file).toBe('tests/unit/b.test.ts\n    No such module')
    expect(others).toEqual([])
  })

  it('TEST-3: refuses a step that does not exist', () => {
    const { status, stderr } = script('test.mjs', ['nonsense'])
    expect(status).toBe(1)
    expect(stderr).toContain('The steps: types, lint')
  })

  it('TEST-4: continuous integration runs what the README says', () => {
    const commands = readFileSync(join(ROOT, '.ci', 'run'), 'utf8').split('\n').filter((line) => line.startsWith('npm'))
    expect(commands).toEqual(['npm ci', 'npm test'])
  })
})

it('TEST-5: what failed is told by the exit code, whatever a library that ran in the same process leaves with', () => {
  const ends = (end: string): number | null =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', `import { finish } from '${pathToFileURL(join(ROOT, 'scripts/command.mjs')).href}'; ${end}`]).status
  const leaves = `process.on('beforeExit', () => process.exit(0))`
  expect(ends(`${leaves}; await finish(async () => 1)`)).toBe(1)
  expect(ends(`${leaves}; await finish(async () => { throw new Error('It broke') })`)).toBe(1)
  expect(ends('await finish(async () => undefined)')).toBe(0)
})
