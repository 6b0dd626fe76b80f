import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatList, quote } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { deleteRoom } from '#shared/domain/room/edits.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { ConfirmDialog } from '#renderer/ui/overlays/ConfirmDialog.tsx'

/** So many sessions are named before a room is deleted; of the others, the number. */
const NAMED = 4

/** What can be done with one room. One that sessions still use is deleted only after naming them. */
export function RoomMenu(props: {
  view: MeetingView
  room: Room
  index: number
  reorder: Reorder
  onNote: (() => void) | null
  onClose: (() => void) | null
}) {
  const { t } = useTranslation(['rooms', 'app', 'ui'])
  const language = useLanguage()
  const perform = usePerform()
  const [isAsking, ask] = useState(false)
  const { view, room, index, reorder } = props
  const name = textIn(room.name, language).text || t('rooms:untitled')
  const users = view.sessions.filter((session) => session.room === room.id)

  const remove = async (): Promise<void> => {
    await perform(deleteRoom(room.id, users.map((session) => session.id)))
    tellDone('room.delete', (t) => t('rooms:deleted', { name }))
  }
  const named = users.slice(0, NAMED).map((session) => quote(textIn(session.title, language).text || t('rooms:untitledSession'), language))
  const more = users.length > NAMED ? [t('rooms:more', { count: users.length - NAMED })] : []

  return (
    <>
      <Menu
        label={t('rooms:menu', { name })}
        trigger={
          <IconButton label={t('rooms:menu', { name })} size="small">
            <MoreIcon />
          </IconButton>
        }
      >
        {props.onNote === null ? null : <MenuItem label={t('rooms:addNote')} onAction={props.onNote} />}
        {props.onClose === null ? null : <MenuItem label={t('rooms:noteClosed')} onAction={props.onClose} />}
        <MenuItem label={t('ui:list.up')} keys="Alt+↑" isDisabled={index === 0} onAction={() => reorder.move(room.id, index - 1)} />
        <MenuItem label={t('ui:list.down')} keys="Alt+↓" isDisabled={index === view.rooms.length - 1} onAction={() => reorder.move(room.id, index + 1)} />
        <MenuLine />
        <MenuItem label={t('rooms:delete')} isDanger onAction={() => (users.length === 0 ? void remove() : ask(true))} />
      </Menu>
      <ConfirmDialog
        title={t('rooms:confirm.title', { name })}
        message={t('rooms:confirm.text', { count: users.length, sessions: formatList([...named, ...more], language) })}
        confirmLabel={t('rooms:delete')}
        isDanger
        isOpen={isAsking}
        onConfirm={() => void remove()}
        onClose={() => ask(false)}
      />
    </>
  )
}
