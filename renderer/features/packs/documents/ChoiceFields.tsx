import { useTranslation } from 'react-i18next'
import { DELEGATE_DOCUMENT_IDS, DOCUMENTS } from '#shared/briefing/documents/registry.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { canBeTrilingual, withDocument, withLanguage, type PackChoice } from './choice.ts'
import { LanguageChecks } from '../LanguageChecks.tsx'
import styles from '../packs.module.css'

/** Which documents, for whom, in which languages. */
export function ChoiceFields({ choice, onChange }: { choice: PackChoice; onChange: (choice: PackChoice) => void }) {
  const { t } = useTranslation('packs')
  const shown = useLanguage()
  const isPossible = canBeTrilingual(choice)
  return (
    <div className={styles.choice}>
      <Section title={t('documents')}>
        <div className={styles.checks}>
          {DELEGATE_DOCUMENT_IDS.map((id) => (
            <Checkbox
              key={id}
              label={wordsIn(shown)(DOCUMENTS[id].labelKey)}
              description={t(`about.${id}`)}
              isSelected={choice.documents.includes(id)}
              onChange={(isWanted) => onChange(withDocument(choice, id, isWanted))}
            />
          ))}
        </div>
      </Section>
      <div>
        <Section title={t('languages')}>
          <div className={styles.checks}>
            <LanguageChecks languages={choice.languages} onChange={(language, isWanted) => onChange(withLanguage(choice, language, isWanted))} />
            <Checkbox
              label={t('trilingual')}
              description={t(isPossible ? 'trilingualHint' : 'trilingualNot')}
              isDisabled={!isPossible}
              isSelected={choice.isTrilingual && isPossible}
              onChange={(isTrilingual) => onChange({ ...choice, isTrilingual })}
            />
            {choice.isTrilingual && isPossible ? (
              <div className={styles.lead}>
                <span aria-hidden="true">{t('lead')}</span>
                <SegmentedControl
                  label={t('lead')}
                  value={choice.lead}
                  onChange={(lead) => onChange({ ...choice, lead })}
                  segments={LANGUAGES_BY_NAME}
                />
              </div>
            ) : null}
          </div>
        </Section>
        <Section title={t('audience')}>
          <p className={styles.audience}>{t('delegates')}</p>
        </Section>
      </div>
    </div>
  )
}
