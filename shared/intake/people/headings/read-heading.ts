import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { FIELDS, isFieldCode, isWrittenField, splitField, type FieldCode } from '../fields.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { foldHeading, headingParts } from './fold-heading.ts'
import { FRENCH } from './fr.ts'
import type { HeadingField, Headings } from './heading-field.ts'

/** What one heading says, before the other columns and the cells are looked at. */
export interface HeadingReading {
  field: HeadingField
  /** The language that the heading names: "Title (French)"; null when it names none. */
  language: Language | null
  /** 1 for a heading that the tables hold word for word; less for one that contains such words. */
  confidence: number
  reason: 'code' | 'heading' | 'partOfHeading'
  /** The languages in which the heading is written, the first part's twice: they tell the language of the list. */
  writtenIn: readonly Language[]
}

const TABLES: Readonly<Record<Language, Headings>> = { en: ENGLISH, fr: FRENCH, es: SPANISH }

interface Entry {
  field: HeadingField
  languages: Language[]
}

const ENTRIES = new Map<string, Entry>()
for (const language of LANGUAGES) {
  for (const [field, phrases] of Object.entries(TABLES[language])) {
    for (const phrase of phrases.split('|')) addEntry(phrase, field as HeadingField, language) // the keys of Headings
  }
}

/** A phrase that two languages share keeps the first meaning; both are its languages. */
function addEntry(phrase: string, field: HeadingField, language: Language): void {
  const known = ENTRIES.get(phrase)
  if (known) known.languages.push(language)
  else ENTRIES.set(phrase, { field, languages: [language] })
}

/** How a heading says in which language a text is. Two letters only after words: "es" alone is no heading. */
const LANGUAGE_WORDS: Readonly<Record<string, Language>> = {
  english: 'en', anglais: 'en', anglaise: 'en', ingles: 'en', eng: 'en', en: 'en', ing: 'en', ang: 'en',
  french: 'fr', francais: 'fr', francaise: 'fr', frances: 'fr', fr: 'fr', fra: 'fr',
  spanish: 'es', espagnol: 'es', espagnole: 'es', espanol: 'es', esp: 'es', es: 'es', spa: 'es', castellano: 'es'
}

/** A column about somebody else than the person of the row. */
const SOMEONE_ELSE = /\b(?:emergency|emergencia|emergencias|urgence|assistant s?|asistente de|asistente del|secretaria particular|adjointe administrative|spouse|conyuge|conjoint|conjointe|companion|acompanante|accompagnateur|accompagnatrice|supervisor|jefe inmediato|contact person|persona de contacto|personne ressource|enlace)\b/u

/** Words that stand in headings of many kinds and say little alone. */
const WEAK = new Set(['nombre', 'name', 'nom', 'title', 'titre', 'titulo', 'note', 'nota', 'notes', 'notas', 'mode', 'id', 'no', 'n', 'num', 'given', 'last', 'order', 'orden', 'ordre', 'tipo', 'table', 'mesa', 'member', 'service', 'services', 'servicios', 'function', 'fonction', 'funcion', 'status', 'statut', 'estatus', 'format', 'formato', 'line', 'row', 'item', 'area', 'region', 'job', 'nivel', 'niveau', 'level', 'number', 'numero', 'entidad', 'entity', 'presence', 'party', 'partie', 'parte', 'side'])

export function isAboutSomeoneElse(heading: string): boolean {
  return SOMEONE_ELSE.test(foldHeading(heading))
}

/** Reads one heading as ministries write them; null when nothing in it is known. */
export function readHeading(heading: string): HeadingReading | null {
  const code = heading.trim()
  if (isFieldCode(code) && code !== 'ignore' && !ENTRIES.has(foldHeading(code))) return ofCode(code)
  const whole = foldHeading(heading)
  if (whole === '') return null
  return readExactly(whole) ?? readParts(heading) ?? readPartly(whole)
}

function ofCode(code: FieldCode): HeadingReading {
  const { field, language } = splitField(code)
  return { field, language, confidence: 1, reason: 'code', writtenIn: [] }
}

/** A heading in several languages: the parts that are known, most of them agreeing. */
function readParts(heading: string): HeadingReading | null {
  const parts = headingParts(heading)
  if (parts.length < 2) return null
  const named = parts.flatMap((part) => LANGUAGE_WORDS[part] ?? [])
  const readings = parts.filter((part) => LANGUAGE_WORDS[part] === undefined).flatMap((part) => readExactly(part) ?? [])
  const [first] = readings
  if (!first) return null
  const settled = readings.find(({ field }) => field !== 'name' && field !== 'nom' && field !== 'styleOrTitle' && field !== 'ignore') ?? first
  const agreeing = readings.filter(({ field }) => field === settled.field || field === 'name' || field === 'nom' || field === 'styleOrTitle')
  const language = named.length === 1 ? (named[0] ?? null) : settled.language
  return {
    ...settled,
    language: isWritten(settled.field) ? language : null,
    confidence: agreeing.length === readings.length ? 1 : 0.7,
    writtenIn: [...first.writtenIn, ...readings.flatMap(({ writtenIn }) => writtenIn)]
  }
}

/** A part that the tables hold word for word, with or without the name of a language. */
function readExactly(part: string): HeadingReading | null {
  const plain = ENTRIES.get(part)
  if (plain) return { field: plain.field, language: null, confidence: 1, reason: 'heading', writtenIn: plain.languages }
  const { rest, language } = withoutLanguage(part)
  const entry = language === null ? undefined : ENTRIES.get(rest)
  if (!entry || language === null || !isWritten(entry.field)) return null
  return { field: entry.field, language, confidence: 1, reason: 'heading', writtenIn: entry.languages }
}

/** What a heading says beside the language that it names: "titre fr" is `titre`, in French. */
export function withoutLanguage(part: string): { rest: string; language: Language | null } {
  const words = part.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const atEnd = LANGUAGE_WORDS[last]
  if (atEnd !== undefined && words.length > 1) {
    const before = words.slice(0, -1)
    if (before.length > 1 && (before.at(-1) === 'in' || before.at(-1) === 'en')) before.pop()
    return { rest: before.join(' '), language: atEnd }
  }
  const atStart = first.length > 3 ? LANGUAGE_WORDS[first] : undefined
  return atStart === undefined || words.length < 2 ? { rest: part, language: null } : { rest: words.slice(1).join(' '), language: atStart }
}

/** The longest run of words of the heading that the tables hold. */
function readPartly(whole: string): HeadingReading | null {
  if (SOMEONE_ELSE.test(whole)) return null
  const { rest, language } = withoutLanguage(whole)
  const words = rest.split(' ').slice(0, 14)
  for (let length = words.length; length >= 1; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ')
      const entry = ENTRIES.get(phrase)
      if (!entry || entry.field === 'ignore' || (length === 1 && (WEAK.has(phrase) || phrase.length < 3))) continue
      const share = length / words.length
      if (share < 0.25) continue
      return {
        field: entry.field,
        language: isWritten(entry.field) ? language : null,
        confidence: Math.round((0.5 + 0.4 * share) * 100) / 100,
        reason: 'partOfHeading',
        writtenIn: entry.languages
      }
    }
  }
  return null
}

function isWritten(field: HeadingField): boolean {
  if (field === 'styleOrTitle') return true
  return FIELDS.some((code) => code === field && isWrittenField(splitField(code).field))
}
