import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { useRemovedWords } from './removed-words.ts'
import type { ClosingState } from './use-closing.ts'
import styles from './closing.module.css'

/** What was removed, exactly, and from where; and what holds for copies elsewhere. */
export function Outcome({ closing }: { closing: ClosingState }) {
  const { t } = useTranslation('closing')
  const words = useRemovedWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (closing.state !== 'open') place.current?.scrollIntoView({ block: 'nearest' })
  }, [closing.state])
  if (closing.state === 'open') return null
  if (closing.state === 'running') {
    return (
      <div className={styles.outcome} ref={place}>
        <Notice>{t('closing')}</Notice>
      </div>
    )
  }
  const { counts, hasHistory, struck, files } = closing.done
  return (
    <div className={styles.outcome} ref={place}>
      <Notice tone={files === null ? 'warn' : 'ok'}>
        <p>
          <strong>{t('done.title')}</strong> {t('done.removed', { removed: words(counts, hasHistory) })}{' '}
          {t('done.history', { count: struck })}
        </p>
        {files === null ? (
          <p>{t('done.later')}</p>
        ) : (
          <p>
            {t('done.files', {
              snapshots: t('done.snapshots', { count: files.snapshots }),
              segments: t('done.segments', { count: files.segments })
            })}
            {files.setAside === 0 ? null : ` ${t('done.setAside', { count: files.setAside })}`}
          </p>
        )}
        <p>{t('done.copies')}</p>
      </Notice>
    </div>
  )
}
