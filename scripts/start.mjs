import { ensureAppBuilt } from './build.mjs'
import { finish, run } from './command.mjs'
import { ROOT } from './paths.mjs'
import { electronRuntime } from './runtime/runtime.mjs'
import { ensureSystem } from './setup/system.mjs'

/** `npm start [-- FILE.alternat]`: prepares what is missing, then opens the app. */
async function start() {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    console.error(
      '\nThere is no display here, so no window can be opened. Without a window, use the command line:\n\n' +
        '  npm run -s alternat -- sample --out example.alternat\n' +
        '  npm run -s alternat -- pack example.alternat --out packs\n' +
        '  npm run -s alternat -- --help\n\n' +
        'On a server you can lend the app a virtual display: xvfb-run -a npm start\n'
    )
    return 1
  }
  await ensureSystem('window')
  const runtime = await electronRuntime()
  await ensureAppBuilt()
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (asRoot) console.warn('Running as root: Chromium has no sandbox for root, so the app runs without it. Use an ordinary account for real work.\n')
  return run(runtime.executable, [...(asRoot ? ['--no-sandbox'] : []), ROOT, ...process.argv.slice(2)])
}

await finish(start)
