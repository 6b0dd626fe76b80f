import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Group } from 'react-aria-components/Group'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { currentToasts, dismissToast, onToasts, wordsOf, type Toast } from './toast-queue.ts'
import styles from './overlays.module.css'

/** How long a toast stays when nobody points at it or is within it by keyboard: longer where it offers something. Failures stay until they are closed. */
const STAY = 5000
const STAY_WITH_ACTION = 8000

/** Where toasts appear: once, in the shell. Each is also spoken. */
export function ToastRegion() {
  const { t } = useTranslation('ui')
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  const [isHeld, hold] = useState(false)
  if (toasts.length === 0) return null
  return (
    <section aria-label={t('toast.region')}>
      <Group role="presentation" className={styles.toasts} onHoverChange={hold}>
      {toasts.map((toast) => (
        <ToastSlip key={toast.id} toast={toast} isHeld={isHeld} />
      ))}
      </Group>
    </section>
  )
}

function ToastSlip({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const slip = useRef<HTMLDivElement>(null)
  const spoken = useRef(false)
  useEffect(() => {
    if (spoken.current) return
    spoken.current = true
    announce(wordsOf(toast.text, language), toast.tone === 'err' ? 'assertive' : 'polite')
  }, [toast, language])
  useEffect(() => {
    if (isHeld || toast.tone === 'err') return undefined
    const timer = setInterval(() => {
      // Never from under the keyboard.
      if (!slip.current?.contains(document.activeElement)) dismissToast(toast.id)
    }, toast.actions.length > 0 ? STAY_WITH_ACTION : STAY)
    return () => clearInterval(timer)
  }, [toast, isHeld])
  return (
    <div ref={slip} className={styles.toast} data-tone={toast.tone}>
      <span>{wordsOf(toast.text, language)}</span>
      {toast.actions.map(({ label, perform }, index) => (
        <Button
          key={index}
          look="quiet"
          size="small"
          onPress={() => {
            dismissToast(toast.id)
            perform()
          }}
        >
          {wordsOf(label, language)}
        </Button>
      ))}
      <IconButton label={t('close')} size="small" onPress={() => dismissToast(toast.id)}>
        <CloseIcon />
      </IconButton>
    </div>
  )
}
