import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, daysBetween, parseCalendarDate } from '#shared/foundation/time/index.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { shiftTasks } from '#shared/domain/task/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import styles from './details.module.css'

/** First and last day. When the first day moves, the planning calendar can follow. */
export function DateFields({ view: { meeting, tasks } }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const [moved, setMoved] = useState(0)
  const open = tasks.filter((task) => !task.done && task.due !== null)

  const start = (value: string | null): void => {
    const before = meeting.start
    const after = parseCalendarDate(value ?? '')
    const days = before === null || after === null ? 0 : daysBetween(before, after)
    // The meeting keeps its length when it moves.
    const end = after === null ? meeting.end : meeting.end === null ? after : addDays(meeting.end, days)
    void perform(changeMeeting(meeting.id, { start: after, when: after ?? meeting.when, end }))
    setMoved((total) => total + days)
  }
  const follow = (): void => {
    void perform(shiftTasks(open, moved)).then(() => setMoved(0))
  }
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
      {moved === 0 || open.length === 0 ? null : (
        <Notice
          onDismiss={() => setMoved(0)}
          actions={
            <Button size="small" onPress={follow}>
              {t('details.follow')}
            </Button>
          }
        >
          {moved > 0 ? t('details.movedLater', { count: moved }) : t('details.movedEarlier', { count: -moved })} {t('details.openSteps', { count: open.length })}
        </Notice>
      )}
    </div>
  )
}
