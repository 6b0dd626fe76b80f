import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import { assignRole, dropRole } from '#shared/domain/session/edits.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import type { RoleInSession, Session, SessionRole } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import { useReorder, type Reorder } from '#renderer/ui/data/use-reorder.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import styles from './editor.module.css'

/** The people with one role in the order in which they are named or speak: drag, Alt+Up and Alt+Down. */
export function RoleList({ view, session, role }: { view: MeetingView; session: Session; role: SessionRole }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const perform = usePerform()
  const list = useRef<HTMLUListElement>(null)
  const people = rolesOf(session, role)
  const nameOf = (id: string): string => {
    const person = view.person(people.find((entry) => entry.id === id)?.person ?? '')
    return person ? fullName(person) : t('sessions:personGone')
  }
  const reorder = useReorder({
    list,
    ids: people.map(({ id }) => id),
    nameOf,
    onMove: (id, position) => {
      const moved = people.find((entry) => entry.id === id)
      if (!moved) return
      const { id: _, ...values } = moved
      void perform(assignRole(session.id, id, { ...values, rank: rankAt(people, id, position) }))
    }
  })
  return (
    <div className={styles.role}>
      <h4>{t(`codes:sessionRole.${role}`)}</h4>
      <ul ref={list}>
        {people.map((entry) => (
          <RoleLine key={entry.id} view={view} session={session} entry={entry} name={nameOf(entry.id)} reorder={people.length > 1 ? reorder : null} />
        ))}
      </ul>
    </div>
  )
}

/** One person with a role: a speaker also has minutes, an interpreter languages. */
function RoleLine(props: { view: MeetingView; session: Session; entry: RoleInSession & { id: string }; name: string; reorder: Reorder | null }) {
  const { t } = useTranslation('sessions')
  const perform = usePerform()
  const { view, session, name, reorder } = props
  const { id, ...role } = props.entry
  const person = view.person(role.person)
  return (
    <li className={styles.person} {...reorder?.row(id)}>
      {reorder === null ? <span className={styles.noGrip} /> : <RowGrip {...reorder.grip(id)} />}
      {person ? <CountryMark country={person.country} /> : null}
      <span className={styles.name}>{name}</span>
      {role.role === 'interpreter' && person ? (
        <span className={styles.tags}>
          {person.languages.map((language) => (
            <LanguageTag key={language} language={language} />
          ))}
        </span>
      ) : null}
      {role.role === 'speaker' ? (
        <div className={styles.minutes}>
          <NumberField
            label={t('minutesOf', { name })}
            isLabelHidden
            unit="min"
            minimum={1}
            maximum={1_000}
            value={role.minutes}
            onChange={(minutes) => void perform(assignRole(session.id, id, { ...role, minutes }))}
          />
        </div>
      ) : null}
      <IconButton label={t('dropPerson', { name })} size="small" onPress={() => void perform(dropRole(session.id, id))}>
        <CloseIcon />
      </IconButton>
    </li>
  )
}
