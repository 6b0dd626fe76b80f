import { useEffect, type RefObject } from 'react'
import type { SessionField } from '#renderer/findings/fields.ts'

/** Brings the part of the editor that a link asked for into view, with the focus on its first field. */
export function useField(editor: RefObject<HTMLElement | null>, field: SessionField | null): void {
  useEffect(() => {
    if (field === null) return undefined
    // Twice: a folded part is drawn open first.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const part = editor.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)
        part?.scrollIntoView({ block: 'nearest' })
        const target = part?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"], button:not([slot="trigger"])')
        target?.focus({ preventScroll: true })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, field])
}
