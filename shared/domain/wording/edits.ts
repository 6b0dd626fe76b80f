import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { wordsMark } from '#shared/foundation/words-mark.ts'
import type { Json } from '#shared/foundation/json.ts'
import { recordKey, type FieldPath, type RecordRef } from '#shared/ledger/change.ts'
import type { Write } from '#shared/ledger/author.ts'
import { edit, type DomainEdit } from '../edit.ts'
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
  const made = text === '' ? null : basisJson({ from: basis.from, of: basis.of, to: wordsMark(text) })
  return edit('wording.translate', set(record, { [`${path}.${language}`]: text === '' ? null : text, [wordingField(path, language)]: made }))
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
    return { [wordingField(text.path, language)]: basis.from === language ? null : basisJson({ from: basis.from, of: basis.of, to: basis.to }) }
  })
}

/**
 * Makes a language the source of a text. The one that was the source is from then on a translation of it: up to date if they
 * agreed, else one that needs another look. What was made from the former source keeps its basis, and follows from there.
 */
export function chooseSource(text: TextThere, language: Language): DomainEdit {
  const { source, states } = statesOf(text)
  const fields: Record<FieldPath, Json> = { [wordingField(text.path, 'source')]: language }
  if (language !== source && hasText(text.text, language)) {
    const words = text.text[language] ?? ''
    const own = text.wording.bases[language]?.approved
    fields[wordingField(text.path, language)] = own === undefined ? null : basisJson({ from: language, of: words, to: wordsMark(words), approved: own })
    const approved = text.wording.bases[source]?.approved
    const made: Basis = { from: language, of: states[language] === 'stale' ? '' : words, to: wordsMark(text.text[source] ?? '') }
    fields[wordingField(text.path, source)] = basisJson(approved === undefined ? made : { ...made, approved })
  }
  return edit('wording.source', set(text.record, fields))
}

/** That a text agrees with the words of today: of the language it was made from, else of its source. */
function presentBasis(text: TextThere, language: Language): Basis {
  const source = sourceOf(text)
  const to = wordsMark(text.text[language] ?? '')
  if (language === source) return { from: language, of: text.text[language] ?? '', to }
  const former = basisOf(text.wording, language)?.from
  const from = former !== undefined && LANGUAGES.includes(former) && statesOf(text).states[former] !== 'stale' && hasText(text.text, former) ? former : source
  return { from, of: text.text[from] ?? '', to }
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
