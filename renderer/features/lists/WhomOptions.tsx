import { useMemo } from 'react'
import { Group } from 'react-aria-components/Group'
import { useTranslation } from 'react-i18next'
import { EVERYONE, expectedPeople, type Whom } from '#shared/briefing/cards/whom.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { OPTIONS, rolesPresent, withRole, type PrintChoice } from './choice.ts'
import styles from './lists.module.css'

/** For whom: one delegation or both, some roles or all, one person. */
export function WhomOptions({ view, choice, onChange }: { view: MeetingView; choice: PrintChoice; onChange: (choice: PrintChoice) => void }) {
  const { t } = useTranslation(['lists', 'codes'])
  const language = useLanguage()
  const options = OPTIONS[choice.print]
  const { whom } = choice
  const roles = rolesPresent(view, whom)
  const change = (changed: Partial<Whom>) => onChange({ ...choice, whom: { ...whom, ...changed } })
  return (
    <>
      <Labelled label={t('lists:delegation')}>
        <SegmentedControl
          label={t('lists:delegation')}
          value={whom.delegation ?? 'both'}
          onChange={(id) => change({ delegation: id === 'both' ? null : id })}
          segments={[{ id: 'both' as const, label: t('lists:both') }, ...view.order(language).map((id) => ({ id, label: t(`codes:country.${id}`) }))]}
        />
      </Labelled>
      {options.has('person') ? <PersonChoice view={view} whom={whom} onChange={(person) => change({ person })} /> : null}
      {options.has('whom') && whom.person === null && roles.length > 0 ? (
        <Labelled label={t('lists:roles')}>
          <Group aria-label={t('lists:roles')} className={styles.roles}>
            {roles.map(({ role, count }) => (
              <Checkbox
                key={role}
                label={t('lists:role', { role: capital(t(`codes:role.${role}`)), count })}
                isSelected={whom.roles === null || whom.roles.includes(role)}
                onChange={(isWanted) => onChange({ ...choice, whom: withRole(whom, role, isWanted) })}
              />
            ))}
          </Group>
        </Labelled>
      ) : null}
    </>
  )
}

function PersonChoice({ view, whom, onChange }: { view: MeetingView; whom: Whom; onChange: (person: string | null) => void }) {
  const { t } = useTranslation('lists')
  const language = useLanguage()
  const people = useMemo(
    () =>
      expectedPeople(view, language, { ...EVERYONE, delegation: whom.delegation }).map(({ person }) => ({
        id: person.id,
        label: fullName(person),
        detail: textIn(person.organisation, language).text
      })),
    [view, language, whom.delegation]
  )
  return (
    <div className={styles.person}>
      <ComboBox label={t('person')} placeholder={t('everyone')} value={whom.person} options={people} onChange={onChange} />
    </div>
  )
}
