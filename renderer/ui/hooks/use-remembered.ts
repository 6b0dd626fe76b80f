import { useCallback, useState } from 'react'

/**
 * Something about how a person likes to see things, kept on this computer and not in the file: which columns, in which order.
 * `read` makes sense of what was stored, which an older version may have written; what it cannot read is as at first.
 */
export function useRemembered<T>(key: string, read: (stored: unknown) => T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(stored(key)))
  const remember = useCallback(
    (next: T) => {
      setValue(next)
      try {
        localStorage.setItem(key, JSON.stringify(next))
      } catch {
        // Storage can be full or switched off; it is then as at first at the next start.
      }
    },
    [key]
  )
  return [value, remember]
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
