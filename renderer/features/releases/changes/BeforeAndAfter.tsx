import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { ChangeLine } from '#shared/release/diff/line.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import styles from './changes.module.css'

/** Kinds of lines whose sentence does not carry the words themselves. */
const TEXTS = /\/(note|description)$/u

/** A text that changed, old beside new. */
export function BeforeAndAfter({ line, language }: { line: ChangeLine; language: Language }) {
  const { t } = useTranslation('releases')
  if (!TEXTS.test(line.id)) return null
  return (
    <div className={styles.sides}>
      <Side label={t('compare.before')} text={line.before ?? t('compare.nothing')} language={language} isEmpty={line.before === null} />
      <Side label={t('compare.after')} text={line.after ?? t('compare.nothing')} language={language} isEmpty={line.after === null} />
    </div>
  )
}

function Side({ label, text, language, isEmpty }: { label: string; text: string; language: Language; isEmpty: boolean }) {
  return (
    <div className={styles.side}>
      <span className={styles.sideHead}>{label}</span>
      <p className={styles.sideText} data-empty={isEmpty ? 'true' : undefined} lang={isEmpty ? undefined : LOCALE_TAGS[language]}>
        {text}
      </p>
    </div>
  )
}
