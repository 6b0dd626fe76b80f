import { useTranslation } from 'react-i18next'
import { ArrowDownIcon, ArrowUpIcon } from '#renderer/ui/marks/icons.tsx'
import { SelectCell } from './GridRow.tsx'
import type { GridColumn, GridSort } from './column.ts'
import styles from './grid.module.css'

/** The heads of the columns; Enter, Space or a click on one sorts by it, and turns the order round the second time. */
export function GridHead<T>(props: {
  columns: readonly GridColumn<T>[]
  sort: GridSort | null
  isSelectable: boolean
  areAllSelected: boolean
  areSomeSelected: boolean
  focused: number | null
}) {
  const { t } = useTranslation('ui')
  const first = props.isSelectable ? 1 : 0
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow} data-line={-1}>
        {props.isSelectable ? (
          <SelectCell
            role="columnheader"
            isSelected={props.areAllSelected}
            isMixed={props.areSomeSelected && !props.areAllSelected}
            isFocused={props.focused === 0}
            label={t('grid.selectAll')}
          />
        ) : null}
        {props.columns.map((column, index) => {
          const sort = props.sort?.column === column.id ? props.sort : null
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + first + 1}
              aria-sort={sort === null ? (column.isSortable ? 'none' : undefined) : sort.isDescending ? 'descending' : 'ascending'}
              tabIndex={props.focused === index + first ? 0 : -1}
              className={styles.headCell}
              data-column={index + first}
              data-pinned={column.isRowHeader ? 'true' : undefined}
              data-align={column.align}
              data-sortable={column.isSortable ? 'true' : undefined}
            >
              <span className={styles.headWords}>{column.label}</span>
              {sort === null ? null : sort.isDescending ? <ArrowDownIcon /> : <ArrowUpIcon />}
            </div>
          )
        })}
      </div>
    </div>
  )
}
