import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'

/** What a room can lack for a session. */
export const LACKS = ['seats', 'layout', 'booths', 'hybrid', 'stepFree'] as const
export type Lack = (typeof LACKS)[number]

/**
 * Booths for the languages of a session: three languages need three, two share one, and so does one language that is
 * interpreted into (PRODUCT, "Interpretation").
 */
export function boothsFor({ languages }: Pick<Session, 'languages'>): number {
  return languages.length === 0 ? 0 : languages.length < 3 ? 1 : 3
}

/** Seats that a session needs: the audience that somebody has noted, else those who belong in it and come in person. */
export function seatsFor({ audience }: Pick<Session, 'audience'>, comeInPerson: number): number {
  return audience ?? comeInPerson
}

/** What the room lacks. What nobody has noted about a room does not count against it. */
export function lacksOf(room: Room, session: Session, seats: number): Lack[] {
  const lacks: Lack[] = []
  if (room.capacity !== null && room.capacity < seats) lacks.push('seats')
  if (session.layout !== null && room.layout !== null && room.layout !== session.layout) lacks.push('layout')
  if (room.booths !== null && room.booths < boothsFor(session)) lacks.push('booths')
  if (session.needs.includes('hybrid') && !room.hybrid) lacks.push('hybrid')
  if (session.needs.includes('stepFree') && !room.stepFree) lacks.push('stepFree')
  return lacks
}

/** True for a session that needs no room: a site visit, and everything in a virtual meeting or one without rooms. */
export function needsNoRoom({ kind }: Pick<Session, 'kind'>, { mode }: Pick<Meeting, 'mode'>, rooms: readonly Room[]): boolean {
  return kind === 'siteVisit' || mode === 'virtual' || rooms.length === 0
}
