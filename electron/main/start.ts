import { join } from 'node:path'
import { app, nativeTheme, session, type BrowserWindow } from 'electron'
import type { Settings } from '#shared/ipc/contract.ts'
import { defaultSettings } from './lifecycle/default-settings.ts'
import { showMenu } from './menu/menu.ts'
import { applySecurityRules } from './security/rules.ts'
import type { Arrivals } from './services/arrivals.ts'
import { SettingsStore } from './services/settings.ts'
import { openMainWindow } from './windows/main-window.ts'

/**
 * Opens the window, and only then loads what serves it: while this process reads schemas and services, the others
 * already bring up the page. The import is done before any message of the page can be looked at.
 */
export async function start(arrivals: Arrivals): Promise<BrowserWindow> {
  applySecurityRules(session.defaultSession)
  const settings = SettingsStore.open(join(app.getPath('userData'), 'settings.json'), defaultSettings())
  let command: Parameters<typeof showMenu>[1] = () => undefined
  const applySettings = ({ theme, language }: Settings): void => {
    nativeTheme.themeSource = theme
    showMenu(language, (name) => command(name))
  }
  applySettings(settings.get())
  const window = openMainWindow(() => settings.get().language)
  const { serve } = await import('./serve.ts')
  command = serve({ window, arrivals, settings, applySettings })
  return window
}
