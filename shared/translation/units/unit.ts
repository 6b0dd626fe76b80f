import type { Language } from '#shared/foundation/language.ts'
import type { Place } from './blocks.ts'
import type { Inline } from './inline.ts'

/** How far the translation has come that goes out with a unit. */
export type UnitState = 'missing' | 'draft' | 'stale' | 'approved'

/** What one translator translates at a time: a title, or one paragraph, heading, item or cell of a longer text. */
export interface Unit {
  /** The id of the text, such as `item/i3/title`; of a piece of a longer text with its number behind it, `item/i3/note#2`. */
  id: string
  /** The id of the whole text. */
  text: string
  place: Place
  source: Inline[]
  /** The words that stand there now; null where there are none, or where they cannot be told piece by piece. */
  target: Inline[] | null
  state: UnitState
  /** What it is and what it belongs to, for people: "Title of a session · Opening plenary". */
  context: string
  /** What stands before and after it, in the source language; empty where nothing does. */
  before: string
  after: string
  notes: string[]
  /** Letters that fit where the words are printed; null where they may grow. */
  maxLength: number | null
  /** See `stampOf`: the same for every piece of a text. */
  stamp: string
}

/** Everything that goes out in one file. */
export interface UnitFile {
  /** The id of the meeting. */
  meeting: string
  /** Its title, for people. */
  title: string
  from: Language
  to: Language
  /** ISO 8601 with Z. */
  at: string
  units: Unit[]
}

/** The languages as translators' programs name them (RFC 5646): the ones of the Partnership. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }

/** `fr`, `fr-FR` and `FR_ca` are French to us; null for a language that is none of the three. */
export function languageOfTag(tag: string): Language | null {
  const [first] = tag.trim().toLowerCase().split(/[-_]/u)
  return first === 'en' || first === 'fr' || first === 'es' ? first : null
}

/** The id of a text and the number of a piece in it, from 0; null for a whole text. */
export function partsOfId(id: string): { text: string; piece: number | null } {
  const [, text, piece] = /^(.+)#(\d{1,5})$/su.exec(id) ?? []
  return text === undefined ? { text: id, piece: null } : { text, piece: Number(piece) }
}
