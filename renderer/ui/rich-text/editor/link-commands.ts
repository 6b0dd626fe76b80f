import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

const { link } = schema.marks

/** Links the selected words to an address; without a selection the link or word around the caret, and else the address itself is written. */
export function withLink(state: EditorState, address: string): Transaction {
  const { from, to } = rangeOfLink(state)
  const mark = link.create({ address })
  const words = address.replace(/^(?:https?:\/\/|mailto:)/iu, '').replace(/\/$/u, '')
  if (from === to) return state.tr.replaceSelectionWith(schema.text(words, [mark]), false)
  return state.tr.removeMark(from, to, link).addMark(from, to, mark)
}

export function withoutLink(state: EditorState): Transaction {
  const { from, to } = rangeOfLink(state)
  return state.tr.removeMark(from, to, link)
}

/** The selection; with a bare caret the whole link, else the word, that it stands in. */
function rangeOfLink(state: EditorState): { from: number; to: number } {
  const { $from, from, to, empty } = state.selection
  if (!empty) return { from, to }
  return neighbours($from.parent, $from.start(), from, (node) => link.isInSet(node.marks) !== undefined) ?? wordAround(state) ?? { from, to }
}

function neighbours(parent: Node, start: number, at: number, fits: (node: Node) => boolean): { from: number; to: number } | null {
  let range: { from: number; to: number } | null = null
  parent.forEach((node, offset) => {
    const from = start + offset
    const to = from + node.nodeSize
    if (!fits(node)) return
    if (range !== null && range.to === from) range = { from: range.from, to }
    else if (range === null || range.to < at) range = { from, to }
  })
  const found = range as { from: number; to: number } | null // TypeScript does not see that the callback assigns it.
  return found !== null && found.from <= at && at <= found.to ? found : null
}

function wordAround(state: EditorState): { from: number; to: number } | null {
  const { $from, from } = state.selection
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, ' ')
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0
  return before + after === 0 ? null : { from: from - before, to: from + after }
}
