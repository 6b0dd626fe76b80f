import { useState, useSyncExternalStore } from 'react'

/** From this width of the window on, the preview stands beside the work without being asked for. */
const WIDE = '(min-width: 1240px)'

/** Whether the preview is shown: beside the work where there is room, and wherever a person asked for it. */
export function usePreviewPlace(): { isShown: boolean; toggle: () => void } {
  const isWide = useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches)
  const [wanted, setWanted] = useState<boolean | null>(null)
  const isShown = wanted ?? isWide
  return { isShown, toggle: () => setWanted(!isShown) }
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
