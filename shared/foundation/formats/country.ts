import { countryOrder, type Country } from '../country.ts'
import type { Language } from '../language.ts'
import { formatList } from './list.ts'

/** `name`: Canada, Mexique. `the`: *le Canada*, where French wants the article. `of`: *of Canada*, *du Canada*. `in`: *in Canada*, *au Canada*. */
export type CountryForm = 'name' | 'the' | 'of' | 'in'

const NAMES: Record<Language, Record<Country, string>> = {
  en: { CA: 'Canada', MX: 'Mexico' },
  fr: { CA: 'Canada', MX: 'Mexique' },
  es: { CA: 'Canadá', MX: 'México' }
}

/** Both names are masculine in French, so one word serves each form. */
const BEFORE: Record<Language, Record<CountryForm, string>> = {
  en: { name: '', the: '', of: 'of ', in: 'in ' },
  fr: { name: '', the: 'le ', of: 'du ', in: 'au ' },
  es: { name: '', the: '', of: 'de ', in: 'en ' }
}

export function countryName(country: Country, language: Language, form: CountryForm = 'name'): string {
  return BEFORE[language][form] + NAMES[language][country]
}

/**
 * Both countries in the order of the language's copy: `Canada and Mexico`, `le Canada et le Mexique`, `México y Canadá`.
 * `override` is the organiser's choice for the meeting. `name` leaves out the French articles, for a label.
 */
export function formatCountries(language: Language, form: CountryForm = 'the', override?: readonly [Country, Country]): string {
  return formatList(countryOrder(language, override).map((country) => countryName(country, language, form)), language)
}
