import { useMemo } from 'react'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { withPlaces } from '#shared/view/with-places.ts'
import type { Layout } from '../grid/geometry/layout.ts'
import { boxesOf, rectangleOf, type Rectangle } from '../grid/geometry/boxes.ts'
import { usePlaced } from '../grid/use-frame.ts'
import { usePlaceWords } from './place-words.ts'
import styles from '../proposal/proposal.module.css'

/** Where the sessions of a proposal would be, over the present plan. The panel beside it says the same in words. */
export function Ghosts({ view, layout, places }: { view: MeetingView; layout: Layout; places: Readonly<Record<string, SessionPlace>> }) {
  const words = usePlaceWords(view)
  const { spread, scale } = layout
  const boxes = useMemo(() => {
    const after = withPlaces(view, places)
    return boxesOf(after, spread.columns, after.sessions.filter(({ day }) => day !== null && spread.columns.some((column) => column.day === day)))
  }, [view, places, spread.columns])
  return (
    <div aria-hidden="true">
      {boxes.map((box) =>
        places[box.session.id] === undefined ? null : <Ghost key={box.session.id} id={box.session.id} title={words.title(box.session).text} {...rectangleOf(box, spread, scale)} />
      )}
    </div>
  )
}

function Ghost({ id, title, ...rectangle }: Rectangle & { id: string; title: string }) {
  const element = usePlaced<HTMLDivElement>(rectangle)
  return (
    <div ref={element} className={styles.ghost} data-ghost={id} data-thin={rectangle.height < 22 || undefined}>
      {title}
    </div>
  )
}
