import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Redaction } from '#shared/domain/redaction/schema.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { fold } from '#shared/foundation/formats/fold.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { useRemovedWords } from './removed-words.ts'
import styles from './closing.module.css'

interface Props {
  counts: Redaction['removed']
  hasHistory: boolean
  /** Before the day: a word has to be typed as well. */
  isEarly: boolean
  isOpen: boolean
  onClose: () => void
  onConfirm: () => void
}

/** Asks before what nobody can bring back. */
export function ConfirmClosing({ counts, hasHistory, isEarly, isOpen, onClose, onConfirm }: Props) {
  const { t } = useTranslation('closing')
  const words = useRemovedWords()
  const [typed, type] = useState('')
  const word = t('confirm.word')
  const isConfirmed = !isEarly || fold(typed.trim()) === fold(word)
  const leave = (): void => {
    type('')
    onClose()
  }
  const confirm = (): void => {
    if (!isConfirmed) return
    type('')
    onConfirm()
  }
  return (
    <Dialog
      role="alertdialog"
      title={t('confirm.title')}
      isOpen={isOpen}
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>{t('confirm.cancel')}</Button>
          <Button look="danger" isDisabled={!isConfirmed} onPress={confirm}>
            {t('confirm.do')}
          </Button>
        </>
      }
    >
      <div className={styles.confirm}>
        <p>{t('confirm.text', { removed: words(counts, hasHistory) })}</p>
        <p>{t('confirm.others')}</p>
        {isEarly ? (
          <>
            <Notice tone="warn">{t('when.tooEarly')}</Notice>
            <TextField label={t('confirm.type', { word })} value={typed} onChange={type} commit="keystroke" autoFocus />
          </>
        ) : null}
      </div>
    </Dialog>
  )
}
