import type { ReactNode, RefObject } from 'react'
import { zoneCity } from '#shared/foundation/zones/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Axis, CLOCK } from './Axis.tsx'
import { Cards, type CardsProps } from './cards/Cards.tsx'
import { Ground } from './Ground.tsx'
import { COLUMN_HEAD, DAY_HEAD, Heads } from './Heads.tsx'
import type { Layout } from './geometry/layout.ts'
import { heightOf } from './geometry/scale.ts'
import type { Frame } from './use-frame.ts'
import styles from './board.module.css'

interface Props extends CardsProps {
  /** Takes the frame when it is drawn. */
  attach: Frame['attach']
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
export function Board({ view, layout, attach, scroller, width, height, marks, selected, current, carried, secondZone, plane, zoneButton, children }: Props) {
  const language = useLanguage()
  const { spread, scale, isWithDays } = layout
  const measures = useCssVariables<HTMLDivElement>({
    '--axis': `${axisOf(secondZone)}px`, '--head': `${headOf(layout)}px`, '--wide': `${spread.total}px`, '--high': `${heightOf(scale)}px`
  })
  const [day] = view.days
  const shownDay = spread.columns[0]?.day ?? day
  return (
    <div ref={attach} className={styles.frame} tabIndex={-1} data-frame>
      <div ref={measures} className={styles.sheet}>
        <div className={styles.corner}>
          <span>{zoneCity(view.meeting.zone, language)}</span>
          {zoneButton}
        </div>
        <Heads view={view} spread={spread} isWithDays={isWithDays} />
        {shownDay === undefined ? null : <Axis scale={scale} day={shownDay} venue={view.meeting.zone} second={secondZone} />}
        <div ref={plane} className={styles.plane}>
          <Ground view={view} spread={spread} scale={scale} />
          <Cards view={view} layout={layout} scroller={scroller} width={width} height={height} marks={marks} selected={selected} current={current} carried={carried} />
          {children}
        </div>
      </div>
    </div>
  )
}
