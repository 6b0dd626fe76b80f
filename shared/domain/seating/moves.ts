import { seatingOf, type Company, type SeatedPlan } from './rules.ts'
import { MOST_ROWS, MOST_SEATS, type Seating } from './schema.ts'

/** Chairs set by hand, by chair, as `seatPeople` takes them; null gives one back to the rules. */
export type Places = Record<string, string | null>

/**
 * What is written when somebody is put on a chair: who sat there takes the chair that becomes free; who came from no chair
 * leaves the other to the rules. A move that leads where the rules would seat both anyway is written as giving back.
 */
export function placesForMove(company: Company, plan: Seating, attendance: string, to: string): Places {
  const now = seatingOf(company, plan)
  const from = now.places.find(({ delegate }) => delegate?.attendance.id === attendance)?.seat.id ?? null
  if (from === to) return {}
  const replaced = now.places.find(({ seat }) => seat.id === to)?.delegate?.attendance.id ?? null
  const wanted: Places = { [to]: attendance, ...(from !== null && replaced !== null && { [from]: replaced }) }
  const set: Places = { ...chairsOf(plan, [attendance, replaced]), ...wanted }
  const given: Places = Object.fromEntries(Object.keys(set).map((seat) => [seat, null]))
  const isByRule = sitAs(seatingOf(company, withPlaces(plan, given)), wanted)
  return onlyChanges(plan, isByRule ? given : set)
}

/** All chairs of a plan back to the rules. */
export function placesByRule(plan: Pick<Seating, 'places'>): Places {
  return Object.fromEntries(Object.keys(plan.places).map((seat) => [seat, null]))
}

/** The plan as it is after such a write. */
export function withPlaces(plan: Seating, places: Places): Seating {
  const all: Seating['places'] = { ...plan.places }
  for (const [seat, attendance] of Object.entries(places)) {
    if (attendance === null) delete all[seat]
    else all[seat] = { attendance }
  }
  return { ...plan, places: all }
}

/** Every chair that was set by hand for one of these people. */
function chairsOf(plan: Seating, people: readonly (string | null)[]): Places {
  return Object.fromEntries(Object.entries(plan.places).filter(([, { attendance }]) => people.includes(attendance)).map(([seat]) => [seat, null]))
}

function sitAs(seated: SeatedPlan, wanted: Places): boolean {
  const sitting = new Map(seated.places.map(({ seat, delegate }) => [seat.id, delegate?.attendance.id ?? null]))
  return Object.entries(wanted).every(([seat, attendance]) => sitting.get(seat) === attendance)
}

function onlyChanges(plan: Seating, places: Places): Places {
  return Object.fromEntries(Object.entries(places).filter(([seat, attendance]) => (plan.places[seat]?.attendance ?? null) !== attendance))
}

/** The smallest room of the same shape in which every member has a chair: more rows in a theatre, a longer table elsewhere. */
export function roomForAll(company: Company, plan: Seating): Pick<Seating, 'seats' | 'rows'> {
  const isTheatre = plan.shape === 'theatre'
  const most = isTheatre ? MOST_ROWS : MOST_SEATS
  for (let count = isTheatre ? plan.rows : plan.seats; count < most; count += 1) {
    const room = isTheatre ? { seats: plan.seats, rows: count } : { seats: count, rows: plan.rows }
    if (seatingOf(company, { ...plan, ...room }).findings.every(({ rule }) => rule !== 'seatsMissing')) return room
  }
  return isTheatre ? { seats: plan.seats, rows: MOST_ROWS } : { seats: MOST_SEATS, rows: plan.rows }
}
