import { join } from 'node:path'
import { build } from './build.mjs'
import { finish, run } from './command.mjs'
import { ROOT } from './paths.mjs'
import { electronRuntime } from './runtime/runtime.mjs'
import { ensureSystem } from './setup/system.mjs'

/** Windows open on a screen of their own: the same size everywhere, and in nobody's way. */
const VIRTUAL_SCREEN = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24']

/** `npm run bench`: prints figures, each beside its yardstick measured in the same run. `npm run bench -- fold` prints some. */
async function bench() {
  await ensureSystem('tests')
  await electronRuntime()
  process.env['ALTERNAT_RUNTIME_QUIET'] = '1'
  await build()
  const vitest = [process.execPath, join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'bench', ...process.argv.slice(2)]
  const [command = '', ...args] = process.platform === 'linux' && !process.env['DISPLAY'] ? [...VIRTUAL_SCREEN, ...vitest] : vitest
  return run(command, args)
}

await finish(bench)
