import { build } from './build.mjs'
import { finish, runTool } from './command.mjs'
import { electronRuntime } from './runtime/runtime.mjs'
import { ensureSystem } from './setup/system.mjs'

/** `npm run bench`: prints figures, each beside its yardstick measured in the same run. `npm run bench -- fold` prints some. */
async function bench() {
  await ensureSystem('tests')
  await electronRuntime()
  process.env['ALTERNAT_RUNTIME_QUIET'] = '1'
  await build()
  return runTool('vitest/vitest.mjs', ['run', '--project', 'bench', ...process.argv.slice(2)])
}

await finish(bench)
