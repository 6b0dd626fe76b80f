import type { Meeting } from '#shared/domain/meeting/schema.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { hasRooms, isTooSmall, lacksOf, type Lack, type RoomNeeds } from '#shared/view/room-needs.ts'

/** All that a room can lack for a session, seats among it. */
export type AnyLack = Lack | 'seats'

export function allLacks(room: Room, needs: RoomNeeds): AnyLack[] {
  return [...(isTooSmall(room, needs) ? (['seats'] as const) : []), ...lacksOf(room, needs)]
}

/** True for a session that needs no room: a site visit, and everything in a virtual meeting or one without rooms. */
export function needsNoRoom({ kind }: Pick<Session, 'kind'>, meeting: Pick<Meeting, 'mode'>, rooms: readonly Room[]): boolean {
  return kind === 'siteVisit' || !hasRooms({ meeting, rooms })
}
