import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { CHANGE_KINDS, type ChangeLine } from '#shared/release/diff/line.ts'
import { changeWords } from '#shared/release/words.ts'
import { addressOf, useRoute, type ScreenId } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { BeforeAndAfter } from './BeforeAndAfter.tsx'
import styles from './changes.module.css'

const SCREENS: Readonly<Record<ChangeLine['of'], ScreenId>> = { session: 'sessions', item: 'agenda', meeting: 'overview' }

/** The lines by kind; with `isNow` each leads to where it can be changed. */
export function LineList({ lines, language, isNow }: { lines: readonly ChangeLine[]; language: Language; isNow: boolean }) {
  const words = changeWords(useLanguage())
  return (
    <div className={styles.kinds}>
      {CHANGE_KINDS.map((kind) => {
        const ofKind = lines.filter((line) => line.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind} aria-label={words(`kind.${kind}`)} className={styles.kind} data-kind={kind}>
            <h3 className={styles.kindHead}>
              {words(`kind.${kind}`)} <span className={styles.count}>{ofKind.length}</span>
            </h3>
            <ul className={styles.lines}>
              {ofKind.map((line) => (
                <Line key={line.id} line={line} language={language} isNow={isNow} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Line({ line, language, isNow }: { line: ChangeLine; language: Language; isNow: boolean }) {
  const { t } = useTranslation('releases')
  const route = useRoute()
  const isGone = line.kind === 'cancelled' && line.id.endsWith('/removed')
  return (
    <li className={styles.row}>
      <div className={styles.said}>
        <p lang={LOCALE_TAGS[language]}>{line.sentence}</p>
        <BeforeAndAfter line={line} language={language} />
      </div>
      {isNow && !isGone ? (
        <a className={styles.open} href={addressOf({ screen: SCREENS[line.of], meeting: route.meeting, focus: line.record || null })} aria-label={t('compare.openNamed', { what: line.sentence })}>
          {t('compare.open')}
        </a>
      ) : null}
    </li>
  )
}
