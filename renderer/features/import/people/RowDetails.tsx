import { useTranslation } from 'react-i18next'
import type { ImportDecisions, Outcome, PlannedRow, RowDecision } from '#shared/intake/people/plan/plan-types.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { Switch } from '#renderer/ui/fields/choice/Switch.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { columnName } from '../columns/column-name.ts'
import { isAboutNobody } from '../outcomes.ts'
import { ChangeTable } from './ChangeTable.tsx'
import { DuplicateChoice } from './DuplicateChoice.tsx'
import { FactTable } from './FactTable.tsx'
import styles from './people.module.css'

export interface RowDetailsProps {
  row: PlannedRow
  /** All rows, for one that resembles another row of the list. */
  rows: readonly PlannedRow[]
  decisions: ImportDecisions
  onDecide: (key: string, decision: RowDecision) => void
}

/** One row of the list: how it was understood, what it would do, and what a person can decide about it. */
export function RowDetails(props: RowDetailsProps) {
  const { t } = useTranslation('import')
  const sentence = usePhrase('import')
  const { row, decisions, onDecide } = props
  const decision = decisions[row.key] ?? { action: 'take' }
  const canLeaveOut = row.outcome.type === 'new' || row.outcome.type === 'update'
  return (
    <article className={styles.details} aria-labelledby="import-row">
      <header className={styles.detailsHead}>
        <h2 id="import-row" className={styles.detailsName}>
          {row.name === '' ? t('people.unnamed') : row.name}
        </h2>
        <p className={styles.soft}>{t('people.row', { row: row.key })}</p>
      </header>
      {row.remarks.length > 0 ? (
        <ul className={styles.remarks}>
          {row.remarks.map((remark, index) => (
            // Remarks of a row never change places.
            <li key={index} data-weight={remark.weight}>
              {sentence(remark)}
              {remark.column === null ? null : <span className={styles.soft}> {t('people.column', { column: columnName(remark.column) })}</span>}
            </li>
          ))}
        </ul>
      ) : null}
      <Body {...props} outcome={row.outcome} decision={decision} />
      {canLeaveOut ? (
        <Switch
          label={t('people.leaveOut')}
          isSelected={decision.action === 'leaveOut'}
          onChange={(isOut) => onDecide(row.key, { ...decision, action: isOut ? 'leaveOut' : 'take' })}
        />
      ) : null}
    </article>
  )
}

function Body(props: RowDetailsProps & { outcome: Outcome; decision: RowDecision }) {
  const { t } = useTranslation('import')
  const sentence = usePhrase('import')
  const { row, outcome, decision, onDecide } = props
  switch (outcome.type) {
    case 'new':
      return <FactTable facts={row.facts} />
    case 'update':
      return (
        <ChangeTable
          changes={outcome.changes}
          without={decision.without ?? []}
          invites={row.attendance === null}
          onChange={(without) => onDecide(row.key, { ...decision, without })}
        />
      )
    case 'same':
      return <p className={styles.soft}>{outcome.row === null ? t('same.known') : t('same.row', { row: outcome.row })}</p>
    case 'duplicate':
      return <DuplicateChoice {...props} outcome={outcome} />
    case 'rejected':
      return isAboutNobody(props.row) ? (
        <p className={styles.soft}>
          {sentence(outcome.reason)} {t('people.aside')}
        </p>
      ) : (
        <Notice tone="err">
          {sentence(outcome.reason)} {outcome.column === null ? '' : t('people.column', { column: columnName(outcome.column) })} {t('people.mend')}
        </Notice>
      )
  }
}
