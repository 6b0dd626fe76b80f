import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { assembly } from '#scripts/assembly.mjs'
import { ROOT } from '#scripts/paths.mjs'

/**
 * The engine as users run it, each in one file: the runner of tests reaches across modules by a getter for each name, which takes twice the time in a search
 * that does nothing but call small functions a million times. `partner` is what runs in a thread beside it and does half of its search, as a worker does beside the window.
 */
export async function bundledEngine(): Promise<{ engine: typeof import('#shared/timetable/scheduling.ts'); partner: string; remove: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'alternat-engine-'))
  await build({
    configFile: false, root: ROOT, logLevel: 'error', publicDir: false, plugins: [assembly()], ssr: { noExternal: true },
    build: {
      ssr: true, outDir, emptyOutDir: true, target: 'node20',
      rolldownOptions: { input: { scheduling: 'shared/timetable/scheduling.ts', partner: 'tests/bench/timetable/partner-thread.ts' }, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } }
    }
  })
  const engine = await import(pathToFileURL(join(outDir, 'scheduling.mjs')).href) as typeof import('#shared/timetable/scheduling.ts') // built from it just now
  return { engine, partner: join(outDir, 'partner.mjs'), remove: () => rm(outDir, { recursive: true }) }
}
