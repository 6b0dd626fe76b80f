import { z } from 'zod'
import { isLanguage, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Json } from '#shared/foundation/json.ts'
import { WORDING, type FieldPath } from '#shared/ledger/change.ts'

/** Somebody has read exactly these words beside the source that the basis names, and stands for them. */
export interface Approval {
  by: string
  /** ISO instant, for people to read. */
  at: string
  text: string
}

/** What a text in one language was made from. One value of the ledger, `wording.<path>.<language>`. */
export interface Basis {
  /** The language from which it was made; its own for a source that was approved. */
  from: Language
  /** Exactly the words from which it was made; empty when nobody knows them. */
  of: string
  /** The mark of the words for which this was noted (`wordsMark`): of other words it says nothing. */
  to: string
  approved?: Approval
}

/** What is known of one text beside its words. */
export interface Wording {
  /** The language that somebody has chosen as the source, `wording.<path>.source`. */
  source: Language | null
  bases: Readonly<Partial<Record<Language, Basis>>>
}

/** Of each text of a record, by its path: `title`, `parts.p2.text`. */
export type Wordings = Readonly<Record<FieldPath, Wording>>

export const NO_WORDING: Wording = Object.freeze({ source: null, bases: Object.freeze({}) })

const language = z.enum(LANGUAGES)
const basisSchema = z.object({
  from: language,
  of: z.string(),
  to: z.string().catch(''),
  approved: z.object({ by: z.string().catch(''), at: z.string().catch(''), text: z.string() }).optional().catch(undefined)
})

/** The schema piece of every kind whose texts are translated; what makes no sense is passed over. */
export const wordings = z
  .record(z.string(), z.json())
  .catch({})
  .transform((tree): Wordings => {
    const found: Record<FieldPath, Wording> = {}
    collect(tree, '', found)
    return found
  })

/** Where the basis of a text in one language is written, or the choice of its source. */
export function wordingField(path: FieldPath, last: Language | 'source'): FieldPath {
  return `${WORDING}.${path}.${last}`
}

/** A basis as one value of the ledger. */
export function basisJson({ from, of, to, approved }: Basis): Json {
  return approved === undefined ? { from, of, to } : { from, of, to, approved: { by: approved.by, at: approved.at, text: approved.text } }
}

/**
 * What is known of the texts of a record as fields of the ledger, for a copy of it: a stale translation is stale in a copy too.
 *
 * @param renamed where a text of the record is in the copy
 */
export function wordingFields(known: Wordings, renamed: (path: FieldPath) => FieldPath = (path) => path): Record<FieldPath, Json> {
  const fields: Record<FieldPath, Json> = {}
  for (const [path, { source, bases }] of Object.entries(known)) {
    if (source !== null) fields[wordingField(renamed(path), 'source')] = source
    for (const language of LANGUAGES) {
      const basis = bases[language]
      if (basis !== undefined) fields[wordingField(renamed(path), language)] = basisJson(basis)
    }
  }
  return fields
}

function collect(tree: { [key: string]: Json }, path: FieldPath, found: Record<FieldPath, Wording>): void {
  const bases: Partial<Record<Language, Basis>> = {}
  let source: Language | null = null
  let isText = false
  for (const [key, value] of Object.entries(tree)) {
    if (key === 'source' && isLanguage(value)) {
      source = value
      isText = true
      continue
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const basis = isLanguage(key) ? basisSchema.safeParse(value).data : undefined
    if (basis === undefined) collect(value, path === '' ? key : `${path}.${key}`, found)
    else if (isLanguage(key)) {
      const { approved, ...made } = basis
      bases[key] = approved === undefined ? made : { ...made, approved }
      isText = true
    }
  }
  if (isText) found[path] = { source, bases }
}
