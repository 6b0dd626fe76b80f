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
      for (const name of await readdir(dirname(entry))) this.addWatchFile(join(dirname(entry), name))
      const bytes = await built(entry)
      return `export default Uint8Array.from(atob('${bytes.toString('base64')}'), (letter) => letter.charCodeAt(0))`
    }
  }
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
