import { useEffect } from 'react'

/** Puts the focus on the title when what had it went away: with the list when a group opens, with the group when one goes back. */
export function useArrival(): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
}
