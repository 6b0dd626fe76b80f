import { app } from 'electron'

const PATIENCE_MILLISECONDS = 15_000

/**
 * Leaves in order: the last window closed means the end, and the end waits for `lastWork` (a snapshot), though not for
 * ever: every change is in the journal already.
 */
export function quitInOrder(lastWork: () => Promise<void>): void {
  let leaving = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (leaving) return
    leaving = true
    event.preventDefault()
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS))
    void Promise.race([lastWork(), patience])
      .catch((error: unknown) => console.error('Leaving without a last snapshot:', error))
      .finally(() => app.exit())
  })
}
