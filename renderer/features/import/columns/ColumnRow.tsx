import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FIELDS, splitField, type FieldCode } from '#shared/intake/people/fields.ts'
import { mayMap, type ColumnMatch } from '#shared/intake/people/mapping.ts'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { columnName } from './column-name.ts'
import styles from './columns.module.css'

/** Below this a person should look whether a column was understood. */
export const SURE = 0.75

/** The name of a field that a column can be matched to: "Office (French)". */
export function useFieldName(): (code: FieldCode) => string {
  const { t } = useTranslation('import')
  const { t: code } = useTranslation('codes')
  return useCallback(
    (full) => {
      const { field, language } = splitField(full)
      const name = t(`field.${field}`)
      return language === null ? name : t('fieldIn', { field: name, language: code(`language.${language}`) })
    },
    [t, code]
  )
}

/** Every field, to choose from; worked out once for all columns. */
export function useFieldOptions(): readonly Option<FieldCode>[] {
  const nameOf = useFieldName()
  return useMemo(() => FIELDS.map((id) => ({ id, label: nameOf(id) })), [nameOf])
}

interface ColumnRowProps {
  match: ColumnMatch
  fields: readonly Option<FieldCode>[]
  /** vCards have no headings: the codes of their fields stand in their place, and are shown in words. */
  isOfCards: boolean
  onMap: (field: FieldCode) => void
}

/** One column of the list: its heading, what it holds, and the field it goes to, to be corrected by hand. */
export function ColumnRow({ match, fields, isOfCards, onMap }: ColumnRowProps) {
  const { t } = useTranslation('import')
  const options = useMemo(() => (fields.every(({ id }) => mayMap(match, id)) ? fields : fields.filter(({ id }) => mayMap(match, id))), [match, fields])
  const name = columnName(match.column)
  const ofCards = isOfCards ? fields.find(({ id }) => id === match.heading)?.label : undefined
  const label = ofCards ?? (match.heading === '' ? t('columns.unnamed', { column: name }) : match.heading)
  return (
    <tr className={styles.row} data-ignored={match.field === 'ignore' ? 'true' : undefined}>
      <td className={styles.letter}>{name}</td>
      <th scope="row" className={styles.heading}>
        {label}
      </th>
      <td className={styles.examples}>{match.forbidden === null ? match.examples.join(' · ') : t('columns.hidden')}</td>
      <td>
        <ComboBox
          label={t('columns.fieldOf', { column: label })}
          isLabelHidden
          value={match.field}
          onChange={(field) => onMap(field ?? 'ignore')}
          options={options}
        />
      </td>
      <td>
        <State match={match} />
      </td>
    </tr>
  )
}

/** Only what needs a look has a mark. */
function State({ match }: { match: ColumnMatch }) {
  const { t } = useTranslation('import')
  if (match.forbidden !== null) {
    const reason = t(`forbidden.${match.forbidden}`)
    return (
      <>
        <Chip tone="err">{t('columns.forbidden')}</Chip>
        <span className={styles.why}>{match.field === 'note' ? t('columns.toNote', { reason }) : t('columns.notTaken', { reason })}</span>
      </>
    )
  }
  if (match.reason === 'hand') return <span className={styles.why}>{t('match.hand')}</span>
  if (match.reason === 'sender') return <span className={styles.why}>{t('match.sender')}</span>
  if (match.reason === 'taken') return <Chip tone="warn">{t('match.taken')}</Chip>
  if (match.field === 'ignore') return <span className={styles.why}>{t('match.unknown')}</span>
  return match.confidence < SURE ? <Chip tone="warn">{t(`match.${match.reason}`)}</Chip> : null
}
