import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { finish, runTool } from './command.mjs'
import { ROOT } from './paths.mjs'

/** What each part is built from; a newer file than the bundle means that the bundle is old. */
const SHARED_SOURCES = ['shared', 'locales', 'electron', 'package.json']
const APP = {
  sources: [...SHARED_SOURCES, 'renderer', 'electron.vite.config.ts'],
  bundles: ['out/main/main.cjs', 'out/main/files.cjs', 'out/main/typeset.cjs', 'out/main/intake.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html']
}
const CLI = { sources: [...SHARED_SOURCES, 'cli', 'vite.cli.config.ts'], bundles: ['out/cli/main.mjs', 'out/cli/inspect.mjs'] }

/** Builds the app and the command line into `out/`. */
export async function build() {
  await buildApp()
  await buildCli()
}

/** Builds the app alone. */
export async function buildApp() {
  const code = await runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Error('The app could not be built.')
}

async function buildCli() {
  const code = await runTool('vite/bin/vite.js', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'])
  if (code !== 0) throw new Error('The command line could not be built.')
}

/** Builds what `npm start` needs, unless it is newer than everything that it is made of. */
export async function ensureAppBuilt() {
  if (await isFresh(APP)) return
  console.log('Building the app …')
  await buildApp()
}

/** Builds the command line, unless it is newer than everything that it is made of. */
export async function ensureCliBuilt() {
  if (await isFresh(CLI)) return
  console.error('Building the command line …')
  await buildCli()
}

/** @param {{ sources: string[], bundles: string[] }} part */
async function isFresh({ sources, bundles }) {
  if (!bundles.every((bundle) => existsSync(join(ROOT, bundle)))) return false
  const built = await Promise.all(bundles.map(async (bundle) => (await stat(join(ROOT, bundle))).mtimeMs))
  const newest = await Promise.all(sources.map((source) => newestChange(join(ROOT, source))))
  return Math.max(...newest) <= Math.min(...built)
}

/**
 * @param {string} path file or folder; a folder that does not exist counts as old
 * @returns {Promise<number>} milliseconds since 1970
 */
async function newestChange(path) {
  if (!existsSync(path)) return 0
  const about = await stat(path)
  if (!about.isDirectory()) return about.mtimeMs
  const inside = await readdir(path)
  const times = await Promise.all(inside.map((name) => newestChange(join(path, name))))
  return Math.max(about.mtimeMs, ...times)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await finish(build)
