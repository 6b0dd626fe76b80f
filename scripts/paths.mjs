import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * A folder of this project inside the person's cache, outside the dependency tree, so that a fresh `npm ci` does not
 * throw away a runtime of 200 MB.
 *
 * @param {string} name
 */
export function cacheFolder(name) {
  return join(cacheHome(), 'alternat', name)
}

function cacheHome() {
  if (process.env['XDG_CACHE_HOME']) return process.env['XDG_CACHE_HOME']
  if (process.platform === 'win32' && process.env['LOCALAPPDATA']) return process.env['LOCALAPPDATA']
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
