import type { FormEvent } from 'react'

export type Direction = 'undo' | 'redo'

/**
 * While a text has just been typed, undo and redo belong to the text: the browser takes back letters. The fields of the house say
 * so by `data-typed` (`Letters`); in any other case they are those of the app, which knows all that was typed before.
 */
export function isOfText(direction: Direction): boolean {
  const typed = lettersOfActive()
  return typed === 'true' || (typed === 'back' && direction === 'redo')
}

/** Keeps the browser from going on in another field, where the keys of the app do not reach: in dialogs, and in the cells of tables. */
export function keepUndoHere(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault'>): void {
  const key = event.key.toLowerCase()
  if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key)) return
  const direction = key === 'y' || event.shiftKey ? 'redo' : 'undo'
  if (lettersOfActive() !== undefined && !isOfText(direction)) event.preventDefault()
}

/** Whether the browser is taking letters back, and nobody writes them. */
export function isTakingBack({ nativeEvent }: FormEvent): boolean {
  return nativeEvent instanceof InputEvent && nativeEvent.inputType === 'historyUndo'
}

/** Undo within the text, for the native menu, whose keys never reach the page. */
export function undoText(direction: Direction): void {
  const active = document.activeElement
  if (active instanceof HTMLElement && active.isContentEditable) {
    // The editor of long texts keeps its own history and listens for this.
    active.dispatchEvent(new InputEvent('beforeinput', { inputType: direction === 'undo' ? 'historyUndo' : 'historyRedo', bubbles: true, cancelable: true }))
    return
  }
  // Deprecated without a successor: nothing else reaches the browser's own history of a field.
  document.execCommand(direction)
}

function lettersOfActive(): string | undefined {
  const active = document.activeElement
  return active instanceof HTMLElement ? active.dataset['typed'] : undefined
}
