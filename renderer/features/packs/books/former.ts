import { useMemo } from 'react'
import type { FormerView } from '#shared/briefing/packs/build-pack.ts'
import { releaseMarkedIn } from '#shared/domain/pack/rules.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { asItWas, useAsItWas, type AsItWas } from '#renderer/store/index.ts'

/** The release since which a pack marks what changed, as the meeting was in it. */
export interface Former {
  /** Null: nothing is marked. */
  former: FormerView | null
  /** Changes of the release that this workspace lacks: nothing is marked since half of it. */
  missing: number
}

export function useFormer(view: MeetingView, pack: Pack): Former {
  const release = releaseMarkedIn(pack, view.releases)
  const was = useAsItWas(view.meeting.id, release?.cut ?? null)
  const number = release?.number ?? null
  return useMemo(() => formerIn(number, was), [number, was])
}

/** The same for packs that are made one after the other. */
export async function formerOf(view: MeetingView, pack: Pack): Promise<FormerView | null> {
  const release = releaseMarkedIn(pack, view.releases)
  return release === null ? null : formerIn(release.number, await asItWas(view.meeting.id, release.cut)).former
}

function formerIn(number: number | null, was: AsItWas | null): Former {
  if (number === null || was === null) return { former: null, missing: 0 }
  const { view, missing } = was
  return { former: view === null || missing > 0 ? null : { number, view }, missing }
}
