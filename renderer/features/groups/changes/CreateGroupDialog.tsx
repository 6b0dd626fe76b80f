import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, hasText, type Trilingual } from '#shared/foundation/language.ts'
import { byRank, rankBetween } from '#shared/ledger/rank.ts'
import { together } from '#shared/domain/edit.ts'
import { createGroup } from '#shared/domain/group/edits.ts'
import { inviteGroup } from '#shared/domain/meeting/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { newId, today, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './changes.module.css'

/** A new working group, invited to this meeting unless one says otherwise. */
export function CreateGroupDialog({ view, isOpen, onClose }: { view: MeetingView; isOpen: boolean; onClose: () => void }) {
  return isOpen ? <CreateGroupForm view={view} onClose={onClose} /> : null
}

function CreateGroupForm({ view, onClose }: { view: MeetingView; onClose: () => void }) {
  const { t } = useTranslation('groups')
  const perform = usePerform()
  const groups = useRows('group')
  const [name, setName] = useState<Trilingual>({})
  const [mandate, setMandate] = useState<Trilingual>({})
  const [date, setDate] = useState<string | null>(today().slice(0, 7))
  const [isInvited, invite] = useState(true)
  const [isRefused, refuse] = useState(false)

  const create = (): void => {
    if (!LANGUAGES.some((language) => hasText(name, language))) {
      refuse(true)
      return
    }
    const id = newId()
    const last = [...groups].sort(byRank).at(-1)?.rank ?? null
    const created = createGroup(id, { rank: rankBetween(last, null), name, mandate }, { eventId: newId(), date })
    void perform(isInvited ? together(created, inviteGroup(view.meeting.id, id)) : created).then(() => {
      onClose()
      navigate({ screen: 'groups', focus: id })
    })
  }
  return (
    <Dialog
      title={t('create.title')}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={create}>
            {t('create.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.rows}>
        {isRefused ? <Notice tone="err">{t('create.needsName')}</Notice> : null}
        <TrilingualField label={t('about.name')} value={name} onChange={(language, text) => setName((before) => ({ ...before, [language]: text }))} autoFocus />
        <TrilingualField
          label={t('about.mandate')}
          value={mandate}
          isMultiline
          onChange={(language, text) => setMandate((before) => ({ ...before, [language]: text }))}
        />
        <PartialDateField label={t('create.since')} value={date} onChange={setDate} />
        <Checkbox label={t('create.invite')} isSelected={isInvited} onChange={invite} />
      </div>
    </Dialog>
  )
}
