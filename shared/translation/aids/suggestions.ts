import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { STANDARD_PHRASES } from '#shared/translation/phrases/index.ts'
import { matchedWithGaps } from '#shared/translation/phrases/gaps.ts'
import type { BaseTerm } from '#shared/translation/terms/base.ts'
import { termsInUse, wordingsIn } from '#shared/translation/terms/base.ts'
import { adapted } from './memory/adapt.ts'
import type { Library } from './memory/library.ts'
import type { Match } from './memory/memory.ts'
import { linesOf } from './memory/segments.ts'
import { plainOf } from './memory/tokens.ts'

/** Where a suggestion comes from: a text of this meeting, of another one, of no meeting; a standard phrase; a term. */
export type SuggestionOrigin = { kind: 'here' | 'earlier'; text: string; meeting: string | null; isApproved: boolean } | { kind: 'phrase' } | { kind: 'term' }

export interface Suggestion {
  /** What would be taken, in the language of the translation. */
  text: string
  /** The words that it translates, in the language of the source; they differ from the text at hand below 100 %. */
  source: string
  /** In percent: see memory/distance.ts. */
  score: number
  origin: SuggestionOrigin
  /** True when numbers or times were put in place of those of the stored text. */
  isAdapted: boolean
  /** The line of the source for which it is, counted from 0; null: for the whole text. */
  line: number | null
}

export interface SuggestionRequest {
  /** The text of the source. */
  source: string
  from: Language
  to: Language
  /** The id of the text at hand, which is no suggestion for itself. */
  id: string
  meeting: string
  library: Library
  base: readonly BaseTerm[]
  /** The names of the meeting's groups, for the gaps of phrases. */
  groups: readonly Trilingual[]
}

/** So many can be taken by one key. */
const SHOWN = 9

/**
 * Translations of the text at hand that exist already, the best first: exact before fuzzy, approved before unapproved, this meeting
 * before others. A text of several lines also gets suggestions for its lines. Each translation is suggested once.
 */
export function suggestionsFor(request: SuggestionRequest): Suggestion[] {
  const whole = [...ofPhrases(request), ...ofTerms(request), ...ofLibrary(request, request.source, null)]
  const lines = linesOf(request.source)
  const parts = lines.length < 2 ? [] : lines.flatMap(({ number, text }) => ofLibrary(request, text, number).slice(0, 1))
  const best = new Map<string, Suggestion>()
  for (const suggestion of [...whole.sort(byWorth), ...parts]) {
    const key = `${suggestion.line ?? ''}\n${plainOf(suggestion.text)}`
    if (!best.has(key)) best.set(key, suggestion)
  }
  return [...best.values()].slice(0, SHOWN)
}

function byWorth(a: Suggestion, b: Suggestion): number {
  return b.score - a.score || rankOf(a.origin) - rankOf(b.origin)
}

function rankOf(origin: SuggestionOrigin): number {
  if (origin.kind === 'phrase') return 1
  if (origin.kind === 'term') return 2
  return origin.isApproved ? 0 : origin.kind === 'here' ? 3 : 4
}

function ofLibrary({ library, from, to, id, meeting }: SuggestionRequest, text: string, line: number | null): Suggestion[] {
  return library.find(text, from, to).flatMap((match) => {
    const { origin } = match.segment
    if (origin.kind === 'text' && origin.id === id && (origin.meeting === meeting || origin.meeting === null)) return []
    return [suggestion(match, text, from, to, meeting, line)]
  })
}

function suggestion({ segment, score }: Match, text: string, from: Language, to: Language, meeting: string, line: number | null): Suggestion {
  const source = segment.text[from] ?? ''
  const translation = segment.text[to] ?? ''
  const withFigures = score === 100 ? null : adapted(text, source, from, translation, to)
  const { origin } = segment
  return {
    text: withFigures ?? translation,
    source,
    score,
    origin:
      origin.kind === 'phrase'
        ? { kind: 'phrase' }
        : { kind: origin.meeting === null || origin.meeting === meeting ? 'here' : 'earlier', text: origin.id, meeting: origin.meeting, isApproved: origin.isApproved },
    isAdapted: withFigures !== null,
    line
  }
}

function ofPhrases({ source, from, to, groups }: SuggestionRequest): Suggestion[] {
  return STANDARD_PHRASES.flatMap((phrase) => {
    const text = matchedWithGaps(phrase, source, from, to, groups)
    return text === null ? [] : [{ text, source, score: 100, origin: { kind: 'phrase' as const }, isAdapted: false, line: null }]
  })
}

/** A text that is nothing but a term, such as the name of a group. */
function ofTerms({ source, from, to, base }: SuggestionRequest): Suggestion[] {
  const plain = plainOf(source).toLowerCase()
  return termsInUse(base).flatMap((term) => {
    const [wording] = wordingsIn(term, to)
    const isTerm = term.standing !== 'forbidden' && wordingsIn(term, from).some((own) => own.toLowerCase() === plain)
    if (!isTerm || wording === undefined) return []
    return [{ text: likeIn(source, wording), source: wordingsIn(term, from)[0] ?? source, score: 100, origin: { kind: 'term' as const }, isAdapted: false, line: null }]
  })
}

/** With a capital at its head where the source has one. */
export function likeIn(source: string, wording: string): string {
  return /^\p{Lu}/u.test(source) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording
}
