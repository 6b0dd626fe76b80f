import type { Language } from '#shared/foundation/language.ts'
import type { MenuCommand, Theme } from '#shared/ipc/contract.ts'
import type { ScreenId } from '../navigation.ts'
import type { Command, CommandContext, CommandId } from './command.ts'

const always = (): boolean => true

function command(id: CommandId, perform: Command['perform'], keys: readonly string[] = [], menu: MenuCommand | null = null): Command {
  return { id, keys, menu, isAvailable: always, perform }
}

function toScreen(id: CommandId & MenuCommand, screen: ScreenId, keys: readonly string[] = [], focus?: string): Command {
  return { id, keys, menu: id, isAvailable: (context) => context.has(screen), perform: (context) => context.go(screen, focus) }
}

const toLanguage = (id: CommandId, language: Language): Command => command(id, (context) => context.showLanguage(language))
const toTheme = (id: CommandId, theme: Theme): Command => command(id, (context) => context.showTheme(theme))

/** Every command of the app. Screens, meetings, sessions, people and groups are found by name beside these. */
export const COMMANDS: readonly Command[] = [
  command('undo', (context) => context.undo(), ['Mod+Z'], 'undo'),
  command('redo', (context) => context.redo(), ['Mod+Shift+Z', 'Mod+Y'], 'redo'),
  command('palette', (context) => context.openPalette(), ['Mod+K'], 'palette'),
  command('openFile', (context) => context.openFile(), ['Mod+O'], 'openFile'),
  command('saveCopy', (context) => context.saveCopy(), ['Mod+Shift+S'], 'saveCopy'),
  toScreen('planNext', 'plan'),
  toScreen('packs', 'packs'),
  toScreen('history', 'history'),
  toScreen('settings', 'settings', ['Mod+,']),
  toScreen('newWorkspace', 'settings', [], 'newWorkspace'),
  { ...command('duplicates', (context) => context.go('people', 'duplicates')), isAvailable: (context) => context.has('people') },
  toLanguage('english', 'en'),
  toLanguage('french', 'fr'),
  toLanguage('spanish', 'es'),
  toTheme('light', 'light'),
  toTheme('dark', 'dark'),
  toTheme('system', 'system')
]

/** The command of an item of the native menu, when it can be performed now. */
export function commandOfMenu(menu: MenuCommand, context: CommandContext): Command | null {
  return COMMANDS.find((candidate) => candidate.menu === menu && candidate.isAvailable(context)) ?? null
}
