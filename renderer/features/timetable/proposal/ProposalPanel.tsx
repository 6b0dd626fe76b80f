import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useLatest } from '#renderer/ui/foundation/use-latest.ts'
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
  onClose: () => void
}

/** A plan beside the present one: what would change, how good it is, and the ways to take it, in part or not at all. */
export function ProposalPanel({ view, start, onShow, onClose }: ProposalPanelProps) {
  const { t } = useTranslation('proposal')
  const heading = useRef<HTMLHeadingElement>(null)
  const show = useLatest(onShow)
  useEffect(() => {
    heading.current?.focus()
    return () => show.current(null)
  }, [show])
  return (
    <section
      className={styles.panel}
      aria-label={t(`title.${start}`)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.head}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {t(`title.${start}`)}
        </h2>
        <IconButton label={t('discard')} size="small" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      {start === 'repair' ? <RepairPart view={view} onShow={onShow} onClose={onClose} /> : <PlanPart view={view} first={start} onShow={onShow} onClose={onClose} />}
    </section>
  )
}
