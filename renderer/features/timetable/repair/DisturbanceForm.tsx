import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Disturbance } from '#shared/timetable/repair/disturbance.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TimeField } from '#renderer/ui/fields/time/TimeField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { disturbanceOf, type Told } from './told.ts'
import styles from './repair.module.css'

/** What has happened: who is away, or which room is lost, and when. */
export function DisturbanceForm({ view, told, onTell, onFind }: { view: MeetingView; told: Told; onTell: (told: Told) => void; onFind: (disturbance: Disturbance) => void }) {
  const { t } = useTranslation('proposal')
  const language = useLanguage()
  const [isTried, setTried] = useState(false)
  const isBackwards = told.from !== null && told.until !== null && told.until <= told.from
  const people = view.delegates
    .filter(({ attendance }) => isExpected(attendance))
    .map(({ person }) => ({ id: person.id, label: fullName(person) }))
  const rooms = view.rooms.map((room) => ({ id: room.id, label: textIn(room.name, language).text || room.id }))
  const dayName = (day: CalendarDate): string => capital(formatDate(day, language, { weekday: 'long', year: false, article: false }))
  const days: { id: CalendarDate | 'all'; label: string }[] = [
    ...(told.kind === 'roomLost' ? [{ id: 'all' as const, label: t('repair.allDays') }] : []),
    ...view.days.map((day) => ({ id: day, label: dayName(day) }))
  ]
  const disturbance = disturbanceOf(told)
  const find = (): void => {
    setTried(true)
    if (disturbance !== null) onFind(disturbance)
  }
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{t('repair.intro')}</p>
      <SegmentedControl
        label={t('repair.what.label')}
        value={told.kind}
        onChange={(kind) => onTell({ ...told, kind, day: told.day === 'all' && kind === 'personAway' ? (view.days[0] ?? 'all') : told.day })}
        segments={(['personAway', 'roomLost'] as const).map((id) => ({ id, label: t(`repair.what.${id}`) }))}
      />
      {told.kind === 'personAway' ? (
        <ComboBox label={t('repair.person')} value={told.person} onChange={(person) => onTell({ ...told, person })} options={people} isRequired />
      ) : (
        <Select label={t('repair.room')} value={told.room} onChange={(room) => onTell({ ...told, room })} options={rooms} isRequired />
      )}
      <Select label={t('repair.day')} value={told.day} onChange={(day) => onTell({ ...told, day })} options={days} />
      {told.day === 'all' ? null : (
        <div className={styles.hours}>
          <TimeField label={t('repair.from')} value={told.from} onChange={(from) => onTell({ ...told, from })} />
          <TimeField
            label={t('repair.until')}
            value={told.until}
            onChange={(until) => onTell({ ...told, until })}
            problem={isTried && isBackwards ? t('repair.untilFirst') : undefined}
          />
        </div>
      )}
      {told.day === 'all' ? null : <p className={styles.soft}>{t('repair.hours')}</p>}
      <Button look="primary" isDisabled={disturbance === null && !isBackwards} onPress={find}>
        {t('repair.find')}
      </Button>
    </div>
  )
}
