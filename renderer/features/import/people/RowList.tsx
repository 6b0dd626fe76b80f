import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDecisions, PlannedRow } from '#shared/intake/people/plan/plan-types.ts'
import { Grid } from '#renderer/ui/data/grid/Grid.tsx'
import type { GridColumn } from '#renderer/ui/data/grid/column.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { WarningIcon } from '#renderer/ui/marks/icons.tsx'
import { fateOf, isAboutNobody } from '../outcomes.ts'
import styles from './people.module.css'

/** The rows of the list, as many as there are: who, what becomes of them, and whether there is something to see. */
export function RowList(props: {
  rows: readonly PlannedRow[]
  decisions: ImportDecisions
  chosen: string | null
  onChoose: (key: string) => void
}) {
  const { t } = useTranslation('import')
  const { rows, decisions } = props
  const columns = useMemo(
    (): GridColumn<PlannedRow>[] => [
      { id: 'name', label: t('people.name'), width: 130, grow: 1, isRowHeader: true, cell: (row) => (row.name === '' ? t('people.unnamed') : row.name) },
      { id: 'row', label: t('people.rowNumber'), width: 80, align: 'end', cell: (row) => row.key },
      { id: 'fate', label: t('people.fate'), width: 168, cell: (row) => fateCell(row, decisions) }
    ],
    [t, decisions]
  )
  const groups = useMemo(() => [{ id: 'all', heading: null, rows }], [rows])
  return (
    <Grid
      label={t('people.list')}
      columns={columns}
      groups={groups}
      rowId={(row) => row.key}
      rowName={(row) => row.name}
      onOpen={props.onChoose}
      currentId={props.chosen}
      empty={t('people.nothing')}
    />
  )
}

function fateCell(row: PlannedRow, decisions: ImportDecisions) {
  return <Fate row={row} decisions={decisions} />
}

function Fate({ row, decisions }: { row: PlannedRow; decisions: ImportDecisions }) {
  const { t } = useTranslation('import')
  const fate = fateOf(row, decisions)
  return (
    <span className={styles.fateLine}>
      {row.outcome.type === 'rejected' && !isAboutNobody(row) ? (
        <Chip tone="err">{t('fate.rejected')}</Chip>
      ) : fate === 'undecided' ? (
        <Chip tone="warn">{t('fate.undecided')}</Chip>
      ) : (
        <span className={styles.fate} data-fate={fate}>
          {t(`fate.${fate}`)}
        </span>
      )}
      {row.remarks.length > 0 ? (
        <span className={styles.remarked} data-weight={row.remarks.some(({ weight }) => weight === 'loss') ? 'loss' : 'reading'}>
          <WarningIcon />
          <Spoken>{t('people.remarks', { count: row.remarks.length })}</Spoken>
        </span>
      ) : null}
    </span>
  )
}
