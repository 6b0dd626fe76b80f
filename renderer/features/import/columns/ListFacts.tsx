import { useTranslation } from 'react-i18next'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { countryName } from '#shared/foundation/formats/index.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import type { Reading } from '../reading.ts'
import styles from './columns.module.css'

const NEW = 'new'
const AS_LISTED = 'asListed'

export interface ListFactsProps {
  grid: Grid
  reading: Reading
  onChange: (change: Partial<Reading>) => void
  /** The mapping is proposed anew: another sheet, other headings, another sender. */
  onReadAgain: (how: { sheet?: number; headerRow?: number; sender?: string | null }) => void
}

/** What the list is: from whom, for which delegation, in which language, and where in the file it stands. */
export function ListFacts({ grid, reading, onChange, onReadAgain }: ListFactsProps) {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const senders = useRows('sender')
  const { mapping } = reading
  return (
    <div className={styles.facts}>
      <div className={styles.fact}>
        <span className={styles.factLabel}>{t('facts.delegation')}</span>
        <SegmentedControl<Country | typeof AS_LISTED>
          label={t('facts.delegation')}
          value={reading.delegation ?? AS_LISTED}
          onChange={(value) => onChange({ delegation: value === AS_LISTED ? null : value })}
          segments={[...COUNTRIES.map((id) => ({ id, label: countryName(id, language) })), { id: AS_LISTED, label: t('facts.asListed') }]}
        />
      </div>
      <div className={styles.fact}>
        <span className={styles.factLabel}>{t('facts.language')}</span>
        <SegmentedControl
          label={t('facts.language')}
          value={mapping.language}
          onChange={(chosen) => onChange({ mapping: { ...mapping, language: chosen } })}
          segments={LANGUAGES_BY_NAME}
        />
      </div>
      <div className={styles.sender}>
      <ComboBox
        label={t('facts.sender')}
        value={reading.sender ?? NEW}
        onChange={(chosen) => onReadAgain({ sender: chosen === null || chosen === NEW ? null : chosen })}
        options={[{ id: NEW, label: t('facts.newSender') }, ...senders.map(({ id, name }) => ({ id, label: name }))]}
      />
      </div>
      {reading.sender === null ? (
        <div className={styles.senderName}>
        <TextField
          label={t('facts.senderName')}
          value={reading.senderName}
          onChange={(senderName) => onChange({ senderName })}
          commit="keystroke"
          placeholder={t('facts.senderExample')}
        />
        </div>
      ) : null}
      {grid.sheets.length > 1 ? (
        <Select
          label={t('facts.sheet')}
          value={String(mapping.sheet)}
          onChange={(sheet) => onReadAgain({ sheet: Number(sheet) })}
          options={grid.sheets.map(({ name, isHidden }, index) => ({ id: String(index), label: isHidden ? t('facts.hiddenSheet', { name }) : name }))}
        />
      ) : null}
      {grid.format === 'vcard' ? null : (
        <div className={styles.headerRow}>
        <NumberField
          label={t('facts.headerRow')}
          value={mapping.headerRow === null ? null : mapping.headerRow + 1}
          onChange={(row) => (row === null ? undefined : onReadAgain({ headerRow: row - 1 }))}
          minimum={1}
          maximum={Math.max(1, grid.sheets[mapping.sheet]?.rows.length ?? 1)}
        />
        </div>
      )}
    </div>
  )
}
