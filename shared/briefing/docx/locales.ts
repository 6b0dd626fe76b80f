import type { Language } from '#shared/foundation/language.ts'

/** Languages as Word names them. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }
