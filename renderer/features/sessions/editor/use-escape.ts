import { useEffect, type RefObject } from 'react'

/**
 * Escape leads from the editor back to the session in the list. A field that takes its typing back with Escape keeps
 * that one for itself: it stops the event before it comes here.
 */
export function useEscapeToList(editor: RefObject<HTMLElement | null>, session: string): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !(event.target instanceof Node) || !editor.current?.contains(event.target)) return
      document.querySelector<HTMLElement>(`[data-session="${CSS.escape(session)}"]`)?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [editor, session])
}

/** Leads into the editor once it is there, for those who opened it by keyboard. */
export function enterEditor(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-session-editor]')?.focus()))
}
