import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, daysBetween, parseCalendarDate } from '#shared/foundation/time/index.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { shiftSessions } from '#shared/domain/session/edits.ts'
import { shiftTasks } from '#shared/domain/task/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import styles from './details.module.css'

/** First and last day. When the first day moves, the planning calendar and the sessions can follow. */
export function DateFields({ view: { meeting, tasks, sessions } }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  // By how many days what is counted from the first day lags behind it.
  const [stepsBehind, setStepsBehind] = useState(0)
  const [sessionsBehind, setSessionsBehind] = useState(0)
  const open = tasks.filter((task) => !task.done && task.due !== null)
  const dated = sessions.filter(({ day }) => day !== null)

  const start = (value: string | null): void => {
    const before = meeting.start
    const after = parseCalendarDate(value ?? '')
    const days = before === null || after === null ? 0 : daysBetween(before, after)
    // The meeting keeps its length when it moves.
    const end = after === null ? meeting.end : meeting.end === null ? after : addDays(meeting.end, days)
    void perform(changeMeeting(meeting.id, { start: after, when: after ?? meeting.when, end }))
    setStepsBehind((total) => total + days)
    setSessionsBehind((total) => total + days)
  }
  const saidOf = (days: number): string => (days > 0 ? t('details.movedLater', { count: days }) : t('details.movedEarlier', { count: -days }))
  return (
    <div className={styles.rows}>
      <div className={styles.fields}>
        <DateField label={t('details.start')} value={meeting.start} onChange={start} />
        <DateField
          label={t('details.end')}
          value={meeting.end}
          minimum={meeting.start}
          onChange={(end) => void perform(changeMeeting(meeting.id, { end }))}
          problem={meeting.start !== null && meeting.end !== null && meeting.end < meeting.start ? t('details.endsEarly') : null}
        />
      </div>
      {stepsBehind === 0 || open.length === 0 ? null : (
        <LeftBehind says={`${saidOf(stepsBehind)} ${t('details.openSteps', { count: open.length })}`} follow={t('details.follow')} edit={shiftTasks(open, stepsBehind)} onSettled={() => setStepsBehind(0)} />
      )}
      {sessionsBehind === 0 || dated.length === 0 ? null : (
        <LeftBehind
          says={t('details.sessionsBehind', { count: dated.length })}
          follow={t('details.followSessions', { count: dated.length })}
          edit={shiftSessions(dated, sessionsBehind)}
          onSettled={() => setSessionsBehind(0)}
        />
      )}
    </div>
  )
}

/** What stayed where it was when the meeting moved, and the one click that brings it along. */
function LeftBehind({ says, follow, edit, onSettled }: { says: string; follow: string; edit: DomainEdit; onSettled: () => void }) {
  const perform = usePerform()
  return (
    <Notice
      onDismiss={onSettled}
      actions={
        <Button size="small" onPress={() => void perform(edit).then(onSettled)}>
          {follow}
        </Button>
      }
    >
      {says}
    </Notice>
  )
}
