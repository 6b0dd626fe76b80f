import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { wordsMark } from '#shared/foundation/words-mark.ts'
import type { Json } from '#shared/foundation/json.ts'
import { recordKey, type FieldPath, type RecordRef } from '#shared/ledger/change.ts'
import type { Write } from '#shared/ledger/author.ts'
import { edit, type DomainEdit } from '../edit.ts'
import { VERBS } from '../verbs.ts'
import { basisOf, sourceOf, statesOf, type Worded } from './rules.ts'
import { basisJson, wordingField, type Approval, type Basis } from './schema.ts'

/** A text where it stands: the record, its path there, and how it is now. */
export interface TextThere extends Worded {
  record: RecordRef
  path: FieldPath
}

/** One text in one language. */
export interface TextChoice {
  text: TextThere
  language: Language
}

/** Who approves and when; given, since pure code knows neither. */
export type Approver = Pick<Approval, 'by' | 'at'>

/**
 * Writes a translation and says what it was made from: the words that the translator had before them, which need not be those
 * that stand there now. An empty text clears it.
 */
export function writeTranslation(record: RecordRef, path: FieldPath, language: Language, text: string, basis: Pick<Basis, 'from' | 'of'>): DomainEdit {
  const words = { [`${path}.${language}`]: text === '' ? null : text }
  // Nothing is a translation of itself: its basis is for the rules to note.
  if (basis.from === language) return edit('wording.translate', set(record, words))
  const made = text === '' ? null : basisJson({ from: basis.from, of: basis.of, to: wordsMark(text) })
  return edit('wording.translate', set(record, { ...words, [wordingField(path, language)]: made }))
}

/** Writes a text as any screen does; what it was made from follows by the rules (see noted.ts). An empty text clears it. */
export function writeWords({ kind, id }: RecordRef, path: FieldPath, language: Language, text: string): DomainEdit {
  const verb = VERBS.find((known) => known === `${kind}.write`) ?? 'wording.translate'
  return edit(verb, set({ kind, id }, { [`${path}.${language}`]: text === '' ? null : text }))
}

/**
 * Writes a text and says that it is right beside the words that its source has now; with an approver, that it is approved. For
 * the source itself only an approval says more than the words.
 */
export function settleText(text: TextThere, language: Language, words: string, approver: Approver | null): DomainEdit {
  const { record, path } = text
  const isSource = language === sourceOf(text)
  if (words === '' || (isSource && approver === null)) return writeWords(record, path, language, words)
  const basis = presentBasis({ ...text, text: { ...text.text, [language]: words } }, language)
  const isNew = words !== (text.text[language] ?? '')
  const first: Basis = isSource && isNew ? { ...basis, of: '' } : basis
  const made: Basis = approver === null ? first : { ...first, approved: { by: approver.by, at: approver.at, text: words } }
  const verb = approver === null ? (isNew ? 'wording.translate' : 'wording.confirm') : 'wording.approve'
  return edit(verb, set(record, { [`${path}.${language}`]: words, [wordingField(path, language)]: basisJson(made) }))
}

/** "It is still right": a translation stands as it is beside the words that its source has now. */
export function confirmTranslations(choices: readonly TextChoice[]): DomainEdit {
  return ofMany('wording.confirm', choices, ({ text, language }) => ({ [wordingField(text.path, language)]: basisJson(presentBasis(text, language)) }))
}

/** Approves the words that stand there now, made from the words that their source has now. A missing text is passed over. */
export function approveTexts(choices: readonly TextChoice[], { by, at }: Approver): DomainEdit {
  const written = choices.filter(({ text, language }) => hasText(text.text, language))
  return ofMany('wording.approve', written, ({ text, language }) => {
    const approved = { by, at, text: text.text[language] ?? '' }
    return { [wordingField(text.path, language)]: basisJson({ ...presentBasis(text, language), approved }) }
  })
}

/** Takes an approval back; what the text was made from stays. */
export function withdrawApprovals(choices: readonly TextChoice[]): DomainEdit {
  return ofMany('wording.withdraw', choices, ({ text, language }) => {
    const basis = text.wording.bases[language]
    if (basis === undefined) return {}
    return { [wordingField(text.path, language)]: basisJson({ from: basis.from, of: basis.of, to: basis.to }) }
  })
}

/**
 * Makes a language the source of a text. What agreed with the former source, that one itself included, is from then on made
 * from the new one; if the new source had been left behind, all that it does not come from needs another look.
 */
export function chooseSource(text: TextThere, language: Language): DomainEdit {
  const { source, states } = statesOf(text)
  const fields: Record<FieldPath, Json> = { [wordingField(text.path, 'source')]: language }
  if (language === source || !hasText(text.text, language)) return edit('wording.source', set(text.record, fields))
  const isCompared = states[language] !== 'stale'
  const words = text.text[language] ?? ''
  const isMarked = text.wording.bases[source]?.from === source && text.wording.bases[source].of === ''
  const hasStale = LANGUAGES.some((other) => states[other] === 'stale' && basisOf(text.wording, other) === undefined)
  const write = (other: Language, basis: Omit<Basis, 'to' | 'approved'>): void => {
    const approved = text.wording.bases[other]?.approved
    const made: Basis = { ...basis, to: wordsMark(text.text[other] ?? '') }
    fields[wordingField(text.path, other)] = basisJson(approved === undefined ? made : { ...made, approved })
  }
  write(language, { from: language, of: isCompared && !isMarked && !hasStale ? words : '' })
  write(source, { from: language, of: isCompared ? words : '' })
  for (const other of LANGUAGES) {
    const isAgreed = other !== language && other !== source && hasText(text.text, other) && states[other] !== 'stale'
    if (isAgreed && isCompared) write(other, { from: language, of: words })
  }
  return edit('wording.source', set(text.record, fields))
}

/** That a text agrees with the words that its source has today, whatever it was made from. */
function presentBasis(text: TextThere, language: Language): Basis {
  const source = sourceOf(text)
  const to = wordsMark(text.text[language] ?? '')
  if (language !== source) return { from: source, of: text.text[source] ?? '', to }
  const own = text.wording.bases[language]
  return { from: language, of: own?.from === language ? own.of : (text.text[language] ?? ''), to }
}

/** One write a record, whatever number of its texts is chosen. */
function ofMany(verb: 'wording.confirm' | 'wording.approve' | 'wording.withdraw', choices: readonly TextChoice[], fields: (choice: TextChoice) => Record<FieldPath, Json>): DomainEdit {
  const writes = new Map<string, { record: RecordRef; set: Record<FieldPath, Json> }>()
  for (const choice of choices) {
    const { record } = choice.text
    const write = writes.get(recordKey(record)) ?? { record, set: {} }
    Object.assign(write.set, fields(choice))
    writes.set(recordKey(record), write)
  }
  return edit(verb, ...[...writes.values()].map(({ record, set: all }) => set(record, all)))
}

function set(record: RecordRef, fields: Record<FieldPath, Json>): Write {
  return { type: 'set', record, set: fields }
}
