import { useEffect, useMemo, useState } from 'react'
import { formerWordsIn } from '#shared/translation/back/former-words.ts'
import type { ReturnPlan } from '#shared/translation/back/outcome.ts'
import { planReturn } from '#shared/translation/back/plan.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { ReturnedFile } from '#shared/translation/units/returned.ts'
import { recordKey, type Change, type RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { changesOfRecords } from '#renderer/store/index.ts'

/** What taking a file back means for the meeting as it is now; null while the history is being looked up. */
export function usePlan(view: MeetingView, file: ReturnedFile): ReturnPlan | null {
  const texts = useMemo(() => textsOfMeeting(view), [view])
  const meeting = view.meeting.id
  const first = useMemo(() => planReturn(file, { meeting, texts, formerWords: () => [] }), [file, texts, meeting])
  // Former words are asked for only where a source has changed; which ones, the first look tells.
  const records = useMemo(() => changedRecords(first), [first])
  const [history, setHistory] = useState<{ of: ReturnPlan; changes: readonly Change[] } | null>(null)
  useEffect(() => {
    let isWanted = true
    if (records.length > 0) {
      void changesOfRecords(records).then((changes) => {
        if (isWanted) setHistory({ of: first, changes })
      })
    }
    return () => {
      isWanted = false
    }
  }, [first, records])
  const changes = history?.of === first ? history.changes : null
  return useMemo(() => {
    if (records.length === 0) return first
    return changes === null ? null : planReturn(file, { meeting, texts, formerWords: formerWordsIn(changes) })
  }, [file, texts, meeting, first, records, changes])
}

function changedRecords({ texts }: ReturnPlan): RecordRef[] {
  const changed = texts.flatMap(({ text, outcome }) => (text !== null && (outcome === 'changed' || outcome === 'damaged') ? [text.record] : []))
  return [...new Map(changed.map((record): [string, RecordRef] => [recordKey(record), record])).values()]
}
