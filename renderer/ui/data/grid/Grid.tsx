import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import type { Leaving } from './CellEditor.tsx'
import { GridHead } from './GridHead.tsx'
import { GridHeading, GridRow } from './GridRow.tsx'
import type { GridColumn, GridSort } from './column.ts'
import { HEAD, HEADING, linesOf, type GridGroup } from './lines.ts'
import { moveOf } from './moves.ts'
import { useLinesInView } from './use-lines-in-view.ts'
import { positionOf, useGridFocus } from './use-grid-focus.ts'
import { useGridSelection } from './use-selection.ts'
import styles from './grid.module.css'

export interface GridProps<T> {
  /** Spoken name. */
  label: string
  /** Keep it in `useMemo`. */
  columns: readonly GridColumn<T>[]
  /** Rows under their headings, in order; one group without a heading for rows that have none. Keep it in `useMemo`. */
  groups: readonly GridGroup<T>[]
  rowId: (row: T) => string
  /** How a row is called aloud. */
  rowName: (row: T) => string
  /** With `onSelect` rows have a square at their head. */
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  /** A click on the row's name, anywhere in the row of a table without cells to edit, Enter, or a double click on a cell that cannot be edited. */
  onOpen?: (id: string) => void
  /** The row that is open elsewhere; it is brought into view, and the focus comes back to it. */
  currentId?: string | null
  sort?: GridSort | null
  onSort?: (column: string) => void
  /** The row to which the focus goes when the grid appears: whoever comes back from it. */
  arriveAt?: string | null
  /** What stands in place of rows when there are none. */
  empty?: ReactNode
}

const NOTHING: ReadonlySet<string> = new Set()
const SELECT_WIDTH = 36

/**
 * Thousands of rows in a real ARIA grid, of which only those in view are drawn. Arrow keys, Home, End, Page Up and Down go
 * from cell to cell; Space selects, Shift+arrows extend, Ctrl+A takes all; Enter edits the cell or opens the row, F2 edits,
 * Escape leaves the cell, and at last lets go of the selection.
 */
