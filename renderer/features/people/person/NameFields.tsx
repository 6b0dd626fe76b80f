import { useTranslation } from 'react-i18next'
import { changePerson, setPersonText } from '#shared/domain/person/edits.ts'
import { fullName, listName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { usePerform } from '#renderer/store/index.ts'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { Photo } from './Photo.tsx'
import styles from './person.module.css'

type NameField = 'givenNames' | 'firstSurname' | 'secondSurname' | 'badgeName' | 'sortKey'

/** Names with the surnames apart, as lists need them; on the badge as the person wants to read it. */
export function NameFields({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const field = (name: NameField, more: { placeholder?: string; description?: string } = {}) => (
    <TextField label={t(`field.${name}`)} value={person[name]} onChange={(text) => void perform(changePerson(person.id, { [name]: text }))} {...more} />
  )
  return (
    <Section title={t('section.name')}>
      <div className={styles.identity}>
        <Photo person={person} />
        <div className={styles.rows}>
          <div className={styles.three}>
            {field('givenNames')}
            {field('firstSurname')}
            {field('secondSurname')}
          </div>
          <div className={styles.two}>
            {field('badgeName', { placeholder: fullName(person) })}
            {field('sortKey', { placeholder: listName(person), description: t('field.sortKeyHint') })}
          </div>
        </div>
      </div>
      <div className={styles.after}>
        <TrilingualField
          label={t('field.honorific')}
          value={person.honorific}
          description={t('field.honorificHint')}
          onChange={(language, text) => void perform(setPersonText(person.id, 'honorific', language, text))}
        />
      </div>
    </Section>
  )
}
