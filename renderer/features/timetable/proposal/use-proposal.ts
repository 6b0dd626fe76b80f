import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import type { ProposalStart } from './start.ts'

export interface ProposalOnScreen {
  /** What is being proposed; null: nothing, and the page shows what waits. */
  start: ProposalStart | null
  /** The places that are drawn beside the present plan. */
  places: Readonly<Record<string, SessionPlace>> | null
  begin: (start: ProposalStart) => void
  show: (places: Readonly<Record<string, SessionPlace>> | null) => void
  close: () => void
}

/**
 * Whether a proposal stands beside the grid, and what of it the grid shows. One that lies wholly on other days would be out of sight:
 * when it first comes, the grid goes to the first of its days, and then stays where people want it.
 */
export function useProposal(shown: readonly string[], onDay: (day: string) => void): ProposalOnScreen {
  const [start, setStart] = useState<ProposalStart | null>(null)
  const [places, setPlaces] = useState<Readonly<Record<string, SessionPlace>> | null>(null)
  const isFound = useRef(false)
  const page = useLatest({ shown, onDay })
  useLeftBehind(places !== null)
  const begin = useCallback((next: ProposalStart) => {
    isFound.current = false
    setStart(next)
  }, [])
  const show = useCallback(
    (next: Readonly<Record<string, SessionPlace>> | null) => {
      setPlaces(next)
      const days = Object.values(next ?? {}).flatMap(({ day }) => day ?? [])
      const [first] = days.sort()
      if (isFound.current || first === undefined) return
      isFound.current = true
      if (!days.some((day) => page.current.shown.includes(day))) page.current.onDay(first)
    },
    [page]
  )
  const close = useCallback(() => {
    setStart(null)
    setPlaces(null)
    // Back to where it began: the focus would otherwise be lost with the panel.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-propose]')?.focus())
  }, [])
  return { start, places, begin, show, close }
}

/** Says that a proposal goes away with its page, which changes nothing; one that was accepted or discarded is closed before. */
function useLeftBehind(isShown: boolean): void {
  const { t } = useTranslation('proposal')
  const last = useLatest({ t, isShown })
  useEffect(
    () => () => {
      const { t: say, isShown: isLeft } = last.current
      if (isLeft) showToast(() => say('leftBehind'))
    },
    [last]
  )
}
