import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { TEXT_STATES, type TextState } from '#shared/domain/wording/rules.ts'
import { needsWork } from '#shared/translation/counts.ts'
import type { MeetingText, TextKind } from '#shared/translation/texts.ts'

/** Which texts are wanted, and in which order. All of it is about the language into which one translates. */
export interface DeskFilters {
  words: string
  /** `todo`: what is missing or needs another look. */
  state: 'all' | 'todo' | TextState
  kind: TextKind | 'all'
  /** The id of a group. */
  group: string
  /** As they stand in the documents, or what the next release needs first. */
  order: 'document' | 'priority'
}

export const EVERY_GROUP = 'all'
export const EVERYTHING: DeskFilters = { words: '', state: 'all', kind: 'all', group: EVERY_GROUP, order: 'document' }

export function isNarrowed({ words, state, kind, group }: DeskFilters): boolean {
  return words.trim() !== '' || state !== 'all' || kind !== 'all' || group !== EVERY_GROUP
}

/**
 * The texts that are wanted, in the order that is wanted. The text that is open stays among them whatever becomes of its
 * state, so that it does not go from under the hands of whoever writes it.
 */
export function found(texts: readonly MeetingText[], filters: DeskFilters, language: Language, openId: string | null): MeetingText[] {
  const words = fold(filters.words).split(' ').filter(Boolean)
  const wanted = texts.filter((text) => text.id === openId || isWanted(text, filters, language, words))
  if (filters.order === 'document') return wanted
  return wanted
    .map((text, index) => ({ text, index, urgency: urgencyOf(text, language) }))
    .sort((a, b) => a.urgency - b.urgency || a.index - b.index)
    .map(({ text }) => text)
}

/** The next text after the open one that has to be worked on in this language, from the top again at the end; null when there is none. */
export function nextToDo(texts: readonly MeetingText[], openId: string | null, language: Language): MeetingText | null {
  const at = texts.findIndex(({ id }) => id === openId)
  const ahead = [...texts.slice(at + 1), ...texts.slice(0, Math.max(0, at))]
  return ahead.find(({ states }) => needsWork(states[language])) ?? ahead.find(({ states }) => states[language] === 'draft') ?? null
}

/** The language in which most is left to do; the one spoken, where several have as much. */
export function neediest(todo: Readonly<Record<Language, number>>, spoken: Language): Language {
  return [...LANGUAGES].sort((a, b) => todo[b] - todo[a] || Number(b === spoken) - Number(a === spoken))[0] ?? spoken
}

/** What a link to the desk asks for: a text by its id, or a language with or without a state: `fr`, `fr:missing`. */
export function askedFor(focus: string | null): { textId: string | null; language: Language | null; state: DeskFilters['state'] | null } {
  const [first = '', second] = (focus ?? '').split(':')
  const language = LANGUAGES.find((one) => one === first) ?? null
  const state = (['all', 'todo', ...TEXT_STATES] as const).find((one) => one === second) ?? null
  if (language === null && first.includes('/')) return { textId: first, language: LANGUAGES.find((one) => one === second) ?? null, state: null }
  return { textId: null, language, state }
}

function isWanted(text: MeetingText, { state, kind, group }: DeskFilters, language: Language, words: readonly string[]): boolean {
  if (kind !== 'all' && text.kind !== kind) return false
  if (group !== EVERY_GROUP && text.group !== group) return false
  if (state === 'todo' ? !needsWork(text.states[language]) : state !== 'all' && text.states[language] !== state) return false
  if (words.length === 0) return true
  const haystack = `${foldedWords(text.name)} ${foldedWords(text.text)}`
  return words.every((word) => haystack.includes(word))
}

const folded = new WeakMap<Trilingual, string>()

/** All three languages without accents and capitals, kept with the text: a letter typed must not fold thousands of texts anew. */
function foldedWords(text: Trilingual): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  const made = LANGUAGES.map((language) => fold(text[language] ?? '')).join(' ')
  folded.set(text, made)
  return made
}

/** Agenda and programme go to print first; of equals, the missing before what needs another look before what waits for approval. */
function urgencyOf({ kind, states }: MeetingText, language: Language): number {
  const state = ['missing', 'stale', 'draft', 'source', 'approved'].indexOf(states[language])
  const isReleased = kind === 'agenda' || kind === 'programme' || kind === 'meeting'
  return state >= 3 ? 10 + state : (isReleased ? 0 : 5) + state
}
