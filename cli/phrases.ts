import i18next from 'i18next'
import { closedOnce } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Phrase } from '#shared/view/words/phrase.ts'
import { valuesOf } from '#shared/view/words/say.ts'
import enChecks from '#locales/en/checks.json'
import enCodes from '#locales/en/codes.json'
import enReleases from '#locales/en/releases.json'
import enTimetable from '#locales/en/timetable.json'
import esChecks from '#locales/es/checks.json'
import esCodes from '#locales/es/codes.json'
import esReleases from '#locales/es/releases.json'
import esTimetable from '#locales/es/timetable.json'
import frChecks from '#locales/fr/checks.json'
import frCodes from '#locales/fr/codes.json'
import frReleases from '#locales/fr/releases.json'
import frTimetable from '#locales/fr/timetable.json'

/** Says the sentences of one room in any of the three languages, whichever the command line itself speaks. */
export type SayPhrase = (phrase: Phrase, language: Language) => string

export async function openPhrases(room: 'checks' | 'releases' | 'timetable'): Promise<SayPhrase> {
  const i18n = i18next.createInstance()
  await i18n.use({ type: 'postProcessor', name: 'closedOnce', process: closedOnce }).init({
    postProcess: 'closedOnce',
    lng: 'en',
    fallbackLng: false,
    ns: ['checks', 'codes', 'releases', 'timetable'],
    interpolation: { escapeValue: false },
    resources: {
      en: { checks: enChecks, codes: enCodes, releases: enReleases, timetable: enTimetable },
      fr: { checks: frChecks, codes: frCodes, releases: frReleases, timetable: frTimetable },
      es: { checks: esChecks, codes: esCodes, releases: esReleases, timetable: esTimetable }
    }
  })
  return (phrase, language) => {
    // Keys are named by data; tests hold every rule and every reason to its sentence.
    const words = (namespace: 'checks' | 'codes' | 'releases' | 'timetable', key: string, values: Readonly<Record<string, string | number>>): string =>
      String(i18n.t(`${namespace}:${key}` as never, { ...values, lng: language } as never))
    return words(room, phrase.key, valuesOf(phrase, language, (path, values) => words('codes', path, values)))
  }
}
