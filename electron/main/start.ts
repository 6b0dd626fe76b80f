import { join } from 'node:path'
import { app, nativeTheme, session, type BrowserWindow } from 'electron'
import type { Settings } from '#shared/ipc/contract.ts'
import { answerRequests, tell } from './ipc/answer.ts'
import { requestHandlers } from './ipc/handlers.ts'
import { defaultSettings } from './lifecycle/default-settings.ts'
import { quitInOrder } from './lifecycle/quit.ts'
import { showMenu } from './menu/menu.ts'
import { applySecurityRules } from './security/rules.ts'
import type { Arrivals } from './services/arrivals.ts'
import { Dialogs } from './services/dialogs.ts'
import { FilesClient } from './services/files-client.ts'
import { PackWriter } from './services/pack-writer.ts'
import { SettingsStore } from './services/settings.ts'
import { Typesetter } from './services/typesetter.ts'
import { Workspaces } from './services/workspaces/workspaces.ts'
import { WrittenPaths } from './services/written-paths.ts'
import { openMainWindow } from './windows/main-window.ts'

/** Puts the app together once Electron is ready, and opens its window. */
export async function start(arrivals: Arrivals): Promise<BrowserWindow> {
  applySecurityRules(session.defaultSession)
  const userData = app.getPath('userData')
  const settings = await SettingsStore.open(join(userData, 'settings.json'), defaultSettings())
  let window: BrowserWindow | undefined
  const contents = () => (window?.isDestroyed() ? undefined : window?.webContents)
  const language = () => settings.get().language

  const files = new FilesClient()
  const workspaces = new Workspaces(userData, files)
  const typesetter = new Typesetter()
  const written = new WrittenPaths()
  const packs = new PackWriter({
    typeset: (document) => typesetter.typeset(document),
    progress: (progress) => tell(contents(), 'pack.progress', progress),
    written: (path) => written.add(path)
  })
  const settingsChanged = (changed: Settings): void => {
    nativeTheme.themeSource = changed.theme
    showMenu(changed.language, (command) => tell(contents(), 'menu.command', { command }))
  }

  settingsChanged(settings.get())
  const dialogs = new Dialogs(() => window, language)
  answerRequests(requestHandlers({ settings, settingsChanged, workspaces, files, dialogs, arrivals, typesetter, packs, written }))
  arrivals.listen(() => tell(contents(), 'exchange.arrived', undefined))
  quitInOrder(() => workspaces.close())
  window = openMainWindow(language)
  return window
}
