import en from '#locales/en/codes.json'
import es from '#locales/es/codes.json'
import fr from '#locales/fr/codes.json'
import type { Language } from '#shared/foundation/language.ts'
import type { Service } from '#shared/domain/attendance/services.ts'

const CODES = { en, fr, es }

/** What the host is to provide, in words: *no pork*, *step-free access*. */
export function serviceName(service: Service, language: Language): string {
  return CODES[language].service[service]
}
