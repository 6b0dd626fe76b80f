import enChanges from '#locales/en/changes.json'
import enCodes from '#locales/en/codes.json'
import esChanges from '#locales/es/changes.json'
import esCodes from '#locales/es/codes.json'
import frChanges from '#locales/fr/changes.json'
import frCodes from '#locales/fr/codes.json'
import { closedOnce } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'

/** Paths of the sentences in `locales/<language>/changes.json`, such as `session.moved`. */
export type ChangeKey = { [Section in keyof typeof enChanges]: `${Section}.${keyof (typeof enChanges)[Section] & string}` }[keyof typeof enChanges]

/** A sentence about what changed, with `{{names}}` filled in. */
export type ChangeWords = (key: ChangeKey, values?: Readonly<Record<string, string | number>>) => string

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { en: enChanges, fr: frChanges, es: esChanges }
const CODES = { en: enCodes, fr: frCodes, es: esCodes } as const

/** The sentences of one language: screen, command line and printed page say the same. */
export function changeWords(language: Language): ChangeWords {
  return (key, values = {}) => {
    const [section = '', name = ''] = key.split('.')
    const sentence = SENTENCES[language][section]?.[name]
    if (sentence === undefined) throw new Error(`locales/${language}/changes.json has no ${key}`)
    return closedOnce(sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_match, place: string) => String(values[place] ?? '')))
  }
}

/** A word of the app's own, such as a role in a session, in small letters. */
export function codeWord<Group extends 'sessionRole' | 'sessionKind' | 'purpose'>(group: Group, code: keyof (typeof enCodes)[Group] & string, language: Language): string {
  const words: Readonly<Record<string, string>> = CODES[language][group]
  return words[code] ?? code
}
