import type { Language } from '#shared/foundation/language.ts'
import type { Content, ItemContent, SessionContent } from '../content.ts'
import { changeWords } from '../words.ts'
import type { Diff } from './diff.ts'
import { addedItem, changedItem, removedItem, type Numbered } from './item-lines.ts'
import { CHANGE_KINDS, type ChangeLine, type Saying } from './line.ts'
import { meetingLines } from './meeting-lines.ts'
import { addedSession, changedSession, removedSession } from './session-lines.ts'

/**
 * What changed, as sentences in one language: only what a reader of that language sees. First by kind (added, moved …), within
 * it the meeting, then the programme in its order, then the agenda in its order; what is gone stands where it was.
 */
export function changeLines(before: Content, after: Content, diff: Diff, language: Language): ChangeLine[] {
  const saying: Saying = { language, words: changeWords(language) }
  const lines = [
    ...(diff.meeting.length === 0 ? [] : meetingLines(before.meeting, after.meeting, saying)),
    ...sessionLines(before, after, diff, saying),
    ...itemLines(before, after, diff, saying)
  ]
  return CHANGE_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind))
}

function sessionLines(before: Content, after: Content, diff: Diff, saying: Saying): ChangeLine[] {
  const old = byId(before.sessions)
  const fresh = byId(after.sessions)
  const lines = diff.sessions.map((change): { key: string; lines: ChangeLine[] } => {
    if (change.type === 'added') return { key: keyOf(change.entry), lines: addedSession(change.entry, saying) }
    if (change.type === 'removed') return { key: keyOf(change.entry), lines: removedSession(change.entry, saying) }
    const [was, is] = [old.get(change.id), fresh.get(change.id)]
    return was === undefined || is === undefined ? { key: '', lines: [] } : { key: keyOf(is), lines: changedSession(was, is, saying) }
  })
  return lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).flatMap((entry) => entry.lines)
}

function itemLines(before: Content, after: Content, diff: Diff, saying: Saying): ChangeLine[] {
  const [old, fresh] = [numbered(before.items), numbered(after.items)]
  return diff.items
    .map((change): { number: number; lines: ChangeLine[] } => {
      const [was, is] = [old.get(change.id), fresh.get(change.id)]
      if (change.type === 'removed') return { number: was?.number ?? 0, lines: was === undefined ? [] : [removedItem(was, saying)] }
      if (change.type === 'added') return { number: is?.number ?? 0, lines: is === undefined ? [] : [addedItem(is, saying)] }
      return { number: is?.number ?? 0, lines: was === undefined || is === undefined ? [] : changedItem(was, is, change.at !== null, after.meeting, saying) }
    })
    .sort((a, b) => a.number - b.number)
    .flatMap((entry) => entry.lines)
}

function byId(sessions: readonly SessionContent[]): Map<string, SessionContent> {
  return new Map(sessions.map((session) => [session.id, session]))
}

function numbered(items: readonly ItemContent[]): Map<string, Numbered> {
  return new Map(items.map((item, index) => [item.id, { item, number: index + 1 }]))
}

function keyOf({ day, start, id }: SessionContent): string {
  return `${day} ${start} ${id}`
}
