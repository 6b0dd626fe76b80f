import { type Dispatch, type RefObject, type SetStateAction, useEffect, useState } from 'react'

/** What of a scrolling element is in view, in pixels. */
export interface Scrolled {
  width: number
  height: number
  top: number
}

/** Follows how large an element is and how far it is scrolled; what scrolls it may say so itself, without waiting to hear of it. */
export function useScrolled(ref: RefObject<HTMLElement | null>): [Scrolled, Dispatch<SetStateAction<Scrolled>>] {
  const [view, setView] = useState<Scrolled>({ width: 0, height: 0, top: 0 })
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const look = (): void => setView({ width: element.clientWidth, height: element.clientHeight, top: element.scrollTop })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [ref])
  return [view, setView]
}
