import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { USUAL_WALK } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { usePerform } from '#renderer/store/index.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { TimeField } from '#renderer/ui/fields/time/TimeField.tsx'
import styles from './rooms.module.css'

/** From when to when the venue can be used, and how long it takes from one room to another: what the checks and the timetable go by. */
export function VenueHours({ meeting, isWanted }: { meeting: Meeting; isWanted: boolean }) {
  const { t } = useTranslation('rooms')
  const perform = usePerform()
  const place = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (isWanted) place.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus()
  }, [isWanted])
  const isBackwards = meeting.opens !== null && meeting.closes !== null && meeting.closes <= meeting.opens
  return (
    <fieldset ref={place} className={styles.venue} aria-label={t('venue.label')}>
      <TimeField label={t('venue.opens')} value={meeting.opens} onChange={(opens) => void perform(changeMeeting(meeting.id, { opens }))} />
      <TimeField
        label={t('venue.closes')}
        value={meeting.closes}
        onChange={(closes) => void perform(changeMeeting(meeting.id, { closes }))}
        problem={isBackwards ? t('venue.backwards') : null}
      />
      <div className={styles.walk}>
        <NumberField
          label={t('venue.walk')}
          unit="min"
          minimum={0}
          maximum={120}
          value={meeting.walk ?? USUAL_WALK}
          onChange={(walk) => void perform(changeMeeting(meeting.id, { walk }))}
        />
      </div>
    </fieldset>
  )
}
