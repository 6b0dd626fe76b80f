import { useCallback, useMemo, useState } from 'react'
import type { Session } from '#shared/domain/session/schema.ts'

/** What of a session is about to be stored. */
export type Pending = Partial<Pick<Session, 'day' | 'start' | 'room' | 'minutes' | 'locked'>>

/**
 * Sessions as they are about to be stored: what is dropped stands at its place in the next frame, and not when the disk has answered. An
 * edit that could not be stored gives its place back.
 */
export function usePending(sessions: readonly Session[]): [readonly Session[], (changes: ReadonlyMap<string, Pending>, stored: Promise<void>) => void] {
  const [pending, setPending] = useState<readonly ReadonlyMap<string, Pending>[]>([])
  const expect = useCallback((changes: ReadonlyMap<string, Pending>, stored: Promise<void>): void => {
    setPending((known) => [...known, changes])
    const settle = (): void => setPending((known) => known.filter((one) => one !== changes))
    // What went wrong has been said as a notice by the store.
    stored.then(settle, settle)
  }, [])
  const seen = useMemo(() => {
    if (pending.length === 0) return sessions
    return sessions.map((session) => pending.reduce((known, changes) => ({ ...known, ...changes.get(session.id) }), session))
  }, [sessions, pending])
  return [seen, expect]
}
