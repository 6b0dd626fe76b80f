import { EditorState, type Transaction } from 'prosemirror-state'
import { history, isHistoryTransaction, undoDepth } from 'prosemirror-history'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import type { Node } from 'prosemirror-model'
import { useEffect, useRef, useState } from 'react'
import { writeRichText } from '#shared/foundation/rich-text/index.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import type { DraftKey } from '#renderer/ui/fields/text/draft.ts'
import { Echoes } from '#renderer/ui/fields/text/echoes.ts'
import type { LeftOut } from '../paste/walk.ts'
import { afterTable } from './after-table.ts'
import { clipboard } from './clipboard.ts'
import { documentOf } from './from-blocks.ts'
import { typingRules } from './input-rules.ts'
import { keepLists } from './keep-lists.ts'
import { editorKeys, type KeyActions } from './keys.ts'
import { replaceDocument } from './replace-document.ts'
import { blocksOf } from './to-blocks.ts'
import styles from '../rich-text.module.css'

export interface EditorProps {
  /** The text as it is stored; another one than was typed here replaces what is shown. */
  text: string
  onText: (text: string, isUndo: boolean) => void
  label: string
  lang: string
  placeholder: string
  minimumLines: number
  isReadOnly: boolean
  isTyped: boolean
  onFocus: () => void
  onBlur: () => void
  onKeyDown: (event: DraftKey) => void
  /** After each change of text or selection, and when the editor comes or receives the focus. */
  onState: (view: EditorView) => void
  openLink: () => void
  focusToolbar: () => void
  tell: (leftOut: LeftOut) => void
}

/** One long text being edited: the words look as they are printed. */
export function Editor(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const now = useLatest(props)
  // The text last handed out or taken in, and the document that was taken in: the same document is the same text.
  const known = useRef({ text: props.text, base: props.text, document: null as Node | null })
  const [echoes] = useState(() => new Echoes())

  useEffect(() => {
    if (place.current === null) return
    const document = documentOf(now.current.text)
    known.current = { text: now.current.text, base: now.current.text, document }
    const actions: KeyActions = { openLink: () => now.current.openLink(), focusToolbar: () => now.current.focusToolbar() }
    const made = new EditorView(place.current, {
      state: EditorState.create({
        doc: document,
        plugins: [clipboard((leftOut) => now.current.tell(leftOut)), typingRules(), ...editorKeys(actions), tableEditing(), history(), keepLists(), afterTable()]
      }),
      editable: () => !now.current.isReadOnly,
      attributes: (state) => attributesOf(now.current, state),
      dispatchTransaction(transaction: Transaction) {
        const depth = undoDepth(made.state)
        const state = made.state.apply(transaction)
        made.updateState(state)
        if (transaction.docChanged && transaction.getMeta('adopted') !== true) {
          const { base, document } = known.current
          const text = document !== null && state.doc.eq(document) ? base : writeRichText(blocksOf(state.doc.content))
          known.current.text = text
          echoes.send(text, now.current.text)
          now.current.onText(text, isHistoryTransaction(transaction) && undoDepth(state) < depth)
        }
        now.current.onState(made)
      },
      handleDOMEvents: {
        focus: (focused) => {
          now.current.onFocus()
          now.current.onState(focused)
        },
        blur: () => now.current.onBlur(),
        keydown: (_view, event) => {
          now.current.onKeyDown(draftKey(event))
          // The view would keep these keys from the app, also where it has nothing to take back.
          return !now.current.isTyped && isOfUndo(event)
        }
      }
    })
    view.current = made
    return () => {
      view.current = null
      made.destroy()
    }
  }, [now, echoes])

  useEffect(() => {
    const isOwn = echoes.isOwn(props.text)
    if (view.current === null || isOwn || known.current.text === props.text) return
    replaceDocument(view.current, documentOf(props.text))
    known.current = { text: props.text, base: props.text, document: view.current.state.doc }
  }, [props.text, echoes])

  // What the attributes say may have changed with the properties.
  useEffect(() => view.current?.setProps({}))

  return <div ref={place} className={styles.place} />
}

function isOfUndo({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase())
}

function draftKey(event: KeyboardEvent): DraftKey {
  const { key, ctrlKey, metaKey } = event
  return { key, ctrlKey, metaKey, nativeEvent: event, preventDefault: () => event.preventDefault(), stopPropagation: () => event.stopPropagation() }
}

function attributesOf(props: EditorProps, state: EditorState): Record<string, string> {
  const isEmpty = state.doc.childCount === 1 && state.doc.firstChild?.type.name === 'paragraph' && state.doc.firstChild.content.size === 0
  return {
    role: 'textbox',
    class: styles.words ?? '',
    'aria-multiline': 'true',
    'aria-label': props.label,
    'aria-placeholder': props.placeholder,
    lang: props.lang,
    spellcheck: 'false',
    'data-lines': String(props.minimumLines),
    ...(props.isReadOnly && { 'aria-readonly': 'true', tabindex: '0' }),
    'data-typed': props.isTyped ? 'true' : 'false',
    ...(isEmpty && { 'data-empty': 'true', 'data-placeholder': props.placeholder })
  }
}
