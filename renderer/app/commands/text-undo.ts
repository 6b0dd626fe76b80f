/**
 * While a text has just been typed, undo belongs to the text: the browser takes back letters. The fields of the house say
 * so by `data-typed`; in any other case undo is that of the app.
 */
export function isTyping(): boolean {
  const active = document.activeElement
  return active instanceof HTMLElement && active.dataset['typed'] === 'true'
}

/** Whether undo or redo belongs to the text: a long text of which everything was taken back is as it was, and can still be brought back. */
export function isOfText(direction: 'undo' | 'redo'): boolean {
  const active = document.activeElement
  return isTyping() || (direction === 'redo' && active instanceof HTMLElement && active.dataset['undone'] === 'true')
}

/** Undo within the text, for the native menu, whose keys never reach the page. */
export function undoText(direction: 'undo' | 'redo'): void {
  const active = document.activeElement
  if (active instanceof HTMLElement && active.isContentEditable) {
    // The editor of long texts keeps its own history and listens for this.
    active.dispatchEvent(new InputEvent('beforeinput', { inputType: direction === 'undo' ? 'historyUndo' : 'historyRedo', bubbles: true, cancelable: true }))
    return
  }
  // Deprecated without a successor: nothing else reaches the browser's own history of a field.
  document.execCommand(direction)
}
