import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import { wordsMark } from '#shared/foundation/words-mark.ts'
import type { FieldPath } from '#shared/ledger/change.ts'
import { basisOf, sourceOf, stateOf } from './rules.ts'
import { basisJson, wordingField, type Basis, type Wording } from './schema.ts'

/** What an edit says itself of a text: of which languages, from which one each was made, and whether it chooses the source. */
export interface Given {
  languages: readonly Language[]
  from: Readonly<Partial<Record<Language, Language>>>
  isSource: boolean
}

/** One text before and after an edit, with what was known of it. */
export interface TextEdit {
  path: FieldPath
  before: Trilingual
  after: Trilingual
  wording: Wording
  given: Given
  /** A decision between versions that were written apart: which source its words had is not known here. */
  isDecision: boolean
}

/**
 * What has to be noted beside an edit of a text, so that nobody overlooks a translation whose source has changed:
 *
 * 1. A translation that was missing or up to date is noted as made from the source as it stands; one written together with its
 *    source, from the new words.
 * 2. A stale translation stays stale: mending a slip in it is not comparing it with the source.
 * 3. When the source changes, a translation of which nothing is noted is noted as made from the words before.
 * 4. Where nothing at all is known (older data, lists taken over), the language that somebody changes is the source.
 * 5. A source that loses its words stays the source: often it is only being written anew.
 */
export function noted(edit: TextEdit): Record<FieldPath, Json> {
  const { path, before, after, wording, given } = edit
  const changed = LANGUAGES.filter((language) => (before[language] ?? '') !== (after[language] ?? ''))
  if (changed.length === 0) return {}
  const notes = new Notes(path)
  if (!LANGUAGES.some((language) => hasText(after, language))) {
    for (const language of LANGUAGES) if (wording.bases[language]) notes.basis(language, null)
    if (wording.source !== null) notes.source(null)
  } else if (LANGUAGES.some((language) => hasText(before, language))) {
    note(edit, changed, notes)
  }
  for (const language of given.languages) delete notes.fields[wordingField(path, language)]
  if (given.isSource) delete notes.fields[wordingField(path, 'source')]
  return notes.fields
}

function note(edit: TextEdit, changed: readonly Language[], notes: Notes): void {
  const { before, after, wording, given, isDecision } = edit
  const worded = { text: before, wording }
  const { origin, isNewlyCleared } = originOf(edit, changed)
  if (isNewlyCleared) {
    notes.source(origin)
    return
  }
  const isOriginChanged = changed.includes(origin)
  /** The language from which the source itself was translated in this edit: it takes its place. */
  const former = given.from[origin] === origin ? undefined : given.from[origin]
  if (isOriginChanged && former !== undefined) {
    notes.source(former)
    if (wording.bases[former]) notes.basis(former, null)
  } else if (isOriginChanged && wording.source !== null && wording.source !== origin && hasText(after, origin)) {
    notes.source(origin)
  } else if (isOriginChanged && !hasText(after, origin) && wording.source !== origin) {
    notes.source(origin)
  }
  for (const language of LANGUAGES) {
    if (language === origin || language === former) continue
    const basis = basisOf(wording, language)
    if (!changed.includes(language)) {
      if (isOriginChanged && basis === undefined && hasText(after, language)) {
        notes.made(language, after, { from: origin, of: before[origin] ?? '' }, wording.bases[language]?.approved)
      }
    } else if (!hasText(after, language)) {
      if (wording.bases[language]) notes.basis(language, null)
    } else if (isDecision) {
      continue
    } else if (isOriginChanged && hasText(after, origin)) {
      notes.made(language, after, { from: origin, of: after[origin] ?? '' })
    } else if (!hasText(before, language)) {
      notes.made(language, after, { from: origin, of: before[origin] ?? '' })
    } else if (stateOf(worded, language) === 'stale') {
      // Of words that were written apart from their basis nothing is known; they stay as they are.
      if (basis !== undefined && basis.to === wordsMark(before[language] ?? '')) notes.made(language, after, basis)
    } else {
      const from = basis?.from ?? origin
      notes.made(language, after, { from, of: before[from] ?? '' })
    }
  }
}

/** The source of a text that is being edited, and whether it is one of which nothing was known and that lost its words. */
function originOf({ before, after, wording, given }: TextEdit, changed: readonly Language[]): { origin: Language; isNewlyCleared: boolean } {
  const { source } = wording
  const isGiven = (language: Language): boolean => given.languages.includes(language)
  if (source !== null && (hasText(before, source) || (changed.includes(source) && hasText(after, source) && !isGiven(source)))) {
    return { origin: source, isNewlyCleared: false }
  }
  const shown = sourceOf({ text: before, wording })
  const isKnown = LANGUAGES.some((language) => hasText(before, language) && basisOf(wording, language) !== undefined)
  const altered = changed.filter((language) => hasText(before, language) && !isGiven(language))
  const [first] = altered
  if (isKnown || first === undefined || altered.includes(shown)) {
    const isOnlyCleared = !isKnown && first !== undefined && altered.length === 1 && !hasText(after, shown)
    return { origin: shown, isNewlyCleared: isOnlyCleared }
  }
  return { origin: first, isNewlyCleared: altered.length === 1 && !hasText(after, first) }
}

/** The fields that are to be added to the edit. */
class Notes {
  readonly fields: Record<FieldPath, Json> = {}
  readonly #path: FieldPath

  constructor(path: FieldPath) {
    this.#path = path
  }

  basis(language: Language, value: Json): void {
    this.fields[wordingField(this.#path, language)] = value
  }

  source(language: Language | null): void {
    this.fields[wordingField(this.#path, 'source')] = language
  }

  made(language: Language, after: Trilingual, { from, of }: Pick<Basis, 'from' | 'of'>, approved?: Basis['approved']): void {
    const basis: Basis = { from, of, to: wordsMark(after[language] ?? '') }
    this.basis(language, basisJson(approved === undefined ? basis : { ...basis, approved }))
  }
}
