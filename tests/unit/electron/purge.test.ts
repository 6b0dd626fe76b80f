import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import { listSegments, segmentPath } from '#electron/files/journal/segments.ts'
import { FILE_HANDLERS } from '#electron/files/requests.ts'
import { listSnapshots } from '#electron/files/snapshots/names.ts'
import { purge, type PurgeOrder } from '#electron/files/snapshots/purge.ts'
import { readPurged } from '#electron/files/snapshots/purged.ts'
import { readSummary } from '#electron/files/snapshots/summary.ts'
import type { Change } from '#shared/ledger/change.ts'
import { redact } from '#shared/ledger/redact.ts'
import { filesHolding as holding, filesUnder } from './traces.ts'
import { change, idsOf, onDisk, open, snapshot, temporaryFolder } from './workspace-folder.ts'

const SECRET = 'ana.perez+X7kQv2Zp9@example.org'

/** The n-th change; each writes the name and the address of a person. */
function contact(n: number): Change {
  return { ...change(n), verb: 'person.change', record: { kind: 'person', id: 'p1' }, set: { firstSurname: `Pérez ${n}`, email: `${n}.${SECRET}` } }
}

function redaction(n: number): Change {
  const [write] = redact('r1', [{ kind: 'person', ids: ['p1'], fields: ['email'] }], {}).writes
  if (write?.type !== 'create') throw new Error('a redaction is created')
  return { ...change(n), verb: 'ledger.redact', record: write.record, set: write.set }
}

/** Two snapshots with two changes each, two more changes and the redaction in the journal, and parts set aside as damaged. */
async function workspace(): Promise<{ folder: string; order: PurgeOrder }> {
  const folder = temporaryFolder()
  const { journal } = await open(folder)
  for (let index = 0; index < 2; index += 1) {
    await journal.append([contact(index * 2 + 1), contact(index * 2 + 2)])
    await snapshot(folder, journal, `2026-11-22T10:0${index}:00.000Z`)
  }
  await journal.append([contact(5), contact(6), redaction(7)])
  const through = await journal.rotate()
  await journal.close()
  writeFileSync(`${segmentPath(folder, 1)}.damaged`, `deadbeef ${SECRET}\n`)
  writeFileSync(join(folder, 'snapshots', 'old.alternat.damaged'), SECRET)
  return { folder, order: orderFor(folder, through) }
}

function orderFor(folder: string, through: number): PurgeOrder {
  return { workspaceFolder: folder, workspace: { id: 'w1', name: 'W' }, through, madeAt: '2026-11-22T11:00:00.000Z', expected: 7 }
}

const IDS = Array.from({ length: 7 }, (_, index) => `ana.${index + 1}`)

