import { useCallback, useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { Stretch } from './stretch.ts'
import { isTakingBack } from './text-undo.ts'

/**
 * Whether undo has letters to take back in a field, as its `data-typed` says. `back`: all of them are taken back, and only redo
 * has something to do. The history of the browser belongs to the whole window: with nothing of one's own to take back, undo would
 * go on in another field.
 */
export type Letters = 'true' | 'back' | 'false'

/** Follows the letters of a field that hands on every keystroke. What is given another value from elsewhere begins anew. */
export function useLetters(value: string, onChange: (text: string) => void) {
  const [typed, show] = useState<Letters>('false')
  const own = useRef({ text: value, isUndo: false, stretch: new Stretch(value) })
  const begin = useCallback((text: string) => {
    own.current = { text, isUndo: false, stretch: new Stretch(text) }
    show('false')
  }, [])
  useLayoutEffect(() => {
    if (own.current.text !== value) begin(value)
  }, [value, begin])
  return {
    typed,
    onInput: (event: FormEvent) => {
      own.current.isUndo = isTakingBack(event)
    },
    onChange: (text: string) => {
      const { isUndo, stretch } = own.current
      own.current.text = text
      if (isUndo) stretch.goBack(text)
      else stretch.write(text)
      show(!stretch.isAtStart ? 'true' : isUndo ? 'back' : 'false')
      onChange(text)
    },
    onFocus: () => begin(value)
  }
}
