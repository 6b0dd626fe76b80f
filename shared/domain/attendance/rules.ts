import type { Attendance } from './schema.ts'

/** True for those whom the host expects: a refusal is kept, and does not count. */
export function isExpected(attendance: Attendance): boolean {
  return attendance.answer !== 'declined'
}
