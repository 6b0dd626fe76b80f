import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '#shared/foundation/assert-never.ts'
import type { Language } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { ReturnedText } from '#shared/translation/back/outcome.ts'
import { compareWords } from '#shared/translation/compare.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { WordRuns } from '#renderer/ui/marks/WordRuns.tsx'
import { useTextWords } from '../words.ts'
import type { Column } from './columns.ts'
import styles from './take-back.module.css'

interface Props {
  text: ReturnedText
  from: Language
  to: Language
  columns: readonly Column[]
  isTaken: boolean
  /** Null where there is nothing to decide. */
  onDecide: ((isTaken: boolean) => void) | null
}

/** One text that came back: what it is, the words of the source, those that stand here and those that came back, and the choice. */
export function TextRow({ text: returned, from, to, columns, isTaken, onDecide }: Props) {
  const { t } = useTranslation(['exchange', 'translation'])
  const say = usePhrase('exchange')
  const titles = useTextWords()
  const { text, outcome, numbers, others, remarks } = returned
  const name = text === null ? returned.id : [t(`translation:kind.${text.kind}`), titles.field(text), titles.name(text)].join(' · ')
  const units = t('exchange:back.unit', { count: numbers.length, numbers: numbers.join(', ') })
  const words = (raw: string): string => (text?.isRich === true ? plainWords(raw) : raw)
  const now = text?.text[from] ?? ''
  const present = text?.text[to] ?? ''
  const versions = [returned.target, ...others].filter((one) => one !== '')
  const contentOf = (column: Column): ReactNode => {
    switch (column) {
      case 'source':
        return words(returned.source || now)
      case 'sourceChanged':
        return <WordRuns runs={compareWords(words(returned.source), words(now))} />
      case 'present':
        return words(present)
      case 'came':
        return versions.length === 0 ? (
          <span className={styles.soft}>{t('exchange:back.none')}</span>
        ) : (
          versions.map((one, index) => (
            <span key={`${index} ${one}`} className={styles.version}>
              {words(one)}
            </span>
          ))
        )
      default:
        return assertNever(column)
    }
  }
  return (
    <li className={styles.row} data-outcome={outcome} data-text={returned.id}>
      <div className={styles.rowHead}>
        {onDecide === null ? null : <Checkbox label={t('exchange:back.takeThis', { name })} isLabelHidden isSelected={isTaken} onChange={onDecide} />}
        <span className={styles.name}>{name === '' ? units : name}</span>
        {text === null || outcome === 'damaged' || outcome === 'duplicated' ? <span className={styles.units}>{units}</span> : null}
      </div>
      <div className={styles.words} data-columns={columns.length}>
        {columns.map((column) => (
          <div key={column} className={styles.cellWords} lang={LOCALE_TAGS[column === 'source' || column === 'sourceChanged' ? from : to]}>
            <Spoken>{t(`exchange:back.${column}`)}: </Spoken>
            {contentOf(column)}
          </div>
        ))}
      </div>
      {remarks.length === 0 ? null : (
        <ul className={styles.remarks}>
          {[...new Set(remarks.map(say))].map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
