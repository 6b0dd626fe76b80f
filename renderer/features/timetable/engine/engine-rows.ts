import { KINDS } from '#shared/domain/kinds.ts'
import { namedIn } from '#shared/view/attending.ts'
import type { Rows } from '#shared/view/rows.ts'

/**
 * What the engine reads of a workspace: one meeting, its sessions, rooms, agenda and groups, and the people who have a part in
 * it. A directory of 10,000 others would take the window long to hand over.
 */
export function engineRows(rows: Rows, meeting: string): Rows {
  const here = <T extends { meeting: string }>(entities: readonly T[]): T[] => entities.filter((entity) => entity.meeting === meeting)
  const session = here(rows.session)
  const attendance = here(rows.attendance)
  const people = new Set([...attendance.map(({ person }) => person), ...rows.coChair.map(({ person }) => person), ...session.flatMap(namedIn)])
  // Built from KINDS, which are the keys of Rows.
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Rows
  return {
    ...none,
    meeting: rows.meeting.filter(({ id }) => id === meeting),
    group: rows.group,
    coChair: rows.coChair,
    room: here(rows.room),
    item: here(rows.item),
    person: rows.person.filter(({ id }) => people.has(id)),
    session,
    attendance
  }
}

/**
 * True when nothing that the engine reads has changed: a proposal may be written. Rows are the same objects as long as nobody
 * edits them; after an edit was taken back they are equal again.
 */
export function isSameForEngine(before: Rows, now: Rows): boolean {
  return KINDS.every((kind) => {
    const [left, right] = [before[kind], now[kind]]
    return left.length === right.length && left.every((row, index) => row === right[index] || JSON.stringify(row) === JSON.stringify(right[index]))
  })
}
