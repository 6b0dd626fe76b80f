import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { disturbed } from '#shared/timetable/repair/disturbance.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Consequences } from '../changes/Consequences.tsx'
import { MoveLine } from '../changes/MoveLine.tsx'
import { newErrors } from '../changes/new-errors.ts'
import { usePlaceWords } from '../changes/place-words.ts'
import { Unplaced } from '../proposal/Unplaced.tsx'
import panel from '../proposal/proposal.module.css'
import type { Repairing } from './use-repair.ts'
import styles from './repair.module.css'

interface Props {
  view: MeetingView
  found: Repairing & { state: 'found' }
  chosen: number
  onChoose: (way: number) => void
  onDay: (day: string) => void
}

/** The ways to mend the plan, the fewest moves first, and every move of the one that is chosen. */
export function Ways({ view, found: { disturbance, repairs, locked }, chosen, onChoose, onDay }: Props) {
  const { t } = useTranslation('proposal')
  const words = usePlaceWords(view)
  const repair = repairs[chosen] ?? null
  const errors = useMemo(() => newErrors(view, disturbed(view, disturbance), repair?.places ?? {}), [view, disturbance, repair])
  return (
    <>
      {locked.length === 0 ? null : (
        <Notice tone="warn">
          <p>{t('repair.locked')}</p>
          <ul className={panel.because}>
            {locked.flatMap((id) => view.session(id) ?? []).map((session) => (
              <li key={session.id} lang={LOCALE_TAGS[words.title(session).language]}>
                {words.title(session).text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {repair === null ? (
        <p className={panel.soft}>{locked.length === 0 ? t('repair.none') : null}</p>
      ) : (
        <>
          <SegmentedControl
            label={t('repair.ways')}
            value={String(chosen)}
            onChange={(way) => onChoose(Number(way))}
            segments={repairs.map((_, index) => ({ id: String(index), label: String(index + 1), spoken: t('repair.way', { number: index + 1 }) }))}
          />
          <section aria-label={t('repair.way', { number: chosen + 1 })}>
            <h3 className={panel.subheading}>
              {t('repair.moves', { count: repair.moved - repair.unplaced.length })}
              {repair.retimed === 0 ? null : <span className={styles.retimed}> · {t('repair.retimed', { count: repair.retimed })}</span>}
              {repair.unplaced.length === 0 ? null : <span className={styles.loses}> · {t('repair.loses', { count: repair.unplaced.length })}</span>}
            </h3>
            <ul className={panel.list}>
              {repair.differences.map((difference) => (
                <li key={difference.session} className={styles.move} data-change={difference.session}>
                  <MoveLine view={view} difference={difference} onDay={onDay} />
                </li>
              ))}
            </ul>
          </section>
          <Unplaced view={view} unplaced={repair.unplaced} reasons={repair.reasons} />
          {errors.length === 0 ? null : <Consequences intro={t('repair.after')} errors={errors} />}
        </>
      )}
    </>
  )
}
