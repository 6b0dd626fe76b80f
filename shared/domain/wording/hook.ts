import { isLanguage, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import type { Edit, Write } from '#shared/ledger/author.ts'
import { WORDING, type FieldPath, type RecordRef } from '#shared/ledger/change.ts'
import type { Row } from '#shared/ledger/fold.ts'
import { noted, type Given } from './noted.ts'
import { NO_WORDING, wordings } from './schema.ts'
import { textWritten } from './texts.ts'

/**
 * Adds to an edit what the texts that it writes were made from, so that no screen can forget it. To be called once, where an
 * edit becomes changes; what the edit says itself of a basis or a source stands.
 *
 * @param rowOf what a record shows now, null for one that is not there
 */
export function withWording<Made extends Edit>(edit: Made, rowOf: (record: RecordRef) => Row | null): Made {
  const isDecision = edit.verb === 'conflict.decide'
  let isAdded = false
  const writes = edit.writes.map((write): Write => {
    if (write.type === 'delete') return write
    const paths = textsIn(write)
    const row = paths.length === 0 ? null : rowOf(write.record)
    // A new record has nothing that could have been made from something else.
    if (row === null) return write
    const known = wordings.parse(row[WORDING] ?? {})
    const added: Record<FieldPath, Json> = {}
    for (const path of paths) {
      const before = textAt(row, path)
      const given = givenFor(write.set, path)
      Object.assign(added, noted({ path, before, after: after(before, write.set, path), wording: known[path] ?? NO_WORDING, given, isDecision }))
    }
    if (Object.keys(added).length === 0) return write
    isAdded = true
    return { ...write, set: { ...added, ...write.set } }
  })
  return isAdded ? { ...edit, writes } : edit
}

function textsIn({ record, set }: Exclude<Write, { type: 'delete' }>): FieldPath[] {
  const paths = new Set<FieldPath>()
  for (const field in set) {
    const written = textWritten(record.kind, field)
    if (written !== null) paths.add(written.path)
  }
  return [...paths]
}

function after(before: Trilingual, set: Record<FieldPath, Json>, path: FieldPath): Trilingual {
  const text: Trilingual = { ...before }
  for (const language of LANGUAGES) {
    const value = set[`${path}.${language}`]
    if (value !== undefined) text[language] = typeof value === 'string' ? value : ''
  }
  return text
}

/** What an edit says itself of one text. */
function givenFor(set: Record<FieldPath, Json>, path: FieldPath): Given {
  const from: Partial<Record<Language, Language>> = {}
  const languages = LANGUAGES.filter((language) => `${WORDING}.${path}.${language}` in set)
  for (const language of languages) {
    const basis = wordings.parse({ text: { [language]: set[`${WORDING}.${path}.${language}`] ?? null } })['text']?.bases[language]
    if (basis !== undefined) from[language] = basis.from
  }
  return { languages, from, isSource: `${WORDING}.${path}.source` in set }
}

/** The text at a path of a row, whatever else may stand there. */
function textAt(row: Row, path: FieldPath): Trilingual {
  let value: Json | undefined = row
  for (const segment of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, segment)) return {}
    value = value[segment]
  }
  const text: Trilingual = {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return text
  for (const [key, words] of Object.entries(value)) if (isLanguage(key) && typeof words === 'string') text[key] = words
  return text
}

