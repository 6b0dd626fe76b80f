import { type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { useTranslation } from 'react-i18next'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { GripIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './ReorderableList.module.css'

export interface ReorderableListProps<T> {
  /** Spoken name of the list. */
  label: string
  items: readonly T[]
  itemId: (item: T) => string
  /** Spoken name of an item, and what one types to jump to it. */
  itemName: (item: T) => string
  /** Where the item shall stand, counted from 0 among the others without it. */
  onMove: (id: string, position: number) => void
  onOpen?: (id: string) => void
  selectedId?: string | null
  onSelect?: (id: string) => void
  /** Items hold fields of their own: Tab walks through them, and letters are text, not jumps. */
  hasFields?: boolean
  isDisabled?: boolean
  empty?: ReactNode
  children: (item: T) => ReactNode
}

/**
 * Items in an order that people decide. By mouse: drag the grip. By keyboard: Alt+Up and Alt+Down on an item, or Enter on
 * its grip and Tab to the new place. Each move is announced.
 */
export function ReorderableList<T extends object>(props: ReorderableListProps<T>) {
  const { t } = useTranslation('ui')
  const ids = props.items.map(props.itemId)

  const move = (id: string, position: number): void => {
    const from = ids.indexOf(id)
    const item = props.items[from]
    const to = Math.max(0, Math.min(position, ids.length - 1))
    if (!item || to === from) return
    props.onMove(id, to)
    announce(t('list.moved', { name: props.itemName(item), position: to + 1, total: ids.length }))
  }

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: props.isDisabled,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      if (id === undefined) return
      const others = ids.filter((other) => other !== id)
      move(id, others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.place} />
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0 || props.isDisabled) return
    const id = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null
    if (!id) return
    event.preventDefault()
    event.stopPropagation()
    move(id, ids.indexOf(id) + step)
  }

  return (
    <div className={styles.frame} onKeyDownCapture={onKeyDown} role="presentation">
      <GridList
        aria-label={props.label}
        className={styles.list}
        items={props.items.map((item) => ({ id: props.itemId(item), item }))}
        dependencies={[props.children]}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={props.onSelect ? 'single' : 'none'}
        selectionBehavior="replace"
        selectedKeys={props.selectedId ? [props.selectedId] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined && key !== props.selectedId) props.onSelect?.(String(key))
        }}
        onAction={props.onOpen ? (key) => props.onOpen?.(String(key)) : undefined}
        keyboardNavigationBehavior={props.hasFields ? 'tab' : 'arrow'}
        disallowTypeAhead={props.hasFields}
        renderEmptyState={() => <div className={styles.empty}>{props.empty}</div>}
      >
        {({ id, item }) => (
          <GridListItem id={id} textValue={props.itemName(item)} className={styles.item}>
            <Button slot="drag" className={styles.grip} aria-label={t('list.move', { name: props.itemName(item) })}>
              <GripIcon />
            </Button>
            <div className={styles.content} onKeyDown={props.hasFields ? letEscapeOut : undefined} role="presentation">
              {props.children(item)}
            </div>
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}

/** A row keeps every key of its fields to itself; Escape closes what the list stands in, unless a field has used it. */
function letEscapeOut(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  event.currentTarget.closest('[role="grid"]')?.parentElement?.dispatchEvent(new window.KeyboardEvent(event.nativeEvent.type, event.nativeEvent))
}
