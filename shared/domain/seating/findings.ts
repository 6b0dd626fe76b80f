import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import { bandOf, type Delegate } from '../attendance/precedence.ts'
import { isExpected } from '../attendance/rules.ts'
import type { SeatedPlace } from './rules.ts'
import type { Seating } from './schema.ts'

export const SEATING_RULES = [
  'seatsMissing', 'declined', 'remote', 'seatedTwice', 'headOffCentre', 'wrongSide', 'interpreterElsewhere', 'notInterpreter', 'interpreterMissing', 'precedence'
] as const
export type SeatingRule = (typeof SEATING_RULES)[number]

/** A rule of protocol that the table breaks, with what mends it. */
export interface SeatingFinding {
  rule: SeatingRule
  /** Whom it is about, and who else. */
  who: Delegate | null
  other: Delegate | null
  country: Country | null
  /** How many, where it is about several. */
  count: number
  /** The chairs to show. */
  seats: readonly string[]
  /** Chairs set by hand that, given back to the rules, mend it; none: there is nothing to give back. */
  giveBack: readonly string[]
}

type Part = Partial<Omit<SeatingFinding, 'rule'>>

/**
 * What is against the rules at a table: heads not in the middle, people on the other side, interpreters not behind their
 * head, order of precedence broken, people who do not come, people twice, people without a chair. Where the rules seat everyone,
 * only missing chairs and interpreters remain to be said.
 */
export function findingsOf(
  places: readonly SeatedPlace[], unseated: readonly Delegate[], toSeat: readonly Delegate[], plan: Pick<Seating, 'places'>
): SeatingFinding[] {
  const members = unseated.filter(({ attendance }) => bandOf(attendance.role) !== 'observers')
  return [
    ...(members.length > 0 ? [finding('seatsMissing', { count: members.length })] : []),
    ...absent(places),
    ...twice(places, plan),
    ...brokenOrder(places, toSeat)
  ]
}

function absent(places: readonly SeatedPlace[]): SeatingFinding[] {
  return places.flatMap(({ seat, delegate }) => {
    if (!delegate) return []
    const part = { who: delegate, seats: [seat.id], giveBack: [seat.id] }
    if (!isExpected(delegate.attendance)) return [finding('declined', part)]
    return delegate.attendance.presence === 'remote' ? [finding('remote', part)] : []
  })
}

/** Somebody set on two chairs, such as by two people at once: they sit on one, and the other is told. */
function twice(places: readonly SeatedPlace[], { places: set }: Pick<Seating, 'places'>): SeatingFinding[] {
  return places.flatMap(({ seat }) => {
    const wanted = set[seat.id]?.attendance
    const sits = places.find(({ delegate, isByHand }) => isByHand && delegate?.attendance.id === wanted)
    return sits && sits.seat.id !== seat.id ? [finding('seatedTwice', { who: sits.delegate, seats: [sits.seat.id, seat.id], giveBack: [seat.id] })] : []
  })
}

/** The rules about who sits where among those who come, each broken chair told once. */
function brokenOrder(places: readonly SeatedPlace[], toSeat: readonly Delegate[]): SeatingFinding[] {
  const told = new Set<string>()
  const once = (found: readonly SeatingFinding[]): SeatingFinding[] =>
    found.filter(({ giveBack }) => {
      const isNew = giveBack.length === 0 || giveBack.some((id) => !told.has(id))
      for (const id of giveBack) told.add(id)
      return isNew
    })
  return [
    ...once(interpreters(places)),
    ...once(wrongSides(places)),
    ...once(COUNTRIES.flatMap((country) => headOffCentre(country, places, toSeat))),
    ...once(COUNTRIES.flatMap((country) => againstPrecedence(country, places, toSeat)))
  ]
}

