import { useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import { issued, linesFor, peopleTouched } from '#shared/release/for-person.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { Incomplete } from '../look/Incomplete.tsx'
import type { Version } from '../versions.ts'
import { LetterView } from './LetterView.tsx'
import styles from './people.module.css'

/** Whom the changes from one version to another touch, and what to tell each of them. */
export function People({ from, to }: { from: Version; to: Version }) {
  const { t } = useTranslation('releases')
  const language = useLanguage()
  const before = useMemo(() => (from.view === null ? null : issued(from.view)), [from.view])
  const after = useMemo(() => (to.view === null ? null : issued(to.view)), [to.view])
  const people = useMemo(() => (before === null || after === null ? [] : peopleTouched(before, after)), [before, after])
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = people.find((id) => id === wanted) ?? people[0] ?? null
  if (from.isReading || to.isReading) return <p className={styles.soft}>{t('reading')}</p>
  if (before === null || after === null) return <Incomplete version={before === null ? from : to} />
  if (chosen === null) return <p className={styles.none}>{t('people.none')}</p>
  return (
    <div className={styles.columns}>
      <div>
        <p className={styles.count}>{t('people.count', { count: people.length })}</p>
        <ListBox
          aria-label={t('people.label')}
          className={styles.list}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => setWanted(people.find((id) => keys !== 'all' && keys.has(id)) ?? null)}
        >
          {people.map((id) => {
            const person = after.view.person(id) ?? before.view.person(id)
            const name = person === null ? '' : fullName(person)
            const count = linesFor(before, after, id, language).length
            return (
              <ListBoxItem key={id} id={id} textValue={name} className={styles.person}>
                <span className={styles.name}>{name}</span>
                {person === null ? null : <CountryMark country={person.country} />}
                <span className={styles.number} aria-label={t('people.changes', { count })}>
                  {count}
                </span>
              </ListBoxItem>
            )
          })}
        </ListBox>
      </div>
      <LetterView key={chosen} person={chosen} before={before} after={after} from={from} to={to} />
    </div>
  )
}
