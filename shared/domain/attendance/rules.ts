import type { Attendance, Role } from './schema.ts'

/** One head per delegation, a named alternate, then co-chairs and delegates by rank, then those who serve the meeting. */
const PRECEDENCE: Record<Role, number> = {
  head: 0, alternate: 1, coChair: 2, delegate: 3, expert: 4, observer: 5, press: 6, interpreter: 7, staff: 8
}

/** Order of precedence inside a delegation; negative when `a` comes first. */
export function byPrecedence(a: Attendance, b: Attendance): number {
  if (a.role !== b.role) return PRECEDENCE[a.role] - PRECEDENCE[b.role]
  if (a.rank !== b.rank) return a.rank === null ? 1 : b.rank === null || a.rank < b.rank ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** True for those whom the host expects: a refusal is kept, and does not count. */
export function isExpected(attendance: Attendance): boolean {
  return attendance.answer !== 'declined'
}
