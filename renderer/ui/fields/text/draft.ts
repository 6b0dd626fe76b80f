import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Echoes } from './echoes.ts'

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
    'data-typed': 'true' | undefined
    onChange: (text: string) => void
    onFocus: () => void
    onBlur: () => void
    onKeyDown: (event: DraftKey) => void
  }
}

/**
 * A text while it is being typed. It is handed on when the field is left, at Ctrl+Enter (and Enter, in a single line),
 * after a short pause, and when the field goes away; so nothing typed is lost. Escape brings back the text that stood when
 * the field was entered. A value that arrives from elsewhere (undo, a merge) shows at once unless one is typing.
 */
export function useDraft(value: string, onCommit: (text: string) => void, options: { isMultiline?: boolean } = {}): Draft {
  const [{ text, isTyped }, show] = useState({ text: value, isTyped: false })
  const before = useRef(value)
  const live = useRef({ text: value, committed: value, value, onCommit, timer: 0 })
  const [echoes] = useState(() => new Echoes())

  const flush = useCallback(() => {
    const now = live.current
    clearTimeout(now.timer)
    if (now.text === now.committed) return
    now.committed = now.text
    echoes.send(now.text, now.value)
    now.onCommit(now.text)
  }, [echoes])

  const write = useCallback((next: string) => {
    live.current.text = next
    show({ text: next, isTyped: next !== before.current })
  }, [])

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
    before.current = value
    write(value)
  }, [value, write, echoes])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const onChange = useCallback(
    (next: string) => {
      write(next)
      clearTimeout(live.current.timer)
      live.current.timer = window.setTimeout(flush, PAUSE)
    },
    [flush, write]
  )

  /** Hands the text on and takes it as the one to which Escape goes back. */
  const settle = (): void => {
    flush()
    before.current = live.current.text
    write(live.current.text)
  }

  const onKeyDown = (event: DraftKey): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && live.current.text !== before.current) {
      event.preventDefault()
      // The first Escape takes the text back; only the next one closes the dialog around it.
      event.stopPropagation()
      write(before.current)
      flush()
    } else if (event.key === 'Enter' && (!options.isMultiline || event.ctrlKey || event.metaKey)) {
      settle()
    }
  }

  const showStored = useCallback(
    (next: string) => {
      clearTimeout(live.current.timer)
      live.current.committed = next
      before.current = next
      write(next)
    },
    [write]
  )

  return {
    text,
    show: showStored,
    bind: {
      value: text,
      'data-typed': isTyped ? 'true' : undefined,
      onChange,
      onFocus: () => {
        before.current = live.current.text
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
