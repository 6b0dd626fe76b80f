import { useEffect, useState } from 'react'
import { formerWordsIn } from '#shared/translation/back/former-words.ts'
import type { ReturnPlan } from '#shared/translation/back/outcome.ts'
import { planningReturn } from '#shared/translation/back/plan.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { ReturnedFile } from '#shared/translation/units/returned.ts'
import { recordKey, type RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { changesOfRecords } from '#renderer/store/index.ts'
import { inSlices } from '#renderer/ui/foundation/in-slices.ts'

export interface Planning {
  /** Null until it is worked out for the first time. */
  plan: ReturnPlan | null
  /** Whether the plan is about the meeting as it stands now: what is edited meanwhile has it worked out again. */
  isNow: boolean
  done: number
  total: number
}

interface Known {
  view: MeetingView
  file: ReturnedFile
  plan: ReturnPlan
}

const BEGUN = { done: 0, total: 0 }

/** What taking a file back means for the meeting as it is now, worked out in slices so that the window answers meanwhile. */
export function usePlan(view: MeetingView, file: ReturnedFile): Planning {
  const [known, setKnown] = useState<Known | null>(null)
  const [step, seen] = useState(BEGUN)
  useEffect(() => {
    let isWanted = true
    const work = async (): Promise<void> => {
      const present = { meeting: view.meeting.id, texts: textsOfMeeting(view) }
      const first = await inSlices(planningReturn(file, { ...present, formerWords: () => [] }), seen, () => isWanted)
      if (first === null) return
      // Former words are asked for only where a source has changed; which ones, the first look tells.
      const records = changedRecords(first)
      const changes = records.length === 0 ? [] : await changesOfRecords(records)
      const plan = records.length === 0 ? first : await inSlices(planningReturn(file, { ...present, formerWords: formerWordsIn(changes) }), seen, () => isWanted)
      if (plan !== null && isWanted) setKnown({ view, file, plan })
    }
    void work()
    return () => {
      isWanted = false
    }
  }, [view, file])
  const mine = known?.file === file ? known : null
  return { plan: mine?.plan ?? null, isNow: mine?.view === view, ...step }
}

function changedRecords({ texts }: ReturnPlan): RecordRef[] {
  const changed = texts.flatMap(({ text, outcome }) => (text !== null && (outcome === 'changed' || outcome === 'damaged') ? [text.record] : []))
  return [...new Map(changed.map((record): [string, RecordRef] => [recordKey(record), record])).values()]
}
