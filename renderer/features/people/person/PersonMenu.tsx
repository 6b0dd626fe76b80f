import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeFromMeeting } from '#shared/domain/attendance/edits.ts'
import { together } from '#shared/domain/edit.ts'
import { deletePerson } from '#shared/domain/person/edits.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { usePerformWithNews } from '../list/use-news.ts'
import { isFree, type Past } from './past.ts'
import styles from './person.module.css'

/** Takes somebody off the list, or out of the file when nothing else names them. */
export function PersonMenu({ view, person, past }: { view: MeetingView; person: Person; past: Past }) {
  const { t } = useTranslation('people')
  const performWithNews = usePerformWithNews()
  const [isHeld, hold] = useState(false)
  const name = fullName(person)
  const here = past.meetings.filter(({ meeting }) => meeting.id === view.meeting.id).map(({ attendance }) => removeFromMeeting(attendance.id))
  const [first, ...others] = here

  const remove = (): void => {
    if (first) void performWithNews(together(first, ...others), (t) => t('people:menu.removed', { name })).then(() => navigate({ screen: 'people' }))
  }
  const erase = (): void => {
    if (isFree(past, view.meeting.id)) {
      void performWithNews(together(deletePerson(person.id), ...here), (t) => t('people:menu.deleted', { name })).then(() => navigate({ screen: 'people' }))
    } else hold(true)
  }
  return (
    <>
      <Menu
        label={t('menu.label', { name })}
        trigger={
          <IconButton label={t('menu.label', { name })}>
            <MoreIcon />
          </IconButton>
        }
      >
        <MenuItem label={t('menu.remove')} detail={t('menu.removeDetail')} isDisabled={here.length === 0} onAction={remove} />
        <MenuLine />
        <MenuItem label={t('menu.delete')} detail={t('menu.deleteDetail')} isDanger onAction={erase} />
      </Menu>
      <HeldDialog view={view} name={name} past={past} isOpen={isHeld} onClose={() => hold(false)} />
    </>
  )
}

/** What still names the person: from there they have to be taken first. */
function HeldDialog({ view, name, past, isOpen, onClose }: { view: MeetingView; name: string; past: Past; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation(['people', 'ui'])
  const elsewhere = past.meetings.filter(({ meeting }) => meeting.id !== view.meeting.id).length
  const reasons = [
    elsewhere === 0 ? '' : t('people:held.meetings', { count: elsewhere }),
    past.seats.length === 0 ? '' : t('people:held.seats', { count: past.seats.length }),
    past.sessions.length === 0 ? '' : t('people:held.sessions', { count: past.sessions.length })
  ].filter(Boolean)
  return (
    <Dialog title={t('people:held.title', { name })} isOpen={isOpen} onClose={onClose} footer={<Button onPress={onClose}>{t('ui:close')}</Button>}>
      <div className={styles.rows}>
        <p>{t('people:held.text')}</p>
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p className={styles.soft}>{t('people:held.instead')}</p>
      </div>
    </Dialog>
  )
}
