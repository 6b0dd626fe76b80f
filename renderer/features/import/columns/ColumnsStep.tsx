import { useTranslation } from 'react-i18next'
import { mapByHand } from '#shared/intake/people/mapping.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { ColumnRow, useFieldOptions } from './ColumnRow.tsx'
import { ListFacts, type ListFactsProps } from './ListFacts.tsx'
import styles from './columns.module.css'

/** The first step: what the list is, and what each of its columns holds. */
export function ColumnsStep(props: ListFactsProps & { problem: 'noName' | 'noDelegation' | null }) {
  const { t } = useTranslation('import')
  const { mapping } = props.reading
  const fields = useFieldOptions()
  const kept = mapping.columns.filter((match) => match.forbidden !== null && match.field === 'note')
  return (
    <>
      <ListFacts {...props} />
      {props.problem === null ? null : (
        <div className={styles.missing}>
          <Notice tone="warn">{t(`problem.${props.problem}`)}</Notice>
        </div>
      )}
      {kept.length === 0 ? null : (
        <div className={styles.missing}>
          <Notice tone="warn">{t('columns.warning', { columns: kept.map(({ heading }) => heading).join(', ') })}</Notice>
        </div>
      )}
      <Section title={t('columns.title')} detail={t('columns.detail', { count: mapping.columns.length })}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.letter}>
                {t('columns.column')}
              </th>
              <th scope="col" className={styles.headingColumn}>
                {t('columns.heading')}
              </th>
              <th scope="col">{t('columns.examples')}</th>
              <th scope="col" className={styles.field}>
                {t('columns.field')}
              </th>
              <th scope="col" className={styles.state}>
                {t('columns.look')}
              </th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((match) => (
              <ColumnRow
                key={match.column}
                match={match}
                fields={fields}
                isOfCards={props.grid.format === 'vcard'}
                onMap={(field) => props.onChange({ mapping: mapByHand(mapping, match.column, field) })}
              />
            ))}
          </tbody>
        </table>
      </Section>
    </>
  )
}
