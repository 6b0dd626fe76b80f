import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { zoneCity } from '#shared/foundation/zones/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Axis, CLOCK } from './Axis.tsx'
import { isInView, rectangleOf, type Box, type Spread } from './boxes.ts'
import { Card } from './Card.tsx'
import { Ground } from './Ground.tsx'
import { COLUMN_HEAD, DAY_HEAD, Heads } from './Heads.tsx'
import type { Mark } from './marks.ts'
import { heightOf, type Scale } from './scale.ts'
import { useCardWords } from './use-card-words.ts'
import type { Frame } from './use-frame.ts'
import styles from './board.module.css'

/** What the grid shows, worked out: its columns, its scale, its boxes. */
export interface Layout {
  spread: Spread
  scale: Scale
  boxes: readonly Box[]
  /** Whether several days stand side by side, and have heads of their own. */
  isWithDays: boolean
}

interface Props {
  view: MeetingView
  layout: Layout
  /** Takes the frame when it is drawn. */
  attach: Frame['attach']
  inView: Frame['inView']
  marks: ReadonlyMap<string, Mark>
  selected: ReadonlySet<string>
  /** The session that the Tab key leads to. */
  current: string | null
  carried: ReadonlySet<string>
  secondZone: string | null
  /** The grid itself, within its frame: pixels are counted from its corner. */
  plane: RefObject<HTMLDivElement | null>
  zoneButton?: ReactNode
  /** Drawn over the cards: what is being carried, what is proposed. */
  children?: ReactNode
}

/** Height of the heads above the grid. */
export function headOf({ isWithDays }: Pick<Layout, 'isWithDays'>): number {
  return COLUMN_HEAD + (isWithDays ? DAY_HEAD : 0)
}

/** Width of the times beside the grid. */
export function axisOf(second: string | null): number {
  return second === null ? CLOCK + 8 : 2 * CLOCK + 8
}

/** Sessions to the scale of time, in columns. Only what is in view is drawn. */
export function Board({ view, layout, attach, inView, marks, selected, current, carried, secondZone, plane, zoneButton, children }: Props) {
  const { t } = useTranslation('timetable')
  const language = useLanguage()
  const words = useCardWords(view)
  const { spread, scale, boxes, isWithDays } = layout
  const measures = useCssVariables<HTMLDivElement>({
    '--axis': `${axisOf(secondZone)}px`, '--head': `${headOf(layout)}px`, '--wide': `${spread.total}px`, '--high': `${heightOf(scale)}px`
  })
  const [day] = view.days
  const shownDay = spread.columns[0]?.day ?? day
  const tints = new Map(view.groups.map(({ group }, index) => [group.id, String(index % 8)]))
  return (
    <div ref={attach} className={styles.frame} tabIndex={-1}>
      <div ref={measures} className={styles.sheet}>
        <div className={styles.corner}>
          <span>{zoneCity(view.meeting.zone, language)}</span>
          {zoneButton}
        </div>
        <Heads view={view} spread={spread} isWithDays={isWithDays} />
        {shownDay === undefined ? null : <Axis scale={scale} day={shownDay} venue={view.meeting.zone} second={secondZone} />}
        <div ref={plane} className={styles.plane}>
          <Ground view={view} spread={spread} scale={scale} />
          <div
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="listbox"
            aria-label={t('grid.label')}
            aria-multiselectable="true"
            className={styles.cards}
            tabIndex={boxes.length === 0 ? 0 : -1}
            data-board
          >
            {boxes.map((box, index) => {
              const rectangle = rectangleOf(box, spread, scale)
              const { session } = box
              const isDrawn = session.id === current || isInView(rectangle, inView)
              if (!isDrawn) return null
              const mark = marks.get(session.id)
              const isAcross = box.last > box.first
              return (
                <Card
                  key={session.id}
                  {...rectangle}
                  session={session}
                  words={words(session, mark, isAcross || spread.columns[box.first]?.kind !== 'room')}
                  tint={tints.get(session.group ?? '') ?? (isAcross ? 'all' : '')}
                  position={index + 1}
                  total={boxes.length}
                  isSelected={selected.has(session.id)}
                  isCurrent={session.id === current}
                  severity={mark?.severity ?? null}
                  findings={mark?.findings.length ?? 0}
                  isCarried={carried.has(session.id)}
                />
              )
            })}
          </div>
          {children}
        </div>
      </div>
    </div>
  )
}
