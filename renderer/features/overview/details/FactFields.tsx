import { useTranslation } from 'react-i18next'
import { COUNTRIES } from '#shared/foundation/country.ts'
import { formatCountries } from '#shared/foundation/formats/index.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { MARKINGS, MODES, type Meeting } from '#shared/domain/meeting/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Switch } from '#renderer/ui/fields/choice/Switch.tsx'
import styles from './details.module.css'

const ORDERS = ['CA-MX', 'MX-CA'] as const

/** Ordinal, host, mode, marking and the order of the countries. */
export function FactFields({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('overview')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const perform = usePerform()
  const { id } = meeting
  const order = meeting.countryOrder === null ? 'byLanguage' : meeting.countryOrder[0] === 'CA' ? 'CA-MX' : 'MX-CA'
  return (
    <div className={styles.fields}>
      <NumberField
        label={t('details.ordinal')}
        description={t('details.ordinalHint')}
        value={meeting.ordinal}
        minimum={1}
        maximum={999}
        onChange={(ordinal) => void perform(changeMeeting(id, { ordinal }))}
      />
      <Select
        label={t('details.host')}
        value={meeting.host}
        onChange={(host) => void perform(changeMeeting(id, { host }))}
        options={COUNTRIES.map((country) => ({ id: country, label: code(`country.${country}`) }))}
      />
      <Select
        label={t('details.mode')}
        value={meeting.mode}
        onChange={(mode) => void perform(changeMeeting(id, { mode }))}
        options={MODES.map((mode) => ({ id: mode, label: code(`mode.${mode}`) }))}
      />
      <Select
        label={t('details.marking')}
        value={meeting.marking}
        onChange={(marking) => void perform(changeMeeting(id, { marking }))}
        options={MARKINGS.map((marking) => ({ id: marking, label: code(`marking.${marking}`) }))}
      />
      <Select
        label={t('details.order')}
        value={order}
        onChange={(next) => void perform(changeMeeting(id, { countryOrder: next === 'byLanguage' ? null : next }))}
        options={[
          { id: 'byLanguage' as const, label: t('details.byLanguage'), detail: t('details.byLanguageHint') },
          ...ORDERS.map((one) => ({ id: one, label: formatCountries(language, 'name', one === 'CA-MX' ? ['CA', 'MX'] : ['MX', 'CA']) }))
        ]}
      />
      <Switch
        label={t('details.held')}
        description={t('details.heldHint')}
        isSelected={meeting.held}
        onChange={(held) => void perform(changeMeeting(id, { held }))}
      />
    </div>
  )
}
