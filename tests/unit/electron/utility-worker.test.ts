import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UtilityWorker, WorkerStopped, type WorkerOptions } from '#electron/main/services/utility-worker.ts'

vi.mock('electron', () => import('./child/node-electron.ts'))

const workers: UtilityWorker[] = []

afterEach(() => {
  for (const worker of workers.splice(0)) worker.stop()
})

function startWorker(options: Partial<WorkerOptions> = {}): UtilityWorker {
  const worker = new UtilityWorker({ entry: join(import.meta.dirname, 'child', 'worker.cjs'), name: 'test', ...options })
  workers.push(worker)
  return worker
}

async function pidOf(worker: UtilityWorker): Promise<number> {
  const reply = (await worker.request({ kind: 'answer' }, 5000)) as { pid: number }
  return reply.pid
}

describe('a killable process', () => {
  it('WORKER-1: answers one request after the other, from one process', async () => {
    const worker = startWorker()
    const pids = await Promise.all([pidOf(worker), pidOf(worker), pidOf(worker)])
    expect(new Set(pids).size).toBe(1)
  })

  it('WORKER-2: one that takes too long is ended; those that wait are answered by a new one', async () => {
    const worker = startWorker()
    const before = await pidOf(worker)
    const hanging = worker.request({ kind: 'hang' }, 300)
    const waiting = pidOf(worker)
    await expect(hanging).rejects.toMatchObject({ reason: 'timeout' })
    expect(await waiting).not.toBe(before)
  })

  it('WORKER-3: one that takes too much memory is ended while it works', async () => {
    const worker = startWorker({ killAbove: 250_000_000 })
    await expect(worker.request({ kind: 'grow', megabytes: 400 }, 20_000)).rejects.toMatchObject({ reason: 'memory' })
    expect(await pidOf(worker)).toBeGreaterThan(0)
  })

  it('WORKER-4: one that dies is told apart, and started anew', async () => {
    const worker = startWorker()
    const dying = worker.request({ kind: 'die' }, 5000)
    await expect(dying).rejects.toBeInstanceOf(WorkerStopped)
    await expect(dying).rejects.toMatchObject({ reason: 'crash' })
    expect(await pidOf(worker)).toBeGreaterThan(0)
  })

  it('WORKER-5: one that has grown is replaced when it has nothing to do', async () => {
    const worker = startWorker({ recycleAbove: 200_000_000 })
    const before = await pidOf(worker)
    expect(await worker.request({ kind: 'keep', megabytes: 300 }, 5000)).toMatchObject({ pid: before })
    expect(await pidOf(worker)).not.toBe(before)
  })
})
