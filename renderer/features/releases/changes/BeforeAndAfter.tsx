import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { ChangeLine } from '#shared/release/diff/line.ts'
import { compareWords, type WordRun } from '#shared/translation/compare.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { WordRuns } from '#renderer/ui/marks/WordRuns.tsx'
import styles from './changes.module.css'

/** Kinds of lines whose sentence does not carry the words themselves. */
const TEXTS = /\/(note|description)$/u

/** A text that changed, old beside new, with the words marked that differ. */
export function BeforeAndAfter({ line, language }: { line: ChangeLine; language: Language }) {
  const { t } = useTranslation('releases')
  const { id, before, after } = line
  const isText = TEXTS.test(id)
  const runs = useMemo(() => (isText ? compareWords(plainWords(before ?? ''), plainWords(after ?? '')) : []), [isText, before, after])
  if (!isText) return null
  return (
    <div className={styles.sides}>
      <Side label={t('compare.before')} runs={runs.filter(({ kind }) => kind !== 'added')} nothing={t('compare.nothing')} language={language} />
      <Side label={t('compare.after')} runs={runs.filter(({ kind }) => kind !== 'removed')} nothing={t('compare.nothing')} language={language} />
    </div>
  )
}

function Side({ label, runs, nothing, language }: { label: string; runs: readonly WordRun[]; nothing: string; language: Language }) {
  return (
    <div className={styles.side}>
      <span className={styles.sideHead}>{label}</span>
      {runs.length === 0 ? (
        <p className={styles.sideText} data-empty="true">
          {nothing}
        </p>
      ) : (
        <p className={styles.sideText} lang={LOCALE_TAGS[language]}>
          <WordRuns runs={runs} />
        </p>
      )}
    </div>
  )
}
