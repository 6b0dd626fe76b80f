import { useTranslation } from 'react-i18next'
import { setMeetingText } from '#shared/domain/meeting/edits.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { usePerform } from '#renderer/store/index.ts'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import styles from './details.module.css'

const TEXTS = ['title', 'theme', 'note'] as const

/** Title, theme and note in the three languages. */
export function TextFields({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const standing = useStanding('meeting', meeting)
  return (
    <div className={styles.rows}>
      {TEXTS.map((field) => (
        <TrilingualField
          key={field}
          label={t(`details.text.${field}`)}
          value={meeting[field]}
          standing={standing(field, meeting[field])}
          isMultiline
          onChange={(language, text) => void perform(setMeetingText(meeting.id, field, language, text))}
        />
      ))}
    </div>
  )
}
