import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { isInTable } from 'prosemirror-tables'
import type { Command, Plugin } from 'prosemirror-state'
import { aboveFirstTable } from './after-table.ts'
import { indent, outdent, toggleList } from './list-commands.ts'
import { schema } from './schema.ts'
import { nextCell, previousCell } from './table-commands.ts'

const { nodes, marks } = schema

export const toggleStrong = toggleMark(marks.strong)
export const toggleEmphasis = toggleMark(marks.emphasis)
export const setParagraph = setBlockType(nodes.paragraph)
export const setHeading = (level: 2 | 3 | 4): Command => setBlockType(nodes.heading, { level })

export interface KeyActions {
  openLink(): void
  focusToolbar(): void
}

/** Every key of the editor. Tab means something in lists and tables only; elsewhere it goes on to the next field. */
export function editorKeys(actions: KeyActions): Plugin[] {
  return [
    keymap({
      'Mod-b': toggleStrong,
      'Mod-i': toggleEmphasis,
      'Mod-k': does(actions.openLink),
      'Alt-F10': does(actions.focusToolbar),
      'Mod-Alt-0': setParagraph,
      'Mod-Alt-2': setHeading(2),
      'Mod-Alt-3': setHeading(3),
      'Mod-Alt-4': setHeading(4),
      'Mod-Shift-8': toggleList(false),
      'Mod-Shift-7': toggleList(true),
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      Tab: chainCommands(nextCell, indent),
      'Shift-Tab': chainCommands(previousCell, outdent),
      ArrowUp: aboveFirstTable,
      Enter: chainCommands(breakInCell, splitListItem(nodes.listItem)),
      'Shift-Enter': breakLine,
      Backspace: chainCommands(undoInputRule, headingToParagraph)
    }),
    keymap(baseKeymap)
  ]
}

function does(action: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch) action()
    return true
  }
}

const breakLine: Command = (state, dispatch) => {
  if (dispatch) dispatch(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView())
  return true
}

/** A cell holds one paragraph: Enter breaks its line. */
const breakInCell: Command = (state, dispatch, view) => isInTable(state) && breakLine(state, dispatch, view)

const headingToParagraph: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  return empty && $from.parentOffset === 0 && $from.parent.type === nodes.heading && setParagraph(state, dispatch)
}
