import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { leaveReturned, readReturned, useReturned } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { useFileDrop } from '#renderer/ui/hooks/use-file-drop.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { ReturnedTermsPart } from './ReturnedTerms.tsx'
import { ReturnedTexts } from './ReturnedTexts.tsx'
import styles from './take-back.module.css'

/** Takes back what a translator returned: a file, what it would change, text by text, and one action that does it. */
export function TakeBack({ view, onClose }: { view: MeetingView; onClose: () => void }) {
  const { t } = useTranslation('exchange')
  const say = usePhrase('exchange')
  const returned = useReturned()
  const close = (): void => {
    leaveReturned()
    onClose()
  }
  const isRead = returned.state === 'read'
  const choose = (
    <FileTrigger
      onSelect={(files) => {
        const [file] = files ?? []
        if (file) readReturned(file)
      }}
    >
      <Button look={returned.state === 'none' ? 'primary' : 'plain'}>{t(returned.state === 'none' ? 'back.choose' : 'back.another')}</Button>
    </FileTrigger>
  )
  const back = <Button onPress={close}>{t('back.close')}</Button>
  const frame = { view, name: isRead ? returned.name : '', choose, back, onDone: close }
  if (isRead) {
    return returned.returned.format === 'tbx' ? (
      <ReturnedTermsPart key={returned.name} {...frame} file={returned.returned} />
    ) : (
      <ReturnedTexts key={returned.name} {...frame} file={returned.returned} />
    )
  }
  return (
    <Page title={t('back.title')} subtitle={returned.state === 'none' ? undefined : returned.name} actions={back}>
      {returned.state === 'reading' ? (
        <ProgressBar label={t('back.reading', { name: returned.name })} />
      ) : (
        <DropPlace>
          {returned.state === 'refused' ? (
            <Notice tone="err" actions={choose}>
              {say(returned.problem)}
            </Notice>
          ) : (
            <EmptyState title={t('back.start')} text={t('back.hint')} actions={choose} />
          )}
        </DropPlace>
      )}
    </Page>
  )
}

/** Takes a file that is dropped on it, before the window takes it for something else. */
function DropPlace({ children }: { children: ReactNode }) {
  const { t } = useTranslation('exchange')
  const { isOver, handlers } = useFileDrop(([file]) => {
    if (file !== undefined) readReturned(file)
  })
  return (
    <div className={styles.place} data-over={isOver ? 'true' : undefined} {...handlers} role="presentation">
      {isOver ? <p className={styles.drop}>{t('back.drop')}</p> : children}
    </div>
  )
}
