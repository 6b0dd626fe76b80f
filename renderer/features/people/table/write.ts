import type { Language } from '#shared/foundation/language.ts'
import { changeAttendance, setGroups, type AttendanceFacts } from '#shared/domain/attendance/edits.ts'
import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { changePerson, setLanguages, setPersonText, type PersonFacts, type PersonText } from '#shared/domain/person/edits.ts'
import { factsFor } from '../bulk/bulk-edits.ts'
import type { Entry } from '../find/entry.ts'

/** The edits of the table's cells, each one gesture. */
export interface CellWriter {
  person: (entry: Entry, facts: Partial<PersonFacts>) => void
  text: (entry: Entry, field: PersonText, language: Language, text: string) => void
  attendance: (attendance: Attendance, facts: Partial<AttendanceFacts>) => void
  groups: (attendance: Attendance, groups: readonly string[], offered: readonly string[]) => void
  languages: (entry: Entry, languages: readonly string[]) => void
}

export function cellWriter(perform: (edit: DomainEdit) => Promise<void>): CellWriter {
  const write = (edit: DomainEdit): void => void perform(edit)
  return {
    person: ({ person }, facts) => write(changePerson(person.id, factsFor(facts, person.country))),
    text: ({ person }, field, language, text) => write(setPersonText(person.id, field, language, text)),
    attendance: ({ id }, facts) => write(changeAttendance(id, facts)),
    // Groups that the meeting does not offer, such as one that has left it, stay as they are.
    groups: ({ id }, groups, offered) => write(setGroups(id, Object.fromEntries(offered.map((group) => [group, groups.includes(group)])))),
    languages: ({ person }, languages) => write(setLanguages(person.id, languages))
  }
}
