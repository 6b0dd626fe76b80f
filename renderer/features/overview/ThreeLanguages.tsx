import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { formatNumber, formatPercent } from '#shared/foundation/formats/index.ts'
import { textsOwed } from '#shared/checks/rules/texts/text-missing.ts'
import { countStates, type LanguageCounts } from '#shared/translation/counts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { Meter } from '#renderer/ui/data/Bars.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './overview.module.css'

/** The colours of the meters, in their order, and what they mean. */
const KEYS = [['accent', 'written'], ['warn', 'stale'], ['rest', 'toWrite']] as const

/** How much of what is written exists in each language, what of it was left behind by its source, and the way to the desk. */
export function ThreeLanguages({ view }: { view: MeetingView }) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const route = useRoute()
  const texts = textsOwed(view)
  const counts = countStates(texts)
  const todo = texts.filter(({ states }) => LANGUAGES.some((one) => states[one] === 'missing' || states[one] === 'stale')).length
  return (
    <Section title={t('languages.title')}>
      <div className={styles.languages}>
        {LANGUAGES.map((one) => {
          const { missing, stale } = counts[one].states
          const written = texts.length - missing
          const share = texts.length === 0 ? 0 : Math.floor(((written - stale) / texts.length) * 100) / 100
          return (
            <div key={one} className={styles.contents}>
              <span className={styles.language} lang={LOCALE_TAGS[one]}>
                {OWN_NAMES[one]}
              </span>
              <Meter
                label={t('languages.spoken', { count: texts.length, written })}
                shares={[
                  { label: t('languages.written'), value: written - stale, tone: 'accent' },
                  { label: t('languages.stale'), value: stale, tone: 'warn' }
                ]}
                total={texts.length}
              />
              <span className={styles.share}>{formatPercent(share, language, { decimals: 0 })}</span>
            </div>
          )
        })}
      </div>
      <p className={styles.missing}>
        {KEYS.map(([tone, state]) => (
          <span key={tone} className={styles.state}>
            <span className={styles.key} data-tone={tone} />
            {t(`languages.${state}`)}
          </span>
        ))}
      </p>
      <ul className={styles.left}>
        {texts.length === 0 ? <li>{t('languages.none')}</li> : todo === 0 ? <li>{t('languages.complete')}</li> : null}
        {LANGUAGES.map((one) => (
          <LeftToDo key={one} counts={counts[one]} language={one} meeting={route.meeting} />
        ))}
      </ul>
    </Section>
  )
}

/** What one language lacks, in numbers, with the desk opened for exactly these texts. */
function LeftToDo({ counts: { states, todo }, language, meeting }: { counts: LanguageCounts; language: Language; meeting: string | null }) {
  const { t } = useTranslation(['overview', 'codes'])
  const spoken = useLanguage()
  if (todo === 0) return null
  const number = (key: 'missing' | 'stale'): string[] => {
    const count = states[key]
    return count === 0 ? [] : [t(`overview:languages.${key}Count`, { count, number: formatNumber(count, spoken) })]
  }
  return (
    <li>
      {t('overview:languages.left', { language: t(`codes:language.${language}`), what: [...number('missing'), ...number('stale')].join(', ') })}{' '}
      <a href={addressOf({ screen: 'translation', meeting, focus: `${language}:todo` })} aria-label={t('overview:languages.translateInto', { language: t(`codes:language.${language}`) })}>
        {t('overview:languages.translate')}
      </a>
    </li>
  )
}
