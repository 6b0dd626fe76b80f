import type { Attendance } from '#shared/domain/attendance/schema.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** One line of the directory: a person, and how they take part in the meeting; null when they are not on its list. */
export interface Entry {
  /** The person's. */
  id: string
  person: Person
  attendance: Attendance | null
}

/** Entries by their person's row: as long as nothing of one changes it is the same object, and its line is not drawn anew. */
const known = new WeakMap<Person, Entry>()

function entryOf(person: Person, attendance: Attendance | null): Entry {
  const found = known.get(person)
  if (found?.attendance === attendance) return found
  const entry = { id: person.id, person, attendance }
  known.set(person, entry)
  return entry
}

/** The people of the meeting, in order of precedence. One who stands on the list twice, after a merge, appears once. */
export function entriesOfMeeting(view: Pick<MeetingView, 'delegates'>): Entry[] {
  const seen = new Set<string>()
  return view.delegates.flatMap(({ person, attendance }) => {
    if (seen.has(person.id)) return []
    seen.add(person.id)
    return [entryOf(person, attendance)]
  })
}

/** Everybody: the people of the meeting first, in order of precedence, then all others as they come. */
export function entriesOfAll(view: Pick<MeetingView, 'delegates'>, people: readonly Person[]): Entry[] {
  const here = entriesOfMeeting(view)
  const invited = new Set(here.map(({ id }) => id))
  return [...here, ...people.filter(({ id }) => !invited.has(id)).map((person) => entryOf(person, null))]
}

/** The side on which somebody sits, or would sit. */
export function sideOf({ person, attendance }: Entry): Entry['person']['country'] {
  return attendance?.delegation ?? person.country
}
