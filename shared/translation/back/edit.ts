import { wordsMark } from '#shared/foundation/words-mark.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import { edit, type DomainEdit } from '#shared/domain/edit.ts'
import { writeTranslation, type Approver } from '#shared/domain/wording/edits.ts'
import { basisJson, wordingField } from '#shared/domain/wording/schema.ts'
import type { Write } from '#shared/ledger/author.ts'
import { recordKey, type FieldPath, type RecordRef } from '#shared/ledger/change.ts'
import type { ReturnedText, ReturnPlan } from './outcome.ts'

/** What a person has decided. */
export interface Decision {
  /** The texts that are taken, by id. */
  taken: ReadonlySet<string>
  /** Who approves what the file calls reviewed or final; null when a person has not said so. */
  approver: Approver | null
}

/**
 * What taking back does, as one gesture: told and taken back as one. Each translation is noted as made from the words that the
 * translator had, so that one whose source has changed since stands there as needing another look. Null when nothing changes.
 */
export function returnEdit({ from, to, texts }: ReturnPlan, { taken, approver }: Decision): DomainEdit | null {
  const writes = new Map<string, { record: RecordRef; set: Record<FieldPath, Json> }>()
  for (const one of texts) {
    if (one.text === null || !taken.has(one.id)) continue
    const { record } = one.text
    const write = writes.get(recordKey(record)) ?? { record, set: {} }
    Object.assign(write.set, fieldsOf(one, one.text, from, to, approver))
    writes.set(recordKey(record), write)
  }
  return writes.size === 0 ? null : edit('wording.import', ...[...writes.values()].map(({ record, set }): Write => ({ type: 'set', record, set })))
}

function fieldsOf(one: ReturnedText, text: NonNullable<ReturnedText['text']>, from: Language, to: Language, approver: Approver | null): Record<FieldPath, Json> {
  const { record, path, kind } = text
  // Titles of people are each in their own form; nothing is noted of what they were made from.
  if (kind === 'titles') return { [`${path}.${to}`]: one.target }
  const words = one.outcome === 'confirmed' ? (text.text[to] ?? '') : one.target
  const basis = { from, of: one.source }
  if (approver === null || !isFinished(one)) {
    const [write] = writeTranslation(record, path, to, words, basis).writes
    return write === undefined || write.type === 'delete' ? {} : write.set
  }
  return { [`${path}.${to}`]: words, [wordingField(path, to)]: basisJson({ ...basis, to: wordsMark(words), approved: { ...approver, text: words } }) }
}

/** Whether the file calls it reviewed or final, and its source is still the same. */
export function isFinished({ state, outcome }: ReturnedText): boolean {
  return (state === 'approved' || state === 'reviewed') && (outcome === 'taken' || outcome === 'long' || outcome === 'confirmed' || outcome === 'edited')
}
