import { useTranslation } from 'react-i18next'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { isLanguage, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { Meter } from '#renderer/ui/data/Bars.tsx'
import type { Desk } from '../use-desk.ts'
import styles from './head.module.css'

/** How far each language is, drawn; and the choice of the one into which one translates. */
export function LanguageBars({ desk }: { desk: Desk }) {
  const { t } = useTranslation('translation')
  return (
    <ToggleButtonGroup
      aria-label={t('bar.label')}
      className={styles.bars}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[desk.language]}
      onSelectionChange={(keys) => {
        const [chosen] = keys
        if (isLanguage(chosen)) desk.setLanguage(chosen)
      }}
    >
      {LANGUAGES.map((language) => (
        <ToggleButton key={language} id={language} className={styles.bar}>
          <LanguageBar desk={desk} language={language} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function LanguageBar({ desk, language }: { desk: Desk; language: Language }) {
  const { t } = useTranslation(['translation', 'codes'])
  const spoken = useLanguage()
  const { states, todo, words } = desk.counts[language]
  const count = (key: 'missing' | 'stale' | 'draft'): string[] => {
    const value = states[key]
    return value === 0 ? [] : [t(`translation:bar.${key}`, { count: value, number: formatNumber(value, spoken) })]
  }
  const facts = [...count('missing'), ...count('stale'), ...(todo === 0 ? count('draft') : [t('translation:bar.words', { count: words, number: formatNumber(words, spoken) })])]
  const written = states.source + states.draft
  return (
    <>
      <span className={styles.name} lang={LOCALE_TAGS[language]}>
        {OWN_NAMES[language]}
      </span>
      <Meter
        label={t('translation:bar.spoken', { language: t(`codes:language.${language}`), approved: states.approved, written, stale: states.stale, missing: states.missing })}
        shares={[
          { label: 'approved', value: states.approved, tone: 'accent' },
          { label: 'written', value: written, tone: 'pale' },
          { label: 'stale', value: states.stale, tone: 'warn' }
        ]}
        total={desk.texts.length}
      />
      <span className={styles.facts}>{facts.length === 0 ? t('translation:bar.done') : facts.join(' · ')}</span>
    </>
  )
}
