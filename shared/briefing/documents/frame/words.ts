import en from '#locales/en/pack.json'
import es from '#locales/es/pack.json'
import fr from '#locales/fr/pack.json'
import type { Language } from '#shared/foundation/language.ts'
import { run, type RunStyle, type Text } from '#shared/briefing/model/index.ts'

/** Paths of the sentences in `locales/<language>/pack.json`, such as `agenda.time`. */
export type PackKey = { [Section in keyof typeof en]: `${Section}.${keyof (typeof en)[Section] & string}` }[keyof typeof en]

/** A sentence of the documents in one language, with `{{names}}` filled in. */
export type Words = (key: PackKey, values?: Readonly<Record<string, string>>) => string

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { en, fr, es }

export function wordsIn(language: Language): Words {
  return (key, values = {}) => {
    const [section = '', name = ''] = key.split('.')
    const sentence = SENTENCES[language][section]?.[name]
    if (sentence === undefined) throw new Error(`locales/${language}/pack.json has no ${key}`)
    return sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_match, name: string) => values[name] ?? '')
  }
}

/**
 * A sentence with one of its places taken by a text that keeps its manners and language: `Chair: {{names}}`.
 * `style` is that of the sentence's own words.
 */
export function sentenceAround(words: Words, key: PackKey, place: string, inner: Text, values: Readonly<Record<string, string>> = {}, style?: RunStyle): Text {
  const [before = '', after = ''] = words(key, { ...values, [place]: PLACE }).split(PLACE)
  return [run(before, style), ...inner, run(after, style)].filter((part) => part.text !== '')
}

/** Stands for the text while the sentence is filled; in no sentence and typed by nobody. */
const PLACE = '\u0000'
