import { LANGUAGES } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Person } from '../schema.ts'

/** A field in which two entries about one person say different things; everything else of both is kept without asking. */
export interface MergeDifference {
  /** `title.fr`, `email`; of an attendance `attendance.<meeting>.role`. */
  path: string
  kept: Json
  gone: Json
}

const PERSON_TEXTS = ['givenNames', 'firstSurname', 'secondSurname', 'badgeName', 'sortKey', 'email', 'phone', 'mobile', 'address'] as const
const PERSON_WRITTEN = ['honorific', 'title', 'office', 'organisation', 'biography'] as const
const PERSON_CHOICES = ['officeRank', 'country', 'sector', 'level', 'subdivision', 'photo'] as const
const ATTENDANCE_FIELDS = [
  'delegation', 'role', 'presence', 'answer', 'rank', 'accreditation', 'arrivalDay', 'arrivalTime', 'arrivalBy', 'departureDay', 'departureTime', 'departureBy',
  'hotel', 'otherService', 'note'
] as const
/** What a record has when nobody has said anything: no reason to ask. */
const UNSAID: Readonly<Record<string, Json>> = { level: 'other', role: 'delegate', presence: 'inPerson', answer: 'invited', accreditation: 'none' }

/** The single values of a person by path; null where there is none. Sets are not among them: they are added up. */
export function personValues(person: Person): Map<string, Json> {
  const values = new Map<string, Json>()
  for (const field of PERSON_TEXTS) values.set(field, said(field, person[field]))
  for (const field of PERSON_WRITTEN) for (const language of LANGUAGES) values.set(`${field}.${language}`, said(field, person[field][language] ?? null))
  for (const field of PERSON_CHOICES) values.set(field, said(field, person[field]))
  return values
}

export function attendanceValues(attendance: Attendance): Map<string, Json> {
  return new Map(ATTENDANCE_FIELDS.map((field) => [field, said(field, attendance[field])]))
}

function said(field: string, value: Json): Json {
  return value === '' || value === UNSAID[field] ? null : value
}

/** What merging two values gives by itself, or that a person has to choose. */
export function compareValues(kept: ReadonlyMap<string, Json>, gone: ReadonlyMap<string, Json>): { taken: Record<string, Json>; differences: MergeDifference[] } {
  const taken: Record<string, Json> = {}
  const differences: MergeDifference[] = []
  for (const [path, value] of gone) {
    const other = kept.get(path) ?? null
    if (value === null || value === other) continue
    if (other === null) taken[path] = value
    else differences.push({ path, kept: other, gone: value })
  }
  return { taken, differences }
}

/** The records that two people are compared by: those of the workspace, or of a test. */
export interface MergedRows {
  person: readonly Person[]
  attendance: readonly Attendance[]
}

/**
 * The fields in which two people differ, to be shown side by side before they are merged; for each, the value of `keep` stands
 * unless a choice says otherwise. Fields that only one of them has are not among them: none is lost.
 */
export function mergeDifferences(rows: MergedRows, keep: string, gone: string): MergeDifference[] {
  const [kept, other] = [personOf(rows, keep), personOf(rows, gone)]
  const ofPerson = compareValues(personValues(kept), personValues(other)).differences
  const ofAttendances = sharedMeetings(rows, keep, gone).flatMap(({ meeting, kept, gone }) =>
    compareValues(attendanceValues(kept), attendanceValues(gone)).differences.map((difference) => ({ ...difference, path: `attendance.${meeting}.${difference.path}` }))
  )
  return [...ofPerson, ...ofAttendances]
}

/** The meetings to which both were invited: one attendance stays. */
export function sharedMeetings({ attendance }: MergedRows, keep: string, gone: string): { meeting: string; kept: Attendance; gone: Attendance }[] {
  return attendance.flatMap((other) => {
    const kept = other.person === gone ? attendance.find(({ person, meeting }) => person === keep && meeting === other.meeting) : undefined
    return kept ? [{ meeting: other.meeting, kept, gone: other }] : []
  })
}

/** Throws where there is no such person: the screen that asks shows both. */
export function personOf({ person }: MergedRows, id: string): Person {
  const found = person.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`There is no person ${id}`)
  return found
}
