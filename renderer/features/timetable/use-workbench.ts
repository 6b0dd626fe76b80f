import { useMemo, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import type { MenuPlace } from '#renderer/ui/actions/ContextMenu.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import type { Actions } from './arranging/actions.ts'
import { useArranging, type Arranging } from './arranging/use-arranging.ts'
import { useSelection, type Selection } from './arranging/use-selection.ts'
import type { Load, Target } from './drag/load.ts'
import { useCarrying, type Carrying } from './drag/use-carrying.ts'
import { useKeyCarry } from './drag/use-key-carry.ts'
import { usePlaceWords } from './drag/use-place-words.ts'
import { usePointer } from './drag/use-pointer.ts'
import type { Layout } from './grid/geometry/layout.ts'
import { isInView, rectangleOf } from './grid/geometry/boxes.ts'
import { columnIndex } from './grid/geometry/columns.ts'
import { useFrame, type Frame } from './grid/use-frame.ts'
import { useReveal, type Reveal } from './grid/use-reveal.ts'
import type { Zoom } from './grid/use-zoom.ts'
import { useLayout } from './use-layout.ts'

/** Everything that a grid of sessions needs to be worked on. */
export interface Workbench {
  frame: Frame
  plane: RefObject<HTMLDivElement | null>
  layout: Layout
  zoom: Zoom
  rooms: readonly string[]
  arranging: Arranging
  carrying: Carrying
  selection: Selection
  chosen: readonly Session[]
  actions: Actions
  reveal: Reveal
  current: string | null
  setCurrent: (id: string) => void
  swapping: Session | null
  onSwap: (other: Session | null) => void
  menu: { session: Session; at: MenuPlace } | null
  setMenu: (menu: { session: Session; at: MenuPlace } | null) => void
  press: (event: PointerEvent) => void
  sessionOf: (id: string) => Session | null
}

interface Asked {
  view: MeetingView
  days: readonly CalendarDate[]
  by: 'room' | 'group'
  secondZone: string | null
  proposed: Readonly<Record<string, SessionPlace>> | null
  onDay: (day: CalendarDate) => void
}

export function useWorkbench({ view, days, by, secondZone, proposed, onDay }: Asked): Workbench {
  const { t } = useTranslation('timetable')
  const frame = useFrame()
  const plane = useRef<HTMLDivElement>(null)
  const rooms = useMemo(() => view.rooms.map(({ id }) => id), [view.rooms])
  const arranging = useArranging(view, rooms)
  const { layout, zoom } = useLayout({ view, sessions: arranging.sessions, days, by, frame, secondZone, proposed })
  const carrying = useCarrying(view, arranging, rooms)
  const selection = useSelection()
  const words = usePlaceWords(view)
  const [current, setCurrent] = useState<string | null>(null)
  const [swapping, setSwapping] = useState<Session | null>(null)
  const [menu, setMenu] = useState<Workbench['menu']>(null)
  const reveal = useReveal(layout, secondZone, frame.scroller, setCurrent)

  const byId = useMemo(() => new Map(arranging.sessions.map((session) => [session.id, session])), [arranging.sessions])
  const sessionOf = (id: string): Session | null => byId.get(id) ?? null
  const chosen = [...selection.ids].flatMap((id) => sessionOf(id) ?? [])
  const about = (session: Session): readonly Session[] => (selection.ids.has(session.id) ? chosen : [session])

  const pickUp = useKeyCarry({
    view, layout, rooms, carrying, onDay,
    reveal: (target, minutes) => reveal.show(rectangleAt(view, layout, target, minutes)),
    onDone: reveal.focus
  })

  const onSwap = (other: Session | null): void => {
    const first = swapping
    if (first !== null && other?.locked === true) {
      carrying.loadOf(other, 'move', [])
      return
    }
    setSwapping(null)
    if (first === null || other === null || other.id === first.id) return
    arranging.swap(first, other)
    reveal.focus(first.id)
  }

  const actions: Actions = {
    about,
    pickUp: (session) => pickUp(session, about(session)),
    open: (session) => navigate({ screen: 'sessions', focus: session.id }),
    lock: (session) => arranging.lock(about(session), !session.locked),
    toTray(session) {
      const movable = about(session).filter(({ locked }) => !locked)
      if (movable.length === 0) carrying.loadOf(session, 'move', [])
      else arranging.unplace(movable)
    },
    resize(session, spot) {
      if (carrying.loadOf(session, 'end', []) !== null) arranging.resize(session, spot)
    },
    duplicate: (session) => arranging.duplicate(session),
    swapWith(session) {
      if (session.locked) carrying.loadOf(session, 'move', [])
      else if (session.start !== null) {
        setSwapping(session)
        announce(t('selection.chooseOther', { title: words.title(session) }))
      }
    }
  }

  const press = usePointer(
    {
      layout, sessionOf,
      load: (session: Session, kind: Load['kind']) => carrying.loadOf(session, kind, kind === 'move' ? about(session) : []),
      begin: (load, aim) => carrying.begin(load, aim, 'pointer'),
      aim: carrying.aim,
      drop: carrying.drop,
      cancel: carrying.cancel,
      follow: carrying.store.follow,
      click(session, { isAdding, isRange }) {
        if (swapping !== null && !isAdding && !isRange) return onSwap(session)
        setCurrent(session.id)
        if (isAdding) selection.toggle(session.id)
        else if (isRange) selection.range(session.id, layout.boxes.map((box) => box.session.id))
        else selection.only(session.id)
        return undefined
      },
      clickNowhere: selection.clear,
      band: (band, isAdding) =>
        selection.all(layout.boxes.filter((box) => isInView(rectangleOf(box, layout.spread, layout.scale), band)).map((box) => box.session.id), isAdding)
    },
    plane,
    frame.scroller
  )

  return { frame, plane, layout, zoom, rooms, arranging, carrying, selection, chosen, actions, reveal, current, setCurrent, swapping, onSwap, menu, setMenu, press, sessionOf }
}

function rectangleAt(view: MeetingView, { spread, scale }: Layout, target: Target, minutes: number): ReturnType<typeof rectangleOf> {
  const [any] = view.sessions
  const index = any === undefined ? 0 : Math.max(0, columnIndex(spread.columns, view)({ ...any, day: target.day, room: target.room }))
  const from = Math.min(Math.max(target.minute, scale.from), scale.until)
  return rectangleOf({ first: index, last: index, from, until: from + minutes, lane: 0, lanes: 1 }, spread, scale)
}
