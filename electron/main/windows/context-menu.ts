import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import type { Language } from '#shared/foundation/language.ts'
import { nativeText } from '../native-text.ts'

/** Cut, copy and paste under the right mouse button, where there is text to do it with. */
export function attachContextMenu(contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText === '') return
    const text = nativeText(language()).menu
    const copy: MenuItemConstructorOptions = { role: 'copy', label: text.copy, enabled: editFlags.canCopy }
    const editing: MenuItemConstructorOptions[] = [
      { role: 'cut', label: text.cut, enabled: editFlags.canCut },
      copy,
      { role: 'paste', label: text.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: text.selectAll }
    ]
    Menu.buildFromTemplate(isEditable ? editing : [copy]).popup()
  })
}
