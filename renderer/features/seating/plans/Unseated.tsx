import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import type { Moving } from '../drawing/use-moving.ts'
import styles from './plans.module.css'

const SHOWN = 40

/** Who comes and has no seat: dragged onto a chair, or taken along by Enter. */
export function Unseated({ people, moving, onTake }: { people: readonly Delegate[]; moving: Moving; onTake: (delegate: Delegate) => void }) {
  const { t } = useTranslation(['seating', 'codes'])
  const [showsAll, showAll] = useState(false)
  if (people.length === 0) return null
  const shown = people.slice(0, showsAll ? undefined : SHOWN)
  return (
    <Section title={t('seating:unseated.title', { count: people.length })}>
      <p className={styles.hint}>{t('seating:unseated.how')}</p>
      <ul className={styles.people}>
        {shown.map((delegate) => (
          <li key={delegate.attendance.id}>
            <button
              type="button"
              className={styles.person}
              aria-pressed={moving.held?.delegate.attendance.id === delegate.attendance.id}
              onClick={(event) => {
                // By keyboard alone: a click of the mouse is the end of a drag that went nowhere.
                if (event.detail === 0) onTake(delegate)
              }}
              onPointerDown={(event) => moving.press(delegate, null, event)}
            >
              <CountryMark country={delegate.attendance.delegation} />
              <span className={styles.personName}>{fullName(delegate.person)}</span>
              <span className={styles.personRole}>{t(`codes:role.${delegate.attendance.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === people.length ? null : (
        <Button look="quiet" size="small" onPress={() => showAll(true)}>
          {t('seating:order.showAll', { count: people.length })}
        </Button>
      )}
    </Section>
  )
}
