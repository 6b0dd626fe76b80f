import { useCallback, useState } from 'react'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
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

/** Whether a proposal stands beside the grid, and what of it the grid shows. */
export function useProposal(): ProposalOnScreen {
  const [start, begin] = useState<ProposalStart | null>(null)
  const [places, show] = useState<Readonly<Record<string, SessionPlace>> | null>(null)
  const close = useCallback(() => {
    begin(null)
    show(null)
    // Back to where it began: the focus would otherwise be lost with the panel.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-propose]')?.focus())
  }, [])
  return { start, places, begin, show, close }
}
