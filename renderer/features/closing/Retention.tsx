import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { retentionDay } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import type { Ripeness } from './ripeness.ts'
import styles from './closing.module.css'

/** The day up to which the data is kept, and what it means today. */
export function Retention({ meeting, ripeness }: { meeting: Meeting; ripeness: Ripeness }) {
  const { t } = useTranslation('closing')
  const language = useLanguage()
  const perform = usePerform()
  const day = retentionDay(meeting)
  const usual = retentionDay({ ...meeting, retainUntil: null })
  return (
    <Section title={t('when.title')}>
      <div className={styles.retention}>
        <DateField
          label={t('when.label')}
          value={day}
          onChange={(retainUntil) => void perform(changeMeeting(meeting.id, { retainUntil: retainUntil === usual ? null : retainUntil }))}
          description={usual === null ? t('when.open') : t('when.usual', { day: formatDate(usual, language) })}
        />
        {ripeness === 'due' ? <p className={styles.soft}>{day === null ? null : t('when.due')}</p> : null}
        {ripeness === 'running' ? <Notice tone="warn">{t('when.running')}</Notice> : null}
        {ripeness === 'early' && day !== null ? <Notice tone="warn">{t('when.early', { day: formatDate(day, language) })}</Notice> : null}
      </div>
    </Section>
  )
}
