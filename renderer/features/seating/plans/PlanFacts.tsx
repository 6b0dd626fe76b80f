import { useTranslation } from 'react-i18next'
import { otherCountry } from '#shared/foundation/country.ts'
import { textIn } from '#shared/foundation/language.ts'
import { changeSeating, type SeatingFacts } from '#shared/domain/seating/edits.ts'
import { MOST_ROWS, MOST_SEATS, TABLE_SHAPES, type Seating } from '#shared/domain/seating/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Switch } from '#renderer/ui/fields/choice/Switch.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { useSessionOptions } from './sessions.ts'
import styles from './plans.module.css'

const NONE = 'none'

/** For which session a plan is, and in which room; a session brings its room along. */
export function PlanPlace({ view, plan }: { view: MeetingView; plan: Seating }) {
  const { t } = useTranslation('seating')
  const language = useLanguage()
  const sessions = useSessionOptions(view)
  const change = useChange(plan)
  return (
    <>
      <Select
        label={t('facts.session')}
        value={plan.session ?? NONE}
        options={[{ id: NONE, label: t('facts.noSession') }, ...sessions]}
        onChange={(id) => change(id === NONE ? { session: null } : { session: id, room: view.session(id)?.room ?? plan.room })}
      />
      <Select
        label={t('facts.room')}
        value={plan.room ?? NONE}
        options={[{ id: NONE, label: t('facts.noRoom') }, ...view.rooms.map((room) => ({ id: room.id, label: textIn(room.name, language).text }))]}
        onChange={(id) => change({ room: id === NONE ? null : id })}
      />
    </>
  )
}

/** What decides the drawing: what table, how many seats, who is at the right of honour. */
export function PlanFacts({ view, plan }: { view: MeetingView; plan: Seating }) {
  const { t } = useTranslation(['seating', 'codes'])
  const change = useChange(plan)
  const { host } = view.meeting
  const country = (code: 'CA' | 'MX'): string => t(`codes:country.${code}`)
  return (
    <div className={styles.facts}>
      <Select
        label={t('seating:facts.shape')}
        value={plan.shape}
        options={TABLE_SHAPES.map((id) => ({ id, label: capital(t(`codes:tableShape.${id}`)) }))}
        onChange={(shape) => change({ shape })}
      />
      <NumberField
        label={t(plan.shape === 'theatre' ? 'seating:facts.seatsInHalf' : 'seating:facts.seats')}
        value={plan.seats}
        minimum={1}
        maximum={MOST_SEATS}
        onChange={(seats) => seats !== null && change({ seats })}
      />
      {plan.shape === 'theatre' ? (
        <NumberField label={t('seating:facts.rows')} value={plan.rows} minimum={1} maximum={MOST_ROWS} onChange={(rows) => rows !== null && change({ rows })} />
      ) : null}
      <Select
        label={t('seating:facts.right')}
        value={plan.rightOfHonour ?? NONE}
        options={[
          { id: NONE, label: t('seating:facts.hostRight', { country: country(host) }) },
          { id: host, label: country(host) },
          { id: otherCountry(host), label: country(otherCountry(host)) }
        ]}
        onChange={(id) => change({ rightOfHonour: id === NONE ? null : id })}
      />
      <div className={styles.switch}>
        <Switch label={t('seating:facts.interpreters')} isSelected={plan.interpreters} onChange={(interpreters) => change({ interpreters })} />
      </div>
    </div>
  )
}

function useChange(plan: Seating): (facts: Partial<SeatingFacts>) => void {
  const perform = usePerform()
  return (facts) => void perform(changeSeating(plan.id, facts))
}
