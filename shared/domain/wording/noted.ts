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
 * 6. The first words of a text, and a source that changes, are noted as such: whatever is written or taken back elsewhere
 *    meanwhile, no other language is then taken to agree of which nothing is noted.
 */
export function noted(edit: TextEdit): Record<FieldPath, Json> {
  const { path, before, after, wording, given } = edit
  const changed = LANGUAGES.filter((language) => (before[language] ?? '') !== (after[language] ?? ''))
  if (changed.length === 0) return {}
  const notes = new Notes(path)
  if (!LANGUAGES.some((language) => hasText(after, language))) {
    for (const language of LANGUAGES) if (wording.bases[language]) notes.none(language)
    if (wording.source !== null) notes.source(null)
  } else if (LANGUAGES.some((language) => hasText(before, language))) {
    note(edit, changed, notes)
  } else {
    const [first = LANGUAGES[0], ...others] = changed
    notes.made(first, after, { from: first, of: '' })
    for (const language of others) notes.made(language, after, { from: first, of: after[first] ?? '' })
  }
  for (const language of given.languages) delete notes.fields[wordingField(path, language)]
  if (given.isSource) delete notes.fields[wordingField(path, 'source')]
  return notes.fields
}

function note(edit: TextEdit, changed: readonly Language[], notes: Notes): void {
  const { before, after, wording, given, isDecision } = edit
  const worded = { text: before, wording }
  const { origin, isKnown } = originOf(edit, changed)
  // Of older data: somebody elsewhere may take another language for the source meanwhile, so this one is noted.
  if (!isKnown && changed.includes(origin)) notes.source(origin)
  const isOriginChanged = changed.includes(origin)
  /** The language from which the source itself was translated in this edit: it takes its place. */
  const former = given.from[origin] === origin ? undefined : given.from[origin]
  if (isOriginChanged && former !== undefined) {
    notes.source(former)
    notes.made(former, after, { from: former, of: '' }, wording.bases[former]?.approved)
    rebased(edit, origin, former, notes)
  } else if (isOriginChanged && wording.source !== null && wording.source !== origin && hasText(after, origin)) {
    notes.source(origin)
  } else if (isOriginChanged && !hasText(after, origin)) {
    notes.source(origin)
    const heir = LANGUAGES.find((language) => !changed.includes(language) && hasText(before, language) && stateOf(worded, language) !== 'stale')
    if (heir !== undefined) rebased(edit, origin, heir, notes)
  }
  const isAlone = !LANGUAGES.some((language) => language !== origin && hasText(after, language))
  // Alone it is noted once: somebody elsewhere may have another language beside it, or bring one back.
  if (isOriginChanged && former === undefined && hasText(after, origin) && !(isAlone && wording.bases[origin]?.from === origin)) {
    notes.made(origin, after, { from: origin, of: '' })
  }
  for (const language of LANGUAGES) {
    const from = given.from[language]
    // Made from one that was itself made from this one: that one agrees with the source, not with the words that go.
    const isTurned = from !== undefined && language !== origin && from !== origin && !changed.includes(from) && basisOf(wording, from)?.from === language
    if (isTurned && stateOf(worded, from) !== 'stale') notes.made(from, after, { from: origin, of: after[origin] ?? '' }, wording.bases[from]?.approved)
  }
  for (const language of LANGUAGES) {
    if (language === origin || language === former) continue
    const basis = basisOf(wording, language)
    if (!changed.includes(language)) {
      if (isOriginChanged && basis === undefined && hasText(after, language) && !notes.has(language)) {
        notes.made(language, after, { from: origin, of: stateOf(worded, language) === 'stale' ? '' : (before[origin] ?? '') }, wording.bases[language]?.approved)
      }
    } else if (!hasText(after, language)) {
      if (wording.bases[language]) notes.none(language)
    } else if (isDecision) {
      continue
    } else if (isOriginChanged && hasText(after, origin)) {
      notes.made(language, after, { from: origin, of: after[origin] ?? '' })
    } else if (hasText(before, language) && stateOf(worded, language) === 'stale') {
      // Of words that were written apart from their basis nothing is known; they stay as they are.
      if (basis !== undefined && basis.to === wordsMark(before[language] ?? '')) notes.made(language, after, basis)
    } else {
      notes.made(language, after, { from: origin, of: before[origin] ?? '' })
    }
  }
  // A translation from another language than the source must not make that one the source by itself.
  const source = former ?? origin
  if (hasText(after, source) && sourceOf({ text: after, wording: notes.upon(wording, given) }) !== source) notes.source(source)
}

/** What agreed with a source that goes agrees with the language that takes its place, if that one did. */
function rebased({ before, after, wording, given }: TextEdit, origin: Language, source: Language, notes: Notes): void {
  const worded = { text: before, wording }
  const isAgreed = (language: Language): boolean => hasText(before, language) && stateOf(worded, language) !== 'stale'
  for (const language of LANGUAGES) {
    const isKept = language !== origin && language !== source && before[language] === after[language] && !given.languages.includes(language)
    if (isKept && isAgreed(source) && isAgreed(language)) {
      notes.made(language, after, { from: source, of: after[source] ?? '' }, wording.bases[language]?.approved)
    }
  }
}

/** The source of a text that is being edited, and whether anything was known of it before. */
function originOf({ before, after, wording, given }: TextEdit, changed: readonly Language[]): { origin: Language; isKnown: boolean } {
  const { source } = wording
  const isGiven = (language: Language): boolean => given.languages.includes(language)
  if (source !== null && (hasText(before, source) || (changed.includes(source) && hasText(after, source) && !isGiven(source)))) {
    return { origin: source, isKnown: true }
  }
  const shown = sourceOf({ text: before, wording })
  if (LANGUAGES.some((language) => hasText(before, language) && wording.bases[language] !== undefined)) return { origin: shown, isKnown: true }
  const altered = changed.filter((language) => hasText(before, language) && !isGiven(language))
  const [first] = altered
  const isAlone = LANGUAGES.filter((language) => hasText(before, language)).length === 1
  return { origin: first === undefined || altered.includes(shown) ? shown : first, isKnown: isAlone }
}

/** The fields that are to be added to the edit. */
class Notes {
  readonly fields: Record<FieldPath, Json> = {}
  readonly #path: FieldPath
  readonly #made: Partial<Record<Language, Basis>> = {}
  #source: Language | null = null

  constructor(path: FieldPath) {
    this.#path = path
  }

  none(language: Language): void {
    delete this.#made[language]
    this.fields[wordingField(this.#path, language)] = null
  }

  has(language: Language): boolean {
    return wordingField(this.#path, language) in this.fields
  }

  /** What will be known once the edit is made, as far as it tells the source. */
  upon(wording: Wording, given: Given): Wording {
    const bases: Partial<Record<Language, Basis>> = { ...wording.bases, ...this.#made }
    for (const language of given.languages) {
      const from = given.from[language]
      if (from === undefined) delete bases[language]
      else bases[language] = { from, of: '', to: '' }
    }
    return { source: this.#source ?? wording.source, bases }
  }

  source(language: Language | null): void {
    this.#source = language
    this.fields[wordingField(this.#path, 'source')] = language
  }

  made(language: Language, after: Trilingual, { from, of }: Pick<Basis, 'from' | 'of'>, approved?: Basis['approved']): void {
    const made: Basis = { from, of, to: wordsMark(after[language] ?? '') }
    const basis = approved === undefined ? made : { ...made, approved }
    this.#made[language] = basis
    this.fields[wordingField(this.#path, language)] = basisJson(basis)
  }
}
