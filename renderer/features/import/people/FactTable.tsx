import { useTranslation } from 'react-i18next'
import type { Json } from '#shared/foundation/json.ts'
import type { RowFacts } from '#shared/intake/people/plan/plan-types.ts'
import { useFieldWords } from '#renderer/i18n/field-words.ts'
import styles from './people.module.css'

/** What a row says of a person, field by field. */
export function FactTable({ facts }: { facts: RowFacts }) {
  const { t } = useTranslation('import')
  const words = useFieldWords()
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('facts.caption')}</caption>
      <tbody>
        {linesOf(facts).map(({ record, path, value }) => {
          const shown = words.value({ kind: record, id: '' }, path, value)
          return shown === '' ? null : (
            <tr key={`${record}:${path}`}>
              <th scope="row">{words.label(record, path)}</th>
              <td lang={words.languageOf(path) ?? undefined}>{shown}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

export function linesOf(facts: RowFacts): { record: 'person' | 'attendance'; path: string; value: Json }[] {
  return (['person', 'attendance'] as const).flatMap((record) => Object.entries(facts[record]).map(([path, value]) => ({ record, path, value })))
}
