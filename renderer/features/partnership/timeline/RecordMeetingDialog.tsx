import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import { recordPastMeeting } from '#shared/domain/meeting/edits.ts'
import { MODES, type Mode } from '#shared/domain/meeting/schema.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './timeline.module.css'

/** A meeting of the past that is not on record yet, as far as it is known. */
export function RecordMeetingDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return isOpen ? <RecordMeetingForm onClose={onClose} /> : null
}

function RecordMeetingForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('partnership')
  const { t: code } = useTranslation('codes')
  const perform = usePerform()
  const [when, setWhen] = useState<string | null>(null)
  const [host, setHost] = useState<Country>('CA')
  const [mode, setMode] = useState<Mode>('inPerson')
  const [ordinal, setOrdinal] = useState<number | null>(null)
  const [city, setCity] = useState<Trilingual>({})
  const [note, setNote] = useState<Trilingual>({})
  const [isRefused, refuse] = useState(false)

  const record = (): void => {
    if (when === null) refuse(true)
    else void perform(recordPastMeeting(newId(), { ordinal, when, host, city, mode, note })).then(onClose)
  }
  return (
    <Dialog
      title={t('record.title')}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={record}>
            {t('record.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.facts}>
          <div className={styles.double}>
            <PartialDateField label={t('field.when')} value={when} onChange={setWhen} problem={isRefused && when === null ? t('record.needsDate') : null} />
          </div>
          <Select
            label={t('field.host')}
            value={host}
            onChange={setHost}
            options={COUNTRIES.map((country) => ({ id: country, label: code(`country.${country}`) }))}
          />
          <Select label={t('field.mode')} value={mode} onChange={setMode} options={MODES.map((one) => ({ id: one, label: code(`mode.${one}`) }))} />
          <NumberField label={t('field.ordinal')} description={t('field.ordinalHint')} value={ordinal} minimum={1} maximum={999} onChange={setOrdinal} />
        </div>
        <TrilingualField label={t('field.city')} value={city} onChange={(language, text) => setCity((before) => ({ ...before, [language]: text }))} />
        <TrilingualField
          label={t('field.note')}
          value={note}
          isMultiline
          onChange={(language, text) => setNote((before) => ({ ...before, [language]: text }))}
        />
      </div>
    </Dialog>
  )
}
