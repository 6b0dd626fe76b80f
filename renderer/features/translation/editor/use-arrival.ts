import { useEffect, useRef, type RefObject } from 'react'

/** So many drawings are waited for: the editor of long texts is fetched when the first one is shown. */
const PATIENCE = 60

/** Takes the focus to the field of the translation when a text is opened. */
export function useArrival(): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    let left = PATIENCE
    let frame = 0
    const look = (): void => {
      const field = pane.current?.querySelector<HTMLElement>('[data-main] textarea, [data-main] [contenteditable="true"]')
      if (field) {
        field.focus({ preventScroll: true })
        // Behind the last word: whoever comes to a translation goes on with it.
        if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
        return
      }
      left -= 1
      if (left > 0) frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [])
  return pane
}
