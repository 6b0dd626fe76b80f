import type { Language } from '#shared/foundation/language.ts'
import { termsInUse, wordingsIn, type BaseTerm } from '../terms/base.ts'

/** The wordings of the term base that are the same in every language, as they stand in texts of one: names and acronyms. */
export function untranslatableIn(base: readonly BaseTerm[], language: Language): string[] {
  return termsInUse(base).flatMap((term) => (term.isUntranslatable ? wordingsIn(term, language) : []))
}
