import type { MenuCommand, Theme } from '#shared/ipc/contract.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { ScreenId } from '../navigation.ts'

/** What a command may use. Effects come in as arguments, so that the table of commands stays data. */
export interface CommandContext {
  go(screen: ScreenId, focus?: string): void
  undo(): void
  redo(): void
  openPalette(): void
  openFile(): void
  saveCopy(): void
  showLanguage(language: Language): void
  showTheme(theme: Theme): void
  has(screen: ScreenId): boolean
}

/** Something the person can ask for by name: in the palette, by its keys, or from the menu of the window. */
export interface Command {
  id: CommandId
  /** As written on keys; `Mod` is Ctrl, or Cmd on a Mac. */
  keys: readonly string[]
  /** The item of the native menu that asks for it. */
  menu: MenuCommand | null
  isAvailable(context: CommandContext): boolean
  perform(context: CommandContext): void
}

export const COMMAND_IDS = [
  'undo', 'redo', 'palette', 'openFile', 'saveCopy', 'newWorkspace', 'settings', 'history', 'packs', 'planNext', 'duplicates',
  'english', 'french', 'spanish', 'light', 'dark', 'system'
] as const
/** Its name is `palette:command.<id>`, what else it answers to `palette:keywords.<id>`. */
export type CommandId = (typeof COMMAND_IDS)[number]
