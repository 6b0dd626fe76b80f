import i18next from 'i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { Phrase } from '#shared/view/phrase.ts'
import { valuesOf } from '#shared/view/say.ts'
import enChecks from '#locales/en/checks.json'
import enCodes from '#locales/en/codes.json'
import esChecks from '#locales/es/checks.json'
import esCodes from '#locales/es/codes.json'
import frChecks from '#locales/fr/checks.json'
import frCodes from '#locales/fr/codes.json'

/** Says the sentences of the checks in any of the three languages, whichever the command line itself speaks. */
export type SayFinding = (phrase: Phrase, language: Language) => string

export async function openPhrases(): Promise<SayFinding> {
  const i18n = i18next.createInstance()
  await i18n.init({
    lng: 'en',
    fallbackLng: false,
    ns: ['checks', 'codes'],
    interpolation: { escapeValue: false },
    resources: {
      en: { checks: enChecks, codes: enCodes },
      fr: { checks: frChecks, codes: frCodes },
      es: { checks: esChecks, codes: esCodes }
    }
  })
  return (phrase, language) => {
    // Keys are named by data; a test holds every rule to its sentence.
    const words = (namespace: 'checks' | 'codes', key: string, values: Readonly<Record<string, string | number>>): string =>
      String(i18n.t(`${namespace}:${key}` as never, { ...values, lng: language } as never))
    return words('checks', phrase.key, valuesOf(phrase, language, (path, values) => words('codes', path, values)))
  }
}
