import { Fragment, Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { handlePaste, isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { normaliseRich, plainWords, type RichBlock, writeRichText } from '#shared/foundation/rich-text/index.ts'
import { cleanHtml, cleanPlain } from '../paste/clean.ts'
import { FlatSink } from '../paste/sink.ts'
import type { LeftOut } from '../paste/walk.ts'
import { htmlOf } from '../paste/write-html.ts'
import { inline, nodesOf } from './from-blocks.ts'
import { blocksOf } from './to-blocks.ts'

/** What comes in is cleaned before it touches the page, what goes out is clean HTML and plain words. */
export function clipboard(tell: (leftOut: LeftOut) => void): Plugin {
  return new Plugin({
    props: {
      // As events of the page, because the editor's own way reads the HTML as a document before it asks, styles and all.
      handleDOMEvents: {
        paste: (view, event) => takeIn(view, event.clipboardData, tell, event),
        drop: (view, event) => takeDropped(view, event, tell),
        copy: (view, event) => giveOut(view, event, false),
        cut: (view, event) => giveOut(view, event, true)
      }
    }
  })
}

function takeDropped(view: EditorView, event: DragEvent, tell: (leftOut: LeftOut) => void): boolean {
  // Words moved within the editor are moved by it.
  if (view.dragging !== null || !view.editable) return false
  event.preventDefault()
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place !== null && holdsWords(event.dataTransfer)) insert(view, blocksIn(event.dataTransfer, tell), place.pos)
  return true
}

function takeIn(view: EditorView, data: DataTransfer | null, tell: (leftOut: LeftOut) => void, event: ClipboardEvent): boolean {
  if (data === null || !view.editable) return false
  event.preventDefault()
  const blocks = blocksIn(data, tell)
  const [table, ...others] = blocks
  if (table?.kind === 'table' && others.length === 0 && isInTable(view.state)) return handlePaste(view, event, new Slice(Fragment.from(nodesOf(blocks)), 0, 0))
  insert(view, blocks)
  return true
}

function holdsWords(data: DataTransfer | null): data is DataTransfer {
  return data !== null && (data.types.includes('text/html') || data.types.includes('text/plain'))
}

function blocksIn(data: DataTransfer, tell: (leftOut: LeftOut) => void): RichBlock[] {
  const html = data.getData('text/html')
  if (html !== '') {
    const { blocks, leftOut } = cleanHtml(html)
    tell(leftOut)
    return blocks
  }
  const text = data.getData('text/plain')
  if (text === '' && data.files.length > 0) tell({ pictures: data.files.length, deletions: 0 })
  return cleanPlain(text)
}

/** Puts blocks where the caret is. A cell takes words and line breaks; words alone go into the line of the caret. */
function insert(view: EditorView, blocks: readonly RichBlock[], position?: number): void {
  if (blocks.length === 0) return
  const { state } = view
  const transaction = state.tr
  const from = position ?? state.selection.from
  const to = position ?? state.selection.to
  const slice = isInTable(state) ? flatSlice(blocks) : sliceOf(blocks)
  view.dispatch(transaction.replaceRange(from, to, slice).scrollIntoView().setMeta('paste', true))
  view.focus()
}

function sliceOf(blocks: readonly RichBlock[]): Slice {
  const open = (block: RichBlock | undefined): number => (block?.kind === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.from(nodesOf(blocks)), open(blocks[0]), open(blocks.at(-1)))
}

function flatSlice(blocks: readonly RichBlock[]): Slice {
  const sink = new FlatSink()
  for (const block of blocks) {
    if (block.kind === 'table') sink.table(block)
    else if (block.kind === 'list') sink.heading(0, [{ text: plainWords(writeRichText([block])) }])
    else sink.heading(0, block.runs)
  }
  const [paragraph] = normaliseRich([{ kind: 'paragraph', runs: sink.runs }])
  return new Slice(Fragment.from(paragraph?.kind === 'paragraph' ? inline(paragraph.runs) : []), 0, 0)
}

function giveOut(view: EditorView, event: ClipboardEvent, isCut: boolean): boolean {
  const { selection } = view.state
  if (selection.empty || event.clipboardData === null) return false
  event.preventDefault()
  const blocks = normaliseRich(blocksOf(selection.content().content))
  const [first, ...others] = blocks
  // Part of one paragraph is words, not a paragraph.
  const html = first?.kind === 'paragraph' && others.length === 0 ? htmlOf(blocks).replace(/^<p>|<\/p>$/gu, '') : htmlOf(blocks)
  event.clipboardData.setData('text/html', html)
  event.clipboardData.setData('text/plain', plainWords(writeRichText(blocks)))
  if (isCut && view.editable) view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'))
  return true
}
