import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareNames } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { fullName, listName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { assignRole, assignRoles } from '#shared/domain/session/edits.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import { SESSION_ROLES, type Session, type SessionRole } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ComboBox } from '#renderer/ui/fields/ComboBox.tsx'
import { Select, type Option } from '#renderer/ui/fields/Select.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { RoleLine } from './RoleLine.tsx'
import styles from './editor.module.css'

/** Who chairs, speaks, reports and interprets; the co-chairs of the group come with one click. */
export function SessionRoles({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const taken = SESSION_ROLES.map((role) => ({ role, people: rolesOf(session, role) })).filter(({ people }) => people.length > 0)
  return (
    <section className={styles.roles} aria-label={t('sessions:roles')}>
      <h3>{t('sessions:roles')}</h3>
      {taken.length === 0 ? <p className={styles.soft}>{t('sessions:noRoles')}</p> : null}
      {taken.map(({ role, people }) => (
        <div key={role} className={styles.role}>
          <h4>{t(`codes:sessionRole.${role}`)}</h4>
          <ul>
            {people.map((entry, index) => (
              <RoleLine key={entry.id} view={view} session={session} people={people} index={index} />
            ))}
          </ul>
        </div>
      ))}
      <GroupCoChairs view={view} session={session} />
      <AddRole session={session} />
    </section>
  )
}

/** The co-chairs of the group who are not named yet, all at once. */
function GroupCoChairs({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  const found = view.groups.find(({ group }) => group.id === session.group)
  const named = rolesOf(session, 'coChair')
  const present = new Set(named.map(({ person }) => person))
  const missing = (found?.seats ?? []).flatMap(({ coChair }) => (coChair && !present.has(coChair.person) ? [coChair.person] : []))
  if (!found || missing.length === 0) return null

  const add = (): void => {
    let ordered = [...named]
    const roles = missing.map((person) => {
      const entry = { id: newId(), role: 'coChair' as const, person, rank: rankAt(ordered, '', ordered.length), minutes: null }
      ordered = [...ordered, entry]
      return entry
    })
    void perform(assignRoles(session.id, Object.fromEntries(roles.map(({ id, ...role }) => [id, role]))))
  }
  return (
    <Button size="small" onPress={add}>
      {t('addCoChairs', { count: missing.length, group: textIn(found.group.name, language).text })}
    </Button>
  )
}

function AddRole({ session }: { session: Session }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const perform = usePerform()
  const options = usePeopleOptions()
  const [role, setRole] = useState<SessionRole>(session.kind === 'workingGroup' ? 'coChair' : 'speaker')
  const add = (person: string | null): void => {
    const option = options.find((candidate) => candidate.id === person)
    if (person === null || !option) return
    const others = rolesOf(session, role)
    void perform(assignRole(session.id, newId(), { role, person, rank: rankAt(others, '', others.length), minutes: null }))
    announce(t('sessions:assigned', { name: option.label, role: t(`codes:sessionRole.${role}`) }))
  }
  return (
    <div className={styles.fields}>
      <Select
        label={t('sessions:addAs')}
        value={role}
        options={SESSION_ROLES.map((id) => ({ id, label: capital(t(`codes:sessionRole.${id}`)) }))}
        onChange={setRole}
      />
      <ComboBox key={Object.keys(session.roles).length} label={t('sessions:addPerson')} value={null} options={options} onChange={add} />
    </div>
  )
}

/** Everybody known, as lists set them: surname first, in the order of the interface language. */
function usePeopleOptions(): Option<string>[] {
  const language = useLanguage()
  const people = useRows('person')
  return useMemo(() => {
    const compare = compareNames(language)
    return people
      .map((person) => ({ person, name: listName(person) }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ person, name }) => ({ id: person.id, label: name || fullName(person), detail: officeOf(person, language) }))
  }, [people, language])
}

function officeOf(person: Person, language: Language): string | undefined {
  return [textIn(person.title, language).text, textIn(person.organisation, language).text].filter(Boolean).join(', ') || undefined
}
