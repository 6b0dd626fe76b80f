import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { wordsMark } from '#shared/foundation/words-mark.ts'
import type { Basis, Wording } from './schema.ts'

/**
 * How a text stands in one language. A translation is stale when the words from which it was made are no longer those that
 * stand there: it needs another look, approved or not.
 */
export const TEXT_STATES = ['missing', 'stale', 'draft', 'source', 'approved'] as const
export type TextState = (typeof TEXT_STATES)[number]

/** A text with what is known of it. */
export interface Worded {
  text: Trilingual
  wording: Wording
}

/**
 * The language in which a text was written first, out of the row alone and so equal on every machine: the one that somebody
 * chose, if it has words; else one from which another was made, rather one that was not itself made from another, then the one
 * from which most were made; else one that was not made from another; always the first in the order of LANGUAGES among equals.
 */
export function sourceOf({ text, wording }: Worded): Language {
  const { source } = wording
  if (source !== null && hasText(text, source)) return source
  const written = LANGUAGES.filter((language) => hasText(text, language))
  const uses = (language: Language): number => written.filter((other) => basisOf(wording, other)?.from === language).length
  const isFirst = (language: Language): boolean => basisOf(wording, language) === undefined
  const used = written.filter((language) => uses(language) > 0)
  const candidates = [used.filter(isFirst), used, written.filter(isFirst), written].find((list) => list.length > 0) ?? []
  return [...candidates].sort((a, b) => uses(b) - uses(a) || LANGUAGES.indexOf(a) - LANGUAGES.indexOf(b))[0] ?? LANGUAGES[0]
}

/** How a text stands in each language, and which language is its source. */
export function statesOf(worded: Worded): { source: Language; states: Record<Language, TextState> } {
  const source = sourceOf(worded)
  const states = { en: stateIn(worded, 'en', source), fr: stateIn(worded, 'fr', source), es: stateIn(worded, 'es', source) }
  return { source, states }
}

export function stateOf(worded: Worded, language: Language): TextState {
  return stateIn(worded, language, sourceOf(worded))
}

/** What a text in `language` was made from; undefined for one of which nobody has noted it, and for a source. */
export function basisOf(wording: Wording, language: Language): Basis | undefined {
  const basis = wording.bases[language]
  return basis === undefined || basis.from === language ? undefined : basis
}

/** The approval that holds for the words that stand there now. */
export function approvalOf({ text, wording }: Worded, language: Language): Basis['approved'] {
  const approved = wording.bases[language]?.approved
  return approved !== undefined && approved.text === (text[language] ?? '') ? approved : undefined
}

function stateIn(worded: Worded, language: Language, source: Language): TextState {
  if (!hasText(worded.text, language)) return 'missing'
  if (language !== source && isOutOfDate(worded, language, source, [])) return 'stale'
  if (approvalOf(worded, language) !== undefined) return 'approved'
  return language === source ? 'source' : 'draft'
}

/**
 * Whether a translation has to be looked at again: its words are not those for which the basis was noted (two people wrote
 * apart, or an older version of the app did), what it was made from has changed, or that one is itself out of date. A
 * translation without a basis is taken to agree as long as no source is known to have changed: such data is older.
 */
function isOutOfDate(worded: Worded, language: Language, source: Language, seen: readonly Language[]): boolean {
  const { text, wording } = worded
  const basis = wording.bases[language]
  if (basis === undefined) return basisOf(wording, source) !== undefined || LANGUAGES.some((other) => hasText(text, other) && isMarked(worded, other))
  // Written or approved as a source, while somebody elsewhere made another language the source: nobody has compared the two.
  if (basis.from === language) return true
  if (basis.to !== wordsMark(text[language] ?? '') || basis.of !== (text[basis.from] ?? '')) return true
  if (basis.from === source) return false
  // Two that were made from each other and neither from the source: nobody has compared them with it.
  return seen.includes(basis.from) || isOutOfDate(worded, basis.from, source, [...seen, language])
}

/**
 * First words, or words of a source that were changed, here or by somebody elsewhere: nothing was compared with them but what
 * says so.
 */
function isMarked({ text, wording }: Worded, language: Language): boolean {
  const basis = wording.bases[language]
  return basis !== undefined && basis.from === language && (basis.of === '' || basis.to !== wordsMark(text[language] ?? ''))
}
