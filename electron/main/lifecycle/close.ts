import type { BrowserWindow } from 'electron'

/** A page that does not answer holds its window up for so long. */
const PATIENCE_MILLISECONDS = 5_000

/**
 * Holds a window that is being closed until its page has stored what is being typed, though not for ever.
 *
 * @param ask tells the page that its window is about to close
 * @returns to be called when the page has stored everything: the window then closes
 */
export function closeInOrder(window: BrowserWindow, ask: () => void): () => void {
  let state: 'open' | 'asked' | 'closing' = 'open'
  const close = (): void => {
    if (state === 'closing') return
    state = 'closing'
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    // A page that is gone, or not there yet, has nothing to store and would not answer.
    if (state === 'closing' || window.webContents.isCrashed() || window.webContents.isLoading()) return
    event.preventDefault()
    if (state === 'asked') return
    state = 'asked'
    ask()
    setTimeout(close, PATIENCE_MILLISECONDS)
  })
  return close
}
