import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const MARK = '?assembly'
const COMPILER = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js')
const OPTIONS = ['-O3', '--noAssert', '--uncheckedBehavior', 'always', '--runtime', 'stub', '--enable', 'simd']

/**
 * What was built of which sources: several bundles of one run have the same.
 *
 * @type {Map<string, Promise<Buffer>>}
 */
const known = new Map()

/**
 * Builds what is imported with `?assembly` from AssemblyScript: the default export are the bytes of the module.
 *
 * @returns {import('vite').Plugin}
 */
export function assembly() {
  return {
    name: 'assembly',
    enforce: 'pre',
    resolveId: (source, importer) => (source.endsWith(MARK) && importer !== undefined ? join(dirname(importer), source) : null),
    async load(id) {
      if (!id.endsWith(MARK)) return null
      const entry = id.slice(0, -MARK.length)
      const sources = (await readdir(dirname(entry))).map((name) => join(dirname(entry), name))
      for (const source of sources) this.addWatchFile(source)
      const key = [entry, ...(await Promise.all(sources.map((source) => readFile(source, 'utf8'))))].join('\n')
      const bytes = await (known.get(key) ?? keep(key, built(entry)))
      return `export default Uint8Array.from(atob('${bytes.toString('base64')}'), (letter) => letter.charCodeAt(0))`
    }
  }
}

/**
 * @param {string} key
 * @param {Promise<Buffer>} bytes
 */
function keep(key, bytes) {
  known.set(key, bytes)
  return bytes
}

/** @param {string} entry */
async function built(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'alternat-assembly-'))
  try {
    const out = join(folder, 'out.wasm')
    await promisify(execFile)(process.execPath, [COMPILER, entry, '--outFile', out, ...OPTIONS], { cwd: dirname(entry) })
    return await readFile(out)
  } finally {
    await rm(folder, { recursive: true })
  }
}
