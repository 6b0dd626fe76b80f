import { memo } from 'react'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { clockHere, clockThere } from './geometry/clocks.ts'
import { heightAt, ticksOf, type Scale } from './geometry/scale.ts'
import { usePlaced } from './use-frame.ts'
import styles from './board.module.css'

/** Pixels of one column of times. */
export const CLOCK = 68

interface Props {
  scale: Scale
  day: CalendarDate
  venue: string
  /** The zone of the second column of times; null: none. */
  second: string | null
}

/** The times beside the grid: of the venue, and of one more place. Cards say their times themselves. */
export const Axis = memo(function Axis({ scale, day, venue, second }: Props) {
  const language = useLanguage()
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticksOf(scale).map((minute) => (
        <Tick
          key={minute}
          y={heightAt(scale, minute)}
          isHour={minute % 60 === 0}
          here={clockHere(minute, language)}
          there={second === null ? null : clockThere(day, minute, venue, second, language)}
        />
      ))}
    </div>
  )
})

function Tick({ y, isHour, here, there }: { y: number; isHour: boolean; here: string; there: string | null }) {
  const element = usePlaced<HTMLParagraphElement>({ x: 0, y: Math.max(0, y - 9), width: there === null ? CLOCK : 2 * CLOCK, height: 18 })
  return (
    <p ref={element} className={styles.tick} data-hour={isHour || undefined}>
      <span>{here}</span>
      {there === null ? null : <span className={styles.there}>{there}</span>}
    </p>
  )
}
