import { memo, useMemo, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { isInView, rectangleOf } from '../geometry/boxes.ts'
import { Card } from './Card.tsx'
import { isForAll } from '../geometry/columns.ts'
import type { Layout } from '../geometry/layout.ts'
import type { Mark } from './marks.ts'
import { tintsOf } from './tints.ts'
import { useCardWords } from './use-card-words.ts'
import { useInView } from '../use-frame.ts'
import styles from '../board.module.css'

export interface CardsProps {
  view: MeetingView
  layout: Layout
  /** The frame that scrolls, and its size. */
  scroller: RefObject<HTMLDivElement | null>
  width: number
  height: number
  marks: ReadonlyMap<string, Mark>
  selected: ReadonlySet<string>
  /** The session that the Tab key leads to. */
  current: string | null
  /** What is in hand, and at its place only a shadow. */
  carried: ReadonlySet<string>
}

/** The cards that are in view. Scrolling draws these anew and nothing else. */
export const Cards = memo(function Cards({ view, layout: { boxes, spread, scale }, scroller, width, height, marks, selected, current, carried }: CardsProps) {
  const { t } = useTranslation('timetable')
  const words = useCardWords(view)
  const inView = useInView(scroller, width, height)
  const tints = useMemo(() => tintsOf(view), [view])
  const rectangles = useMemo(() => boxes.map((box) => rectangleOf(box, spread, scale)), [boxes, spread, scale])
  return (
    <div
      // A grid to the scale of time has no element that is a list to choose from.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={t('grid.label')}
      aria-multiselectable="true"
      className={styles.cards}
      tabIndex={boxes.length === 0 ? 0 : -1}
      data-board
    >
      {boxes.map((box, index) => {
        const rectangle = rectangles[index]
        const { session } = box
        if (rectangle === undefined || (session.id !== current && !isInView(rectangle, inView))) return null
        const mark = marks.get(session.id)
        const isAcross = box.last > box.first
        return (
          <Card
            key={session.id}
            {...rectangle}
            session={session}
            words={words(session, mark, isAcross || spread.columns[box.first]?.kind !== 'room')}
            tint={tints.get(session.group ?? '') ?? (isForAll(session) ? 'all' : '')}
            isAcross={isAcross}
            position={index + 1}
            total={boxes.length}
            isSelected={selected.has(session.id)}
            isCurrent={session.id === current}
            severity={mark?.severity ?? null}
            isCarried={carried.has(session.id)}
          />
        )
      })}
    </div>
  )
})
