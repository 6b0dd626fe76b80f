import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { purge, type PurgeOrder } from '#electron/files/snapshots/purge.ts'
import { writePurged } from '#electron/files/snapshots/purged.ts'

/**
 * Purges the folder of `order` and ends with SIGKILL right before the operation of that number which changes the disk; in the
 * order in which it would have been done, an operation is a new file, a rename or a removal.
 */
const { order, killAt } = JSON.parse(process.argv[2] ?? '') as { order: PurgeOrder; killAt: number }

let operations = 0
for (const name of ['open', 'rename', 'rm'] as const) {
  const original = fs[name] as (...words: unknown[]) => unknown
  const counted = (...words: unknown[]): unknown => {
    // Opening a folder to sync it changes nothing.
    if (name !== 'open' || words[1] !== 'r') operations += 1
    if (operations === killAt) process.kill(process.pid, 'SIGKILL')
    return original(...words)
  }
  Object.assign(fs, { [name]: counted })
}
// The code under test imported these by name.
syncBuiltinESMExports()

await purge(order)
await writePurged(order.workspaceFolder, ['ana.7'])
process.stdout.write(String(operations))
