import { useEffect, useState } from 'react'
import { sequencesOf } from '#shared/domain/session/sequence.ts'
import { changesWithin, cutKey, missingFrom, type Cut } from '#shared/ledger/cut.ts'
import { fold } from '#shared/ledger/fold.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { current } from '../current.ts'
import { readMarker } from '../database/commit.ts'
import { allChanges } from '../database/packs.ts'
import { useObservable } from '../observable.ts'
import { whenOpen } from '../saving/purge.ts'
import type { OpenWorkspace } from '../start.ts'

/** A meeting as it was at a cut through the ledger. */
export interface AsItWas {
  /** Null when the meeting was not there yet. */
  view: MeetingView | null
  /** How many changes of the cut this workspace does not hold; what is shown is then not all of it. */
  missing: number
  /** How often each session had changed by then: the SEQUENCE of its calendar entry. */
  sequences: ReadonlyMap<string, number>
}

/** What was folded for each cut and meeting, as long as no purge has struck anything since. */
const known = new Map<string, AsItWas>()
/** A release is looked at with the one before it and the one after: no more are kept in memory. */
const KEPT = 8

/** The cut that holds everything which this workspace holds now. */
export async function currentCut(): Promise<Cut> {
  await whenOpen()
  return { ...(await readMarker(mustBeOpen().database)).highest }
}

/** Folds the changes within a cut; the same cut is folded once. */
export async function asItWas(meeting: string, cut: Cut): Promise<AsItWas> {
  await whenOpen()
  const open = mustBeOpen()
  const marker = await readMarker(open.database)
  const key = [open.id, meeting, marker.struck, cutKey(cut)].join('\n')
  const found = known.get(key)
  if (found !== undefined && found.missing === 0) return found
  const changes = await allChanges(open.database)
  const within = changesWithin(changes, cut)
  const made: AsItWas = { view: meetingView(rowsOf(fold(within).values()), meeting), missing: missingFrom(within, cut), sequences: sequencesOf(within) }
  known.delete(key)
  known.set(key, made)
  for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old)
  return made
}

/** A meeting as it was at a cut; null while it is being folded. `cut` null: nothing is asked for. */
export function useAsItWas(meeting: string, cut: Cut | null): AsItWas | null {
  const open = useObservable(current)
  const key = cut === null ? null : cutKey(cut)
  const [state, setState] = useState<{ key: string; was: AsItWas } | null>(null)
  useEffect(() => {
    if (cut === null || key === null) return undefined
    let isWanted = true
    void asItWas(meeting, cut).then((was) => {
      if (isWanted) setState({ key: `${meeting} ${key}`, was })
    })
    return () => {
      isWanted = false
    }
    // A cut is what its key says; a new object of an equal one asks for nothing new.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open, meeting, key])
  return state !== null && state.key === `${meeting} ${key}` ? state.was : null
}

function mustBeOpen(): OpenWorkspace {
  const open = current.get()
  if (open === null) throw new Error('No workspace is open')
  return open
}
