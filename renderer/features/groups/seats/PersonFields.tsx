import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { LEVELS, type Level } from '#shared/domain/person/schema.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import styles from './seats.module.css'

/** What one writes down about a new person to seat them; the rest can follow. */
export interface PersonDraft {
  givenNames: string
  firstSurname: string
  secondSurname: string
  title: Trilingual
  organisation: Trilingual
  level: Level
  languages: readonly Language[]
}

export const NOBODY: PersonDraft = { givenNames: '', firstSurname: '', secondSurname: '', title: {}, organisation: {}, level: 'federal', languages: [] }

/** A new person: names apart, as lists need them; office and organisation as the person uses them in each language. */
export function PersonFields({ draft, onChange, problem }: { draft: PersonDraft; onChange: (draft: PersonDraft) => void; problem: string | null }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const write = (change: Partial<PersonDraft>): void => onChange({ ...draft, ...change })
  return (
    <div className={styles.rows}>
      <div className={styles.names}>
        <TextField label={t('person.givenNames')} commit="keystroke" value={draft.givenNames} onChange={(givenNames) => write({ givenNames })} />
        <TextField
          label={t('person.firstSurname')}
          commit="keystroke"
          value={draft.firstSurname}
          onChange={(firstSurname) => write({ firstSurname })}
          problem={problem}
          isRequired
        />
        <TextField label={t('person.secondSurname')} commit="keystroke" value={draft.secondSurname} onChange={(secondSurname) => write({ secondSurname })} />
      </div>
      <TrilingualField
        label={t('person.title')}
        value={draft.title}
        description={t('person.titleHint')}
        onChange={(language, text) => write({ title: { ...draft.title, [language]: text } })}
      />
      <TrilingualField
        label={t('person.organisation')}
        value={draft.organisation}
        onChange={(language, text) => write({ organisation: { ...draft.organisation, [language]: text } })}
      />
      <div className={styles.names}>
        <Select
          label={t('person.level')}
          value={draft.level}
          onChange={(level) => write({ level })}
          options={LEVELS.map((level) => ({ id: level, label: code(`level.${level}`) }))}
        />
        {/* Names as spoken in the interface, so that one reads a list of words. */}
        <fieldset className={styles.speaks}>
          <legend>{t('person.languages')}</legend>
          {LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              label={code(`language.${language}`)}
              isSelected={draft.languages.includes(language)}
              onChange={(speaks) => write({ languages: LANGUAGES.filter((one) => (one === language ? speaks : draft.languages.includes(one))) })}
            />
          ))}
        </fieldset>
      </div>
    </div>
  )
}
