import type { EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { levelOf, schema } from './schema.ts'
import { listDepth, listManner } from './list-commands.ts'

/** How the words at the caret stand: what the toolbar shows as pressed. */
export interface Status {
  strong: boolean
  emphasis: boolean
  link: string | null
  level: 2 | 3 | 4 | null
  list: 'dots' | 'numbers' | null
  depth: number
  isInTable: boolean
}

export function statusOf(state: EditorState): Status {
  const { $from, from, to, empty } = state.selection
  const wears = (mark: (typeof schema.marks)['strong']): boolean =>
    empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark)
  return {
    strong: wears(schema.marks.strong),
    emphasis: wears(schema.marks.emphasis),
    link: linkAt(state),
    level: $from.parent.type === schema.nodes.heading ? levelOf($from.parent.attrs) : null,
    list: listManner(state),
    depth: listDepth($from),
    isInTable: isInTable(state)
  }
}

export function isSameStatus(a: Status, b: Status): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link && a.level === b.level && a.list === b.list && a.depth === b.depth && a.isInTable === b.isInTable
}

/** The address under the caret, or of the first link in the selection. */
function linkAt(state: EditorState): string | null {
  const { $from, from, to, empty } = state.selection
  const type = schema.marks.link
  if (empty) return addressOf(type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []))
  let found: string | null = null
  state.doc.nodesBetween(from, to, (node) => {
    found ??= addressOf(type.isInSet(node.marks))
  })
  return found
}

function addressOf(mark: { attrs: Readonly<Record<string, unknown>> } | undefined): string | null {
  const address = mark?.attrs['address']
  return typeof address === 'string' ? address : null
}
