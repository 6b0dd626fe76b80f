import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import { assignRole, dropRole } from '#shared/domain/session/edits.ts'
import type { RoleInSession, Session } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { ArrowUpIcon, CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import styles from './editor.module.css'

/** One person with a role; a speaker also has minutes and a place among the speakers. */
export function RoleLine(props: {
  view: MeetingView
  session: Session
  people: readonly (RoleInSession & { id: string })[]
  index: number
}) {
  const { t } = useTranslation('sessions')
  const perform = usePerform()
  const { view, session, people, index } = props
  const entry = people[index]
  if (!entry) return null
  const { id, ...role } = entry
  const person = view.person(role.person)
  const name = person ? fullName(person) : t('personGone')
  return (
    <li className={styles.person}>
      {person ? <CountryMark country={person.country} /> : null}
      <span className={styles.name}>{name}</span>
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
      {index === 0 ? null : (
        <IconButton
          label={t('personUp', { name })}
          size="small"
          onPress={() => void perform(assignRole(session.id, id, { ...role, rank: rankAt(people, id, index - 1) }))}
        >
          <ArrowUpIcon />
        </IconButton>
      )}
      <IconButton label={t('dropPerson', { name })} size="small" onPress={() => void perform(dropRole(session.id, id))}>
        <CloseIcon />
      </IconButton>
    </li>
  )
}
