import { useCallback, useEffect, useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { Echoes } from './echoes.ts'
import { handOn } from './handing.ts'
import type { Letters } from './letters.ts'
import { Stretch } from './stretch.ts'
import { isTakingBack } from './text-undo.ts'

/** After this pause in typing the text is handed on, so that a crash loses at most a word. */
const PAUSE = 700

/** What a draft must know of a key, whether React or the editor of long texts brings it. */
export interface DraftKey {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  nativeEvent: { isComposing: boolean }
  preventDefault: () => void
  stopPropagation: () => void
}

export interface Draft {
  text: string
  /** Shows a text that the caller stores by itself, such as one that was chosen for several languages at once. */
  show: (text: string) => void
  /** Spread on the input or textarea. */
  bind: {
    value: string
    'data-typed': Letters
    onChange: (text: string) => void
    /** Called before `onChange`, where the browser takes letters back. */
    onInput: (event: FormEvent) => void
    /** Undo within the text has led to another one; for an editor with a history of its own. */
    onUndo: (text: string) => void
    onFocus: () => void
    onBlur: () => void
    onKeyDown: (event: DraftKey) => void
  }
}

/**
 * A text while it is being typed. It is handed on when the field is left, at Ctrl+Enter (and Enter, in a single line),
 * after a short pause, and when the field goes away; so nothing typed is lost. Escape brings back the text that stood when
 * the field was entered. A value that arrives from elsewhere (undo, a merge) shows at once unless one is typing.
 *
 * Undo takes back in the field what was typed there, step by step. Once the text is the one that was found, nothing of the typing
 * is left in the app either: the next undo takes back the edit before it, and redo brings the typing back (`Stretch`).
 */
export function useDraft(value: string, onCommit: (text: string) => void, options: { isMultiline?: boolean } = {}): Draft {
  const [{ text, isTyped }, show] = useState({ text: value, isTyped: false })
  const before = useRef(value)
  const live = useRef({ text: value, committed: value, value, onCommit, timer: 0, isUndo: false, stretch: new Stretch(value) })
  const [echoes] = useState(() => new Echoes())

  const flush = useCallback(() => {
    const now = live.current
    clearTimeout(now.timer)
    if (now.text === now.committed && !now.stretch.isWaiting) return
    now.committed = now.text
    echoes.send(now.text, now.value)
    handOn(now.stretch.handOn(), () => now.onCommit(now.text))
  }, [echoes])

  const write = useCallback((next: string) => {
    live.current.text = next
    show({ text: next, isTyped: !live.current.stretch.isAtStart })
  }, [])

  /** Shows a text with which a stay in the field begins anew: undo leads back to it and no further. */
  const begin = useCallback(
    (next: string) => {
      before.current = next
      live.current.stretch = new Stretch(next)
      write(next)
    },
    [write]
  )

  useLayoutEffect(() => {
    live.current.onCommit = onCommit
  })

  useLayoutEffect(() => {
    const now = live.current
    now.value = value
    if (echoes.isOwn(value)) return
    const isTyping = now.text !== now.committed
    now.committed = value
    if (isTyping || now.text === value) return
    begin(value)
  }, [value, begin, echoes])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const onUndo = useCallback(
    (next: string) => {
      const now = live.current
      clearTimeout(now.timer)
      if (now.stretch.isTyped && now.text !== now.committed) handOn(now.stretch.handOnWaiting(), () => now.onCommit(now.text))
      now.stretch.goBack(next)
      write(next)
      if (now.stretch.isAtStart) flush()
      else now.timer = window.setTimeout(flush, PAUSE)
    },
    [flush, write]
  )

  const onChange = useCallback(
    (next: string) => {
      const now = live.current
      const { isUndo } = now
      now.isUndo = false
      if (isUndo) {
        onUndo(next)
        return
      }
      now.stretch.write(next)
      write(next)
      clearTimeout(now.timer)
      now.timer = window.setTimeout(flush, PAUSE)
    },
    [flush, write, onUndo]
  )

  /** Hands the text on and takes it as the one to which Escape goes back. */
  const settle = (): void => {
    flush()
    begin(live.current.text)
  }

  const onKeyDown = (event: DraftKey): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && live.current.text !== before.current) {
      event.preventDefault()
      // The first Escape takes the text back; only the next one closes the dialog around it.
      event.stopPropagation()
      live.current.stretch.write(before.current)
      write(before.current)
      settle()
    } else if (event.key === 'Enter' && (!options.isMultiline || event.ctrlKey || event.metaKey)) {
      settle()
    }
  }

  const showStored = useCallback(
    (next: string) => {
      clearTimeout(live.current.timer)
      live.current.committed = next
      begin(next)
    },
    [begin]
  )

  return {
    text,
    show: showStored,
    bind: {
      value: text,
      'data-typed': isTyped ? 'true' : 'false',
      onChange,
      onInput: (event) => {
        live.current.isUndo = isTakingBack(event)
      },
      onUndo,
      onFocus: () => {
        before.current = live.current.text
        live.current.stretch = new Stretch(live.current.text)
      },
      onBlur: settle,
      onKeyDown
    }
  }
}

/** A text without lines of its own, such as a title: pasted ones are joined. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
