import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { safeLink } from '#shared/foundation/rich-text/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'

/** Asks for the address behind words. `address` is the one that they have. */
export function LinkDialog(props: { address: string | null; onClose: () => void; onLink: (address: string) => void; onUnlink: () => void }) {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState(props.address ?? '')
  const [isTried, setTried] = useState(false)
  const address = addressFrom(typed)
  const link = (): void => {
    setTried(true)
    if (address !== null) props.onLink(address)
  }
  return (
    <Dialog
      title={t('rich.link')}
      isOpen
      onClose={props.onClose}
      footer={
        <>
          {props.address === null ? null : (
            <Button look="quiet" onPress={props.onUnlink}>
              {t('rich.unlink')}
            </Button>
          )}
          <Button onPress={props.onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={link}>
            {t('rich.setLink')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('rich.address')}
        value={typed}
        onChange={setTyped}
        commit="keystroke"
        autoFocus
        placeholder="https://"
        description={t('rich.addressHint')}
        problem={isTried && address === null ? t('rich.badAddress') : null}
      />
    </Dialog>
  )
}

/** An address as people type it: `www.canada.ca` is the web, `ana@example.mx` is mail. */
function addressFrom(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(text)) return safeLink(`mailto:${text}`)
  return safeLink(text) ?? (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u.test(text) ? safeLink(`https://${text}`) : null)
}
