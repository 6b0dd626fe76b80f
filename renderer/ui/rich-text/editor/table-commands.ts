import { TextSelection, type Command, type Transaction } from 'prosemirror-state'
import { addColumnAfter, addColumnBefore, addRow, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable, selectedRect } from 'prosemirror-tables'
import { MOST_COLUMNS } from '#shared/foundation/rich-text/index.ts'
import { nodesOf } from './from-blocks.ts'
import { schema } from './schema.ts'

/** A table of two columns and a header, behind the paragraph in which the caret stands. */
export const insertTable: Command = (state, dispatch) => {
  const { $to } = state.selection
  if (isInTable(state)) return false
  if (dispatch) {
    const row = [[], []]
    const nodes = nodesOf([{ kind: 'table', header: row, rows: [row, row] }])
    // Behind the outermost block: a table stands in no list.
    const isEmpty = $to.depth === 1 && $to.parent.content.size === 0
    const position = isEmpty ? $to.before(1) : $to.after(1)
    const changed = isEmpty ? state.tr.replaceWith(position, $to.after(1), nodes) : state.tr.insert(position, nodes)
    // Into its first cell: table, row, cell, paragraph.
    dispatch(changed.setSelection(TextSelection.near(changed.doc.resolve(position + 4))).scrollIntoView())
  }
  return true
}

/** A row below that of the caret. */
export const addRowBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const rect = selectedRect(state)
  if (dispatch) dispatch(withoutSecondHeader(addRow(state.tr, rect, rect.bottom)))
  return true
}

/** A row above that of the caret; nothing stands above the header. */
export const addRowAbove: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const rect = selectedRect(state)
  if (rect.top === 0) return false
  if (dispatch) dispatch(withoutSecondHeader(addRow(state.tr, rect, rect.top)))
  return true
}

export const addColumnLeft: Command = (state, dispatch) => hasRoom(state) && addColumnBefore(state, dispatch)
export const addColumnRight: Command = (state, dispatch) => hasRoom(state) && addColumnAfter(state, dispatch)
export const removeRow: Command = (state, dispatch) => isInTable(state) && deleteRow(state, dispatch && ((changed) => dispatch(withoutSecondHeader(changed))))
export const removeColumn: Command = (state, dispatch) => isInTable(state) && deleteColumn(state, dispatch)
export const removeTable: Command = (state, dispatch) => deleteTable(state, dispatch)

/** To the next cell; from the last one to a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!dispatch || !view) return false
  addRowBelow(state, dispatch)
  return goToNextCell(1)(view.state, dispatch)
}

export const previousCell: Command = (state, dispatch) => goToNextCell(-1)(state, dispatch)

function hasRoom(state: Parameters<Command>[0]): boolean {
  return isInTable(state) && selectedRect(state).map.width < MOST_COLUMNS
}

/** The first row of every table is its header, and no other is. */
function withoutSecondHeader(transaction: Transaction): Transaction {
  transaction.doc.descendants((node, position) => {
    if (node.type.name !== 'table') return true
    node.forEach((row, rowOffset, index) => {
      row.forEach((cell, cellOffset) => {
        const wanted = index === 0 ? schema.nodes['table_header'] : schema.nodes['table_cell']
        if (cell.type !== wanted) transaction.setNodeMarkup(position + 1 + rowOffset + 1 + cellOffset, wanted)
      })
    })
    return false
  })
  return transaction
}
