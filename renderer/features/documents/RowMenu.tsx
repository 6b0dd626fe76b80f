import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'

interface Props {
  /** What is moved or deleted, by name. */
  name: string
  index: number
  total: number
  onMove: (index: number) => void
  deletion: string
  onDelete: () => void
}

/** What can be done with a document, or with a part of one: up, down, gone. */
export function RowMenu({ name, index, total, onMove, deletion, onDelete }: Props) {
  const { t } = useTranslation(['documents', 'ui'])
  const label = t('documents:menu', { name })
  return (
    <Menu
      label={label}
      trigger={
        <IconButton label={label} size="small">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem label={t('ui:list.up')} keys="Alt+↑" isDisabled={index === 0} onAction={() => onMove(index - 1)} />
      <MenuItem label={t('ui:list.down')} keys="Alt+↓" isDisabled={index === total - 1} onAction={() => onMove(index + 1)} />
      <MenuLine />
      <MenuItem label={deletion} isDanger onAction={onDelete} />
    </Menu>
  )
}
