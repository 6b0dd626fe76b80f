import { useTranslation } from 'react-i18next'
import { changeAttendance, invitePerson, joinGroup, type AttendanceFacts } from '#shared/domain/attendance/edits.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { Select, type Option } from '#renderer/ui/fields/choice/Select.tsx'
import { TextArea } from '#renderer/ui/fields/text/TextArea.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { TimeField } from '#renderer/ui/fields/time/TimeField.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import type { Choices } from '../words/choices.ts'
import { AbsenceFields } from './AbsenceFields.tsx'
import { ServiceFields } from './ServiceFields.tsx'
import styles from './person.module.css'

interface Props {
  view: MeetingView
  person: Person
  choices: Choices
}

/** How somebody takes part in this meeting, when they come and go, and what the host provides for them. */
export function AttendanceFields({ view, person, choices }: Props) {
  const attendance = view.delegates.find((delegate) => delegate.person.id === person.id)?.attendance ?? null
  return attendance === null ? <NotOnList view={view} person={person} /> : <OnList view={view} attendance={attendance} choices={choices} />
}

function NotOnList({ view, person }: Omit<Props, 'choices'>) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const invite = (): void => {
    void perform(invitePerson(newId(), { meeting: view.meeting.id, person: person.id, delegation: person.country, role: 'delegate' }))
  }
  return (
    <Section title={t('section.meeting')} look="sheet">
      <div className={styles.begin}>
        <p className={styles.soft}>{t('meeting.notOnList')}</p>
        <Button look="primary" onPress={invite}>
          {t('meeting.invite')}
        </Button>
      </div>
    </Section>
  )
}

type ChoiceField = 'delegation' | 'role' | 'answer' | 'presence' | 'accreditation'

function OnList({ view, attendance, choices }: { view: MeetingView; attendance: Attendance; choices: Choices }) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const change = (facts: Partial<AttendanceFacts>): void => void perform(changeAttendance(attendance.id, facts))
  const choice = <F extends ChoiceField>(field: F, options: readonly Option<Attendance[F]>[]) => (
    <Select label={t(`column.${field}`)} value={attendance[field]} options={options} onChange={(value) => change({ [field]: value })} />
  )
  const text = (field: 'hotel' | 'arrivalBy' | 'departureBy', label: string) => (
    <TextField label={label} value={attendance[field]} onChange={(words) => change({ [field]: words })} />
  )
  return (
    <>
      <Section title={t('section.meeting')} look="sheet">
        <div className={styles.rows}>
          <div className={styles.two}>
            {choice('delegation', choices.country)}
            {choice('presence', choices.presence)}
            <div className={styles.whole}>{choice('role', choices.role)}</div>
            <div className={styles.wholeBeside}>{choice('answer', choices.answer)}</div>
            <div className={styles.wholeBeside}>{choice('accreditation', choices.accreditation)}</div>
          </div>
          <fieldset className={styles.set}>
            <legend>{t('column.groups')}</legend>
            {choices.groups.length === 0 ? <p className={styles.soft}>{t('meeting.noGroups')}</p> : null}
            <div className={styles.two}>
              {choices.groups.map(({ id, label }) => (
                <Checkbox
                  key={id}
                  label={label}
                  isSelected={attendance.groups.includes(id)}
                  onChange={(joins) => void perform(joinGroup(attendance.id, id, joins))}
                />
              ))}
            </div>
          </fieldset>
        </div>
      </Section>
      <Section title={t('section.travel')} look="sheet">
        <div className={styles.rows}>
          <div className={styles.travel}>
            <DateField label={t('column.arrivalDay')} value={attendance.arrivalDay} onChange={(day) => change({ arrivalDay: day })} />
            <TimeField label={t('field.time')} value={attendance.arrivalTime} onChange={(time) => change({ arrivalTime: time })} />
            {text('arrivalBy', t('field.by'))}
          </div>
          <div className={styles.travel}>
            <DateField label={t('column.departureDay')} value={attendance.departureDay} onChange={(day) => change({ departureDay: day })} />
            <TimeField label={t('field.time')} value={attendance.departureTime} onChange={(time) => change({ departureTime: time })} />
            {text('departureBy', t('field.by'))}
          </div>
          {text('hotel', t('column.hotel'))}
          <AbsenceFields view={view} attendance={attendance} />
        </div>
      </Section>
      <ServiceFields attendance={attendance} />
      <Section title={t('field.note')} look="sheet">
        <TextArea
          label={t('field.note')}
          isLabelHidden
          description={t('field.noteHint')}
          value={attendance.note}
          onChange={(note) => change({ note })}
        />
      </Section>
    </>
  )
}
