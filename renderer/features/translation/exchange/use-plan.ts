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
  const [history, setHistory] = useState<{ file: ReturnedFile; changes: readonly Change[] } | null>(null)
  useEffect(() => {
    let isWanted = true
    // Former words are asked for only where a source has changed; which ones, a first look tells.
    const changed = planReturn(file, { meeting: view.meeting.id, texts, formerWords: () => [] }).texts.flatMap(({ text, outcome }) => (text !== null && (outcome === 'changed' || outcome === 'damaged') ? [text.record] : []))
    const records = [...new Map(changed.map((record): [string, RecordRef] => [recordKey(record), record])).values()]
    void changesOfRecords(records).then((changes) => {
      if (isWanted) setHistory({ file, changes })
    })
    return () => {
      isWanted = false
    }
  }, [file, texts, view.meeting.id])
  const changes = history?.file === file ? history.changes : null
  return useMemo(() => (changes === null ? null : planReturn(file, { meeting: view.meeting.id, texts, formerWords: formerWordsIn(changes) })), [file, texts, view.meeting.id, changes])
}