describe('purging the disk', () => {
  it('PURGE-1: afterwards no file holds a struck value, every change is there, and the names stay', async () => {
    const { folder, order } = await workspace()
    expect(holding(folder, SECRET).length).toBeGreaterThanOrEqual(5)
    expect((await purge(order)).removed).toEqual({ snapshots: 2, segments: 2, setAside: 2 })
    expect(holding(folder, SECRET)).toEqual([])
    expect(holding(folder, 'Pérez 1')).toHaveLength(2)
    expect((await onDisk(folder)).ids).toEqual(IDS)
    expect(await listSegments(folder)).toEqual([])
    expect((await readSummary(folder))?.redactions).toEqual(['ana.7'])
    const { journal, redactions } = await open(folder)
    expect(journal.marker()).toEqual({ count: 7, highest: { ana: 7 } })
    expect(redactions).toEqual(['ana.7'])
  })

  it('PURGE-2: work goes on as before: further edits, further snapshots, a second redaction', async () => {
    const { folder, order } = await workspace()
    await purge(order)
    const { journal } = await open(folder)
    await journal.append([contact(8)])
    await snapshot(folder, journal, '2026-11-22T12:00:00.000Z')
    expect(holding(folder, `8.${SECRET}`)).toHaveLength(2)
    expect(holding(folder, `6.${SECRET}`)).toEqual([])
    await journal.append([redaction(9)])
    await purge({ ...orderFor(folder, await journal.rotate()), expected: 9, madeAt: '2026-11-22T13:00:00.000Z' })
    expect(holding(folder, SECRET)).toEqual([])
    expect((await onDisk(folder)).ids).toEqual([...IDS, 'ana.8', 'ana.9'])
  })

  it('PURGE-3: afterwards too, whichever one file is damaged, the changes in it are in another', async () => {
    const { folder, order } = await workspace()
    await purge(order)
    for (const file of filesUnder(folder)) {
      const copy = temporaryFolder()
      cpSync(folder, copy, { recursive: true })
      truncateSync(file.replace(folder, copy), 40)
      expect((await onDisk(copy)).ids, file).toEqual(IDS)
    }
  })

  it('PURGE-4: when less is found than the journal knows of, nothing is removed', async () => {
    const { folder, order } = await workspace()
    const before = filesUnder(folder)
    await expect(purge({ ...order, expected: 8 })).rejects.toThrow('7 of 8')
    expect(filesUnder(folder)).toEqual(before)
  })

  it('PURGE-5: until it is purged, everything that is read, copied or made anew is struck already', async () => {
    const { folder, order } = await workspace()
    const { changes } = await FILE_HANDLERS.recover({ workspaceFolder: folder })
    expect(JSON.stringify(changes)).not.toContain(SECRET)
    const target = join(temporaryFolder(), 'copy.alternat')
    await FILE_HANDLERS.copy({ workspaceFolder: folder, workspace: order.workspace, madeAt: order.madeAt, target })
    expect(holding(join(target, '..'), SECRET)).toEqual([])
    const { journal } = await open(folder)
    await journal.append([contact(8)])
    const file = await snapshot(folder, journal, '2026-11-22T12:00:00.000Z')
    const answer = await FILE_HANDLERS.read({ path: file ?? '' })
    expect(answer.ok && idsOf(answer.changes)).toEqual([...IDS, 'ana.8'])
    expect(JSON.stringify(answer)).not.toContain(`6.${SECRET}`)
  })
})

describe('a purge that is killed', () => {
  let script: string

  beforeAll(async () => {
    const outDir = join(ROOT, 'node_modules', '.cache', 'alternat-purge-child')
    await build({
      root: ROOT, configFile: false, logLevel: 'error',
      build: { outDir, emptyOutDir: true, ssr: join(ROOT, 'tests/unit/electron/child/purge.ts'), rolldownOptions: { output: { entryFileNames: 'purge.mjs' } } },
      ssr: { noExternal: true }
    })
    script = join(outDir, 'purge.mjs')
  })

  it('PURGE-6: at any of its steps leaves everything, and the next start finishes it', { timeout: 300_000 }, async () => {
    const { folder: original, order } = await workspace()
    for (let killAt = 1; ; killAt += 1) {
      const folder = temporaryFolder()
      cpSync(original, folder, { recursive: true })
      const run = spawnSync(process.execPath, [script, JSON.stringify({ order: { ...order, workspaceFolder: folder }, killAt })], { encoding: 'utf8' })
      if (run.status === 0) {
        expect(killAt).toBeGreaterThan(12)
        expect(await readPurged(folder)).toEqual(new Set(['ana.7']))
        expect(holding(folder, SECRET)).toEqual([])
        break
      }
      expect(run.signal, run.stderr).toBe('SIGKILL')

      const { journal, redactions } = await open(folder)
      expect(journal.marker().count, `killed at ${killAt}`).toBe(7)
      expect(redactions.filter((id) => id === 'ana.7')).toHaveLength(1)
      expect(await readPurged(folder)).toEqual(new Set())
      expect(JSON.stringify((await FILE_HANDLERS.recover({ workspaceFolder: folder })).changes)).not.toContain(SECRET)
      for (const { file } of await listSnapshots(folder)) {
        const copy = temporaryFolder()
        cpSync(folder, copy, { recursive: true })
        rmSync(join(copy, 'snapshots', file))
        expect((await onDisk(copy)).ids, `killed at ${killAt}, then ${file} lost`).toEqual(IDS)
      }

      const through = await journal.rotate()
      await purge({ ...orderFor(folder, through), madeAt: '2026-11-23T08:00:00.000Z' })
      expect(holding(folder, SECRET)).toEqual([])
      expect((await onDisk(folder)).ids).toEqual(IDS)
    }
  })
})
