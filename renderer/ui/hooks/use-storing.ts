import { useState } from 'react'

/** How far the storing is; null while nothing is stored. */
export type Progress = { done: number; total: number } | null

/**
 * Stores one large edit and follows how far it is. What cannot be stored stays on the screen with all that was decided: the store has
 * said why.
 *
 * @returns `store` answers whether it was stored
 */
export function useStoring<Edit>(perform: (edit: Edit, told: (done: number, total: number) => void) => Promise<unknown>): { progress: Progress; store: (edit: Edit) => Promise<boolean> } {
  const [progress, setProgress] = useState<Progress>(null)
  const store = async (edit: Edit): Promise<boolean> => {
    setProgress({ done: 0, total: 0 })
    try {
      await perform(edit, (done, total) => setProgress({ done, total }))
      return true
    } catch {
      setProgress(null)
      return false
    }
  }
  return { progress, store }
}
