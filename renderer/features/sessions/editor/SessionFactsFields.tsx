import { useTranslation } from 'react-i18next'
import { LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { changeSession, interpretSession, type SessionFacts } from '#shared/domain/session/edits.ts'
import { USUAL_MINUTES } from '#shared/domain/session/rules.ts'
import { SESSION_KINDS, type Session, type SessionKind } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import styles from './editor.module.css'

const NONE = 'none'
const VISIBILITIES = ['shared', 'CA', 'MX'] as const

/** What kind of session, whose, for how many, in which languages, and who may see it. */
export function SessionFactsFields({ view, session }: { view: MeetingView; session: Session }) {
  const { t } = useTranslation(['sessions', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const change = (facts: Partial<SessionFacts>): void => void perform(changeSession(session.id, facts))
  const changeKind = (kind: SessionKind): void => {
    // A length that nobody has chosen follows the kind; a chosen one stays.
    const follows = session.minutes === USUAL_MINUTES[session.kind]
    change(follows ? { kind, minutes: USUAL_MINUTES[kind] } : { kind })
  }
  return (
    <div className={styles.fields} data-field="facts">
      <Select
        label={t('sessions:field.kind')}
        value={session.kind}
        options={SESSION_KINDS.map((kind) => ({ id: kind, label: capital(t(`codes:sessionKind.${kind}`)) }))}
        onChange={changeKind}
      />
      <Select
        label={t('sessions:field.group')}
        value={view.group(session.group)?.id ?? NONE}
        options={[
          { id: NONE, label: t('sessions:noGroup') },
          ...view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, language).text }))
        ]}
        onChange={(id) => change({ group: id === NONE ? null : id })}
      />
      <NumberField
        label={t('sessions:field.audience')}
        minimum={0}
        maximum={100_000}
        value={session.audience}
        onChange={(audience) => change({ audience })}
      />
      <Select
        label={t('sessions:field.visibility')}
        value={session.visibility}
        options={VISIBILITIES.map((side) => ({ id: side, label: capital(t(`codes:visibility.${side}`)) }))}
        onChange={(visibility) => change({ visibility })}
      />
      <fieldset className={styles.languages}>
        <legend>{t('sessions:field.languages')}</legend>
        <div className={styles.checks}>
          {LANGUAGES.map((into) => (
            <Checkbox
              key={into}
              label={capital(t(`codes:language.${into}`))}
              isSelected={session.languages.includes(into)}
              onChange={(interpreted) => void perform(interpretSession(session.id, into, interpreted))}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
