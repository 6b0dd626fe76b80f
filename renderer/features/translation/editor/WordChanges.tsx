import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { compareWords } from '#shared/translation/compare.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import styles from './editor.module.css'

/** What became of a text, word by word: what went is struck, what came is underlined, and both are said aloud. */
export function WordChanges({ before, after, language }: { before: string; after: string; language: Language }) {
  const { t } = useTranslation('translation')
  const runs = useMemo(() => compareWords(before, after).map((run, index) => ({ ...run, index })), [before, after])
  return (
    <p className={styles.changes} lang={LOCALE_TAGS[language]}>
      {runs.map(({ kind, text, index }) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={index}>
            <Spoken>{`${t(kind === 'added' ? 'editor.after' : 'editor.before')} `}</Spoken>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
