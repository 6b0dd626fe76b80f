import type { Language } from '#shared/foundation/language.ts'
import { isFieldCode, SUMMED_FIELDS, type FieldCode } from './fields.ts'
import { headingKey } from './headings/fold-heading.ts'

/** Why a column is matched as it is; `taken`: another column has the field with more right. */
export type MatchReason = 'code' | 'sender' | 'heading' | 'partOfHeading' | 'content' | 'hand' | 'taken' | 'unknown' | 'someoneElse'

/** What PRODUCT forbids to keep, and by which a column can be known. */
export type ForbiddenReason =
  | 'passport' | 'curp' | 'taxNumber' | 'socialInsurance' | 'birthDate' | 'homeAddress' | 'religion' | 'diagnosis'

export interface ColumnMatch {
  /** From 0. */
  column: number
  /** As the list has it; two rows of headings are joined by a space. Empty when there is none. */
  heading: string
  field: FieldCode
  /** 0 to 1; below 0.75 a person should look. */
  confidence: number
  reason: MatchReason
  /** Not null: never matched; a person can only put it into the note, and is warned. */
  forbidden: ForbiddenReason | null
  /** The first cells that are not empty, as text, so that a person sees what the column holds. Empty for a forbidden column. */
  examples: readonly string[]
}

/** How a list is read: where its table is, in which language, and what each column holds. */
export interface Mapping {
  /** The sheet, from 0. */
  sheet: number
  /** The last row of the headings, from 0; null when the list has none. */
  headerRow: number | null
  /** The row in which people begin, from 0. */
  firstRow: number
  /** The language of texts whose heading names none. */
  language: Language
  columns: readonly ColumnMatch[]
}

/** Whether a person may choose `field` for a column: a forbidden one can only go to the note. */
export function mayMap(column: ColumnMatch, field: FieldCode): boolean {
  return column.forbidden === null || field === 'note' || field === 'ignore'
}

/**
 * The mapping with one column matched by hand; another column that had the field gives it up. Throws RangeError where
 * {@link mayMap} says no.
 */
export function mapByHand(mapping: Mapping, column: number, field: FieldCode): Mapping {
  const columns = mapping.columns.map((match): ColumnMatch => {
    if (match.column === column) {
      if (!mayMap(match, field)) throw new RangeError(`Column ${column} is forbidden (${match.forbidden}) and cannot be ${field}`)
      return { ...match, field, confidence: 1, reason: 'hand' }
    }
    const gives = match.field === field && !SUMMED_FIELDS.has(field)
    return gives ? { ...match, field: 'ignore', confidence: 0, reason: 'taken' } : match
  })
  return { ...mapping, columns }
}

/** What to remember of a sender with `rememberSender`: the code of the field by the folded heading, which has no dots. */
export function senderColumns(mapping: Mapping): Record<string, string> {
  const columns: Record<string, string> = {}
  for (const { heading, field, reason } of mapping.columns) {
    const key = headingKey(heading)
    const isSure = reason === 'hand' || reason === 'sender' || field !== 'ignore'
    if (key !== '' && isSure && !Object.hasOwn(columns, key)) columns[key] = field
  }
  return columns
}

/** The field that a sender's list had under this heading before; null when it is new or of a later version. */
export function rememberedField(columns: Readonly<Record<string, string>>, heading: string): FieldCode | null {
  const key = headingKey(heading)
  const field = Object.hasOwn(columns, key) ? columns[key] : undefined
  return isFieldCode(field) ? field : null
}
