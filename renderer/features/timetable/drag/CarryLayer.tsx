import { memo, useEffect, useMemo, useRef, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { rest, type Stretch } from '#shared/checks/places/areas.ts'
import { dayNumberOf, MINUTES_PER_DAY, minutesOf } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import type { Layout } from '../grid/geometry/layout.ts'
import { rectangleOf, type Rectangle } from '../grid/geometry/boxes.ts'
import { columnIndex, isForAll, type Column } from '../grid/geometry/columns.ts'
import { heightAt } from '../grid/geometry/scale.ts'
import { useInView, usePlaced } from '../grid/use-frame.ts'
import { useCarry, type Carry, type CarryStore } from './carry.ts'
import { reachOf } from './judge.ts'
import { isPull, landingOf, type Load, type Spot } from './load.ts'
import { usePlaceWords } from './use-place-words.ts'
import styles from './drag.module.css'

interface Props {
  view: MeetingView
  store: CarryStore
  layout: Layout
  rooms: readonly string[]
  /** The frame that scrolls, and its size: only what is in view is drawn. */
  scroller: RefObject<HTMLDivElement | null>
  width: number
  height: number
}

/** Over the grid while something is carried: what is free and what is forbidden, where it would stand, and why it can or cannot. */
export function CarryLayer({ view, store, layout, rooms, ...frame }: Props) {
  const carry = useCarry(store)
  if (carry === null) return null
  const { aim, load } = carry
  const landing = aim.kind === 'place' ? landingOf(load, aim.target, rooms) : new Map<string, Spot>()
  return (
    <div aria-hidden="true">
      <Areas view={view} judge={carry.judge} load={load} layout={layout} {...frame} />
      {[...landing].map(([id, spot]) => (
        <Outline key={id} view={view} carry={carry} id={id} spot={spot} layout={layout} />
      ))}
      {carry.by === 'pointer' ? <Ghost view={view} store={store} carry={carry} layout={layout} rooms={rooms} /> : <KeyBubble view={view} carry={carry} layout={layout} rooms={rooms} />}
    </div>
  )
}

type AreasProps = Pick<Carry, 'judge' | 'load'> & Pick<Props, 'view' | 'layout' | 'scroller' | 'width' | 'height'>

/** Free stretches outlined over the cards, everything else hatched under them, in every column that is shown and where it can go. */
const Areas = memo(function Areas({ view, judge, load, layout: { spread, scale, boxes }, scroller, width, height }: AreasProps) {
  const inView = useInView(scroller, width, height)
  const stretchesIn = useMemo(() => reachOf(load, judge), [load, judge])
  const canGo = useMemo(() => columnsFor(view, load, spread.columns, boxes), [view, load, spread.columns, boxes])
  return spread.columns.map((column, index) => {
    const left = spread.starts[index] ?? 0
    if (!canGo(index) || left > inView.x + inView.width || left + spread.width < inView.x) return null
    const midnight = dayNumberOf(column.day) * MINUTES_PER_DAY
    const day = { from: midnight + scale.from, until: midnight + scale.until }
    // A column that is no room leaves the session in its own.
    const free = stretchesIn(column.day, column.kind === 'room' && !isPull(load) ? column.of : load.grabbed.room, day)
    const boxOf = ({ from, until }: Stretch): Rectangle => ({
      x: left + 1, y: heightAt(scale, from - midnight), width: spread.width - 2, height: (until - from) * scale.perMinute
    })
    return [
      ...rest(free, day).map((stretch) => <Area key={`${column.id} ${stretch.from}`} {...boxOf(stretch)} state="forbidden" />),
      ...free.map((stretch) => <Area key={`${column.id} ${stretch.from} free`} {...boxOf(stretch)} state="free" />)
    ]
  })
})

/** In which columns there is a place for what is carried: what is pulled stays where it is, and a group has its own column. */
function columnsFor(view: MeetingView, load: Load, columns: readonly Column[], boxes: Layout['boxes']): (index: number) => boolean {
  if (isPull(load)) {
    const box = boxes.find(({ session }) => session.id === load.grabbed.id)
    return (index) => box !== undefined && index >= box.first && index <= box.last
  }
  const indexOf = columnIndex(columns, view)
  return (index) => {
    const column = columns[index]
    return column !== undefined && (column.kind !== 'group' || isForAll(load.grabbed) || indexOf({ ...load.grabbed, day: column.day }) === index)
  }
}

function Area({ state, ...rectangle }: Rectangle & { state: 'free' | 'forbidden' }) {
  const element = usePlaced<HTMLDivElement>(rectangle)
  return <div ref={element} className={styles.area} data-state={state} />
}

/** Where a session of the load would stand. */
function Outline({ view, carry, id, spot, layout }: { view: MeetingView; carry: Carry; id: string; spot: Spot; layout: Layout }) {
  const element = usePlaced<HTMLDivElement>(outlineOf(view, carry, id, spot, layout))
  return <div ref={element} className={styles.outline} data-state={carry.verdict.state} data-outline={id} />
}

function outlineOf(view: MeetingView, { load }: Carry, id: string, spot: Spot, { spread, scale, boxes }: Layout): Rectangle {
  const session = load.sessions.find((one) => one.id === id) ?? load.grabbed
  const column = columnIndex(spread.columns, view)({ ...session, day: spot.day, room: spot.room })
  const from = minutesOf(spot.start)
  const known = boxes.find((box) => box.session.id === id)
  // What is drawn across its day stays so while its room stays the same.
  const isAcross = isForAll(session) && spot.room === session.room && (known === undefined || known.last > known.first)
  const first = isAcross || column === -1 ? spread.columns.findIndex(({ day }) => day === spot.day) : column
  const last = isAcross || column === -1 ? spread.columns.findLastIndex(({ day }) => day === spot.day) : column
  return rectangleOf({ first: Math.max(0, first), last: Math.max(0, last), from, until: from + spot.minutes, lane: 0, lanes: 1 }, spread, scale)
}

interface WordsProps {
  view: MeetingView
  carry: Carry
  layout: Layout
  rooms: readonly string[]
}

/** What would become of it here, in words. */
function Words({ view, carry, layout, rooms }: WordsProps) {
  const { t } = useTranslation('timetable')
  const words = usePlaceWords(view)
  const { aim, load, verdict } = carry
  const where = aim.kind === 'place' ? words.landing(load, aim.target, rooms, layout.isWithDays) : aim.kind === 'swap' ? t('drag.swapWith', { other: words.title(aim.other) }) : t('drag.toTray')
  return (
    <div className={styles.words} data-state={aim.kind === 'tray' ? 'free' : verdict.state} data-testid="verdict">
      <p className={styles.name}>
        {words.title(load.grabbed)}
        {load.sessions.length > 1 ? ` · ${t('drag.several', { count: load.sessions.length })}` : ''}
      </p>
      <p>{where}</p>
      {aim.kind === 'tray' ? null : <p className={styles.verdict}>{words.verdict(verdict, load.grabbed, aim.kind === 'place' ? aim.target.room : null)}</p>}
    </div>
  )
}

/** Follows the pointer. */
function Ghost({ store, ...props }: WordsProps & { store: CarryStore }) {
  const { carry, layout } = props
  const { attachGhost } = store
  const size = useCssVariables<HTMLDivElement>({ '--ghost-width': `${Math.min(layout.spread.width - 6, 260)}px`, '--ghost-height': `${Math.max(20, Math.min(carry.load.grabbed.minutes * layout.scale.perMinute, 150))}px` })
  const words = usePlaceWords(props.view)
  // On the body: within a container of its own measure a fixed place would be counted from there.
  return createPortal(
    <div
      ref={attachGhost}
      className={styles.ghost}
      aria-hidden="true"
    >
      {isPull(carry.load) ? null : (
        <div ref={size} className={styles.ghostCard}>
          {words.title(carry.load.grabbed)}
        </div>
      )}
      <Words {...props} />
    </div>,
    document.body
  )
}

/** Between the outline and the words beside it, in pixels. */
const BESIDE = 8

/** Beside the outline, where the keyboard carries: at its right or at its left, where there is room in the grid; else at the end of it. */
function KeyBubble(props: WordsProps) {
  const element = useRef<HTMLDivElement>(null)
  const { id } = props.carry.load.grabbed
  useEffect(() => {
    // Anew for every frame: the grid is scrolled to the place, by the wheel too, and becomes larger and smaller.
    const follow = (): void => {
      frame = requestAnimationFrame(follow)
      const outline = document.querySelector(`[data-outline="${CSS.escape(id)}"]`)?.getBoundingClientRect()
      const grid = document.querySelector('[data-frame]')?.getBoundingClientRect()
      if (outline === undefined || grid === undefined || element.current === null) return
      const wide = element.current.offsetWidth + BESIDE
      const [left, right] = [outline.left - wide, outline.right + BESIDE]
      const x = right + wide < grid.right ? right : left > grid.left ? left : grid.right - wide
      element.current.style.setProperty('transform', `translate(${x}px, ${outline.top}px)`)
    }
    let frame = requestAnimationFrame(follow)
    return () => cancelAnimationFrame(frame)
  }, [id])
  return createPortal(
    <div ref={element} className={styles.ghost} aria-hidden="true">
      <Words {...props} />
    </div>,
    document.body
  )
}
