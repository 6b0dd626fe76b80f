import type { Trilingual } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { KnownNames } from './quality/finding.ts'

/** The people of a meeting: its delegates and whoever holds a seat in one of its groups. */
export function peopleOf(view: MeetingView): Person[] {
  const seated = view.groups.flatMap(({ seats }) => seats.flatMap(({ coChair }) => (coChair === null ? [] : (view.person(coChair.person) ?? []))))
  return [...new Map([...view.delegates.map(({ person }) => person), ...seated].map((person) => [person.id, person])).values()]
}

/** The names that a translation of a text of this meeting has to keep. */
export function knownNames(view: MeetingView): KnownNames {
  const people = peopleOf(view)
  const names = people.flatMap((person) => [fullName(person), shortName(person), person.badgeName])
  const { meeting, rooms } = view
  return {
    people: [...new Set(names.filter((name) => name.includes(' ')))],
    others: distinct([...people.map(({ organisation }) => organisation), ...rooms.map(({ name }) => name), meeting.venue, meeting.city])
  }
}

/** Given names and first surname, as people are mostly called. */
function shortName({ givenNames, firstSurname }: Person): string {
  return `${givenNames} ${firstSurname}`.trim()
}

function distinct(texts: readonly Trilingual[]): Trilingual[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()]
}
