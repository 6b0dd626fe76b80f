import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

/**
 * Runs a command in the project's folder with its output shown, and answers with its exit code. Never throws: a
 * command that cannot be started counts as 127, as in a shell.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      stdio: options.quiet ? 'ignore' : 'inherit',
      shell: process.platform === 'win32' && !command.endsWith('.exe')
    })
    child.on('error', (error) => {
      if (!options.quiet) console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 130)))
  })
}

/**
 * Runs a command and stops with a plain message when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 */
export async function runOrThrow(command, args, options) {
  const code = await run(command, args, options)
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" ended with exit code ${code}.`)
}

/**
 * Runs a JavaScript file of an installed package with this Node, so that no shell and no PATH is involved.
 *
 * @param {string} file path inside `node_modules`
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runTool(file, args, options) {
  return run(process.execPath, [`${ROOT}/node_modules/${file}`, ...args], options)
}

/**
 * The last words of a script: a problem becomes one readable line and a non-zero exit code instead of a stack.
 *
 * @param {() => Promise<number | void>} script
 */
export async function finish(script) {
  let code = 1
  try {
    code = (await script()) ?? 0
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  }
  process.exitCode = code
  // A library that packs the app ends the process with a code of its own, which knows nothing of what failed before.
  process.on('exit', () => {
    process.exitCode = code
  })
}
