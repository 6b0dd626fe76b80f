import { useTranslation } from 'react-i18next'
import { LANGUAGES, hasText } from '#shared/foundation/language.ts'
import { formatPercent } from '#shared/foundation/formats/index.ts'
import { textsOf } from '#shared/checks/rules/texts/text-missing.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { RemedyLink } from '#renderer/findings/RemedyLink.tsx'
import { remedyForText } from '#renderer/findings/remedies.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { Meter } from '#renderer/ui/data/Bars.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './overview.module.css'

/** How much of what is written exists in each language, and the way to the first gap. */
export function ThreeLanguages({ view }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const texts = textsOf(view)
  const gaps = texts.filter(({ text }) => LANGUAGES.some((one) => !hasText(text, one)))
  const [first] = gaps
  return (
    <Section title={t('languages.title')}>
      <div className={styles.languages}>
        {LANGUAGES.map((one) => {
          const written = texts.filter(({ text }) => hasText(text, one)).length
          const share = texts.length === 0 ? 0 : Math.floor((written / texts.length) * 100) / 100
          return (
            <div key={one} className={styles.contents}>
              <span className={styles.language} lang={LOCALE_TAGS[one]}>
                {OWN_NAMES[one]}
              </span>
              <Meter
                label={t('languages.spoken', { count: texts.length, written })}
                shares={[{ label: t('languages.written'), value: written, tone: 'accent' }]}
                total={texts.length}
              />
              <span className={styles.share}>{formatPercent(share, language, { decimals: 0 })}</span>
            </div>
          )
        })}
      </div>
      <p className={styles.missing}>
        <span className={styles.key} data-tone="accent" />
        {t('languages.written')}
        <span className={styles.key} data-tone="rest" />
        {t('languages.toWrite')}
      </p>
      <p className={styles.gap}>
        {texts.length === 0 ? t('languages.none') : first === undefined ? t('languages.complete') : t('languages.gaps', { count: gaps.length })}{' '}
        {first === undefined ? null : <RemedyLink view={view} remedy={remedyForText(view, first.record)} />}
      </p>
    </Section>
  )
}
