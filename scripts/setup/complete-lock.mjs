import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finish } from '../command.mjs'
import { ROOT } from '../paths.mjs'

/**
 * Run after `npm install` changed package-lock.json: names the binaries of other systems that the registry at hand could not resolve.
 * `npm ci` of npm 11 refuses a lock file without them, although no machine of this kind would ever install them. An entry without
 * an address is fetched by name where the system asks for it, and passed over elsewhere.
 */

/** @typedef {{ version: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

const SYSTEMS = new Set(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'wasm32'])

/**
 * Every optional dependency that the lock file names and has no entry for, with the entry that it needs.
 *
 * @param {Record<string, Entry>} packages the `packages` of a lock file
 * @returns {[string, Entry][]}
 */
export function missingEntries(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages))
      .map(([name, version]) => /** @type {[string, Entry]} */ ([`node_modules/${name}`, entryOf(name, version)]))
  )
}

/**
 * @param {string} name such as `@oxlint/binding-linux-arm64-musl`
 * @param {string} version
 * @returns {Entry}
 */
function entryOf(name, version) {
  const words = name.split(/[-/]/)
  const system = words.find((word) => SYSTEMS.has(word))
  const after = words.slice(words.indexOf(system ?? '') + 1)
  const processor = after.find((word) => ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'].includes(word))
  return {
    version: version.replace(/^[~^]/, ''),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(system !== 'linux' ? {} : { libc: [words.includes('musl') ? 'musl' : 'glibc'] })
  }
}

async function complete() {
  const path = join(ROOT, 'package-lock.json')
  const lock = JSON.parse(await readFile(path, 'utf8'))
  const missing = missingEntries(lock.packages)
  const { '': root, ...others } = lock.packages
  const sorted = Object.entries({ ...others, ...Object.fromEntries(missing) }).sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = { '': root, ...Object.fromEntries(sorted) }
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} entries added.`)
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) await finish(complete)
