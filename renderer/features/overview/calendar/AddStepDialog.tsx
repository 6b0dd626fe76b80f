import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, hasText, type Trilingual } from '#shared/foundation/language.ts'
import { byRank, rankBetween } from '#shared/ledger/rank.ts'
import { addTask } from '#shared/domain/task/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { DateField } from '#renderer/ui/fields/time/DateField.tsx'
import { leadToUnfinishedDate } from '#renderer/ui/fields/time/unfinished-date.ts'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './calendar.module.css'

/** A step of one's own in the planning calendar. */
export function AddStepDialog({ view, isOpen, onClose }: { view: MeetingView; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('overview')
  const perform = usePerform()
  const [title, setTitle] = useState<Trilingual>({})
  const [due, setDue] = useState<string | null>(null)
  const [isRefused, refuse] = useState(false)
  const form = useRef<HTMLDivElement>(null)

  const leave = (): void => {
    setTitle({})
    setDue(null)
    refuse(false)
    onClose()
  }
  const add = (): void => {
    if (leadToUnfinishedDate(form.current)) return
    if (!LANGUAGES.some((language) => hasText(title, language))) {
      refuse(true)
      return
    }
    const last = [...view.tasks].sort(byRank).at(-1)?.rank ?? null
    void perform(addTask(newId(), { meeting: view.meeting.id, rank: rankBetween(last, null), title, due })).then(leave)
  }
  return (
    <Dialog
      title={t('calendar.addTitle')}
      isOpen={isOpen}
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>{t('cancel')}</Button>
          <Button look="primary" onPress={add}>
            {t('calendar.addConfirm')}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.fields}>
        {isRefused ? <Notice tone="err">{t('calendar.needsTitle')}</Notice> : null}
        <TrilingualField
          label={t('calendar.step')}
          value={title}
          layout="rows"
          onChange={(language, text) => setTitle((before) => ({ ...before, [language]: text }))}
          autoFocus
        />
        <DateField label={t('calendar.due')} value={due} onChange={setDue} />
      </div>
    </Dialog>
  )
}
