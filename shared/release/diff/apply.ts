import type { Content, ItemContent, MeetingContent, SessionContent } from '../content.ts'
import { inProgrammeOrder } from '../content.ts'
import type { Diff, EntryDiff, FieldDiff } from './diff.ts'

/** The second of two contents, out of the first and what is different: `applyDiff(a, diffOf(a, b))` equals `b`. */
export function applyDiff(content: Content, diff: Diff): Content {
  return {
    meeting: withFields<MeetingContent>(content.meeting, diff.meeting),
    sessions: applied(content.sessions, diff.sessions).sort(inProgrammeOrder),
    items: applied<ItemContent>(content.items, diff.items)
  }
}

function applied<Entry extends SessionContent | ItemContent>(entries: readonly Entry[], diffs: readonly EntryDiff<Entry>[]): Entry[] {
  const byId = new Map(diffs.map((diff) => [diff.id, diff]))
  const placed: { at: number; entry: Entry }[] = []
  const result: Entry[] = []
  for (const entry of entries) {
    const diff = byId.get(entry.id)
    if (diff?.type === 'removed') continue
    const renewed = diff?.type === 'changed' ? withFields(entry, diff.fields) : entry
    if (diff?.type === 'changed' && diff.at !== null) placed.push({ at: diff.at, entry: renewed })
    else result.push(renewed)
  }
  for (const diff of diffs) if (diff.type === 'added') placed.push({ at: diff.at, entry: diff.entry })
  // From the first place on: each finds before it all that is to stand before it.
  for (const { at, entry } of placed.sort((a, b) => a.at - b.at)) result.splice(at, 0, entry)
  return result
}

function withFields<Entry>(entry: Entry, fields: readonly FieldDiff[]): Entry {
  // The fields come from a content of the same type: see `fieldsOf`.
  return { ...entry, ...(Object.fromEntries(fields.map(({ field, to }) => [field, to])) as Partial<Entry>) }
}
