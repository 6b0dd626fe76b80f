import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatList, quote } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { orderSessions } from '#shared/domain/session/edits.ts'
import { chainAgainst } from '#shared/domain/session/order.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import { Fold } from './Fold.tsx'
import { useSessionName } from '../names/session-name.ts'
import styles from './editor.module.css'

/** Which sessions have to be over before this one begins, and which may only begin after it. An order that nothing can satisfy is refused. */
export function SessionOrder({ view, session, isOpen }: { view: MeetingView; session: Session; isOpen: boolean }) {
  const { t } = useTranslation('sessions')
  const nameOf = useSessionName()
  const earlier = view.sessions.filter(({ id }) => session.after.includes(id))
  const later = view.sessions.filter(({ after }) => after.includes(session.id))
  const said = [
    ...(earlier.length === 0 ? [] : [t('saidAfter', { names: earlier.map(nameOf).join(', ') })]),
    ...(later.length === 0 ? [] : [t('saidBefore', { names: later.map(nameOf).join(', ') })])
  ]
  return (
    <Fold field="order" title={t('order')} said={said.join(' · ') || t('noOrder')} isOpen={isOpen}>
      <div className={styles.relations}>
        <Relation view={view} session={session} label={t('comesAfter')} others={earlier} edgeTo={(other) => ({ later: session.id, earlier: other })} />
        <Relation view={view} session={session} label={t('comesBefore')} others={later} edgeTo={(other) => ({ later: other, earlier: session.id })} />
      </div>
    </Fold>
  )
}

function Relation(props: {
  view: MeetingView
  session: Session
  label: string
  others: readonly Session[]
  edgeTo: (other: string) => { later: string; earlier: string }
}) {
  const { view, session, label, others, edgeTo } = props
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const perform = usePerform()
  const nameOf = useSessionName()
  const [refused, refuse] = useState<string | null>(null)
  const chosen = others.map(({ id }) => id).join(' ')
  const options = useMemo(() => {
    const taken = new Set(chosen.split(' '))
    const free = view.sessions.filter(({ id }) => id !== session.id && !taken.has(id))
    return free.map((other) => ({ id: other.id, label: textIn(other.title, language).text || t('untitled') }))
  }, [view.sessions, session.id, chosen, language, t])
  const add = (id: string | null): void => {
    if (id === null) return
    const { later, earlier } = edgeTo(id)
    const chain = chainAgainst(view.sessions, later, earlier)
    if (chain === null) {
      refuse(null)
      void perform(orderSessions(later, earlier, true))
      return
    }
    const names = chain.map((link) => quote(textIn(view.session(link)?.title ?? {}, language).text || t('untitled'), language))
    refuse(t('cycle', { first: names[0] ?? '', others: formatList(names.slice(1), language) }))
  }
  return (
    <div className={styles.relation}>
      {others.length === 0 ? null : (
        <ul aria-label={label}>
          {others.map((other) => {
            const { later, earlier } = edgeTo(other.id)
            return (
              <li key={other.id} className={styles.person}>
                <span className={styles.name}>{nameOf(other)}</span>
                <IconButton label={t('dropOrder', { name: nameOf(other) })} size="small" onPress={() => void perform(orderSessions(later, earlier, false))}>
                  <CloseIcon />
                </IconButton>
              </li>
            )
          })}
        </ul>
      )}
      <ComboBox
        key={others.length}
        label={label}
        value={null}
        placeholder={t('chooseSession')}
        options={options}
        onChange={add}
        problem={refused}
      />
    </div>
  )
}
