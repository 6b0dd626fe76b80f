import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../command.mjs'
import { ROOT, cacheFolder } from '../paths.mjs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'

const PACKAGE = join(ROOT, 'node_modules', 'electron')
const PROBE_MILLISECONDS = 4000
const RETRY_MILLISECONDS = 24 * 60 * 60 * 1000

/**
 * The official Electron, downloaded by its own installer when its server answers within a few seconds; undefined when
 * it cannot be had. That it could not be had is remembered for a day, so that each start does not wait for it again.
 *
 * @param {boolean} insist forget an earlier failure, and throw instead of answering undefined
 * @returns {Promise<import('./runtime.mjs').Runtime | undefined>}
 */
export async function officialRuntime(insist) {
  const installed = installedRuntime()
  if (installed) return installed
  if (!existsSync(PACKAGE)) throw new Error('The dependencies are not installed. Run: npm ci')
  const failure = cacheFolder('official-runtime-unreachable')
  if (!insist && (await isRecent(failure))) return undefined
  if (await serverAnswers()) {
    await rm(failure, { force: true })
    console.log(`Downloading Electron ${packageVersion()} …`)
    if ((await runTool('electron/install.js', [])) === 0) {
      const fresh = installedRuntime()
      if (fresh) return fresh
    }
  }
  if (insist) throw new Error(`Electron ${packageVersion()} could not be downloaded.`)
  await mkdir(cacheFolder('.'), { recursive: true })
  await writeFile(failure, 'The download server of Electron did not answer. Delete this file to try again at once.\n')
  return undefined
}

/** @returns {import('./runtime.mjs').Runtime | undefined} */
function installedRuntime() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist')
  const pathFile = join(PACKAGE, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = join(folder, readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? { origin: 'official', version: packageVersion(), folder, executable } : undefined
}

function packageVersion() {
  const text = readFileSync(join(PACKAGE, 'package.json'), 'utf8')
  const manifest = /** @type {{ version: string }} */ (JSON.parse(text))
  return manifest.version
}

/** Asks the server, or the mirror that the environment names, for something small. */
async function serverAnswers() {
  const mirror =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/'
  try {
    const answer = await fetch(new URL(`v${packageVersion()}/SHASUMS256.txt`, mirror), {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_MILLISECONDS)
    })
    return answer.ok
  } catch {
    return false
  }
}

/** @param {string} file */
async function isRecent(file) {
  try {
    return Date.now() - (await stat(file)).mtimeMs < RETRY_MILLISECONDS
  } catch {
    return false
  }
}
