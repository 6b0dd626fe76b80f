import { useEffect, useMemo, useState } from 'react'
import { parseCalendarDate, parseWallTime, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import { historyOf, type HistoryEntry } from '#shared/ledger/history.ts'
import { describeEntry } from '#shared/view/history.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { changesOfGesture, useAllRows } from '#renderer/store/index.ts'
import { fold } from '#renderer/ui/foundation/fold.ts'

/** One action, told. */
export interface StoryLine {
  entry: HistoryEntry
  /** Says who did what; for an undo, what was taken back. */
  sentence: string
  /** When, by the clock of this computer. */
  day: CalendarDate | null
  time: WallTime | null
}

/** Tells entries as sentences. What an undo took back is said with it: it may lie further back than what is listed. */
export function useStory(entries: readonly HistoryEntry[]): readonly StoryLine[] {
  const rows = useAllRows()
  const say = usePhrase('history-sentences')
  const original = useOriginals(entries)
  return entries.map((entry) => {
    const undone = original(entry)
    const sentence = undone
      ? say({ key: entry.verb === 'redo' ? 'restored' : 'took', values: { sentence: say(describeEntry(rows, undone)) } })
      : say(describeEntry(rows, entry))
    return { entry, sentence, ...localTime(entry.at) }
  })
}

/** The lines with all the words, by one person or by anyone. */
export function filtered(story: readonly StoryLine[], text: string, person: string | null): readonly StoryLine[] {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0 && person === null) return story
  return story.filter(({ entry, sentence }) => {
    if (person !== null && entry.by !== person) return false
    const folded = fold(sentence)
    return words.every((word) => folded.includes(word))
  })
}

/** For an undo or a redo, the action at the bottom of it; null for any other entry. */
function useOriginals(entries: readonly HistoryEntry[]): (entry: HistoryEntry) => HistoryEntry | null {
  const [fetched, setFetched] = useState<ReadonlyMap<string, HistoryEntry>>(new Map())
  const known = useMemo(() => new Map([...fetched, ...entries.map((entry) => [entry.gesture, entry] as const)]), [entries, fetched])
  const missing = entries.flatMap((entry) => followed(entry, known).missing ?? []).join(' ')

  useEffect(() => {
    if (missing === '') return
    void Promise.all(missing.split(' ').map(changesOfGesture)).then((found) => {
      const older = found.flatMap((changes) => historyOf(changes))
      if (older.length > 0) setFetched((before) => new Map([...before, ...older.map((entry) => [entry.gesture, entry] as const)]))
    })
  }, [missing])

  return (entry) => (entry.undoes === null ? null : followed(entry, known).entry)
}

/** Follows what an entry takes back, down to an ordinary one; or names the first that is not known yet. */
function followed(entry: HistoryEntry, known: ReadonlyMap<string, HistoryEntry>): { entry: HistoryEntry | null; missing: string | null } {
  let current = entry
  const seen = new Set([entry.gesture])
  while (current.undoes !== null && !seen.has(current.undoes)) {
    seen.add(current.undoes)
    const next = known.get(current.undoes)
    if (!next) return { entry: null, missing: current.undoes }
    current = next
  }
  return { entry: current === entry ? null : current, missing: null }
}

/** The day and the time of an ISO instant by the clock of this computer; null for what is no instant. */
export function localTime(at: string): { day: CalendarDate | null; time: WallTime | null } {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return { day: null, time: null }
  const pad = (value: number): string => String(value).padStart(2, '0')
  return {
    day: parseCalendarDate(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`),
    time: parseWallTime(`${pad(date.getHours())}:${pad(date.getMinutes())}`)
  }
}
