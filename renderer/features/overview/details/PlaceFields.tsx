import { useTranslation } from 'react-i18next'
import { changeMeeting, chooseCity, setMeetingText } from '#shared/domain/meeting/edits.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { usePerform } from '#renderer/store/index.ts'
import { CityField } from '#renderer/ui/fields/choice/CityField.tsx'
import { LinkField } from '#renderer/ui/fields/text/LinkField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { ZoneField } from '#renderer/ui/fields/time/ZoneField.tsx'
import styles from './details.module.css'

/** City and venue; a virtual meeting is asked for no venue. A city of the list brings its names and its zone along. */
export function PlaceFields({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const { id } = meeting
  const standing = useStanding('meeting', meeting)
  return (
    <div className={styles.rows}>
      <div className={styles.fields}>
        <CityField
          label={t('details.findCity')}
          description={t('details.findCityHint')}
          value={meeting.city}
          onChange={(city) => void perform(chooseCity(id, { name: { ...city.name }, zone: city.zone }))}
        />
      </div>
      <TrilingualField
        label={t('details.city')}
        value={meeting.city}
        standing={standing('city', meeting.city)}
        onChange={(language, text) => void perform(setMeetingText(id, 'city', language, text))}
      />
      {meeting.mode === 'virtual' && Object.keys(meeting.venue).length === 0 ? null : (
        <TrilingualField
          label={t('details.venue')}
          value={meeting.venue}
          standing={standing('venue', meeting.venue)}
          isMultiline
          onChange={(language, text) => void perform(setMeetingText(id, 'venue', language, text))}
        />
      )}
    </div>
  )
}

/** The zone in which every time of the meeting is told. */
export function ZoneOfMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  return (
    <div className={styles.fields}>
      <ZoneField
        label={t('details.zone')}
        description={t('details.zoneHint')}
        value={meeting.zone}
        onChange={(zone) => void perform(changeMeeting(meeting.id, { zone }))}
      />
    </div>
  )
}

/** Where people join who are not there, if a session or its room does not say otherwise. */
export function LinkOfMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  return <LinkField label={t('details.link')} description={t('details.linkHint')} value={meeting.link} onChange={(link) => void perform(changeMeeting(meeting.id, { link }))} />
}
