import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '#shared/checks/places/places.ts'
import { changeSession, duplicateSession, placeSessions, resizeSession } from '#shared/domain/session/edits.ts'
import { together, type DomainEdit } from '#shared/domain/edit.ts'
import type { Verb } from '#shared/domain/verbs.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { minutesOf } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { undoOf } from '#renderer/news/tell-done.ts'
import { showToast, type ToastAction, type Words } from '#renderer/ui/overlays/toast-queue.ts'
import { landingOf, type Load, type Spot, type Target } from '../drag/load.ts'
import { usePlaceWords } from '../drag/use-place-words.ts'
import { usePending, type Pending } from './use-pending.ts'

function swapInstead(perform: () => void): ToastAction {
  return { label: (t) => t('timetable:drag.swapInstead'), perform }
}

/** What one can do to the timetable. Everything is one gesture that can be taken back, and is said aloud. */
export interface Arranging {
  /** As they stand, or are about to. */
  sessions: readonly Session[]
  drop: (load: Load, target: Target, verdict: Verdict) => void
  unplace: (sessions: readonly Session[]) => void
  swap: (a: Session, b: Session) => void
  lock: (sessions: readonly Session[], isLocked: boolean) => void
  duplicate: (session: Session) => void
  resize: (session: Session, spot: Pick<Spot, 'start' | 'minutes'>) => void
}

export function useArranging(view: MeetingView, rooms: readonly string[]): Arranging {
  const { t } = useTranslation('timetable')
  const perform = usePerform()
  const say = usePhrase('timetable')
  const words = usePlaceWords(view)
  const [sessions, expect] = usePending(view.sessions)

  const news = useRef<(() => void) | null>(null)
  const store = (edit: DomainEdit, changes: ReadonlyMap<string, Pending>): void => {
    news.current?.()
    expect(changes, perform(edit))
  }
  /** The news of one's last move goes when the next is made. */
  const tell = (text: Words, options: Parameters<typeof showToast>[1]): void => {
    news.current = showToast(text, options)
  }

  const swap = (a: Session, b: Session): void => {
    const [first, second] = [placeOf(a), placeOf(b)]
    store(placeSessions({ [a.id]: second, [b.id]: first }), new Map([[a.id, second], [b.id, first]]))
    announce(t('selection.swapped', { title: words.title(a), other: words.title(b) }))
  }

  const resize = (session: Session, { start, minutes }: Pick<Spot, 'start' | 'minutes'>): void => {
    store(resizeSession(session.id, { start, minutes }), new Map([[session.id, { start, minutes }]]))
    if (session.day !== null) announce(t('selection.resized', { title: words.title(session), time: words.place({ day: session.day, start, room: session.room, minutes }, false) }))
  }

  /** The one session whose place was taken, for the offer to swap. */
  const takenFrom = ({ grabbed, sessions: moved }: Load, spot: Spot): Session | null => {
    const there = sessions.filter((other) => other.id !== grabbed.id && other.room === spot.room && other.day === spot.day && isPlaced(other) && other.status !== 'cancelled' && overlap(spot, other))
    const [only, ...others] = there
    return moved.length === 1 && spot.room !== null && only !== undefined && others.length === 0 && !only.locked && isPlaced(grabbed) ? only : null
  }

  return {
    sessions,
    drop(load, target, verdict) {
      const { grabbed, kind } = load
      const landing = landingOf(load, target, rooms)
      const spot = landing.get(grabbed.id)
      if (spot === undefined) return
      const title = words.title(grabbed)
      const verb: Verb = kind === 'move' ? 'session.arrange' : kind === 'copy' ? 'session.create' : 'session.change'
      if (kind === 'copy') {
        void perform(duplicateSession(newId(), grabbed, newId, { day: spot.day, start: spot.start, room: spot.room }))
        announce(t('selection.copied', { title }))
      } else if (kind === 'move') {
        const places = new Map([...landing].map(([id, { day, start, room }]) => [id, { day, start, room }]))
        store(placeSessions(Object.fromEntries(places)), places)
        announce(t('drag.dropped', { title, place: words.place(spot, true) }))
      } else resize(grabbed, spot)
      const [reason] = verdict.obstacles
      if (verdict.state !== 'forbidden' || reason === undefined) return
      const other = kind === 'move' ? takenFrom(load, spot) : null
      const actions = [undoOf(verb), ...(other === null ? [] : [swapInstead(() => swap(grabbed, other))])]
      tell(t('drag.problem', { title, reason: say(reason.why) }), { tone: 'err', actions })
    },
    unplace(moved) {
      const placed = moved.filter(isPlaced)
      if (placed.length === 0) return
      const places = new Map(placed.map(({ id }) => [id, { day: null, start: null, room: null }]))
      store(placeSessions(Object.fromEntries(places)), places)
      tell((t) => t('timetable:selection.unplaced', { count: placed.length }), { action: undoOf('session.arrange') })
    },
    swap,
    lock(chosen, isLocked) {
      const changed = chosen.filter(({ locked }) => locked !== isLocked)
      const [first, ...others] = changed.map(({ id }) => changeSession(id, { locked: isLocked }))
      if (first === undefined) return
      store(together(first, ...others), new Map(changed.map(({ id }) => [id, { locked: isLocked }])))
      announce(t(isLocked ? 'selection.locked' : 'selection.unlocked', { count: others.length + 1 }))
    },
    duplicate(session) {
      void perform(duplicateSession(newId(), session, newId))
      tell((t) => t('timetable:selection.duplicated', { title: words.title(session) }), { action: undoOf('session.create') })
    },
    resize
  }
}

function placeOf({ day, start, room }: Session): { day: Session['day']; start: Session['start']; room: string | null } {
  return { day, start, room }
}

function overlap(spot: Spot, other: Session): boolean {
  if (other.start === null) return false
  const [from, start] = [minutesOf(spot.start), minutesOf(other.start)]
  return from < start + other.minutes && start < from + spot.minutes
}
