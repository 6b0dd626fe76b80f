import { useEffect, useState } from 'react'
import { giveLostFocus } from '#renderer/ui/foundation/lost-focus.ts'
import { useMedia } from '#renderer/ui/hooks/use-media.ts'

/** From this width of the window on, the preview stands beside the work without being asked for. */
const WIDE = '(min-width: 1240px)'

export interface PreviewPlace {
  isShown: boolean
  /** A person has hidden it. */
  isHidden: boolean
  toggle: () => void
}

/** Whether the preview is shown: beside the work where there is room, and wherever a person asked for it. */
export function usePreviewPlace(): PreviewPlace {
  const isWide = useMedia(WIDE)
  const [wanted, setWanted] = useState<boolean | null>(null)
  const isShown = wanted ?? isWide
  // The button that showed it has gone.
  useEffect(() => {
    if (wanted === true) giveLostFocus()
  }, [wanted])
  return { isShown, isHidden: wanted === false, toggle: () => setWanted(!isShown) }
}
