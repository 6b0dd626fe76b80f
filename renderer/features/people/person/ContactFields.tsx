import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { changePerson, setPersonText, setSpoken } from '#shared/domain/person/edits.ts'
import { SIGN_LANGUAGES, type Person } from '#shared/domain/person/schema.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { TextArea } from '#renderer/ui/fields/text/TextArea.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { TrilingualRichText } from '#renderer/ui/rich-text/TrilingualRichText.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './person.module.css'

/** Where somebody is reached at work. There is no place for what must not be kept. */
export function ContactFields({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const field = (name: 'email' | 'phone' | 'mobile', type: 'email' | 'tel') => (
    <TextField label={t(`column.${name}`)} type={type} value={person[name]} onChange={(text) => void perform(changePerson(person.id, { [name]: text }))} />
  )
  return (
    <Section title={t('section.contacts')}>
      <div className={styles.rows}>
        <div className={styles.three}>
          {field('email', 'email')}
          {field('phone', 'tel')}
          {field('mobile', 'tel')}
        </div>
        <TextArea
          label={t('field.address')}
          description={t('field.addressHint')}
          value={person.address}
          onChange={(address) => void perform(changePerson(person.id, { address }))}
        />
      </div>
    </Section>
  )
}

/** The three languages, and the sign languages, which are distinct ones. */
export function LanguageFields({ person }: { person: Person }) {
  const { t } = useTranslation(['people', 'codes'])
  const perform = usePerform()
  return (
    <Section title={t('people:column.languages')}>
      <div className={styles.checks}>
        {LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={capital(t(`codes:language.${language}`))}
            isSelected={person.languages.includes(language)}
            onChange={(speaks) => void perform(setSpoken(person.id, language, speaks))}
          />
        ))}
      </div>
      <div className={styles.checks}>
        {SIGN_LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={capital(t(`codes:signLanguage.${language}`))}
            isSelected={person.signLanguages.includes(language)}
            onChange={(signs) => void perform(setSpoken(person.id, language, signs))}
          />
        ))}
      </div>
    </Section>
  )
}

export function BiographyFields({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const standing = useStanding('person', person)
  return (
    <Section title={t('section.biography')}>
      <TrilingualRichText
        label={t('section.biography')}
        isLabelHidden
        value={person.biography}
        standing={standing('biography', person.biography)}
        onChange={(language, text) => void perform(setPersonText(person.id, 'biography', language, text))}
      />
    </Section>
  )
}
