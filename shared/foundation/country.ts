import type { Language } from './language.ts'

/** The two countries of the Partnership, by ISO 3166-1 code. */
export const COUNTRIES = ['CA', 'MX'] as const
export type Country = (typeof COUNTRIES)[number]

/** The other side: who hosts next, who answers a speech. */
export function otherCountry(country: Country): Country {
  return country === 'CA' ? 'MX' : 'CA'
}

/**
 * Each side is named first in its own language's copy (the *alternat*): Canada in English and French, Mexico in
 * Spanish. `override` is an organiser's choice for this meeting and wins.
 */
export function countryOrder(language: Language, override?: readonly [Country, Country]): readonly [Country, Country] {
  if (override) return override
  return language === 'es' ? ['MX', 'CA'] : ['CA', 'MX']
}
