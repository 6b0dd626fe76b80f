import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptFinding } from '#shared/domain/acceptance/edits.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { newId, usePerform, useSettings } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './findings.module.css'

/** "Accept this, because…": the reason is what the next reader goes by, so there is no accepting without one. */
export function AcceptDialog({ view, finding, onClose }: { view: MeetingView; finding: Finding; onClose: () => void }) {
  const { t } = useTranslation(['findings', 'app'])
  const say = usePhrase('checks')
  const perform = usePerform()
  const [settings] = useSettings()
  const [because, write] = useState('')
  const [isRefused, refuse] = useState(false)
  const accept = async (): Promise<void> => {
    const reason = because.trim()
    if (reason === '') {
      refuse(true)
      return
    }
    await perform(acceptFinding(newId(), { meeting: view.meeting.id, finding: finding.id, facts: finding.facts, because: reason, by: settings.author }))
    tellDone('finding.accept', (t) => t('findings:accept.done'))
    onClose()
  }
  return (
    <Dialog
      title={t('findings:accept.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('findings:accept.cancel')}</Button>
          <Button look="primary" onPress={() => void accept()}>
            {t('findings:accept.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.reason}>
        <p className={styles.words}>{say(finding.what)}</p>
        <TextField
          label={t('findings:accept.because')}
          commit="keystroke"
          autoFocus
          value={because}
          onChange={write}
          description={t('findings:accept.hint')}
          problem={isRefused && because.trim() === '' ? t('findings:accept.missing') : null}
        />
        <p className={styles.soft}>
          {settings.author === '' ? t('findings:accept.unsigned') : t('findings:accept.signed', { name: settings.author })}
        </p>
      </div>
    </Dialog>
  )
}
