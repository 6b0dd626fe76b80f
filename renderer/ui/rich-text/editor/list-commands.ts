import { setBlockType } from 'prosemirror-commands'
import type { NodeType, ResolvedPos } from 'prosemirror-model'
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState, Transaction } from 'prosemirror-state'
import { DEEPEST_LIST } from '#shared/foundation/rich-text/index.ts'
import { schema } from './schema.ts'

const { bulletList, orderedList, listItem, paragraph } = schema.nodes

/** Sets the paragraphs as a list; a list of the other manner changes its manner, and one of this manner becomes paragraphs again. */
export function toggleList(ordered: boolean): Command {
  const wanted = ordered ? orderedList : bulletList
  return (state, dispatch, view) => {
    const around = listAround(state.selection.$from)
    if (around === null) {
      if (wrapInList(wanted)(state, dispatch)) return true
      // A heading becomes a paragraph first: an item begins with words.
      if (!setBlockType(paragraph)(state)) return false
      return setBlockType(paragraph)(state, (first) => {
        wrapInList(wanted)(state.apply(first), dispatch && ((second) => dispatch(replay(first, second))))
      })
    }
    if (around.type === wanted) return liftListItem(listItem)(state, dispatch, view)
    if (dispatch) dispatch(state.tr.setNodeMarkup(around.position, wanted))
    return true
  }
}

/** Both steps as one, so that one undo takes them back. */
function replay(first: Transaction, second: Transaction): Transaction {
  for (const step of second.steps) first.step(step)
  return first
}

/** Sets an item into the list of the one before it. False where that is not possible, so that Tab goes on to the next field. */
export const indent: Command = (state, dispatch) => {
  const depth = listDepth(state.selection.$from)
  return depth > 0 && depth < DEEPEST_LIST && sinkListItem(listItem)(state, dispatch)
}

export const outdent: Command = (state, dispatch) => listDepth(state.selection.$from) > 1 && liftListItem(listItem)(state, dispatch)

/** How many lists a place lies in. */
export function listDepth($place: ResolvedPos): number {
  let depth = 0
  for (let level = $place.depth; level > 0; level -= 1) if (isList($place.node(level).type)) depth += 1
  return depth
}

/** The manner of the innermost list around the caret. */
export function listManner(state: EditorState): 'dots' | 'numbers' | null {
  const around = listAround(state.selection.$from)
  return around === null ? null : around.type === orderedList ? 'numbers' : 'dots'
}

function listAround($place: ResolvedPos): { type: NodeType; position: number } | null {
  for (let level = $place.depth; level > 0; level -= 1) {
    const { type } = $place.node(level)
    if (isList(type)) return { type, position: $place.before(level) }
  }
  return null
}

function isList(type: NodeType): boolean {
  return type === bulletList || type === orderedList
}
