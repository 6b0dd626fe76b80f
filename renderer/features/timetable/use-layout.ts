import { useMemo } from 'react'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { withPlaces } from '#shared/view/with-places.ts'
import { axisOf, headOf } from './grid/Board.tsx'
import type { Layout } from './grid/geometry/layout.ts'
import { boxesOf, spanOf, spreadOf } from './grid/geometry/boxes.ts'
import { columnsOf, daysWithoutGroup, daysWithoutRoom } from './grid/geometry/columns.ts'
import { hoursOf } from './grid/geometry/scale.ts'
import type { Frame } from './grid/use-frame.ts'
import { useZoom, type Zoom } from './grid/use-zoom.ts'

/** A column is at least so wide, in pixels, unless everything is to fit the window. */
const NARROWEST = 130
const FITTED = 56

interface Asked {
  view: MeetingView
  /** As they stand or are about to stand. */
  sessions: readonly Session[]
  days: readonly CalendarDate[]
  by: 'room' | 'group'
  frame: Frame
  secondZone: string | null
  /** What a proposal would put where, drawn over the plan: the grid has a column and hours for it too. */
  proposed: Readonly<Record<string, SessionPlace>> | null
}

/** What the grid shows, for the size of its frame and the zoom. */
export function useLayout({ view, sessions, days, by, frame, secondZone, proposed }: Asked): { layout: Layout; zoom: Zoom } {
  const here = useMemo(() => sessions.filter((session) => isPlaced(session) && days.includes(session.day)), [sessions, days])
  const ids = useMemo(() => (by === 'room' ? view.rooms.map(({ id }) => id) : view.groups.map(({ group }) => group.id)), [by, view.rooms, view.groups])
  const all = useMemo(() => {
    const places = proposed ?? {}
    return [...here, ...withPlaces(view, places).sessions.filter((session) => places[session.id] !== undefined && isPlaced(session) && days.includes(session.day))]
  }, [view, here, days, proposed])
  // As one text, so that columns stay the same while sessions move among them.
  const without = (by === 'room' ? daysWithoutRoom(view, all) : daysWithoutGroup(ids, all)).join(' ')
  const columns = useMemo(() => columnsOf(by, ids, days, without.split(' ')), [by, ids, days, without])
  const { from, until } = hoursOf(view.meeting, all.filter(isPlaced).map(spanOf))
  const hours = useMemo(() => ({ from, until }), [from, until])
  const isWithDays = days.length > 1
  const zoom = useZoom(hours, frame.height - headOf({ isWithDays }), !isWithDays, frame.scroller)
  const boxes = useMemo(() => boxesOf(view, columns, here), [view, columns, here])
  const spread = useMemo(
    () => spreadOf(columns, frame.width - axisOf(secondZone), zoom.isFitted ? FITTED : NARROWEST),
    [columns, frame.width, secondZone, zoom.isFitted]
  )
  const scale = useMemo(() => ({ ...hours, perMinute: zoom.perMinute }), [hours, zoom.perMinute])
  const layout = useMemo(() => ({ spread, scale, boxes, isWithDays }), [spread, scale, boxes, isWithDays])
  return { layout, zoom }
}
