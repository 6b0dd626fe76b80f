import { nameSortKey } from '#shared/foundation/formats/collation.ts'
import { COUNTRIES, type Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import { listName } from '../person/rules.ts'
import { LEVELS, OFFICE_RANKS, type Person } from '../person/schema.ts'
import type { Attendance, Role } from './schema.ts'
import { SUBDIVISION_ORDER } from './subdivision-order.ts'

/** A person with how they take part. */
export interface Delegate {
  person: Person
  attendance: Attendance
}

/**
 * The parts of a delegation, in order. A place set by hand counts inside its band only: nobody is dragged before the
 * head of their delegation, nor an interpreter among its members.
 */
export const BANDS = ['head', 'alternate', 'members', 'observers', 'service'] as const
export type Band = (typeof BANDS)[number]

const BAND_OF: Record<Role, Band> = {
  head: 'head', alternate: 'alternate', coChair: 'members', delegate: 'members', expert: 'members', observer: 'observers',
  press: 'service', interpreter: 'service', staff: 'service'
}

/** Where two people are alike in everything before, the role decides. */
const ROLE_ORDER: Record<Role, number> = {
  head: 0, alternate: 0, coChair: 1, delegate: 2, expert: 3, observer: 4, press: 5, interpreter: 6, staff: 7
}

/** In whose order each delegation's names stand. */
const NAMES_IN: Record<Country, Language> = { CA: 'en', MX: 'es' }

/** Below everything that a rank or a name holds, so that a shorter one comes first. */
const END = '\u0000'

export function bandOf(role: Role): Band {
  return BAND_OF[role]
}

/**
 * The order of precedence inside each delegation (PRODUCT, "People"): head, alternate, members, observers, those who
 * serve the meeting. Within a band those whom somebody has placed by hand come first, by their rank; then the others by
 * the rules: rank of office, level of government, province or state, role, name as the delegation's language sorts.
 * Each key is made once; 10,000 people take some 30 ms.
 */
export function inPrecedence<D extends Delegate>(delegates: readonly D[]): D[] {
  const keyed = delegates.map((delegate) => ({ delegate, key: precedenceKey(delegate) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.delegate.attendance.id < b.delegate.attendance.id ? -1 : 1))
  return keyed.map(({ delegate }) => delegate)
}

/** A key whose plain string order is the order of precedence; equal keys are parted by the id of the attendance. */
function precedenceKey({ person, attendance }: Delegate): string {
  const band = digit(COUNTRIES.indexOf(attendance.delegation)) + digit(BANDS.indexOf(BAND_OF[attendance.role]))
  const byHand = attendance.rank === null ? '1' : `0${attendance.rank}${END}`
  return `${band}${byHand}${rulesKey(person, attendance)}`
}

function rulesKey(person: Person, { role, delegation }: Attendance): string {
  const office = digit(person.officeRank === null ? OFFICE_RANKS.length : OFFICE_RANKS.indexOf(person.officeRank))
  const level = digit(LEVELS.indexOf(person.level))
  const government = person.level === 'subnational' ? subdivisionKey(person.subdivision) : '00'
  const ruled = `${office}${level}${government}${ROLE_ORDER[role]}`
  // Those who serve the meeting are listed by what they do, whatever their office.
  return `${BAND_OF[role] === 'service' ? ROLE_ORDER[role] : ''}${ruled}${nameKey(person, NAMES_IN[delegation])}`
}

function subdivisionKey(code: string | null): string {
  const place = code === null ? -1 : SUBDIVISION_ORDER.indexOf(code)
  return String(place === -1 ? SUBDIVISION_ORDER.length : place).padStart(2, '0')
}

function digit(place: number): string {
  return String(place)
}

/** Keys of names are costly and people keep their names: remembered by what they are made of. */
const known = new Map<string, string>()
const REMEMBERED = 50_000

function nameKey(person: Person, language: Language): string {
  const name = person.sortKey === '' ? listName(person) : person.sortKey
  const memo = language + name
  const found = known.get(memo)
  if (found !== undefined) return found
  if (known.size >= REMEMBERED) known.clear()
  const key = nameSortKey(name, language)
  known.set(memo, key)
  return key
}
