import { useTranslation } from 'react-i18next'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { withTitle } from './draft.ts'
import type { PartProps } from './part.ts'
import styles from './plan.module.css'

/** Title and theme. The title follows the ordinal until one writes it oneself. */
export function TitlePart({ draft, onChange }: PartProps) {
  const { t } = useTranslation('plan')
  return (
    <Section title={t('words.title')}>
      <div className={styles.rows}>
        <TrilingualField label={t('words.name')} value={draft.title} onChange={(language, text) => onChange(withTitle(draft, language, text))} />
        <TrilingualField
          label={t('words.theme')}
          value={draft.theme}
          description={t('words.themeHint')}
          onChange={(language, text) => onChange({ ...draft, theme: { ...draft.theme, [language]: text } })}
        />
      </div>
    </Section>
  )
}
