import { memo } from 'react'
import { dayNumberOf, MINUTES_PER_DAY, minutesOf } from '#shared/foundation/time/index.ts'
import { closingsOf } from '#shared/checks/reading/room-fit.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import type { Rectangle, Spread } from './geometry/boxes.ts'
import { heightAt, heightOf, ticksOf, type Scale } from './geometry/scale.ts'
import { usePlaced } from './use-frame.ts'
import styles from './board.module.css'

/** What lies under the cards: lines of time and columns, and the hours at which the venue or a room is closed. */
export const Ground = memo(function Ground({ view, spread, scale }: { view: MeetingView; spread: Spread; scale: Scale }) {
  const [first = scale.from, second = first + 60] = ticksOf(scale)
  const lines = useCssVariables<HTMLDivElement>({ '--line-step': `${(second - first) * scale.perMinute}px`, '--line-first': `${heightAt(scale, first)}px` })
  return (
    <div aria-hidden="true">
      {spread.columns.map((column, index) => (
        <ColumnGround key={column.id} x={spread.starts[index] ?? 0} y={0} width={spread.width} height={heightOf(scale)} />
      ))}
      <div ref={lines} className={styles.lines} />
      {closedOf(view, spread, scale).map(({ id, ...rectangle }) => (
        <Closed key={id} {...rectangle} />
      ))}
    </div>
  )
})

function ColumnGround(rectangle: Rectangle) {
  const element = usePlaced<HTMLDivElement>(rectangle)
  return <div ref={element} className={styles.column} />
}

function Closed(rectangle: Rectangle) {
  const element = usePlaced<HTMLDivElement>(rectangle)
  return <div ref={element} className={styles.closed} />
}

/** Where nothing can be: before the venue opens, after it closes, and when a room is lost. */
function closedOf(view: MeetingView, spread: Spread, scale: Scale): (Rectangle & { id: string })[] {
  const { opens, closes } = view.meeting
  return spread.columns.flatMap((column, index) => {
    const midnight = dayNumberOf(column.day) * MINUTES_PER_DAY
    const room = column.kind === 'room' ? view.room(column.of) : null
    const spans = [
      ...(opens === null ? [] : [{ from: scale.from, until: minutesOf(opens) }]),
      ...(closes === null ? [] : [{ from: minutesOf(closes), until: scale.until }]),
      ...(room === null ? [] : closingsOf(room).map(({ from, until }) => ({ from: from - midnight, until: until - midnight })))
    ]
    return spans.flatMap((span, number) => {
      const from = Math.max(span.from, scale.from)
      const until = Math.min(span.until, scale.until)
      if (until <= from) return []
      return [{ id: `${column.id} ${number}`, x: spread.starts[index] ?? 0, y: heightAt(scale, from), width: spread.width, height: (until - from) * scale.perMinute }]
    })
  })
}