export function Grid<T>(props: GridProps<T>) {
  const { columns, groups, rowId, selected = NOTHING } = props
  const isSelectable = props.onSelect !== undefined
  /** Where no cell can be edited, a click has nothing else to mean. */
  const isToRead = columns.every(({ editor }) => editor === undefined)
  const first = isSelectable ? 1 : 0
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => linesOf(groups, rowId), [groups, rowId])
  const focus = useGridFocus(lines, scroller, first, props.arriveAt ?? null)
  const { position } = focus
  const view = useLinesInView(lines, scroller, position.line)
  const selection = useGridSelection(lines, rowId, selected, (ids) => props.onSelect?.(ids))
  const [edited, edit] = useState<{ key: string; column: string } | null>(null)

  const { currentId = null } = props
  const reveal = useLatest((id: string): void => {
    const index = lines.findIndex((line) => line.kind === 'row' && line.id === id)
    if (index < 0) return
    focus.arrived({ line: index, column: first })
    view.reveal(index)
  })
  useEffect(() => {
    if (currentId === null) return
    // After what opens beside the grid has taken its room.
    let frame = requestAnimationFrame(() => {
      reveal.current(currentId)
      // Once it is drawn: clear of the heads, which the reckoning above knows nothing of.
      frame = requestAnimationFrame(() => scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
    })
    return () => cancelAnimationFrame(frame)
  }, [currentId, reveal])

  const wide = columns.reduce((sum, column) => sum + column.width, isSelectable ? SELECT_WIDTH : 0)
  const tracks = [...(isSelectable ? [`${SELECT_WIDTH}px`] : []), ...columns.map(({ width, grow }) => (grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`))]
  const header = columns[0]?.isRowHeader ? columns[0].width : 0
  const measures = useCssVariables<HTMLDivElement>({
    '--tracks': tracks.join(' '),
    '--wide': `${wide}px`,
    '--height': `${view.height}px`,
    '--pinned': `${(isSelectable ? SELECT_WIDTH : 0) + header}px`,
    '--clear': `${HEAD + (lines[0]?.kind === 'heading' ? HEADING : 0)}px`
  })

  const columnAt = (column: number): GridColumn<T> | undefined => columns[column - first]
  const canEdit = (line: number, column: number): boolean => {
    const at = lines[line]
    return at?.kind === 'row' && (columnAt(column)?.editor?.(at.row) ?? null) !== null
  }
  const beginEdit = (line: number, column: number): boolean => {
    const at = lines[line]
    const target = columnAt(column)
    if (!canEdit(line, column) || at?.kind !== 'row' || !target) return false
    focus.arrived({ line, column })
    edit({ key: at.key, column: target.id })
    return true
  }
  const open = (line: number): void => {
    const at = lines[line]
    if (at?.kind === 'row') props.onOpen?.(at.id)
  }
  /** What Enter and a click do on a head, and Space on whatever can be selected. */
  const press = (line: number, column: number): void => {
    const head = columnAt(column)
    if (line >= 0) selection.toggle(line)
    else if (isSelectable && column === 0) selection.toggleAll()
    else if (head?.isSortable) props.onSort?.(head.id)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const { line, column } = position
    if (edited !== null || positionOf(event.target, scroller.current) === null || event.altKey) return
    const isControl = event.ctrlKey || event.metaKey
    const isHandled = ((): boolean => {
      if (isControl && event.key.toLowerCase() === 'a' && isSelectable) selection.toggleAll()
      else if (event.key === ' ' && (isSelectable || line < 0)) press(line, column)
      else if (event.key === 'Enter' && line < 0) press(line, column)
      else if (event.key === 'Enter') {
        if (!beginEdit(line, column)) open(line)
      } else if (event.key === 'F2') return beginEdit(line, column)
      else if (event.key === 'Escape' && selected.size > 0) selection.clear()
      else {
        const next = moveOf(event.key, isControl, position, { lines: lines.length, columns: columns.length + first, page: view.page() })
        if (next === null) return false
        if (event.shiftKey && isSelectable && next.line >= 0 && next.line !== line) selection.extend(next.line, Math.max(0, line))
        else if (!event.shiftKey) selection.settle()
        focus.go(next)
      }
      return true
    })()
    if (!isHandled) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocus = (event: FocusEvent): void => {
    const at = edited === null ? positionOf(event.target, scroller.current) : null
    if (at !== null) focus.arrived(at)
  }
  const onClick = (event: MouseEvent): void => {
    const at = positionOf(event.target, scroller.current)
    if (edited !== null || at === null) return
    if (at.line < 0) press(at.line, at.column)
    else if (isSelectable && event.shiftKey) selection.extend(at.line, Math.max(0, position.line))
    else if (isSelectable && (at.column === 0 || event.ctrlKey || event.metaKey)) selection.toggle(at.line)
    else if (isToRead || columnAt(at.column)?.isRowHeader) open(at.line)
  }
  const onDoubleClick = (event: MouseEvent): void => {
    const at = positionOf(event.target, scroller.current)
    if (edited !== null || at === null || at.line < 0 || at.column < first || columnAt(at.column)?.isRowHeader) return
    if (!beginEdit(at.line, at.column)) open(at.line)
  }
  const leave = useLatest((leaving: Leaving): void => {
    edit(null)
    const step = leaving === 'next' ? 1 : -1
    if (leaving === 'stay') focus.go(position)
    if (leaving === 'stay' || leaving === 'away') return
    for (let column = position.column + step; column >= first && column < columns.length + first; column += step) {
      if (canEdit(position.line, column)) {
        beginEdit(position.line, column)
        return
      }
    }
    focus.go(position)
  })
  const onLeave = useMemo(() => (leaving: Leaving): void => leave.current(leaving), [leave])

  const areAll = isSelectable && lines.length > 0 && lines.every((line) => line.kind === 'heading' || selected.has(line.id))
  return (
    <div className={styles.frame}>
      <div
        ref={(element) => {
          scroller.current = element
          measures(element)
        }}
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + first}
        aria-multiselectable={isSelectable ? true : undefined}
        tabIndex={-1}
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <GridHead
          columns={columns}
          sort={props.sort ?? null}
          isSelectable={isSelectable}
          areAllSelected={areAll}
          areSomeSelected={selected.size > 0}
          focused={position.line < 0 ? position.column : null}
        />
        <div role="rowgroup" className={styles.body}>
          {view.items.map((item) => {
            const line = lines[item.index]
            if (line === undefined) return null
            const focused = position.line === item.index ? position.column : null
            if (line.kind === 'heading') {
              const { rows } = line.group
              const chosen = selected.size === 0 ? 0 : rows.filter((row) => selected.has(rowId(row))).length
              return (
                <GridHeading
                  key={line.key}
                  index={item.index}
                  top={item.index === view.heading ? null : item.start}
                  focused={focused}
                  group={line.group}
                  columns={columns.length + first}
                  isSelectable={isSelectable}
                  areSelected={chosen === rows.length && chosen > 0}
                  areSome={chosen > 0}
                />
              )
            }
            return (
              <GridRow
                key={line.key}
                index={item.index}
                top={item.start}
                focused={focused}
                row={line.row}
                name={props.rowName(line.row)}
                columns={columns}
                isSelectable={isSelectable}
                isSelected={selected.has(line.id)}
                isCurrent={line.id === currentId}
                edited={edited?.key === line.key ? edited.column : null}
                onLeave={onLeave}
              />
            )
          })}
        </div>
      </div>
      {lines.length === 0 ? <div className={styles.empty}>{props.empty}</div> : null}
    </div>
  )
}
