import en from '#locales/en/codes.json'
import es from '#locales/es/codes.json'
import fr from '#locales/fr/codes.json'
import { withCapital } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Service } from '#shared/domain/attendance/services.ts'

const CODES = { en, fr, es }

/** What the host is to provide, in words that stand alone: *No pork*, *Step-free access*. */
export function serviceName(service: Service, language: Language): string {
  return withCapital(CODES[language].service[service])
}
