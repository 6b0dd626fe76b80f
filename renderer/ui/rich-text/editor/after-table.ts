import { Plugin, type Command, TextSelection } from 'prosemirror-state'
import type { Node } from 'prosemirror-model'
import { isInTable } from 'prosemirror-tables'
import { schema } from './schema.ts'

/** Keeps an empty paragraph behind a table that ends the text, so that one can go on writing; empty, it is not stored. */
export function afterTable(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) && endsWithTable(state.doc) ? state.tr.insert(state.doc.content.size, schema.nodes.paragraph.create()).setMeta('adopted', true) : null
  })
}

function endsWithTable(document: Node): boolean {
  return document.lastChild?.type.name === 'table'
}

/** Arrow up from the first row of a table that begins the text makes a paragraph above it. */
export const aboveFirstTable: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  const isFirstRow = $from.depth >= 2 && $from.index(0) === 0 && $from.index(1) === 0
  if (!empty || !isInTable(state) || !isFirstRow || view?.endOfTextblock('up') === false) return false
  if (dispatch) {
    const changed = state.tr.insert(0, schema.nodes.paragraph.create())
    dispatch(changed.setSelection(TextSelection.create(changed.doc, 1)).scrollIntoView())
  }
  return true
}
