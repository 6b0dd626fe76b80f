import { useTranslation } from 'react-i18next'
import { DELEGATE_DOCUMENT_IDS, DOCUMENTS } from '#shared/briefing/documents/registry.ts'
import { wordsIn } from '#shared/briefing/documents/words.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { canBeTrilingual, withDocument, withLanguage, type PackChoice } from './choice.ts'
import styles from '../packs.module.css'

/** Which documents, for whom, in which languages. */
export function ChoiceFields({ choice, onChange }: { choice: PackChoice; onChange: (choice: PackChoice) => void }) {
  const { t } = useTranslation(['packs', 'codes'])
  const shown = useLanguage()
  const isPossible = canBeTrilingual(choice)
  return (
    <div className={styles.choice}>
      <Section title={t('packs:documents')}>
        <div className={styles.checks}>
          {DELEGATE_DOCUMENT_IDS.map((id) => (
            <Checkbox
              key={id}
              label={wordsIn(shown)(DOCUMENTS[id].labelKey)}
              description={t(`packs:about.${id}`)}
              isSelected={choice.documents.includes(id)}
              onChange={(isWanted) => onChange(withDocument(choice, id, isWanted))}
            />
          ))}
        </div>
      </Section>
      <div>
        <Section title={t('packs:languages')}>
          <div className={styles.checks}>
            {LANGUAGES.map((language) => (
              <Checkbox
                key={language}
                label={capital(t(`codes:language.${language}`))}
                isSelected={choice.languages.includes(language)}
                onChange={(isWanted) => onChange(withLanguage(choice, language, isWanted))}
              />
            ))}
            <Checkbox
              label={t('packs:trilingual')}
              description={t(isPossible ? 'packs:trilingualHint' : 'packs:trilingualNot')}
              isDisabled={!isPossible}
              isSelected={choice.isTrilingual && isPossible}
              onChange={(isTrilingual) => onChange({ ...choice, isTrilingual })}
            />
            {choice.isTrilingual && isPossible ? (
              <div className={styles.lead}>
                <span aria-hidden="true">{t('packs:lead')}</span>
                <SegmentedControl
                  label={t('packs:lead')}
                  value={choice.lead}
                  onChange={(lead) => onChange({ ...choice, lead })}
                  segments={LANGUAGES.map((id) => ({ id, label: OWN_NAMES[id], lang: LOCALE_TAGS[id] }))}
                />
              </div>
            ) : null}
          </div>
        </Section>
        <Section title={t('packs:audience')}>
          <p className={styles.audience}>{t('packs:delegates')}</p>
        </Section>
      </div>
    </div>
  )
}
