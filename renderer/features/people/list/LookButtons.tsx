import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { ReorderableList } from '#renderer/ui/data/ReorderableList.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { COLUMNS, GROUPINGS, type ColumnId } from '../find/order.ts'
import { USUAL_LOOK } from './look.ts'
import type { Directory } from './use-directory.ts'
import styles from './list.module.css'

/** By what the people stand under headings. */
export function GroupingButton({ directory: { look, setLook } }: { directory: Directory }) {
  const { t } = useTranslation('people')
  return (
    <Menu
      label={t('grouping.label')}
      trigger={
        <Button>
          {t(`grouping.by.${look.grouping}`)}
          <ChevronDownIcon />
        </Button>
      }
    >
      {GROUPINGS.map((grouping) => (
        <MenuItem
          key={grouping}
          label={t(`grouping.by.${grouping}`)}
          isCurrent={look.grouping === grouping}
          onAction={() => setLook({ ...look, grouping })}
        />
      ))}
    </Menu>
  )
}

/** Which columns, and in which order: those that are shown first, to be dragged; then the others. */
export function ColumnsButton({ directory: { look, setLook } }: { directory: Directory }) {
  const { t } = useTranslation('people')
  const shown = look.columns.filter((column) => column !== 'name')
  const others = COLUMNS.filter((column) => !look.columns.includes(column))
  const setShown = (columns: readonly ColumnId[]): void => setLook({ ...look, columns: ['name', ...columns] })
  const move = (id: string, position: number): void => {
    const column = shown.find((one) => one === id)
    if (column !== undefined) setShown(shown.filter((one) => one !== id).toSpliced(position, 0, column))
  }
  return (
    <Popover
      label={t('columns.label')}
      trigger={
        <Button>
          {t('columns.label')}
          <ChevronDownIcon />
        </Button>
      }
    >
      <div className={styles.columns}>
        <ReorderableList
          label={t('columns.shown')}
          items={shown.map((id) => ({ id }))}
          itemId={({ id }) => id}
          itemName={({ id }) => t(`column.${id}`)}
          onMove={move}
          hasFields
        >
          {({ id }) => <Checkbox label={t(`column.${id}`)} isSelected onChange={() => setShown(shown.filter((one) => one !== id))} />}
        </ReorderableList>
        <ul className={styles.others} aria-label={t('columns.others')}>
          {others.map((id) => (
            <li key={id}>
              <Checkbox label={t(`column.${id}`)} isSelected={false} onChange={() => setShown([...shown, id])} />
            </li>
          ))}
        </ul>
        <Button look="quiet" size="small" onPress={() => setLook(USUAL_LOOK)}>
          {t('columns.usual')}
        </Button>
      </div>
    </Popover>
  )
}
