import { useMemo, useState, type ReactNode } from 'react'
import { Cell, Column as AriaColumn, Row, Table as AriaTable, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components/Table'
import { ArrowDownIcon, ArrowUpIcon } from '#renderer/ui/marks/icons.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './Table.module.css'

export interface Column<T> {
  id: string
  label: string
  isLabelHidden?: boolean
  /** CSS width of the column: `96px`, `30%`. Without one it takes its share of what is left. */
  width?: string
  align?: 'start' | 'end'
  /** Names the row for screen readers. One column at least; default: the first. */
  isRowHeader?: boolean
  /** What to sort by; a column without it is not sorted. Texts are compared as the interface language does. */
  sortBy?: (row: T) => string | number | null
  cell: (row: T) => ReactNode
}

export interface TableProps<T> {
  /** Spoken name of the table. */
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowId: (row: T) => string
  /** What one types to jump to a row. */
  rowName: (row: T) => string
  /** The row in force; with `onSelect` rows can be chosen by click and arrow keys. */
  selectedId?: string | null
  onSelect?: (id: string) => void
  /** Double click or Enter; a click when rows cannot be selected. */
  onOpen?: (id: string) => void
  /** What stands in an empty table. */
  empty?: ReactNode
}

/** Rows that are compared: dense, hairlines only, reached by arrow keys, sorted by its heads. */
export function Table<T extends object>(props: TableProps<T>) {
  const { columns, onSelect, onOpen } = props
  const [order, setOrder] = useState<SortDescriptor | null>(null)
  const rows = useSorted(props.rows, columns, order)
  const headerId = (columns.find((column) => column.isRowHeader) ?? columns[0])?.id
  const items = useMemo(() => rows.map((row) => ({ id: props.rowId(row), row })), [rows, props])
  return (
    <AriaTable
      aria-label={props.label}
      className={styles.table}
      selectionMode={onSelect ? 'single' : 'none'}
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={props.selectedId ? [props.selectedId] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (key !== undefined && key !== props.selectedId) onSelect?.(String(key))
      }}
      onRowAction={onOpen ? (key) => onOpen(String(key)) : undefined}
      sortDescriptor={order ?? undefined}
      onSortChange={setOrder}
    >
      <TableHeader className={styles.head} columns={columns} dependencies={[headerId]}>
        {(column) => (
          <AriaColumn
            id={column.id}
            className={styles.column}
            data-align={column.align ?? 'start'}
            style={column.width === undefined ? undefined : { width: column.width }}
            isRowHeader={column.id === headerId}
            allowsSorting={column.sortBy !== undefined}
          >
            {({ sortDirection }) => (
              <span className={styles.columnWords}>
                {column.isLabelHidden ? <Spoken>{column.label}</Spoken> : column.label}
                {sortDirection === 'ascending' ? <ArrowUpIcon /> : sortDirection === 'descending' ? <ArrowDownIcon /> : null}
              </span>
            )}
          </AriaColumn>
        )}
      </TableHeader>
      <TableBody items={items} dependencies={[columns]} renderEmptyState={() => <div className={styles.empty}>{props.empty}</div>}>
        {({ id, row }) => (
          <Row id={id} className={styles.row} columns={columns} textValue={props.rowName(row)} dependencies={[row]}>
            {(column) => (
              <Cell className={styles.cell} data-align={column.align ?? 'start'}>
                {column.cell(row)}
              </Cell>
            )}
          </Row>
        )}
      </TableBody>
    </AriaTable>
  )
}

function useSorted<T>(rows: readonly T[], columns: readonly Column<T>[], order: SortDescriptor | null): readonly T[] {
  return useMemo(() => {
    const sortBy = columns.find((column) => column.id === order?.column)?.sortBy
    if (!sortBy) return rows
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })
    const sign = order?.direction === 'descending' ? -1 : 1
    return rows
      .map((row) => ({ row, key: sortBy(row) }))
      .sort((a, b) => {
        // What has no value stands last, whichever way one sorts.
        if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1
        if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key)
        return sign * collator.compare(String(a.key), String(b.key))
      })
      .map(({ row }) => row)
  }, [rows, columns, order])
}
