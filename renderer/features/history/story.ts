import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trilingual } from '#shared/foundation/language.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import { recordKey, type RecordRef } from '#shared/ledger/change.ts'
import { historyOf, type HistoryEntry } from '#shared/ledger/history.ts'
import { describeEntry } from '#shared/view/words/history.ts'
import { formerName, recordName } from '#shared/view/words/record-name.ts'
import type { Rows } from '#shared/view/rows.ts'
import { localTime } from '#renderer/i18n/moment.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { changesOfGesture, changesOfRecords, useAllRows } from '#renderer/store/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { fold } from '#shared/foundation/formats/fold.ts'

/** One action, told. */
export interface StoryLine {
  entry: HistoryEntry
  /** Says who did what; for an undo, what was taken back. */
  sentence: string
  /** When, by the clock of this computer. */
  day: CalendarDate | null
  time: WallTime | null
}

/** The kinds of records that have names; of the others no name is sought. */
const NAMED: ReadonlySet<string> = new Set(['meeting', 'session', 'item', 'document', 'task', 'outcome', 'group', 'room', 'person', 'attendance', 'coChair'])

/** Tells entries as sentences. What an undo took back is said with it: it may lie further back than what is listed. */
export function useStory(entries: readonly HistoryEntry[]): readonly StoryLine[] {
  const { t } = useTranslation('codes')
  const rows = useAllRows()
  const say = usePhrase('history-sentences')
  const original = useOriginals(entries)
  const told = entries.map((entry) => ({ entry, undone: original(entry) }))
  const nameOf = useFormerNames(rows, told.map(({ entry, undone }) => undone ?? entry))
  const sentenceOf = (entry: HistoryEntry): string =>
    entry.by === '' ? capital(say(describeEntry(rows, { ...entry, by: t('somebody') }, nameOf(entry)))) : say(describeEntry(rows, entry, nameOf(entry)))
  return told.map(({ entry, undone }) => {
    const sentence = undone
      ? say({ key: entry.verb === 'redo' ? 'restored' : 'took', values: { sentence: sentenceOf(undone) } })
      : sentenceOf(entry)
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

/** What a record was called that is gone now, for the sentences about it. */
function useFormerNames(rows: Rows, entries: readonly HistoryEntry[]): (entry: HistoryEntry) => Trilingual | null {
  const [names, setNames] = useState<ReadonlyMap<string, Trilingual | null>>(new Map())
  const records = entries.flatMap((entry) => entry.changes[0]?.record ?? [])
  const gone = records.filter((record) => NAMED.has(record.kind) && recordName(rows, record) === null && !names.has(recordKey(record)))
  const wanted = JSON.stringify(gone)

  useEffect(() => {
    // Out of the string it was put into, so that equal lists are fetched once.
    const missing = JSON.parse(wanted) as RecordRef[]
    if (missing.length === 0) return
    void changesOfRecords(missing).then((changes) => {
      const found = missing.map((record) => {
        const own = changes.filter((change) => recordKey(change.record) === recordKey(record))
        return [recordKey(record), formerName(rows, own)] as const
      })
      setNames((before) => new Map([...before, ...found]))
    })
  }, [wanted, rows])

  return (entry) => {
    const record = entry.changes[0]?.record
    return record ? (names.get(recordKey(record)) ?? null) : null
  }
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
