import { join } from 'node:path'
import { app, shell, type BrowserWindow } from 'electron'
import type { MenuCommand, Settings } from '#shared/ipc/contract.ts'
import { answerRequests, tell } from './ipc/answer.ts'
import { requestHandlers } from './ipc/handlers.ts'
import { closeInOrder } from './lifecycle/close.ts'
import { quitInOrder } from './lifecycle/quit.ts'
import type { Arrivals } from './services/arrivals.ts'
import { Dialogs } from './services/dialogs.ts'
import { FilesClient } from './services/files-client.ts'
import { IntakeClient } from './services/intake-client.ts'
import { PrintCopies } from './services/print-copies.ts'
import { PackWriter } from './services/pack-writer.ts'
import type { SettingsStore } from './services/settings.ts'
import { Typesetter } from './services/typesetter.ts'
import { Workspaces } from './services/workspaces/workspaces.ts'
import { WrittenPaths } from './services/written-paths.ts'

interface Started {
  window: BrowserWindow
  arrivals: Arrivals
  settings: SettingsStore
  applySettings: (settings: Settings) => void
}

/**
 * Puts together what the window can ask for. Synchronous: every request has its handler before the first arrives.
 *
 * @returns what the menu calls with the command that was chosen
 */
export function serve({ window, arrivals, settings, applySettings }: Started): (command: MenuCommand) => void {
  const contents = () => (window.isDestroyed() ? undefined : window.webContents)
  const files = new FilesClient()
  const workspaces = new Workspaces(app.getPath('userData'), files)
  const typesetter = new Typesetter(async () => workspaces.attachmentFolder((await workspaces.current())?.id ?? ''))
  const written = new WrittenPaths()
  const intake = new IntakeClient()
  const dialogs = new Dialogs(window, () => settings.get().language)
  const packs = new PackWriter({
    typeset: (document) => typesetter.typeset(document),
    attachment: async (hash) => (await workspaces.readAttachment((await workspaces.current())?.id ?? '', hash)).bytes,
    progress: (progress) => tell(contents(), 'pack.progress', progress),
    written: (path) => written.add(path)
  })
  const prints = new PrintCopies({ folder: join(app.getPath('userData'), 'printing'), typesetter, openPath: (path) => shell.openPath(path) })
  const mayClose = closeInOrder(window, () => tell(contents(), 'app.closing', undefined))
  answerRequests(requestHandlers({ settings, applySettings, workspaces, files, dialogs, arrivals, typesetter, packs, written, prints, intake, mayClose }))
  arrivals.listen(() => tell(contents(), 'exchange.arrived', undefined))
  quitInOrder(async () => {
    await prints.clear()
    await workspaces.close()
  })
  return (command) => tell(contents(), 'menu.command', { command })
}
