import i18next from 'i18next'
import type { Language } from '#shared/foundation/language.ts'
import en from '#locales/en/cli.json'
import enExchange from '#locales/en/exchange.json'
import enImport from '#locales/en/import.json'
import enNotices from '#locales/en/notices.json'
import enProgress from '#locales/en/progress.json'
import enSchedule from '#locales/en/schedule-import.json'
import es from '#locales/es/cli.json'
import esExchange from '#locales/es/exchange.json'
import esImport from '#locales/es/import.json'
import esNotices from '#locales/es/notices.json'
import esProgress from '#locales/es/progress.json'
import esSchedule from '#locales/es/schedule-import.json'
import fr from '#locales/fr/cli.json'
import frExchange from '#locales/fr/exchange.json'
import frImport from '#locales/fr/import.json'
import frNotices from '#locales/fr/notices.json'
import frProgress from '#locales/fr/progress.json'
import frSchedule from '#locales/fr/schedule-import.json'

/** Where the command line speaks: results on standard output, sentences for people in their language. */
export interface Output {
  language: Language
  /** Where the fonts of the printed page are. */
  fontsFolder: string
  line(text: string): void
  error(text: string): void
  json(value: unknown): void
  say(key: string, values?: Record<string, string | number>): string
  /** In a language other than that of the command line, for answers that hold all three. */
  sayIn(language: Language, key: string, values?: Record<string, string | number>): string
}

export async function openOutput(language: Language, fontsFolder: string): Promise<Output> {
  const i18n = i18next.createInstance()
  await i18n.init({
    lng: language,
    fallbackLng: false,
    ns: ['cli', 'notices', 'import', 'progress', 'schedule-import', 'exchange'],
    defaultNS: 'cli',
    fallbackNS: 'notices',
    interpolation: { escapeValue: false },
    resources: {
      en: { cli: en, notices: enNotices, import: enImport, progress: enProgress, 'schedule-import': enSchedule, exchange: enExchange },
      fr: { cli: fr, notices: frNotices, import: frImport, progress: frProgress, 'schedule-import': frSchedule, exchange: frExchange },
      es: { cli: es, notices: esNotices, import: esImport, progress: esProgress, 'schedule-import': esSchedule, exchange: esExchange }
    }
  })
  return {
    language,
    fontsFolder,
    line: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    json: (value) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    // Keys are plain strings here: the command line names them from data.
    say: (key, values = {}) => String(i18n.t(key as never, values as never)),
    sayIn: (lng, key, values = {}) => String(i18n.t(key as never, { ...values, lng } as never))
  }
}
