import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { boothsFor, usesBooths } from '#shared/domain/session/interpretation.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { namedIn } from './attending.ts'
import type { Delegate } from './meeting-view.ts'

/** Who takes part and how: what the needs of a session are read from. */
export interface Participation {
  attendees(session: Session): readonly Delegate[]
  delegate(person: string): Delegate | null | undefined
}

/** What a session needs of its room. */
export interface RoomNeeds {
  seats: number
  /** None for a session that is interpreted at the table. */
  booths: number
  hybrid: boolean
  stepFree: boolean
  layout: Session['layout']
}

/** Whether a meeting has rooms to give: not a virtual one, nor any before the first room is entered. Nobody is told then that a session lacks one. */
export function hasRooms({ meeting, rooms }: { meeting: Pick<Meeting, 'mode'>; rooms: readonly Room[] }): boolean {
  return meeting.mode !== 'virtual' && rooms.length > 0
}

const LACKS = ['booths', 'hybrid', 'stepFree', 'layout'] as const
/** What a room can lack for a session, beside seats. */
export type Lack = (typeof LACKS)[number]

/**
 * Seats for the audience that was entered, or for those who are expected in person; booths for its languages; a link where it
 * says so or somebody who is named takes part from afar; no steps where it says so or somebody who comes asks for it.
 */
export function roomNeedsOf({ attendees, delegate }: Participation, session: Session): RoomNeeds {
  const present = attendees(session).filter(({ attendance }) => attendance.presence === 'inPerson')
  return {
    seats: session.audience ?? present.length,
    booths: usesBooths(session) ? boothsFor(session.languages) : 0,
    hybrid: session.needs.includes('hybrid') || namedIn(session).some((person) => delegate(person)?.attendance.presence === 'remote'),
    stepFree: session.needs.includes('stepFree') || present.some(({ attendance }) => attendance.services.includes('stepFree')),
    layout: session.layout
  }
}

/** What the room lacks. Booths and a layout that nobody has entered for the room are not held against it. */
export function lacksOf(room: Room, needs: RoomNeeds): Lack[] {
  const lacks: Record<Lack, boolean> = {
    booths: room.booths !== null && room.booths < needs.booths,
    hybrid: needs.hybrid && !room.hybrid,
    stepFree: needs.stepFree && !room.stepFree,
    layout: needs.layout !== null && room.layout !== null && needs.layout !== room.layout
  }
  return LACKS.filter((lack) => lacks[lack])
}

/** True where the room is known to have fewer seats. */
export function isTooSmall({ capacity }: Room, { seats }: RoomNeeds): boolean {
  return capacity !== null && capacity < seats
}
