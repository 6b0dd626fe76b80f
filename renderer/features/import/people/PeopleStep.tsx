import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDecisions, ImportPlan, RowDecision } from '#shared/intake/people/plan/plan-types.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { countWritten, OUTCOMES, type OutcomeType } from '../outcomes.ts'
import { RowDetails } from './RowDetails.tsx'
import { RowList } from './RowList.tsx'
import styles from './people.module.css'

/** The second step: what becomes of each row, with what is to be decided first. */
export function PeopleStep(props: { plan: ImportPlan; decisions: ImportDecisions; onDecide: (key: string, decision: RowDecision) => void }) {
  const { t } = useTranslation('import')
  const { plan, decisions } = props
  const present = OUTCOMES.filter((type) => plan.counts[type] > 0)
  const [shown, show] = useState<OutcomeType | 'all'>(() => (plan.counts.duplicate > 0 ? 'duplicate' : 'all'))
  const rows = useMemo(() => (shown === 'all' ? plan.rows : plan.rows.filter((row) => row.outcome.type === shown)), [plan, shown])
  const [chosen, choose] = useState<string | null>(null)
  const row = rows.find(({ key }) => key === chosen) ?? rows[0]
  const { undecided } = countWritten(plan, decisions)
  return (
    <div className={styles.step}>
      <SegmentedControl
        label={t('people.show')}
        value={shown}
        onChange={show}
        segments={[
          { id: 'all' as const, label: t('people.all', { count: plan.rows.length }) },
          ...present.map((type) => ({ id: type, label: t(`outcome.${type}`, { count: plan.counts[type] }) }))
        ]}
      />
      {undecided > 0 ? <Notice tone="warn">{t('people.undecided', { count: undecided })}</Notice> : null}
      <div className={styles.work}>
        <RowList rows={rows} decisions={decisions} chosen={row?.key ?? null} onChoose={choose} />
        {row ? (
          <RowDetails key={row.key} row={row} rows={plan.rows} decisions={decisions} onDecide={props.onDecide} />
        ) : (
          <p className={styles.soft}>{t('people.nothing')}</p>
        )}
      </div>
    </div>
  )
}
