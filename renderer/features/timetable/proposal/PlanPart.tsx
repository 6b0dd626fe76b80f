import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usualMoves } from '#shared/timetable/usual-moves.ts'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import type { PlanScope } from '../engine/messages.ts'
import { usePlanning, type PlanWanted } from '../engine/use-planning.ts'
import { AcceptButtons } from './AcceptButtons.tsx'
import { DifferenceList } from '../changes/DifferenceList.tsx'
import { MeasureTable } from './MeasureTable.tsx'
import { PlanProgress } from './PlanProgress.tsx'
import { Unplaced } from './Unplaced.tsx'
import { usePlanNews } from './use-plan-news.ts'
import styles from './proposal.module.css'

/** How much longer the next search is when somebody asks for it. */
const LONGER = 4

interface Props {
  view: MeetingView
  first: PlanScope
  onShow: (places: Readonly<Record<string, SessionPlace>> | null) => void
  onDay: (day: string) => void
  onClose: () => void
}

/** A plan for the sessions that wait, or for all that are not locked; it gets better while one looks. */
export function PlanPart({ view, first, onShow, onDay, onClose }: Props) {
  const { t } = useTranslation('proposal')
  const [wanted, want] = useState<PlanWanted>(() => ({ scope: first, seed: 1, moves: usualMoves(view.sessions.length) }))
  const { planning, isOutdated, stop, again } = usePlanning(view.meeting.id, wanted)
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set())
  const proposal = planning.state === 'planning' || planning.state === 'planned' ? planning.plan.proposal : null
  const chosen = useMemo(
    () => (proposal === null ? {} : Object.fromEntries(Object.entries(proposal.places).filter(([session]) => !leftOut.has(session)))),
    [proposal, leftOut]
  )
  useEffect(() => onShow(proposal === null || isOutdated ? null : chosen), [proposal, chosen, isOutdated, onShow])
  usePlanNews(planning)
  const begin = (change: Partial<PlanWanted>): void => {
    leaveOut(new Set())
    want({ ...wanted, ...change })
  }

  return (
    <>
      <AcceptButtons view={view} chosen={chosen} offered={proposal === null ? 0 : proposal.differences.length} isOutdated={isOutdated} onClose={onClose} />
      <div className={styles.body}>
        <SegmentedControl
          label={t('scope.label')}
          value={wanted.scope}
          onChange={(scope) => begin({ scope })}
          segments={(['waiting', 'unlocked'] as const).map((id) => ({ id, label: t(`scope.${id}`) }))}
        />
        {isOutdated ? (
          <Notice tone="warn" actions={<Button size="small" onPress={again}>{t('outdated.again')}</Button>}>
            {t('outdated.text')}
          </Notice>
        ) : null}
        {planning.state === 'failed' ? (
          <Notice tone="err" actions={<Button size="small" onPress={again}>{t('failed.again')}</Button>}>
            {t('failed.text', { reason: planning.reason })}
          </Notice>
        ) : planning.state === 'nothing' ? (
          <p className={styles.soft}>{t(`nothing.${view.sessions.length === 0 ? 'none' : wanted.scope}`)}</p>
        ) : planning.state === 'starting' ? (
          <p className={styles.soft}>{t('starting')}</p>
        ) : (
          <>
            <PlanProgress planning={planning} onStop={stop} />
            <MeasureTable before={planning.before} after={planning.plan.measures} />
            <DifferenceList view={view} differences={planning.plan.proposal.differences} leftOut={leftOut} onLeaveOut={leaveOut} onDay={onDay} isBetter={planning.plan.phase !== 'searching'} />
            <Unplaced view={view} unplaced={planning.plan.proposal.unplaced} reasons={planning.plan.reasons} />
            {planning.state === 'planned' ? (
              <div className={styles.another}>
                <Button size="small" onPress={() => begin({ seed: wanted.seed + 1 })}>{t('another')}</Button>
                <Button size="small" onPress={() => begin({ moves: wanted.moves * LONGER })}>{t('longer')}</Button>
                <span className={styles.soft}>{t('seed', { seed: wanted.seed })}</span>
              </div>
            ) : null}
          </>
        )}
      </div>
    </>
  )
}
