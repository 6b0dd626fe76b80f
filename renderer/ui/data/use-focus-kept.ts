import { useEffect, useRef, type RefObject } from 'react'
import { isFocusLost } from '#renderer/ui/foundation/lost-focus.ts'

/**
 * What is mended or accepted leaves its list, and the focus with it. It is given to the line that took its place, so that
 * by keyboard one goes on from where one was. Answers how to say that a dialog of the list has closed.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): () => void {
  const place = useRef<number | null>(null)
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    const lines = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('li')]
    const remember = ({ target }: FocusEvent): void => {
      place.current = target instanceof Element ? lines().findLastIndex((line) => line.contains(target)) : null
    }
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) place.current = null
    }
    const follow = new MutationObserver(() => {
      if (place.current === null || !isFocusLost()) return
      const line = lines()[Math.min(Math.max(0, place.current), lines().length - 1)]
      const target = line?.querySelector<HTMLElement>('a, button') ?? element
      target.focus()
    })
    element.addEventListener('focusin', remember)
    element.addEventListener('focusout', forget)
    follow.observe(element, { childList: true, subtree: true })
    return () => {
      follow.disconnect()
      element.removeEventListener('focusin', remember)
      element.removeEventListener('focusout', forget)
    }
  }, [list])
  return () => {
    // After the dialog has given the focus back, to a button that may be gone.
    setTimeout(() => {
      if (isFocusLost()) list.current?.querySelector<HTMLElement>('li a, li button')?.focus()
    }, 200)
  }
}
