import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { ReturnedText } from '#shared/translation/back/outcome.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx'
import { useTextWords } from '../words.ts'
import { WordChanges } from './WordChanges.tsx'
import styles from './take-back.module.css'

interface Props {
  text: ReturnedText
  from: Language
  to: Language
  isTaken: boolean
  /** Null where there is nothing to decide. */
  onDecide: ((isTaken: boolean) => void) | null
}

/** One text that came back: what it is, the words of the source, those that stand here and those that came back, and the choice. */
export function TextRow({ text: returned, from, to, isTaken, onDecide }: Props) {
  const { t } = useTranslation(['exchange', 'translation'])
  const say = usePhrase('exchange')
  const titles = useTextWords()
  const { text, outcome, numbers, others, remarks } = returned
  const name = text === null ? returned.id : [t(`translation:kind.${text.kind}`), titles.field(text), titles.name(text)].join(' · ')
  const units = t('exchange:back.unit', { count: numbers.length, numbers: numbers.join(', ') })
  const words = (raw: string): string => (text?.isRich === true ? plainWords(raw) : raw)
  const now = text?.text[from] ?? ''
  const present = text?.text[to] ?? ''
  const isPresentShown = present !== '' && outcome !== 'same' && outcome !== 'confirmed'
  return (
    <li className={styles.row} data-outcome={outcome} data-text={returned.id}>
      <div className={styles.rowHead}>
        {onDecide === null ? null : <Checkbox label={t('exchange:back.takeThis', { name })} isLabelHidden isSelected={isTaken} onChange={onDecide} />}
        <span className={styles.name}>{name === '' ? units : name}</span>
        {text === null || outcome === 'damaged' || outcome === 'duplicated' ? <span className={styles.units}>{units}</span> : null}
      </div>
      <div className={styles.words}>
        {outcome === 'changed' ? (
          <Words label={t('exchange:back.sourceThen')} note={t('exchange:back.sourceNow')} lang={LOCALE_TAGS[from]}>
            <WordChanges before={words(returned.source)} after={words(now)} />
          </Words>
        ) : (
          <Words label={t('exchange:back.source')} lang={LOCALE_TAGS[from]}>
            {words(text === null ? returned.source : returned.source || now)}
          </Words>
        )}
        {isPresentShown ? (
          <Words label={t('exchange:back.present')} lang={LOCALE_TAGS[to]}>
            {words(present)}
          </Words>
        ) : null}
        <Words label={t('exchange:back.came')} lang={LOCALE_TAGS[to]}>
          {[returned.target, ...others].every((one) => one === '') ? <span className={styles.soft}>{t('exchange:back.none')}</span> : [returned.target, ...others].filter((one) => one !== '').map((one, index) => <span key={`${index} ${one}`} className={styles.version}>{words(one)}</span>)}
        </Words>
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

function Words({ label, note, lang, children }: { label: string; note?: string; lang: string; children: ReactNode }) {
  return (
    <div className={styles.cell}>
      <span className={styles.cellLabel}>{note === undefined ? label : `${label} → ${note}`}</span>
      <div className={styles.cellWords} lang={lang}>
        {children}
      </div>
    </div>
  )
}
