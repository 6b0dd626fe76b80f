import { useTranslation } from 'react-i18next'
import { formatDuration } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { Rectangle } from '../grid/geometry/boxes.ts'
import type { Layout } from '../grid/geometry/layout.ts'
import { heightAt } from '../grid/geometry/scale.ts'
import { usePlaced } from '../grid/use-frame.ts'
import type { Between } from './day.ts'
import styles from './views.module.css'

/** So many pixels a line needs. */
const LINE = 18
/** Less than this is no time to spare. */
const SPARE = 30

/** Between the sessions of a person: the time to spare, and the way to the next room. */
export function Betweens({ view, layout: { spread, scale }, betweens }: { view: MeetingView; layout: Layout; betweens: readonly Between[] }) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const room = (id: string): string => textIn(view.room(id)?.name, language).text || t('grid.untitledRoom')
  return (
    <ul>
      {betweens.map(({ id, column, from, until, move, isTight }) => {
        const gap = formatDuration(until - from, language)
        const words = move !== null ? t('day.move', { to: room(move.to), gap }) : until - from >= SPARE ? t('day.gap', { time: gap }) : null
        if (words === null) return null
        const [top, foot] = [heightAt(scale, from), heightAt(scale, until)]
        // Where there is no room between the two it lies over the edge that they share.
        const y = foot - top >= LINE ? top + (foot - top - LINE) / 2 : foot - LINE / 2
        return <Mark key={id} x={(spread.starts[column] ?? 0) + 8} y={y} width={spread.width - 16} height={LINE} words={words} isTight={isTight} />
      })}
    </ul>
  )
}

function Mark({ words, isTight, ...rectangle }: Rectangle & { words: string; isTight: boolean }) {
  const element = usePlaced<HTMLLIElement>(rectangle)
  return (
    <li ref={element} className={styles.between} data-tight={isTight || undefined}>
      <span>{words}</span>
    </li>
  )
}
