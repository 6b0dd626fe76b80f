import { otherCountry, type Country } from '#shared/foundation/country.ts'
import { bandOf, type Delegate } from '../attendance/precedence.ts'
import { isExpected } from '../attendance/rules.ts'
import { findingsOf, type SeatingFinding } from './findings.ts'
import { seatsOf, SIDES, type Seat, type Side } from './layout.ts'
import type { Seating } from './schema.ts'

/** What the rules must know of the meeting. */
export interface Company {
  /** In order of precedence. */
  delegates: readonly Delegate[]
  host: Country
  /** The group whose session it is: its members alone sit down, co-chairs in the place of heads. Null: both delegations. */
  group: string | null
  /** Who interprets at this session (ids of people): behind the heads before any other interpreter. */
  interpreters?: readonly string[]
}

export interface SeatedPlace {
  seat: Seat
  /** Whose side of the table it is. */
  country: Country
  delegate: Delegate | null
  /** Somebody has set it by hand; otherwise by the rules. */
  isByHand: boolean
}

export interface SeatedPlan {
  places: readonly SeatedPlace[]
  /** Who should sit down and has no chair, in order of precedence: members first, then observers of each delegation. */
  unseated: readonly Delegate[]
  findings: readonly SeatingFinding[]
}

/** Which delegation has a side: the right, as seen from the entrance, is the host's unless the plan says otherwise. */
export function countryOf(side: Side, { rightOfHonour }: Pick<Seating, 'rightOfHonour'>, host: Country): Country {
  const right = rightOfHonour ?? host
  return side === 'right' ? right : otherCountry(right)
}

/** Who sits down at this table: expected, in person, not in service; by precedence, in a group's session its co-chairs first. */
export function thoseToSeat({ delegates, group }: Company): Delegate[] {
  const coming = delegates.filter(({ attendance }) => canSitDown(attendance) && bandOf(attendance.role) !== 'service')
  if (group === null) return coming
  const members = coming.filter(({ attendance }) => attendance.groups.includes(group))
  const leads = ({ attendance: { role } }: Delegate): boolean => role === 'head' || role === 'alternate' || role === 'coChair'
  return [...members.filter(leads), ...members.filter((delegate) => !leads(delegate))]
}

/**
 * Who sits where. A chair set by hand is as it was set; the rules give the others, by precedence, from the head outward,
 * each delegation on its side. When somebody is moved to a free chair those behind close up, since no chair beside a head
 * stays empty; when two change places nobody else moves. It is a function of the people and of what was set by hand alone,
 * so two laptops that have merged show the same table. A chair set by hand for who is gone, or that the table has no more,
 * goes back to the rules.
 */
export function seatingOf(company: Company, plan: Seating): SeatedPlan {
  const seats = seatsOf(plan)
  const byHand = setByHand(seats, company, plan)
  const seated = new Set([...byHand.values()].map(({ attendance }) => attendance.id))
  const waiting = thoseToSeat(company).filter(({ attendance }) => !seated.has(attendance.id))
  const isAsked = ({ person }: Delegate): boolean => company.interpreters?.includes(person.id) ?? false
  const free = company.delegates.filter(({ attendance }) => attendance.role === 'interpreter' && canSitDown(attendance) && !seated.has(attendance.id))
  const interpreters = [...free.filter(isAsked), ...free.filter((delegate) => !isAsked(delegate))]
  const places = SIDES.flatMap((side) => {
    const country = countryOf(side, plan, company.host)
    const own = (delegates: readonly Delegate[]): Delegate[] => delegates.filter(({ attendance }) => attendance.delegation === country)
    const [members, whisperers] = [own(waiting), own(interpreters)]
    return seats
      .filter((seat) => seat.side === side)
      .map((seat): SeatedPlace => {
        const set = byHand.get(seat.id)
        if (set) return { seat, country, delegate: set, isByHand: true }
        return { seat, country, delegate: (seat.isInterpreter ? whisperers : members).shift() ?? null, isByHand: false }
      })
  })
  const sitting = new Set(places.flatMap(({ delegate }) => (delegate ? [delegate.attendance.id] : [])))
  const unseated = waiting.filter(({ attendance }) => !sitting.has(attendance.id))
  return { places, unseated, findings: findingsOf(places, unseated, thoseToSeat(company), plan) }
}

/** By chair; who was set on two chairs sits on the first of them. */
function setByHand(seats: readonly Seat[], { delegates }: Company, plan: Seating): Map<string, Delegate> {
  const byId = new Map(delegates.map((delegate) => [delegate.attendance.id, delegate]))
  const byHand = new Map<string, Delegate>()
  const seated = new Set<string>()
  for (const { id } of seats) {
    const delegate = byId.get(plan.places[id]?.attendance ?? '')
    if (!delegate || seated.has(delegate.attendance.id)) continue
    seated.add(delegate.attendance.id)
    byHand.set(id, delegate)
  }
  return byHand
}

function canSitDown(attendance: Delegate['attendance']): boolean {
  return isExpected(attendance) && attendance.presence === 'inPerson'
}
