import { useTranslation } from 'react-i18next'
import type { Difference } from '#shared/timetable/proposal.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { MoveLine } from './MoveLine.tsx'
import { usePlaceWords } from './place-words.ts'
import styles from '../proposal/proposal.module.css'

interface Props {
  view: MeetingView
  differences: readonly Difference[]
  leftOut: ReadonlySet<string>
  onLeaveOut: (sessions: ReadonlySet<string>) => void
  onDay: (day: string) => void
  /** Whether the list stands still: while it still changes from moment to moment, nobody is asked to choose from it. */
  isBetter: boolean
}

/** Which sessions would be elsewhere, from where to where, each of which one can leave out. */
export function DifferenceList({ view, differences, leftOut, onLeaveOut, onDay, isBetter }: Props) {
  const { t } = useTranslation('proposal')
  const words = usePlaceWords(view)
  if (differences.length === 0) return <p className={styles.soft}>{t('changes.none')}</p>
  const taken = differences.filter(({ session }) => !leftOut.has(session)).length
  const toggle = (session: string, isTaken: boolean): void => {
    const next = new Set(leftOut)
    if (isTaken) next.delete(session)
    else next.add(session)
    onLeaveOut(next)
  }
  return (
    <section className={styles.changes} aria-label={t('changes.label')}>
      <div className={styles.changesHead}>
        <Checkbox
          label={taken === differences.length ? t('changes.count', { count: differences.length }) : t('changes.some', { count: differences.length, taken })}
          isSelected={taken === differences.length}
          isMixed={taken > 0 && taken < differences.length}
          isDisabled={!isBetter}
          onChange={(isTaken) => onLeaveOut(new Set(isTaken ? [] : differences.map(({ session }) => session)))}
        />
      </div>
      <ul className={styles.list}>
        {differences.map((difference) => {
          const { session } = difference
          const one = view.session(session)
          if (one === null) return null
          return (
            <li key={session} className={styles.change} data-left={leftOut.has(session) ? 'true' : undefined} data-change={session}>
              <Checkbox
                label={t('changes.take', { title: words.title(one).text })}
                isLabelHidden
                isDisabled={!isBetter}
                isSelected={!leftOut.has(session)}
                onChange={(isTaken) => toggle(session, isTaken)}
              />
              <MoveLine view={view} difference={difference} onDay={onDay} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
