import type { Language } from '#shared/foundation/language.ts'

/** BCP 47 tags: which English, French and Spanish. For `lang` attributes and React Aria. */
export const LOCALE_TAGS: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }

/** Each language by its own name, as its readers look for it. Always to be marked with its `lang`. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', es: 'Español' }
