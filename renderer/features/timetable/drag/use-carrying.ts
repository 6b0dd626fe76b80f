import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '#shared/checks/places/places.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import type { Arranging } from '../arranging/use-arranging.ts'
import { createCarryStore, isSameAim, type Carry, type CarryStore } from './carry.ts'
import { judgeOf, swapVerdict, type Judge } from './judge.ts'
import type { Aim, Load } from './load.ts'
import { usePlaceWords } from './use-place-words.ts'

const FREE: Verdict = { state: 'free', obstacles: [] }
const NONE: ReadonlySet<string> = new Set()

export interface Carrying {
  store: CarryStore
  /** The sessions that are being carried, which are drawn as shadows. */
  carried: ReadonlySet<string>
  /** What to carry when one takes hold of a session: all that are chosen, if it is among them. Null when it stays, which is said. */
  loadOf: (session: Session, kind: Load['kind'], chosen: readonly Session[]) => Load | null
  begin: (load: Load, aim: Aim, by: Carry['by']) => void
  aim: (aim: Aim) => void
  /** Puts it down; false when nothing was carried. */
  drop: () => boolean
  cancel: () => void
}

/** Takes sessions in hand, follows where they are aimed, and puts them down. */
export function useCarrying(view: MeetingView, arranging: Arranging, rooms: readonly string[]): Carrying {
  const { t } = useTranslation('timetable')
  const words = usePlaceWords(view)
  const store = useMemo(() => createCarryStore(), [])
  const carried = useSyncExternalStore(store.subscribe, () => store.get()?.carried ?? NONE)

  const verdictOf = (judge: Judge, load: Load, aim: Aim): Verdict => {
    if (aim.kind === 'place') return judge.verdictAt(aim.target)
    return aim.kind === 'swap' ? swapVerdict(view, load.grabbed, aim.other) : FREE
  }

  // What an undo has taken away or locked meanwhile is in hand no more: to put it down would bring it back.
  useEffect(() => {
    const load = store.get()?.load
    if (load === undefined) return
    const held = new Set(arranging.sessions.flatMap(({ id, locked }) => (locked && load.kind !== 'copy' ? [] : id)))
    if (!load.sessions.every(({ id }) => held.has(id))) store.set(null)
  }, [arranging.sessions, store])

  return {
    store,
    carried,
    loadOf(session, kind, chosen) {
      const along = kind === 'move' && chosen.some(({ id }) => id === session.id) ? chosen : [session]
      if (session.locked && kind !== 'copy') {
        showToast((t) => t('timetable:drag.locked', { title: words.title(session) }))
        return null
      }
      const free = along.filter(({ locked }) => !locked || kind === 'copy')
      if (free.length < along.length) announce(t('drag.lockedSome', { count: along.length - free.length }))
      return { kind, grabbed: session, sessions: free }
    },
    begin(load, aim, by) {
      const judge = judgeOf(view, load, rooms)
      const moved = load.kind === 'move' ? new Set(load.sessions.filter(isPlaced).map(({ id }) => id)) : NONE
      store.set({ load, judge, aim, verdict: verdictOf(judge, load, aim), by, carried: moved })
    },
    aim(aim) {
      const carry = store.get()
      if (carry === null || isSameAim(carry.aim, aim)) return
      store.set({ ...carry, aim, verdict: verdictOf(carry.judge, carry.load, aim) })
    },
    drop() {
      const carry = store.get()
      if (carry === null) return false
      const { aim, load, verdict } = carry
      store.set(null)
      if (aim.kind === 'tray') arranging.unplace(load.sessions)
      else if (aim.kind === 'swap') {
        if (aim.other.locked) showToast((t) => t('timetable:drag.locked', { title: words.title(aim.other) }))
        else arranging.swap(load.grabbed, aim.other)
      } else arranging.drop(load, aim.target, verdict)
      return true
    },
    cancel() {
      const carry = store.get()
      if (carry === null) return
      store.set(null)
      announce(t('drag.cancelled', { title: words.title(carry.load.grabbed) }))
    }
  }
}
