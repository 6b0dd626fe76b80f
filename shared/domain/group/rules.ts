import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { SECTORS, type CoChair, type Group, type GroupEvent, type Sector } from './schema.ts'

/** The events of a group in the order of time. Without a date a beginning comes first, anything else last. */
export function eventsInOrder(group: Group): { id: string; event: GroupEvent }[] {
  return Object.entries(group.events)
    .map(([id, event]) => ({ id, event }))
    .sort((a, b) => {
      const left = placeInTime(a.event)
      const right = placeInTime(b.event)
      return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1
    })
}

function placeInTime({ date, kind }: GroupEvent): string {
  return date ?? (kind === 'created' ? '' : '9999')
}

export interface Seat {
  country: Country
  sector: Sector
  /** Null: the seat is empty. */
  coChair: CoChair | null
}

/**
 * The four seats of a group, each with who sits there. The later-seated wins if two were entered.
 *
 * @param day who sat there on it; null: who sits there now
 */
export function seatsOf(group: string, coChairs: readonly CoChair[], order: readonly Country[] = COUNTRIES, day: string | null = null): Seat[] {
  return order.flatMap((country) =>
    SECTORS.map((sector) => {
      const seated = coChairs.filter(
        (coChair) => coChair.group === group && coChair.country === country && coChair.sector === sector && isSeated(coChair, day)
      )
      seated.sort((a, b) => ((a.from ?? '') === (b.from ?? '') ? (a.id < b.id ? -1 : 1) : (a.from ?? '') < (b.from ?? '') ? -1 : 1))
      return { country, sector, coChair: seated.at(-1) ?? null }
    })
  )
}

/** The month in which one leaves, and that in which one comes, count as a whole where no day is known. */
function isSeated({ from, until }: CoChair, day: string | null): boolean {
  return day === null ? until === null : (from === null || from <= day) && (until === null || until >= day.slice(0, until.length))
}
