import { useTranslation } from 'react-i18next'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { ContextMenu, type MenuPlace } from '#renderer/ui/actions/ContextMenu.tsx'
import { MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import type { Actions } from './actions.ts'

/** Everything that can be done with a session, where it stands. */
export function SessionMenu({ session, title, at, actions, onClose }: { session: Session; title: string; at: MenuPlace; actions: Actions; onClose: () => void }) {
  const { t } = useTranslation('timetable')
  const isThere = isPlaced(session)
  return (
    <ContextMenu label={t('selection.actions', { title })} at={at} onClose={onClose}>
      <MenuItem label={t('selection.open')} keys="E" onAction={() => actions.open(session)} />
      <MenuItem label={t('selection.place')} keys={t('keys.enter')} isDisabled={session.locked} onAction={() => actions.pickUp(session)} />
      <MenuItem label={t('selection.swap')} keys="S" isDisabled={session.locked || !isThere} onAction={() => actions.swapWith(session)} />
      <MenuItem label={t('selection.duplicate')} keys="Ctrl+D" onAction={() => actions.duplicate(session)} />
      <MenuLine />
      <MenuItem label={session.locked ? t('selection.unlock') : t('selection.lock')} keys="L" onAction={() => actions.lock(session)} />
      <MenuItem label={t('selection.toTray')} keys={t('keys.delete')} isDisabled={!isThere || session.locked} onAction={() => actions.toTray(session)} />
    </ContextMenu>
  )
}
