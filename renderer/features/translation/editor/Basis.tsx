import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { approvalOf, basisOf } from '#shared/domain/wording/rules.ts'
import { wordsMark } from '#shared/foundation/words-mark.ts'
import { compareWords } from '#shared/translation/compare.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { useMoment } from '#renderer/i18n/moment.ts'
import { WordRuns } from '#renderer/ui/marks/WordRuns.tsx'
import { useTextWords } from '../words.ts'
import styles from './editor.module.css'

/** What a text in one language was made from, and who approved it when. */
export function Basis({ text, language }: { text: MeetingText; language: Language }) {
  const { t } = useTranslation(['translation', 'codes'])
  const words = useTextWords()
  const moment = useMoment()
  const basis = basisOf(text.wording, language)
  const holding = approvalOf(text, language)
  const approved = text.wording.bases[language]?.approved
  const isStale = text.states[language] === 'stale'
  const facts = [
    ...(basis === undefined || language === text.source ? [] : [t('editor.made', { language: words.language(basis.from) })]),
    ...(approved === undefined
      ? []
      : [t(holding !== undefined && !isStale ? 'editor.approved' : 'editor.lapsed', { by: approved.by || t('codes:somebody'), at: moment(approved.at) })])
  ]
  return facts.length === 0 ? null : <p className={styles.basis}>{facts.join(' · ')}</p>
}

/** Why a translation needs another look: what changed in its source since, word by word. */
export function SinceThen({ text, language }: { text: MeetingText; language: Language }) {
  const { t } = useTranslation('translation')
  const words = useTextWords()
  if (text.states[language] !== 'stale') return null
  const basis = basisOf(text.wording, language)
  const now = basis === undefined ? '' : (text.text[basis.from] ?? '')
  const isApart = basis !== undefined && basis.to !== wordsMark(text.text[language] ?? '')
  if (basis === undefined || basis.of === '' || isApart || basis.of === now) {
    return <p className={styles.since}>{t(isApart ? 'editor.apart' : 'editor.unknownBasis')}</p>
  }
  return (
    <div className={styles.since}>
      <p className={styles.sinceHead}>{t('editor.changed', { language: words.language(basis.from) })}</p>
      <Changes before={basis.of} after={now} language={basis.from} />
    </div>
  )
}

function Changes({ before, after, language }: { before: string; after: string; language: Language }) {
  const { t } = useTranslation('translation')
  const runs = useMemo(() => compareWords(before, after), [before, after])
  return (
    <p className={styles.changes} lang={LOCALE_TAGS[language]}>
      <WordRuns runs={runs} said={{ added: t('editor.after'), removed: t('editor.before') }} />
    </p>
  )
}
