import type { Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { Role } from '#shared/domain/attendance/schema.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'

/** For whom something is printed; null in a place: whoever it is. */
export interface Whom {
  delegation: Country | null
  roles: readonly Role[] | null
  /** The id of one person. */
  person: string | null
}

export const EVERYONE: Whom = { delegation: null, roles: null, person: null }

/**
 * Those whom the host expects, by delegation in the order of the countries in `language`, in order of precedence within it. Whoever
 * has declined is left out.
 */
export function expectedPeople(view: MeetingView, language: Language, whom: Whom = EVERYONE): Delegate[] {
  return countriesFor(view, language, whom).flatMap((country) =>
    view.delegates.filter(({ attendance }) => attendance.delegation === country && isExpected(attendance) && isMeant(attendance, whom))
  )
}

/** As `expectedPeople`, without those who take part from a distance: they need neither a badge nor a chair. */
export function peopleOnSite(view: MeetingView, language: Language, whom: Whom = EVERYONE): Delegate[] {
  const { mode } = view.meeting
  if (mode === 'virtual') return []
  return expectedPeople(view, language, whom).filter(({ attendance }) => mode === 'inPerson' || attendance.presence === 'inPerson')
}

/** The delegations in question, in the order of the language. */
export function countriesFor(view: MeetingView, language: Language, { delegation }: Whom): Country[] {
  return view.order(language).filter((country) => delegation === null || country === delegation)
}

function isMeant({ role, person }: Delegate['attendance'], whom: Whom): boolean {
  return (whom.roles === null || whom.roles.includes(role)) && (whom.person === null || person === whom.person)
}
