import { jsonEquals, type Json } from '#shared/foundation/json.ts'
import type { Content, ItemContent, MeetingContent, SessionContent } from '../content.ts'
import { standing } from './order.ts'

export interface FieldDiff {
  field: string
  from: Json
  to: Json
}

/** What became of one session or item. `at` is its place in the list afterwards, where that is not its old one among the others. */
export type EntryDiff<Entry> =
  | { type: 'added'; id: string; entry: Entry; at: number }
  | { type: 'removed'; id: string; entry: Entry }
  | { type: 'changed'; id: string; fields: FieldDiff[]; at: number | null }

/** Everything that is different between two contents: enough to make the second out of the first. */
export interface Diff {
  meeting: FieldDiff[]
  sessions: EntryDiff<SessionContent>[]
  items: EntryDiff<ItemContent>[]
}

export function diffOf(before: Content, after: Content): Diff {
  return {
    meeting: fieldsOf(before.meeting, after.meeting),
    // Where a session stands follows from its day and time: it never has a place of its own.
    sessions: entriesOf(before.sessions, after.sessions, () => false),
    items: entriesOf(before.items, after.items, movedAmong(before.items, after.items))
  }
}

export function isEmpty({ meeting, sessions, items }: Diff): boolean {
  return meeting.length + sessions.length + items.length === 0
}

function entriesOf<Entry extends SessionContent | ItemContent>(before: readonly Entry[], after: readonly Entry[], isMoved: (id: string) => boolean): EntryDiff<Entry>[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const kept = new Set(after.map(({ id }) => id))
  const removed = before.filter(({ id }) => !kept.has(id)).map((entry) => ({ type: 'removed' as const, id: entry.id, entry }))
  const others = after.flatMap((entry, at): EntryDiff<Entry>[] => {
    const was = old.get(entry.id)
    if (was === undefined) return [{ type: 'added', id: entry.id, entry, at }]
    const fields = fieldsOf(was, entry)
    const place = isMoved(entry.id) ? at : null
    return fields.length === 0 && place === null ? [] : [{ type: 'changed', id: entry.id, fields, at: place }]
  })
  return [...removed, ...others]
}

function movedAmong(before: readonly ItemContent[], after: readonly ItemContent[]): (id: string) => boolean {
  const [old, fresh] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
  const stay = standing(before.filter(({ id }) => fresh.has(id)).map(({ id }) => id), after.filter(({ id }) => old.has(id)).map(({ id }) => id))
  return (id) => old.has(id) && !stay.has(id)
}

/** The fields that differ, in the order of the fields. Both sides have the same ones. */
function fieldsOf(before: SessionContent | ItemContent | MeetingContent, after: typeof before): FieldDiff[] {
  const [old, fresh]: [Record<string, Json | undefined>, Record<string, Json | undefined>] = [flat(before), flat(after)]
  return Object.keys(fresh).flatMap((field) => (jsonEquals(old[field], fresh[field]) ? [] : [{ field, from: old[field] ?? null, to: fresh[field] ?? null }]))
}

function flat(entry: SessionContent | ItemContent | MeetingContent): Record<string, Json | undefined> {
  // Every content is plain JSON by its type; an absent language of a text is no field of its own.
  return entry as unknown as Record<string, Json>
}
