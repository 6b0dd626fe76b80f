import { useTranslation } from 'react-i18next'
import { compareNames, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { addMinutes, at, endOf, timeOf } from '#shared/foundation/time/index.ts'
import { listName } from '#shared/domain/person/rules.ts'
import { assignRole, dropRole } from '#shared/domain/session/edits.ts'
import { isPlaced, rolesOf, type Placed } from '#shared/domain/session/rules.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import { interpretersIn } from '#shared/view/attending.ts'
import type { InterpretationPlan, InterpretedSession } from '#shared/view/interpretation.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { useWords } from './words.ts'
import styles from './panel.module.css'

/** Who interprets the session, with a field that offers those who are free and have its languages first. */
export function Team({ view, plan, one }: { view: MeetingView; plan: InterpretationPlan; one: InterpretedSession }) {
  const { t } = useTranslation('interpretation')
  const perform = usePerform()
  const { name } = useWords(view)
  const { session, interpretersNeeded } = one
  const roles = rolesOf(session, 'interpreter')
  const signing = new Set(one.signLanguages.flatMap(({ people }) => people))
  const assigned = roles.filter(({ person }) => !signing.has(person)).length
  const options = useCandidates(view, one)
  const add = (person: string | null): void => {
    if (person === null) return
    void perform(assignRole(session.id, newId(), { role: 'interpreter', person, rank: rankAt(roles, '', roles.length), minutes: null }))
    announce(t('assigned', { name: name(person) }))
  }
  return (
    <section className={styles.team}>
      <h3>
        {t('team')}
        <span data-short={assigned < interpretersNeeded ? 'true' : undefined}>{t('ofNeeded', { count: interpretersNeeded, assigned })}</span>
      </h3>
      <ul>
        {roles.map(({ id, person }) => {
          const load = plan.loads.find((candidate) => candidate.person === person && candidate.day === session.day)
          return (
            <li key={id}>
              <span className={styles.name}>
                {name(person)}
                {load?.isRemote ? <span className={styles.soft}> {t('remote')}</span> : null}
                {one.withoutBooth.includes(person) ? <span className={styles.short}> {t('withoutBooth')}</span> : null}
              </span>
              {(view.person(person)?.languages ?? []).map((into) => (
                <LanguageTag key={into} language={into} />
              ))}
              <IconButton label={t('takeOff', { name: name(person) })} size="small" onPress={() => void perform(dropRole(session.id, id))}>
                <CloseIcon />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <ComboBox key={roles.length} label={t('add')} value={null} options={options} onChange={add} />
    </section>
  )
}

/** Interpreters on the list of the meeting who are not in the session yet: free ones with its languages first, the others with what is in the way. */
function useCandidates(view: MeetingView, { session, languages }: InterpretedSession): Option<string>[] {
  const { t } = useTranslation('interpretation')
  const language = useLanguage()
  const { title } = useWords(view)
  const compare = compareNames(language)
  const present = new Set(interpretersIn(session))
  const candidates = view.delegates
    .filter(({ attendance, person }) => attendance.role === 'interpreter' && attendance.answer !== 'declined' && !present.has(person.id))
    .map((delegate) => ({ delegate, busy: busyWith(view, delegate, session), suits: languages.filter((into) => delegate.person.languages.includes(into)).length >= 2 }))
    .sort((a, b) => Number(a.busy !== null) - Number(b.busy !== null) || Number(b.suits) - Number(a.suits) || compare(listName(a.delegate.person), listName(b.delegate.person)))
  return candidates.map(({ delegate: { person }, busy }) => ({
    id: person.id,
    label: listName(person),
    detail: [
      person.languages.map((into) => into.toUpperCase()).join(' '),
      busy === null ? t('free') : t('busy', { session: title(busy), time: formatTimeRange(busy.start, timeOf(endOf(busy.day, busy.start, busy.minutes)), language) })
    ].filter(Boolean).join(' · ')
  }))
}

function busyWith(view: MeetingView, { person }: Delegate, session: Placed): Placed | null {
  const begin = at(session.day, session.start)
  const end = addMinutes(begin, session.minutes)
  return (
    view.sessions
      .filter(isPlaced)
      .find(
        (other) =>
          other.id !== session.id && other.status !== 'cancelled' && interpretersIn(other).includes(person.id) &&
          at(other.day, other.start) < end && begin < addMinutes(at(other.day, other.start), other.minutes)
      ) ?? null
  )
}
