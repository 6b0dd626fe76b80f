import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { leadToUnfinishedDate } from '#renderer/ui/fields/time/unfinished-date.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { TimeField } from '#renderer/ui/fields/time/TimeField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import type { Directory } from '../list/use-directory.ts'
import { usePerformWithNews } from '../list/use-news.ts'
import { useChoices } from '../words/choices.ts'
import { bulkEdit, reachedBy } from './bulk-edits.ts'
import { changeOf, NO_VALUE, optionsOf, type BulkField, type BulkValue, type ChoiceField } from './fields.ts'
import styles from './bulk.module.css'

/** Asks for the one value that all the selected people get. */
export function BulkDialog(props: { view: MeetingView; directory: Directory; field: BulkField | null; onClose: () => void }) {
  return props.field === null ? null : <BulkForm {...props} field={props.field} />
}

function BulkForm({ view, directory, field, onClose }: { view: MeetingView; directory: Directory; field: BulkField; onClose: () => void }) {
  const { t } = useTranslation(['people', 'ui'])
  const performWithNews = usePerformWithNews()
  const choices = useChoices(directory.context)
  const [value, setValue] = useState(NO_VALUE)
  const [isRefused, refuse] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const { chosen } = directory
  const reached = isOfPerson(field) ? chosen : chosen.filter(({ attendance }) => attendance !== null)
  const left = chosen.length - reached.length

  const confirm = (): void => {
    // Half a date would clear everybody's.
    if (leadToUnfinishedDate(form.current)) return
    const change = changeOf(field, value, choices)
    if (change === null) {
      refuse(true)
      return
    }
    const edit = bulkEdit(change, chosen)
    if (edit === null) onClose()
    else void performWithNews(edit, (t) => t('people:bulk.changed', { count: reachedBy(change, chosen).length })).then(onClose)
  }
  return (
    <Dialog
      title={t(`people:bulk.title.${field}`)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onPress={confirm} isDisabled={reached.length === 0}>
            {t('people:bulk.confirm', { count: reached.length })}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.rows}>
        <ValueField
          field={field}
          value={value}
          onChange={setValue}
          choices={choices}
          firstDay={view.meeting.start}
          problem={isRefused && value.choice === null ? t('people:bulk.choose') : null}
        />
        {left === 0 ? null : <p className={styles.soft}>{t('people:bulk.notOnList', { count: left })}</p>}
      </div>
    </Dialog>
  )
}

function ValueField(props: {
  field: BulkField
  value: BulkValue
  onChange: (value: BulkValue) => void
  choices: ReturnType<typeof useChoices>
  firstDay: string | null
  problem: string | null
}) {
  const { t } = useTranslation('people')
  const { field, value, onChange } = props
  if (field === 'hotel') {
    return (
      <TextField
        label={t('column.hotel')}
        commit="keystroke"
        autoFocus
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        description={t('bulk.emptyClears')}
      />
    )
  }
  if (field === 'arrival' || field === 'departure') {
    return (
      <div className={styles.moment}>
        <DateField label={t(`column.${field}Day`)} value={value.day} minimum={null} onChange={(day) => onChange({ ...value, day })} />
        <TimeField label={t(`column.${field}Time`)} value={value.time} onChange={(time) => onChange({ ...value, time })} />
      </div>
    )
  }
  return (
    <Select
      label={labelOfField(t, field)}
      value={value.choice}
      options={optionsOf(field, props.choices)}
      onChange={(choice) => onChange({ ...value, choice })}
      problem={props.problem}
    />
  )
}

function labelOfField(t: ReturnType<typeof useTranslation<'people'>>['t'], field: ChoiceField): string {
  return field === 'join' || field === 'leave' ? t('facet.group') : t(`column.${field}`)
}

function isOfPerson(field: BulkField): boolean {
  return field === 'sector' || field === 'level' || field === 'officeRank' || field === 'country'
}
