import { useState } from 'react'

const kept = new Map<string, unknown>()

/**
 * State that outlives its screen for this run: who leaves to mend something finds things as they were. Each key belongs to one caller,
 * always with the same type.
 */
export function useKept<T>(key: string, first: T): [T, (value: T) => void] {
  // Safe: what lies under a key was put there by its one caller.
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : first))
  const keep = (next: T): void => {
    kept.set(key, next)
    setValue(next)
  }
  return [value, keep]
}
