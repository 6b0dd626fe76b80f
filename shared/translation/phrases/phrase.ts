import type { Language } from '#shared/foundation/language.ts'
import type { AgendaPart, Lead, Purpose } from '#shared/domain/item/schema.ts'

/** Where a phrase is at home: a title of the agenda, a note under it, the title of a session, a step of the run of show. */
export type PhraseKind = 'title' | 'note' | 'session' | 'action'

/** What a title of the agenda brings along when it begins a new item. */
export interface PhraseFacts {
  part: AgendaPart
  purpose: Purpose | null
  lead: Lead | null
  minutes: number | null
}

/**
 * A line that ordinary agendas are made of, complete in the three languages. `{group}`, `{minutes}`, `{country}` and `{year}`
 * stand for what the meeting fills in.
 */
export interface StandardPhrase {
  id: string
  kind: PhraseKind
  text: Readonly<Record<Language, string>>
  facts: PhraseFacts | null
}

export type PhraseLine = readonly [id: string, en: string, fr: string, es: string]

export function phrasesOf(kind: PhraseKind, lines: readonly PhraseLine[]): StandardPhrase[] {
  return lines.map(([id, en, fr, es]) => ({ id: `${kind}-${id}`, kind, text: { en, fr, es }, facts: null }))
}
