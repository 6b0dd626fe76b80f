import { useTranslation } from 'react-i18next'
import { FILE_FORMATS } from '#shared/briefing/packs/files/formats.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { withFormat, withLanguage, type BookChoice } from './choice.ts'
import { LanguageChecks } from '../LanguageChecks.tsx'
import { PassphraseFields } from './PassphraseFields.tsx'
import styles from '../packs.module.css'

/** In which languages and formats, loose or in one ZIP. */
export function Formats({ choice, onChange }: { choice: BookChoice; onChange: (choice: BookChoice) => void }) {
  const { t } = useTranslation('packs')
  return (
    <div className={styles.choice}>
      <div>
        <Section title={t('languages')}>
          <div className={styles.checks}>
            <LanguageChecks languages={choice.languages} onChange={(language, isWanted) => onChange(withLanguage(choice, language, isWanted))} />
            <Checkbox label={t('books.trilingual')} description={t('books.trilingualHint')} isSelected={choice.isTrilingual} onChange={(isTrilingual) => onChange({ ...choice, isTrilingual })} />
          </div>
        </Section>
      </div>
      <div>
        <Section title={t('formats.heading')}>
          <div className={styles.checks}>
            {FILE_FORMATS.map((format) => (
              <Checkbox
                key={format}
                label={t(`formats.${format}`)}
                description={t(`formats.about.${format}`)}
                isSelected={choice.formats.includes(format)}
                onChange={(isWanted) => onChange(withFormat(choice, format, isWanted))}
              />
            ))}
            <Checkbox label={t('formats.zip')} description={t('formats.about.zip')} isSelected={choice.isZip} onChange={(isZip) => onChange({ ...choice, isZip })} />
            {choice.isZip ? (
              <div className={styles.lead}>
                <PassphraseFields choice={choice} onChange={onChange} />
              </div>
            ) : null}
          </div>
        </Section>
      </div>
    </div>
  )
}
