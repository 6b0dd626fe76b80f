import type { Language } from '#shared/foundation/language.ts'

/** The tag of the pseudo-language, for finding what overflows; see pseudo.ts. */
export const PSEUDO = 'qps'

/** What the interface can be shown in: the three languages, and the pseudo-language. */
export type InterfaceLanguage = Language | typeof PSEUDO
