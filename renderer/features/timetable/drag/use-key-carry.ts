import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { minutesOf, type CalendarDate } from '#shared/foundation/time/index.ts'
import { freeStretches } from '#shared/checks/places/areas.ts'
import { minuteOf } from '#shared/checks/reading/slots.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import type { Layout } from '../grid/geometry/layout.ts'
import { snapOf } from '../grid/geometry/scale.ts'
import { judgeOf } from './judge.ts'
import type { Target } from './load.ts'
import type { Carrying } from './use-carrying.ts'
import { usePlaceWords } from './use-place-words.ts'

interface Surroundings {
  view: MeetingView
  layout: Layout
  rooms: readonly string[]
  carrying: Carrying
  /** Shows another day, where one day is shown at a time. */
  onDay: (day: CalendarDate) => void
  /** Brings a place into view. */
  reveal: (target: Target, minutes: number) => void
  /** After it was put down or left: where the focus goes. */
  onDone: (session: string) => void
}

/** Carries by keyboard: while something is in hand, every key is about it, and each step is said. Returns how to pick up. */
export function useKeyCarry(surroundings: Surroundings): (session: Session, chosen: readonly Session[]) => void {
  const { t } = useTranslation('timetable')
  const { view, layout, rooms, carrying } = surroundings
  const words = usePlaceWords(view)

  const step = (target: Target): void => {
    const carry = carrying.store.get()
    if (carry === null) return
    carrying.aim({ kind: 'place', target })
    surroundings.reveal(target, carry.load.grabbed.minutes)
    const next = carrying.store.get()
    if (next !== null) announce(t('drag.step', { title: words.title(carry.load.grabbed), place: words.landing(carry.load, target, rooms, true), verdict: words.spoken(next.verdict) }))
  }

  const onKey = (event: KeyboardEvent): void => {
    const carry = carrying.store.get()
    if (carry === null || carry.by !== 'keys' || carry.aim.kind !== 'place') return
    if (event.ctrlKey || event.metaKey || event.key === 'Shift' || event.key === 'Alt') return
    // Whoever has gone elsewhere meanwhile, such as to the search, means that with what they type.
    if (event.target instanceof Element && event.target !== document.body && event.target.closest('[data-frame], [data-tray]') === null) {
      carrying.cancel()
      return
    }
    event.preventDefault()
    event.stopPropagation()
    const id = carry.load.grabbed.id
    if (event.key === 'Enter' || event.key === ' ') {
      carrying.drop()
      surroundings.onDone(id)
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      carrying.cancel()
      surroundings.onDone(id)
    } else {
      const next = movedBy(event, carry.aim.target, layout, rooms, view.days)
      if (next === null) return
      if (next.day !== carry.aim.target.day && !layout.spread.columns.some(({ day }) => day === next.day)) surroundings.onDay(next.day)
      step(next)
    }
  }

  const latest = useLatest(onKey)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => latest.current(event)
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [latest])

  // Larger or smaller: the grid keeps its middle, and what is in hand may lie elsewhere.
  const { perMinute } = layout.scale
  const drawn = useRef(perMinute)
  const reveal = useLatest(surroundings.reveal)
  useEffect(() => {
    if (drawn.current === perMinute) return
    drawn.current = perMinute
    requestAnimationFrame(() => {
      const carry = carrying.store.get()
      if (carry?.by === 'keys' && carry.aim.kind === 'place') reveal.current(carry.aim.target, carry.load.grabbed.minutes)
    })
  }, [perMinute, carrying.store, reveal])

  return (session, chosen) => {
    const load = carrying.loadOf(session, 'move', chosen)
    if (load === null) return
    const shown = layout.spread.columns.map(({ day }) => day)
    const isHere = session.day !== null && session.start !== null && view.days.includes(session.day)
    const target = isHere && session.day !== null && session.start !== null
      ? { day: session.day, room: session.room, minute: minutesOf(session.start) }
      : firstFree(view, load.grabbed, layout, rooms) ?? { day: shown[0] ?? view.days[0], room: rooms[0] ?? null, minute: layout.scale.from + 60 }
    if (target.day === undefined) return
    carrying.begin(load, { kind: 'place', target: { ...target, day: target.day } }, 'keys')
    surroundings.reveal({ ...target, day: target.day }, session.minutes)
    announce(t('drag.pickedUp', { title: words.title(session) }))
  }
}

/** Where the keyboard puts a session from the tray at first: the earliest place that is free in what is shown. */
function firstFree(view: MeetingView, session: Session, { spread, scale }: Layout, rooms: readonly string[]): Target | null {
  const judge = judgeOf(view, { kind: 'move', grabbed: session, sessions: [session] }, rooms)
  let best: Target | null = null
  const { opens, closes } = view.meeting
  for (const { day, of, kind } of spread.columns) {
    if (kind !== 'room' || of === null) continue
    const midnight = minuteOf(day, null, 0)
    const hours = { from: midnight + (opens === null ? scale.from : minutesOf(opens)), until: midnight + (closes === null ? scale.until : minutesOf(closes)) }
    const [free] = freeStretches(judge.obstaclesIn(day, of), session.minutes, hours)
    if (free === undefined) continue
    const minute = Math.ceil((free.from - midnight) / 5) * 5
    if (best === null || day < best.day || (day === best.day && minute < best.minute)) best = { day, room: of, minute }
  }
  return best
}

function movedBy(event: KeyboardEvent, target: Target, { spread, scale }: Layout, rooms: readonly string[], days: readonly CalendarDate[]): Target | null {
  const step = event.shiftKey ? 5 : Math.max(snapOf(scale.perMinute), 15)
  const isByRoom = spread.columns[0]?.kind === 'room'
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      // From a crooked time to the next straight one.
      const isDown = event.key === 'ArrowDown'
      const minute = isDown ? Math.floor(target.minute / step) * step + step : Math.ceil(target.minute / step) * step - step
      return { ...target, minute: Math.min(scale.until - 5, Math.max(scale.from, minute)) }
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      return isByRoom ? { ...target, room: neighbour(rooms, target.room, event.key === 'ArrowRight' ? 1 : -1) } : null
    case 'PageUp':
    case 'PageDown': {
      const day = days[days.indexOf(target.day) + (event.key === 'PageDown' ? 1 : -1)]
      return day === undefined ? null : { ...target, day }
    }
    default:
      return null
  }
}

function neighbour(rooms: readonly string[], room: string | null, step: 1 | -1): string | null {
  const index = room === null ? (step === 1 ? -1 : 0) : rooms.indexOf(room)
  return rooms[Math.min(rooms.length - 1, Math.max(0, index + step))] ?? room
}
