import { useEffect, useRef } from 'react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import type { PackMaking } from './use-pack-job.ts'
import styles from '../packs.module.css'

/** How far the making has come, and what came of it; brought into view when it begins. */
export function MakingStatus({ making }: { making: PackMaking }) {
  const place = useRef<HTMLDivElement>(null)
  const { state } = making.job
  useEffect(() => {
    if (state !== 'idle') place.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  return (
    <div ref={place}>
      <Status making={making} />
    </div>
  )
}

function Status({ making }: { making: PackMaking }) {
  const { t } = useTranslation('packs')
  const notice = usePhrase('notices')
  const shown = useLanguage()
  const { job } = making
  if (job.state === 'idle') return null
  if (job.state === 'running') {
    return (
      <div className={styles.running}>
        <ProgressBar label={job.current === '' ? t('making.first') : t('making.current', { name: job.current })} done={job.done} total={job.total} />
        <Button onPress={making.cancel}>{t('making.cancel')}</Button>
      </div>
    )
  }
  if (job.state === 'cancelled') return <Outcome tone="info">{t('making.cancelled')}</Outcome>
  if (job.state === 'failed') return <Outcome tone="err">{notice(job.problem)}</Outcome>
  const { folder, files } = job.made
  return (
    <div className={styles.made}>
      <Notice
        tone="ok"
        actions={
          <Button size="small" onPress={() => void request('app.showInFolder', folder)}>
            {t('made.showFolder')}
          </Button>
        }
      >
        {t('made.text', { count: files.length, folder })}
      </Notice>
      <ul className={styles.files}>
        {files.map(({ path, language, pages, bytes }) => {
          const name = fileName(path)
          return (
            <li key={path} className={styles.file}>
              <span className={styles.fileName}>{name}</span>
              <span className={styles.fileLanguages}>
                {language === null ? null : <LanguageTag language={language} />}
              </span>
              <span className={styles.pages}>{pages === null ? '' : t('made.pages', { count: pages })}</span>
              <span className={styles.pages}>{sizeOf(bytes, shown, t)}</span>
              <Button look="quiet" size="small" aria-label={t('made.openNamed', { name })} onPress={() => void request('app.openFile', path)}>
                {t('made.open')}
              </Button>
              <Button look="quiet" size="small" aria-label={t('made.showNamed', { name })} onPress={() => void request('app.showInFolder', path)}>
                {t('made.show')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** In megabytes from 0.1 on, as mail programs say how large a file is; below that in kilobytes. */
function sizeOf(bytes: number, language: Language, t: TFunction<'packs'>): string {
  if (bytes < 100_000) return t('made.kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / 1000)), language) })
  return t('made.megabytes', { size: formatNumber(bytes / 1_000_000, language, { decimals: 1 }) })
}

function Outcome({ tone, children }: { tone: 'info' | 'err'; children: string }) {
  return (
    <div className={styles.outcome}>
      <Notice tone={tone}>{children}</Notice>
    </div>
  )
}
