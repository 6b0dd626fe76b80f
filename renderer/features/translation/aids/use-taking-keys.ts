import { useEffect } from 'react'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'

/** Alt+1 to Alt+9 take the suggestion of that number, wherever in the desk one is. By the place of the key, so that every keyboard has it. */
export function useTakingKeys(take: (index: number) => void): void {
  const latest = useLatest(take)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
      if (digit === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      // A dialog before the desk has the keys.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      event.preventDefault()
      latest.current(Number(digit) - 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [latest])
}
