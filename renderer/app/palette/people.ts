import type { Trilingual } from '#shared/foundation/language.ts'
import type { CoChair, Group } from '#shared/domain/group/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'

/**
 * As what people are known in the meeting, by their ids: the group that one co-chairs, else the session in which one has a
 * role. Everybody is found, and has a page of their own; this only tells two of the same name apart.
 */
export function knownAs(
  coChairs: readonly CoChair[],
  groups: readonly Group[],
  sessions: readonly Session[],
  meetingId: string | null
): ReadonlyMap<string, Trilingual> {
  const known = new Map<string, Trilingual>()
  for (const session of sessions) {
    if (session.meeting !== meetingId) continue
    for (const { person } of Object.values(session.roles)) if (!known.has(person)) known.set(person, session.title)
  }
  const groupsById = new Map(groups.map((group) => [group.id, group]))
  for (const seat of coChairs) {
    const group = groupsById.get(seat.group)
    if (seat.until === null && group) known.set(seat.person, group.name)
  }
  return known
}
