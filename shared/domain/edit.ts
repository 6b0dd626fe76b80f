import type { Json } from '#shared/foundation/json.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Edit, Write } from '#shared/ledger/author.ts'
import { paths } from './fields.ts'
import type { Kind } from './kinds.ts'
import type { Verb } from './verbs.ts'

/** A named edit of the domain: its verb is one that history can tell. */
export interface DomainEdit extends Edit {
  verb: Verb
}

type Values = { [key: string]: Json | undefined }

export function creation(kind: Kind, id: string, values: Values): Extract<Write, { type: 'create' }> {
  return { type: 'create', record: { kind, id }, set: paths(values) }
}

export function setting(kind: Kind, id: string, values: Values): Write {
  return { type: 'set', record: { kind, id }, set: paths(values) }
}

export function deletion(kind: Kind, id: string): Write {
  return { type: 'delete', record: { kind, id } }
}

export function edit(verb: Verb, ...writes: Write[]): DomainEdit {
  return { verb, writes }
}

/** Several edits as one gesture, told by the first and taken back together. No two may write the same record. */
export function together(first: DomainEdit, ...others: readonly DomainEdit[]): DomainEdit {
  return edit(first.verb, ...[first, ...others].flatMap(({ writes }) => writes))
}

/** Writes one text in one language. An empty text clears the field, so that it counts as missing. */
export function setText(verb: Verb, kind: Kind, id: string, field: string, language: Language, text: string): DomainEdit {
  return edit(verb, { type: 'set', record: { kind, id }, set: { [`${field}.${language}`]: text === '' ? null : text } })
}

/** A text as a form has it: all three languages, an empty one as null, which clears it. */
export function inAllLanguages(text: Trilingual): { [language: string]: Json } {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text[language]?.trim() || null]))
}