function interpreters(places: readonly SeatedPlace[]): SeatingFinding[] {
  return places.flatMap(({ seat, delegate, country, isByHand }) => {
    if (!delegate) {
      const head = places.find((place) => place.country === country && isHeads(place))?.delegate ?? null
      return seat.isInterpreter && head ? [finding('interpreterMissing', { who: head, country, seats: [seat.id] })] : []
    }
    if (!isByHand) return []
    const part = { who: delegate, country, seats: [seat.id], giveBack: [seat.id] }
    const interprets = delegate.attendance.role === 'interpreter'
    if (interprets && !seat.isInterpreter) return [finding('interpreterElsewhere', part)]
    return !interprets && seat.isInterpreter ? [finding('notInterpreter', part)] : []
  })
}

function wrongSides(places: readonly SeatedPlace[]): SeatingFinding[] {
  return places.flatMap(({ seat, delegate, country, isByHand }) => {
    if (!delegate || delegate.attendance.delegation === country) return []
    const giveBack = isByHand ? withPartner(seat.id, delegate, places) : []
    return [finding('wrongSide', { who: delegate, country, seats: [seat.id, ...giveBack.slice(1)], giveBack })]
  })
}

/** A person who has changed places with another goes back together with them. */
function withPartner(id: string, delegate: Delegate, places: readonly SeatedPlace[]): string[] {
  const partners = places.filter(
    ({ isByHand, delegate: other, country, seat }) =>
      isByHand && seat.id !== id && other && other.attendance.delegation !== country && country === delegate.attendance.delegation
  )
  const [only] = partners
  return partners.length === 1 && only ? [id, only.seat.id] : [id]
}

/** The first of each delegation, head or who leads in a group, sits in the middle of its side. */
function headOffCentre(country: Country, places: readonly SeatedPlace[], toSeat: readonly Delegate[]): SeatingFinding[] {
  const head = toSeat.find(({ attendance }) => attendance.delegation === country)
  const centre = places.find((place) => place.country === country && isHeads(place))
  if (!head || !centre || centre.delegate?.attendance.id === head.attendance.id) return []
  const sits = places.find(({ delegate }) => delegate?.attendance.id === head.attendance.id)
  const concerned = [centre, ...(sits ? [sits] : [])]
  return [
    finding('headOffCentre', {
      who: head,
      other: centre.delegate,
      country,
      seats: concerned.map(({ seat }) => seat.id),
      giveBack: concerned.filter(({ isByHand }) => isByHand).map(({ seat }) => seat.id)
    })
  ]
}

/** Each person set by hand against whom somebody of their side sits out of turn: the most senior of those is named. */
function againstPrecedence(country: Country, places: readonly SeatedPlace[], toSeat: readonly Delegate[]): SeatingFinding[] {
  const order = new Map(toSeat.filter(({ attendance }) => attendance.delegation === country).map(({ attendance }, index) => [attendance.id, index]))
  const row = places
    .filter(({ country: side, seat }) => side === country && !seat.isInterpreter)
    .flatMap((place) => {
      const at = place.delegate ? order.get(place.delegate.attendance.id) : undefined
      return at === undefined ? [] : [{ ...place, at }]
    })
  const covered = new Set<string>()
  return row.flatMap((place, index) => {
    if (!place.isByHand || covered.has(place.seat.id)) return []
    const against = row.filter((other, otherIndex) => (otherIndex - index) * (other.at - place.at) < 0)
    if (against.length === 0) return []
    const most = against.reduce((senior, other) => (other.at < senior.at ? other : senior))
    const giveBack = [place.seat.id, ...against.filter(({ isByHand }) => isByHand).map(({ seat }) => seat.id)]
    for (const id of giveBack) covered.add(id)
    const [senior, junior] = most.at < place.at ? [most, place] : [place, most]
    return [finding('precedence', { who: junior.delegate, other: senior.delegate, country, seats: [junior.seat.id, senior.seat.id], giveBack })]
  })
}

/** The chair in the middle of a side. */
function isHeads({ seat }: SeatedPlace): boolean {
  return seat.row === 0 && seat.place === 0 && !seat.isInterpreter
}

function finding(rule: SeatingRule, part: Part): SeatingFinding {
  return { rule, who: null, other: null, country: null, count: 0, seats: [], giveBack: [], ...part }
}
