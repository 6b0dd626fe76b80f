import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { POLICIES, type Policies, type Policy } from '#shared/domain/release/schema.ts'
import { isMissing, publishedTexts } from '#shared/release/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import styles from './prepare.module.css'

/** What happens in each language to a text that is missing there. */
export function PolicyFields({ view, policy, onChange }: { view: MeetingView; policy: Policies; onChange: (policy: Policies) => void }) {
  const { t } = useTranslation(['releases', 'codes'])
  const texts = publishedTexts(view)
  const missing = (language: Language): number => texts.filter((text) => isMissing(text, language)).length
  return (
    <ul className={styles.policies}>
      {LANGUAGES.map((language) => (
        <li key={language} className={styles.policy}>
          <span className={styles.language}>
            <span lang={LOCALE_TAGS[language]}>{capital(OWN_NAMES[language])}</span>
            <span className={styles.soft}>{missing(language) === 0 ? t('releases:policy.nothingMissing') : t('releases:policy.missing', { count: missing(language) })}</span>
          </span>
          <SegmentedControl<Policy>
            label={t('releases:policy.label', { language: t(`codes:language.${language}`) })}
            value={policy[language]}
            onChange={(chosen) => onChange({ ...policy, [language]: chosen })}
            segments={POLICIES.map((id) => ({ id, label: t(`releases:policy.${id}`) }))}
          />
          <span className={styles.about}>{t(`releases:policy.about.${policy[language]}`)}</span>
        </li>
      ))}
    </ul>
  )
}
