import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { ConfirmDialog } from '#renderer/ui/overlays/ConfirmDialog.tsx'

/** What stands before the restricted list: why it is restricted, and the question whether one needs it. Nothing is drawn before the answer. */
export function RestrictedGate({ isOpen, onOpen }: { isOpen: boolean; onOpen: () => void }) {
  const { t } = useTranslation('lists')
  const [isAsking, ask] = useState(false)
  return (
    <>
      <Notice tone="warn">{t('restricted.warning')}</Notice>
      {isOpen ? null : <Button onPress={() => ask(true)}>{t('restricted.show')}</Button>}
      <ConfirmDialog
        title={t('restricted.question')}
        message={t('restricted.message')}
        confirmLabel={t('restricted.confirm')}
        isOpen={isAsking}
        onConfirm={onOpen}
        onClose={() => ask(false)}
      />
    </>
  )
}
