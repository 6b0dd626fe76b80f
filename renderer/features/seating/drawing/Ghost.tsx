import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import type { SeatedPlan } from '#shared/domain/seating/rules.ts'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import type { Moving } from './use-moving.ts'
import { useSeatWords } from './use-seat-words.ts'
import styles from './drawing.module.css'

/** Beside the pointer while one drags: whom one has, and what would become of it here. */
export function Ghost({ moving, seated }: { moving: Moving; seated: SeatedPlan }) {
  const { t } = useTranslation('seating')
  const words = useSeatWords()
  const { held, over, followPointer } = moving
  if (!held?.byPointer) return null
  const place = seated.places.find(({ seat }) => seat.id === over)
  // On the body: within a container of its own measure a fixed place would be counted from there.
  return createPortal(
    <div ref={followPointer} className={styles.ghost} aria-hidden="true">
      <p className={styles.ghostName}>
        <CountryMark country={held.delegate.attendance.delegation} /> {fullName(held.delegate.person)}
      </p>
      <p className={styles.ghostWords}>{place ? words.wouldBe(held.delegate, place, held.from !== null) : t('move.nowhere')}</p>
    </div>,
    document.body
  )
}
