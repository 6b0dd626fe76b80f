import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatList } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { giveLostFocus } from '#renderer/ui/foundation/lost-focus.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { useRemovedWords } from './removed-words.ts'
import type { ClosingState } from './use-closing.ts'
import styles from './closing.module.css'

/** What was removed, exactly, and from where; and what holds for copies elsewhere. */
export function Outcome({ closing }: { closing: ClosingState }) {
  const { t } = useTranslation('closing')
  const language = useLanguage()
  const words = useRemovedWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (closing.state === 'open') return
    place.current?.scrollIntoView({ block: 'nearest' })
    // The button that had it is disabled: nothing is left to close.
    giveLostFocus(place.current)
  }, [closing.state])
  if (closing.state === 'open') return null
  if (closing.state === 'running') {
    return (
      <div className={styles.outcome} ref={place} tabIndex={-1}>
        <Notice>{t('closing')}</Notice>
      </div>
    )
  }
  const { counts, hasHistory, struck, files } = closing.done
  const held = [
    ...(files === null || files.snapshots === 0 ? [] : [t('done.snapshots', { count: files.snapshots })]),
    ...(files === null || files.segments === 0 ? [] : [t('done.segments', { count: files.segments })])
  ]
  return (
    <div className={styles.outcome} ref={place} tabIndex={-1}>
      <Notice tone={files === null ? 'warn' : 'ok'}>
        <p>
          <strong>{t('done.title')}</strong> {t('done.removed', { removed: words(counts, hasHistory) })}{' '}
          {t('done.history', { count: struck })}
        </p>
        {files === null ? (
          <p>{t('done.later')}</p>
        ) : (
          <p>
            {held.length === 0 ? t('done.noFiles') : t('done.files', { count: files.snapshots + files.segments, held: formatList(held, language) })}
            {files.setAside === 0 ? null : ` ${t('done.setAside', { count: files.setAside })}`}
          </p>
        )}
        <p>{t('done.copies')}</p>
      </Notice>
    </div>
  )
}
