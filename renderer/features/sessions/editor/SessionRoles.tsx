import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { assignRole, assignRoles } from '#shared/domain/session/edits.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import { SESSION_ROLES, type Session, type SessionRole } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { usePeopleOptions } from '../names/people-options.ts'
import { RoleList } from './RoleList.tsx'
import styles from './editor.module.css'

/** Who chairs, speaks, reports and interprets, each in order; the co-chairs of the group come with one click. */
export function SessionRoles({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation('sessions')
  const taken = SESSION_ROLES.filter((role) => rolesOf(session, role).length > 0)
  return (
    <section className={styles.part} aria-label={t('roles')} data-field="people">
      <h3>
        {t('roles')}
        <Speeches session={session} />
      </h3>
      {taken.length === 0 ? <p className={styles.soft}>{t('noRoles')}</p> : null}
      {taken.map((role) => (
        <RoleList key={role} view={view} session={session} role={role} />
      ))}
      <GroupCoChairs view={view} session={session} />
      <AddRole session={session} />
    </section>
  )
}

/** How much of the session the speeches take. */
function Speeches({ session }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const minutes = rolesOf(session, 'speaker').reduce((sum, speaker) => sum + (speaker.minutes ?? 0), 0)
  if (minutes === 0) return null
  return (
    <span className={styles.said} data-over={minutes > session.minutes ? 'true' : undefined}>
      {t('speeches', { time: formatDuration(minutes, language), length: formatDuration(session.minutes, language) })}
    </span>
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
