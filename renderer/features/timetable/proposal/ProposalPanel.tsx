import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { RepairPart } from '../repair/RepairPart.tsx'
import { PlanPart } from './PlanPart.tsx'
import type { ProposalStart } from './start.ts'
import styles from './proposal.module.css'

export interface ProposalPanelProps {
  view: MeetingView
  start: ProposalStart
  /** Takes the places to draw beside the present plan; null: none. */
  onShow: (places: Readonly<Record<string, SessionPlace>> | null) => void
  /** Shows a day in the grid. */
  onDay: (day: string) => void
  onClose: () => void
}

/** A plan beside the present one: what would change, how good it is, and the ways to take it, in part or not at all. */
export function ProposalPanel({ view, start, onShow, onDay, onClose }: ProposalPanelProps) {
  const { t } = useTranslation(['proposal', 'ui'])
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    const element = panel.current
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    element?.addEventListener('keydown', leave)
    return () => element?.removeEventListener('keydown', leave)
  }, [onClose])
  return (
    <section ref={panel} className={styles.panel} aria-label={t(`proposal:title.${start}`)}>
      <header className={styles.head}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {t(`proposal:title.${start}`)}
        </h2>
        <IconButton label={t('ui:close')} size="small" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      {start === 'repair' ? <RepairPart view={view} onShow={onShow} onDay={onDay} onClose={onClose} /> : <PlanPart view={view} first={start} onShow={onShow} onDay={onDay} onClose={onClose} />}
    </section>
  )
}
