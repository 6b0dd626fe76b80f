import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { isStillOpen, meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { placeOf, type YearScale } from '../years.ts'

/** A meeting on the line: where, and on which floor above or below it when its neighbour stands too close. */
export interface Mark {
  meeting: Meeting
  place: number
  floor: number
}

/**
 * The marks of one country in the order of time. Two that stand nearer than `apart` (as a share of the line) take
 * different floors, so that the two meetings of 2006 are two on any screen. One that is planned without a date stands in the last year
 * of the scale, which the line keeps for it.
 */
export function marksOf(meetings: readonly Meeting[], host: Country, scale: YearScale, apart: number): Mark[] {
  const floors: number[] = []
  return meetings
    .filter((meeting) => meeting.host === host && (meetingDate(meeting) !== '' || isStillOpen(meeting)))
    .map((meeting) => ({ meeting, place: placeOf(isStillOpen(meeting) ? String(scale.last) : meetingDate(meeting), scale) }))
    .map(({ meeting, place }) => {
      const free = floors.findIndex((last) => place - last >= apart)
      const floor = free === -1 ? floors.length : free
      floors[floor] = place
      return { meeting, place, floor }
    })
}

/** How many floors either side needs, so that both are drawn equally high. */
export function floorsOf(meetings: readonly Meeting[], scale: YearScale, apart: number): number {
  return Math.max(1, ...COUNTRIES.flatMap((country) => marksOf(meetings, country, scale, apart).map(({ floor }) => floor + 1)))
}
