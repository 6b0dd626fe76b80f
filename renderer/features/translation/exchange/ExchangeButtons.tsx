import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SendDialog } from './SendDialog.tsx'

/** Out to translators, and back. */
export function ExchangeButtons({ view, into, onTakeBack }: { view: MeetingView; into: Language; onTakeBack: () => void }) {
  const { t } = useTranslation('exchange')
  const [isSending, send] = useState(false)
  return (
    <>
      <Button onPress={() => send(true)}>{t('send.open')}</Button>
      <Button onPress={onTakeBack}>{t('back.open')}</Button>
      {isSending ? <SendDialog view={view} into={into} onClose={() => send(false)} /> : null}
    </>
  )
}
