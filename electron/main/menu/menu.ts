import { app, Menu } from 'electron'
import type { Language } from '#shared/foundation/language.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import { nativeText } from '../native-text.ts'
import { menuTemplate } from './template.ts'

/** Puts up the menu bar in a language; called again when the language changes. */
export function showMenu(language: Language, perform: (command: MenuCommand) => void): void {
  const text = nativeText(language).menu
  const surroundings = { text, mac: process.platform === 'darwin', developer: !app.isPackaged, perform }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(surroundings)))
}
