import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ROOT } from '#scripts/paths.mjs'

/**
 * The engine as users run it, in one file: the runner of tests reaches across modules by a getter for each name, which takes twice the time in a search
 * that does nothing but call small functions a million times.
 */
export async function bundledEngine(): Promise<typeof import('#shared/timetable/scheduling.ts')> {
  const outDir = await mkdtemp(join(tmpdir(), 'alternat-engine-'))
  await build({
    configFile: false, root: ROOT, logLevel: 'error', publicDir: false, ssr: { noExternal: true },
    build: { ssr: 'shared/timetable/scheduling.ts', outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { output: { entryFileNames: 'scheduling.mjs' } } }
  })
  const engine = await import(pathToFileURL(join(outDir, 'scheduling.mjs')).href) as typeof import('#shared/timetable/scheduling.ts') // built from it just now
  await rm(outDir, { recursive: true })
  return engine
}
