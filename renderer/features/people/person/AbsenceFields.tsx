import { useTranslation } from 'react-i18next'
import { noteAbsence } from '#shared/domain/attendance/edits.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { SpanList } from '#renderer/ui/fields/time/SpanList.tsx'
import styles from './person.module.css'

/** When somebody who is on the list cannot take part; checks and timetable keep their sessions clear of it. */
export function AbsenceFields({ view, attendance }: { view: MeetingView; attendance: Attendance }) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  return (
    <div className={styles.set}>
      <h3 className={styles.part}>{t('absence.title')}</h3>
      <SpanList
        label={t('absence.title')}
        spans={attendance.away}
        days={view.days}
        addLabel={t('absence.add')}
        onAdd={(span) => void perform(noteAbsence(attendance.id, newId(), span))}
        onChange={(id, span) => void perform(noteAbsence(attendance.id, id, span))}
      />
    </div>
  )
}
