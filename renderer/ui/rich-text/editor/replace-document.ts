import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'

/** Shows another document; only what differs is replaced, so that the caret stays where it was. */
export function replaceDocument(view: EditorView, document: Node): void {
  const before = view.state.doc
  const start = before.content.findDiffStart(document.content)
  const ends = before.content.findDiffEnd(document.content)
  if (start === null || ends === null) return
  // Equal letters on both sides of the difference may be counted twice.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const changed = view.state.tr.replace(start, ends.a + overlap, document.slice(start, ends.b + overlap))
  const exact = changed.doc.eq(document) ? changed : view.state.tr.replaceWith(0, before.content.size, document.content)
  view.dispatch(exact.setMeta('adopted', true).setMeta('addToHistory', false))
}
