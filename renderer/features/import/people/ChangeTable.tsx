import { useTranslation } from 'react-i18next'
import type { FieldChange } from '#shared/intake/people/plan/plan-types.ts'
import { useFieldWords } from '#renderer/i18n/field-words.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import styles from './people.module.css'

/** What is known beside what the list says; each change can be left. */
export function ChangeTable(props: {
  changes: readonly FieldChange[]
  without: readonly string[]
  /** The person is also invited to the meeting. */
  invites: boolean
  onChange: (without: readonly string[]) => void
}) {
  const { t } = useTranslation('import')
  const words = useFieldWords()
  const { changes, without, onChange } = props
  return (
    <>
      {props.invites ? <p className={styles.soft}>{t('update.invites')}</p> : null}
      {changes.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('update.field')}</th>
              <th scope="col">{t('update.now')}</th>
              <th scope="col">{t('update.list')}</th>
              <th scope="col" className={styles.takeColumn}>
                {t('update.take')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const record = { kind: change.record, id: '' }
              const isTaken = !without.includes(change.id)
              const lang = words.languageOf(change.path) ?? undefined
              return (
                <tr key={change.id} data-left={isTaken ? undefined : 'true'}>
                  <th scope="row">{words.label(change.record, change.path)}</th>
                  <td lang={lang} className={styles.old}>
                    {words.value(record, change.path, change.old) || t('update.empty')}
                  </td>
                  <td lang={lang} className={styles.new}>
                    {words.value(record, change.path, change.new) || t('update.empty')}
                  </td>
                  <td>
                    <Checkbox
                      label={t('update.takeOf', { field: words.label(change.record, change.path) })}
                      isLabelHidden
                      isSelected={isTaken}
                      onChange={(take) => onChange(take ? without.filter((id) => id !== change.id) : [...without, change.id])}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </>
  )
}
