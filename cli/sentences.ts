import i18next from 'i18next'
import { LANGUAGES, textIn, type Language } from '#shared/foundation/language.ts'
import { countryName, formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import type { Phrase, PhraseValue } from '#shared/view/phrase.ts'
import en from '#locales/en/timetable.json'
import es from '#locales/es/timetable.json'
import fr from '#locales/fr/timetable.json'

/** Says a phrase of the timetable in each language. */
export async function openSentences(): Promise<(phrase: Phrase) => Record<Language, string>> {
  const i18n = i18next.createInstance()
  await i18n.init({
    lng: 'en', fallbackLng: false, ns: ['timetable'], defaultNS: 'timetable', interpolation: { escapeValue: false },
    resources: { en: { timetable: en }, fr: { timetable: fr }, es: { timetable: es } }
  })
  return ({ key, values }) => {
    const said = LANGUAGES.map((language): [Language, string] => {
      const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value, language)]))
      // Keys are plain strings here: phrases name them from data, and a test holds both together.
      return [language, String(i18n.t(key as never, { ...written, lng: language } as never))]
    })
    return Object.fromEntries(said) as Record<Language, string> // one entry for each language
  }
}

function inWords(value: PhraseValue, language: Language): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if ('time' in value) return formatTime(value.time, language)
  if ('date' in value) return formatDate(value.date, language, { weekday: 'long', year: false })
  if ('country' in value) return countryName(value.country, language)
  if ('language' in value) return value.language
  if ('code' in value) return value.code
  return textIn(value, language).text
}
