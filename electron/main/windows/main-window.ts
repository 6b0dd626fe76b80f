import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import type { Language } from '#shared/foundation/language.ts'
import { bundlePath } from '../environment.ts'
import { START_PAGE } from '../security/origin.ts'
import { MINIMUM, readPlacement, rememberPlacement } from './bounds.ts'
import { attachContextMenu } from './context-menu.ts'

/** The paper of the interface, so that the window does not flash in another colour before the page is there. */
const PAPER = { light: '#faf8f4', dark: '#14181b' } as const
const USUAL = { width: 1440, height: 900 } as const

/**
 * Opens the window of the app. It comes up once the page has something to show.
 *
 * @param language of the context menu, asked anew each time
 */
export function openMainWindow(language: () => Language): BrowserWindow {
  const placementFile = join(app.getPath('userData'), 'window.json')
  const placement = readPlacement(placementFile)
  const window = new BrowserWindow({
    ...(placement ?? USUAL),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    title: 'Alternat',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    ...(process.platform === 'linux' && { icon: join(app.getAppPath(), 'assets', 'icon.png') }),
    webPreferences: {
      preload: bundlePath('preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged
    }
  })
  if (placement?.maximized) window.maximize()
  rememberPlacement(window, placementFile)
  attachContextMenu(window.webContents, language)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(START_PAGE)
  return window
}

/** Brings a window to the front, also when it was minimized. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
