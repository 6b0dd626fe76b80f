import type { Trilingual } from '#shared/foundation/language.ts'
import type { CoChair, Group } from '#shared/domain/group/schema.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { ScreenId } from '../navigation.ts'

export interface PersonWithPlace {
  person: Person
  place: { screen: ScreenId; focus: string }
  /** The group or session where one meets them. */
  as: Trilingual
}

/**
 * The people whom a screen shows, each with where: co-chairs in their group, then whoever has a role in a session of the
 * meeting. Somebody whom no screen shows is not offered: a line that leads nowhere is worse than none.
 */
export function peopleWithPlace(
  people: readonly Person[],
  coChairs: readonly CoChair[],
  groups: readonly Group[],
  sessions: readonly Session[],
  meetingId: string | null
): PersonWithPlace[] {
  const places = new Map<string, Omit<PersonWithPlace, 'person'>>()
  for (const session of sessions) {
    if (session.meeting !== meetingId) continue
    for (const { person } of Object.values(session.roles)) {
      if (!places.has(person)) places.set(person, { place: { screen: 'sessions', focus: session.id }, as: session.title })
    }
  }
  const groupsById = new Map(groups.map((group) => [group.id, group]))
  for (const seat of coChairs) {
    const group = groupsById.get(seat.group)
    if (seat.until === null && group) places.set(seat.person, { place: { screen: 'groups', focus: group.id }, as: group.name })
  }
  return people.flatMap((person) => {
    const found = places.get(person.id)
    return found ? [{ person, ...found }] : []
  })
}
