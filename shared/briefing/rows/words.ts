import enCodes from '#locales/en/codes.json'
import enImport from '#locales/en/import.json'
import esCodes from '#locales/es/codes.json'
import esImport from '#locales/es/import.json'
import frCodes from '#locales/fr/codes.json'
import frImport from '#locales/fr/import.json'
import type { Language } from '#shared/foundation/language.ts'

export type RowField = Exclude<keyof (typeof enImport)['field'], 'inLanguage'>

const IMPORT = { en: enImport, fr: frImport, es: esImport }
const CODES = { en: enCodes, fr: frCodes, es: esCodes }

/**
 * The heading of a column, which our own import recognises; of a text in another language than the table's, with the name of that
 * language: `Poste (anglais)`.
 */
export function headingOf(field: RowField, language: Language, textLanguage: Language | null): string {
  const heading = IMPORT[language].field[field]
  if (textLanguage === null || textLanguage === language) return heading
  return IMPORT[language].field.inLanguage.replace('{{field}}', heading).replace('{{language}}', CODES[language].language[textLanguage])
}

type CodeGroup = 'role' | 'answer' | 'presence' | 'sector' | 'level' | 'officeRank' | 'language' | 'country' | 'sessionKind' | 'sessionStatus'

/** A word of the app's own in the language of the table. */
export function codeWord(group: CodeGroup, code: string, language: Language): string {
  const words: Readonly<Record<string, string>> = CODES[language][group]
  return words[code] ?? code
}
