import { useEffect, useRef } from 'react'

/** Puts the focus on the title when what had it went away, as the list does when one of its people opens, and their fields when the next does. */
export function useArrival(subject: string): void {
  const arrivedAt = useRef<string | null>(null)
  useEffect(() => {
    if (arrivedAt.current === subject) return
    arrivedAt.current = subject
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [subject])
}
