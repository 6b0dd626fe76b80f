import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { Standing, TermField } from '#shared/domain/term/schema.ts'

/** How sure a standard term is: seen in official texts of the partnership; in part; or known from the trade. */
export type Confidence = 'verified' | 'partly' | 'known'

/** A term that the app brings along. */
export interface StandardTerm {
  id: string
  text: Readonly<Record<Language, string>>
  /** Other wordings that are as good, divided by semicolons: feminine forms, short forms. */
  accepted: Trilingual
  forbidden: Trilingual
  note: Trilingual
  field: TermField
  standing: Standing
  confidence: Confidence
  isUntranslatable: boolean
}

export interface TermOptions {
  /** Other wordings that are as good. */
  also?: Trilingual
  /** Wordings that are wrong for this. */
  never?: Trilingual
  note?: Trilingual
  sure?: Confidence
  standing?: Standing
  isUntranslatable?: boolean
}

export type TermLine = readonly [id: string, en: string, fr: string, es: string, options?: TermOptions]

/** The terms of one field, a line each: id, English, French, Spanish, and what else there is to say. */
export function termsOf(field: TermField, standing: Standing, lines: readonly TermLine[]): StandardTerm[] {
  return lines.map(([id, en, fr, es, options = {}]) => ({
    id: `standard-${id}`,
    text: { en, fr, es },
    accepted: options.also ?? {},
    forbidden: options.never ?? {},
    note: options.note ?? {},
    field,
    standing: options.standing ?? standing,
    confidence: options.sure ?? 'known',
    isUntranslatable: options.isUntranslatable ?? false
  }))
}
