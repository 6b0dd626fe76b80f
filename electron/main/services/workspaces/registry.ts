import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { listFolder, writeAtomically } from '#electron/files/atomic-write.ts'

/**
 * One workspace of this laptop. `device` names this laptop inside the workspace: it begins every change id made here,
 * so it is random and never used for anything else.
 */
const recordSchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  name: z.string(),
  openedAt: z.string(),
  device: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
})
export type WorkspaceRecord = z.infer<typeof recordSchema>

/** The workspaces on disk, each in a folder of its own that says what it is. */
export class WorkspaceRegistry {
  readonly #folder: string

  constructor(userData: string) {
    this.#folder = join(userData, 'workspaces')
  }

  folderOf(id: string): string {
    return join(this.#folder, id)
  }

  /** Last opened first. A folder without a readable record is still listed, under its id: its changes may be whole. */
  async list(): Promise<WorkspaceRecord[]> {
    const names = (await listFolder(this.#folder)).filter((name) => recordSchema.shape.id.safeParse(name).success)
    const records = await Promise.all(names.map((name) => this.#read(name)))
    return records.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
  }

  create(name: string, now: Date, id = randomName(10)): Promise<WorkspaceRecord> {
    return this.write({ id, name, openedAt: now.toISOString(), device: randomName(6) })
  }

  async write(record: WorkspaceRecord): Promise<WorkspaceRecord> {
    await writeAtomically(this.#recordPath(record.id), `${JSON.stringify(record, null, 2)}\n`)
    return record
  }

  async #read(id: string): Promise<WorkspaceRecord> {
    try {
      const record = recordSchema.parse(JSON.parse(await readFile(this.#recordPath(id), 'utf8')))
      return { ...record, id }
    } catch {
      // Nobody knows any more which change numbers the old device name has used: a new name is the safe one.
      return this.write({ id, name: id, openedAt: new Date(0).toISOString(), device: randomName(6) })
    }
  }

  #recordPath(id: string): string {
    return join(this.folderOf(id), 'workspace.json')
  }
}

/** @returns `bytes` random bytes as text that is safe in file names and change ids */
export function randomName(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}
