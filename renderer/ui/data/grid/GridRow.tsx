import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import { CellEditor, type Leaving } from './CellEditor.tsx'
import type { GridColumn } from './column.ts'
import type { GridGroup } from './lines.ts'
import styles from './grid.module.css'

interface PlaceProps {
  index: number
  /** Pixels from the first line; null for a heading that stays in view. */
  top: number | null
  /** The column with the focus of the grid, when it is in this line. */
  focused: number | null
}

export interface GridRowProps<T> extends PlaceProps {
  row: T
  name: string
  columns: readonly GridColumn<T>[]
  isSelectable: boolean
  isSelected: boolean
  isCurrent: boolean
  /** The id of the column that is being edited here. */
  edited: string | null
  onLeave: (leaving: Leaving) => void
}

/** One row; drawn anew only when something of it changes, whatever moves around it. */
export const GridRow = memo(GridRowPlain) as typeof GridRowPlain // memo forgets that the component is generic

function GridRowPlain<T>(props: GridRowProps<T>) {
  const { t } = useTranslation('ui')
  const place = useCssVariables<HTMLDivElement>({ '--top': `${props.top ?? 0}px` })
  const first = props.isSelectable ? 1 : 0
  return (
    <div
      ref={place}
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={props.isSelectable ? props.isSelected : undefined}
      aria-current={props.isCurrent ? 'true' : undefined}
      className={styles.row}
      data-line={props.index}
      data-selected={props.isSelected ? 'true' : undefined}
      data-current={props.isCurrent ? 'true' : undefined}
    >
      {props.isSelectable ? (
        <SelectCell isSelected={props.isSelected} isMixed={false} isFocused={props.focused === 0} label={t('grid.select', { name: props.name })} />
      ) : null}
      {props.columns.map((column, index) => (
        <div
          key={column.id}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          aria-colindex={index + first + 1}
          aria-readonly={column.editor ? undefined : true}
          tabIndex={props.focused === index + first ? 0 : -1}
          className={styles.cell}
          data-column={index + first}
          data-pinned={column.isRowHeader ? 'true' : undefined}
          data-align={column.align}
          data-editing={props.edited === column.id ? 'true' : undefined}
        >
          {props.edited === column.id ? <Editing column={column} row={props.row} name={props.name} onLeave={props.onLeave} /> : column.cell(props.row)}
        </div>
      ))}
    </div>
  )
}

function Editing<T>({ column, row, name, onLeave }: { column: GridColumn<T>; row: T; name: string; onLeave: (leaving: Leaving) => void }) {
  const { t } = useTranslation('ui')
  const editing = column.editor?.(row) ?? null
  return editing === null ? column.cell(row) : <CellEditor label={t('grid.field', { label: column.label, name })} editing={editing} onLeave={onLeave} />
}

/** The heading of a group of rows, over the whole width. */
export function GridHeading<T>(props: PlaceProps & { group: GridGroup<T>; columns: number; isSelectable: boolean; areSelected: boolean; areSome: boolean }) {
  const { t } = useTranslation('ui')
  const { group, index } = props
  const place = useCssVariables<HTMLDivElement>({ '--top': `${props.top ?? 0}px` })
  const first = props.isSelectable ? 1 : 0
  return (
    <div ref={place} role="row" aria-rowindex={index + 2} className={styles.heading} data-line={index} data-stays={props.top === null ? 'true' : undefined}>
      {props.isSelectable ? (
        <SelectCell
          isSelected={props.areSelected}
          isMixed={props.areSome && !props.areSelected}
          isFocused={props.focused === 0}
          label={t('grid.select', { name: group.heading ?? '' })}
        />
      ) : null}
      <div
        role="rowheader"
        aria-colindex={first + 1}
        aria-colspan={props.columns - first}
        tabIndex={props.focused !== null && props.focused >= first ? 0 : -1}
        className={styles.headingCell}
        data-column={first}
      >
        <span className={styles.headingWords}>
          {group.mark}
          <span>{group.heading}</span>
          {group.detail === undefined ? null : <span className={styles.detail}>{group.detail}</span>}
        </span>
      </div>
    </div>
  )
}

/** The square at the head of a line: by Space, by click, by Shift+click. */
export function SelectCell(props: { isSelected: boolean; isMixed: boolean; isFocused: boolean; label: string; role?: 'gridcell' | 'columnheader' }) {
  const { t } = useTranslation('ui')
  const state: ReactNode = props.isMixed ? <span className={styles.dash} /> : props.isSelected ? <TickIcon /> : null
  return (
    <div
      role={props.role ?? 'gridcell'}
      aria-colindex={1}
      tabIndex={props.isFocused ? 0 : -1}
      className={styles.select}
      data-column={0}
      data-pinned="true"
    >
      <Spoken>{`${props.label}, ${props.isMixed ? t('grid.some') : props.isSelected ? t('grid.selected') : t('grid.notSelected')}`}</Spoken>
      <span className={styles.square} data-on={props.isSelected || props.isMixed ? 'true' : undefined}>
        {state}
      </span>
    </div>
  )
}
