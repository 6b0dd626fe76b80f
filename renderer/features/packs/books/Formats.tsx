import { useTranslation } from 'react-i18next'
import { FILE_FORMATS } from '#shared/briefing/packs/files/formats.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { withFormat, withLanguage, type BookChoice } from './choice.ts'
import styles from '../packs.module.css'

/** In which languages and formats, loose or in one ZIP. */
export function Formats({ choice, onChange }: { choice: BookChoice; onChange: (choice: BookChoice) => void }) {
  const { t } = useTranslation(['packs', 'codes'])
  return (
    <div className={styles.choice}>
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
          </div>
        </Section>
      </div>
      <div>
        <Section title={t('packs:formats.heading')}>
          <div className={styles.checks}>
            {FILE_FORMATS.map((format) => (
              <Checkbox
                key={format}
                label={t(`packs:formats.${format}`)}
                description={t(`packs:formats.about.${format}`)}
                isSelected={choice.formats.includes(format)}
                onChange={(isWanted) => onChange(withFormat(choice, format, isWanted))}
              />
            ))}
            <Checkbox label={t('packs:formats.zip')} description={t('packs:formats.about.zip')} isSelected={choice.isZip} onChange={(isZip) => onChange({ ...choice, isZip })} />
            {choice.isZip ? (
              <div className={styles.lead}>
                <TextField
                  label={t('packs:formats.passphrase')}
                  description={t('packs:formats.passphraseHint')}
                  commit="keystroke"
                  value={choice.passphrase}
                  onChange={(passphrase) => onChange({ ...choice, passphrase })}
                />
              </div>
            ) : null}
          </div>
        </Section>
      </div>
    </div>
  )
}
