import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/ipc/contract.ts'
import type { nativeText } from '../native-text.ts'

type Item = MenuItemConstructorOptions
type Text = ReturnType<typeof nativeText>['menu']

export interface MenuSurroundings {
  text: Text
  mac: boolean
  /** Developer tools are there in an unpackaged run only. */
  developer: boolean
  perform: (command: MenuCommand) => void
}

const SEPARATOR: Item = { type: 'separator' }

/** The menu bar as data. Commands go to the window, which knows what they mean where one is. */
export function menuTemplate(surroundings: MenuSurroundings): Item[] {
  const { mac } = surroundings
  return [...(mac ? [appMenu(surroundings)] : []), fileMenu(surroundings), editMenu(surroundings), viewMenu(surroundings), windowMenu(surroundings)]
}

function appMenu({ text, perform }: MenuSurroundings): Item {
  return {
    label: 'Alternat',
    submenu: [
      { role: 'about', label: text.about },
      SEPARATOR,
      command('settings', text.settings, perform, 'Cmd+,'),
      SEPARATOR,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.showAll },
      SEPARATOR,
      { role: 'quit', label: text.quit }
    ]
  }
}

function fileMenu({ text, mac, perform }: MenuSurroundings): Item {
  return {
    label: text.file,
    submenu: [
      command('planNext', text.planNext, perform),
      command('packs', text.packs, perform, 'CmdOrCtrl+P'),
      SEPARATOR,
      command('openFile', text.openFile, perform, 'CmdOrCtrl+O'),
      command('saveCopy', text.saveCopy, perform, 'CmdOrCtrl+Shift+S'),
      command('newWorkspace', text.newWorkspace, perform),
      ...(mac ? [] : [SEPARATOR, command('settings', text.settings, perform, 'Ctrl+,'), SEPARATOR, { role: 'quit', label: text.quit } as const])
    ]
  }
}

function editMenu({ text, mac, perform }: MenuSurroundings): Item {
  return {
    label: text.edit,
    submenu: [
      command('undo', text.undo, perform, 'CmdOrCtrl+Z'),
      command('redo', text.redo, perform, mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      SEPARATOR,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll }
    ]
  }
}

function viewMenu({ text, developer, perform }: MenuSurroundings): Item {
  return {
    label: text.view,
    submenu: [
      command('palette', text.palette, perform, 'CmdOrCtrl+K'),
      command('history', text.history, perform, 'CmdOrCtrl+H'),
      SEPARATOR,
      { role: 'resetZoom', label: text.actualSize },
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'togglefullscreen', label: text.fullScreen },
      ...(developer ? [SEPARATOR, { role: 'toggleDevTools', label: text.developer } as const] : [])
    ]
  }
}

function windowMenu({ text, mac }: MenuSurroundings): Item {
  return {
    label: text.window,
    submenu: [
      { role: 'minimize', label: text.minimize },
      { role: 'close', label: text.close },
      ...(mac ? [] : [SEPARATOR, { role: 'about', label: text.about } as const])
    ]
  }
}

function command(name: MenuCommand, label: string, perform: (command: MenuCommand) => void, accelerator?: string): Item {
  return { id: name, label, ...(accelerator !== undefined && { accelerator }), click: () => perform(name) }
}
