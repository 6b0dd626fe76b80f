import { useEffect } from 'react'

/** Puts the focus on the title when what had it went away, as the list does when one of its people opens. */
export function useArrival(): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
}
