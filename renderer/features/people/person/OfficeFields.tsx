import { useTranslation } from 'react-i18next'
import { changePerson, setPersonText, type PersonFacts } from '#shared/domain/person/edits.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { factsFor } from '../bulk/bulk-edits.ts'
import { UNKNOWN, useSubdivisions, type Choices } from '../words/choices.ts'
import styles from './person.module.css'

/** What somebody is and for whom, in the form that they use in each language; never translated by machine. */
export function OfficeFields({ person, choices }: { person: Person; choices: Choices }) {
  const { t } = useTranslation('people')
  const perform = usePerform()
  const subdivisions = useSubdivisions()(person.country)
  const change = (facts: Partial<PersonFacts>): void => void perform(changePerson(person.id, factsFor(facts, person.country)))
  const text = (field: 'title' | 'office' | 'organisation', description?: string) => (
    <TrilingualField
      label={t(`column.${field}`)}
      value={person[field]}
      description={description}
      onChange={(language, words) => void perform(setPersonText(person.id, field, language, words))}
    />
  )
  return (
    <Section title={t('section.office')}>
      <div className={styles.rows}>
        {text('title', t('field.titleHint'))}
        {text('office')}
        {text('organisation')}
        <div className={styles.three}>
          <Select label={t('column.sector')} value={person.sector} options={choices.sector} onChange={(sector) => change({ sector })} />
          <Select label={t('column.level')} value={person.level} options={choices.level} onChange={(level) => change({ level })} />
          <Select label={t('column.country')} value={person.country} options={choices.country} onChange={(country) => change({ country })} />
          <div className={styles.twice}>
            <Select
              label={t('column.officeRank')}
              value={person.officeRank ?? UNKNOWN}
              options={choices.officeRank}
              onChange={(rank) => change({ officeRank: rank === UNKNOWN ? null : rank })}
            />
          </div>
          <Select
            label={t(`field.subdivision.${person.country}`)}
            value={subdivisions.some(({ id }) => id === person.subdivision) ? person.subdivision : UNKNOWN}
            options={subdivisions}
            onChange={(id) => change({ subdivision: id === UNKNOWN ? null : id })}
          />
        </div>
      </div>
    </Section>
  )
}
