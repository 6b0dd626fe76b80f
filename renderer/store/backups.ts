import type { Backup, BackupFacts } from '#shared/ipc/contract.ts'
import { receive } from './actions.ts'
import { keepAll } from './attachments/keep.ts'
import { request } from './bridge.ts'
import { addNotice, enterWorkspace } from './current.ts'

/** The backups of a workspace, newest first. */
export function listBackups(workspace: string): Promise<readonly Backup[]> {
  return request('backup.list', { workspace })
}

/** What a backup holds, in figures; null when it cannot be read. */
export function lookIntoBackup(workspace: string, backup: string): Promise<BackupFacts | null> {
  return request('backup.look', { workspace, backup })
}

/**
 * Opens a backup as a workspace of its own: never over the present one, in which a merge would only unite the two. Opened again,
 * it is as one left it.
 *
 * @returns whether it could be read; if not, a notice says so and nothing has changed
 */
export async function openBackup(workspace: string, backup: Pick<Backup, 'id' | 'madeAt'>, name: string): Promise<boolean> {
  const read = await request('backup.read', { workspace, backup: backup.id })
  if (read === null) {
    addNotice({ key: 'backup.unreadable', values: {} })
    return false
  }
  await enterWorkspace(() => request('workspace.adopt', { id: workspaceOf(workspace, backup.madeAt), name }))
  await keepAll(read.attachments)
  await receive(read.changes)
  for (const notice of read.notices) addNotice(notice)
  addNotice({ key: 'backup.opened', values: { name } })
  return true
}

/** Asks where, and saves a backup as a file that can be handed on. */
export async function saveBackup(workspace: string, backup: string, suggestedName: string): Promise<void> {
  const saved = await request('backup.save', { workspace, backup, suggestedName })
  if (saved === null) return
  if (saved.path === null) addNotice({ key: 'backup.unreadable', values: {} })
  else addNotice({ key: 'copySaved', values: { path: saved.path } })
  for (const notice of saved.notices) addNotice(notice)
}

/** The id of the workspace that one backup of another becomes. */
function workspaceOf(workspace: string, madeAt: string): string {
  return `${workspace.slice(0, 40)}-${madeAt.replaceAll(/\D/g, '')}`
}
