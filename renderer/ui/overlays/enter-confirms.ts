import type { KeyboardEvent } from 'react'

/** Another Enter within so many milliseconds, with nothing typed between, is the same one: what it began may not have closed the dialog yet. */
const AGAIN = 500

/** Kinds of `<input>` in which Enter means nothing by itself. */
const LINES = new Set(['text', 'email', 'tel', 'search', 'password', 'url', 'number'])

/**
 * Enter in a line of a dialog presses its primary button, as in dialogs everywhere; so does Ctrl+Enter in a text of several
 * lines. What the field itself makes of the key comes first.
 */
export function enterConfirms(): { onKeyDown: (event: KeyboardEvent<HTMLElement>) => void; onInput: () => void } {
  let pressed = -AGAIN
  const onInput = (): void => {
    pressed = -AGAIN
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { currentTarget, target, timeStamp } = event
    // A dialog or list that was opened out of this one stands elsewhere.
    if (!(target instanceof Node) || !currentTarget.contains(target)) return
    if (!isConfirming(event) || timeStamp - pressed < AGAIN) return
    pressed = timeStamp
    event.preventDefault()
    // What was typed is handed on by the same key: the button is pressed once it knows.
    setTimeout(() => {
      if (target.isConnected) currentTarget.querySelector<HTMLButtonElement>('footer [data-look="primary"]')?.click()
    })
  }
  return { onKeyDown, onInput }
}

function isConfirming({ key, ctrlKey, metaKey, altKey, shiftKey, repeat, target, nativeEvent, defaultPrevented }: KeyboardEvent): boolean {
  if (key !== 'Enter' || altKey || shiftKey || repeat || defaultPrevented || nativeEvent.isComposing) return false
  const isInput = target instanceof HTMLInputElement && LINES.has(target.type) && target.getAttribute('aria-expanded') !== 'true'
  const isLine = target instanceof HTMLTextAreaElement && target.matches('[data-one-line]')
  return isInput || isLine || (target instanceof HTMLTextAreaElement && (ctrlKey || metaKey))
}
