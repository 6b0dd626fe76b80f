import { useTranslation } from 'react-i18next'
import { COUNTRIES } from '#shared/foundation/country.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { changeMeeting, deleteMeeting, setMeetingText } from '#shared/domain/meeting/edits.ts'
import { MODES, type Meeting } from '#shared/domain/meeting/schema.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { useMeetingWords } from './meeting-words.ts'
import styles from './timeline.module.css'

/** The chosen meeting: a past one to be completed here, a planned one with the way to its overview. */
export function MeetingFields({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('partnership')
  const language = useLanguage()
  const words = useMeetingWords()
  const title = textIn(meeting.title, language).text
  const details = [title === '' ? words.ordinal(meeting) : title, words.city(meeting)].filter(Boolean).join(', ')
  return (
    <div className={styles.details}>
      <header className={styles.detailsHead}>
        <h3 className={styles.detailsTitle}>
          <CountryMark country={meeting.host} />
          <span className={styles.when}>{words.when(meeting)}</span>
        </h3>
        <span className={styles.soft}>{details}</span>
        {meeting.held ? null : <Chip>{t('planned')}</Chip>}
        <span className={styles.grow} />
        {meeting.held ? <DeleteMeeting meeting={meeting} /> : null}
        <Button size="small" onPress={() => navigate({ screen: 'overview', meeting: meeting.id })}>
          {t('openOverview')}
        </Button>
      </header>
      {meeting.held ? <PastFields meeting={meeting} /> : <p className={styles.soft}>{t('plannedHint')}</p>}
    </div>
  )
}

function PastFields({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('partnership')
  const { t: code } = useTranslation('codes')
  const perform = usePerform()
  const { id } = meeting
  return (
    <div className={styles.form}>
      <div className={styles.facts}>
        {meeting.start === null ? (
          <div className={styles.double}>
            <PartialDateField label={t('field.when')} value={meeting.when} onChange={(when) => void perform(changeMeeting(id, { when }))} />
          </div>
        ) : (
          <>
            <DateField
              label={t('field.start')}
              value={meeting.start}
              onChange={(value) => {
                const start = parseCalendarDate(value ?? '')
                void perform(changeMeeting(id, { start, when: start ?? meeting.when }))
              }}
            />
            <DateField label={t('field.end')} value={meeting.end} minimum={meeting.start} onChange={(end) => void perform(changeMeeting(id, { end }))} />
          </>
        )}
        <Select
          label={t('field.host')}
          value={meeting.host}
          onChange={(host) => void perform(changeMeeting(id, { host }))}
          options={COUNTRIES.map((country) => ({ id: country, label: code(`country.${country}`) }))}
        />
        <Select
          label={t('field.mode')}
          value={meeting.mode}
          onChange={(mode) => void perform(changeMeeting(id, { mode }))}
          options={MODES.map((mode) => ({ id: mode, label: code(`mode.${mode}`) }))}
        />
        <NumberField
          label={t('field.ordinal')}
          description={t('field.ordinalHint')}
          value={meeting.ordinal}
          minimum={1}
          maximum={999}
          onChange={(ordinal) => void perform(changeMeeting(id, { ordinal }))}
        />
      </div>
      <TrilingualField
        label={t('field.city')}
        value={meeting.city}
        onChange={(language, text) => void perform(setMeetingText(id, 'city', language, text))}
      />
      <TrilingualField
        label={t('field.note')}
        value={meeting.note}
        isMultiline
        onChange={(language, text) => void perform(setMeetingText(id, 'note', language, text))}
      />
    </div>
  )
}

function DeleteMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('partnership')
  const perform = usePerform()
  const remove = (): void => {
    void perform(deleteMeeting(meeting.id)).then(() => {
      tellDone('meeting.delete', (t) => t('partnership:deleted'))
    })
  }
  return (
    <Button look="quiet" size="small" onPress={remove}>
      {t('delete')}
    </Button>
  )
}
