import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { PhraseValue } from '#shared/view/words/phrase.ts'

/** What can be wrong with a translation; each has its sentence under `aids:quality`. */
export const QUALITY_CODES = [
  'figureMissing', 'figureForeign', 'figureExtra', 'figureStyle', 'nameMissing', 'nameOtherLanguage', 'countryOrder',
  'termUnused', 'termForbidden', 'wordForbidden',
  'spaceAtEnds', 'spaceDoubled', 'spaceBeforeMark', 'spaceMissing', 'noBreakSpace', 'quotes', 'quotesUnbalanced', 'apostrophe',
  'invertedMark', 'endMissing', 'endExtra', 'wordDoubled', 'untranslated', 'placeholder',
  'linkMissing', 'linkExtra', 'itemsDiffer', 'headingsDiffer', 'tableDiffers'
] as const
export type QualityCode = (typeof QUALITY_CODES)[number]

/** `err`: the translation says something else than its source. `warn`: it does not say it as the language or the base wants it. */
export type QualitySeverity = 'err' | 'warn'

/** One thing to look at in a translation. */
export interface QualityFinding {
  code: QualityCode
  severity: QualitySeverity
  /** The place in the translation; `from` equals `to` where something is to be put in, or where no one place is to blame. */
  from: number
  to: number
  values: Readonly<Record<string, PhraseValue>>
  /** What to put in that place, where mending is mechanical; null where a person has to think. */
  replacement: string | null
}

/** A translation beside its source, and what the meeting knows. */
export interface Draft {
  source: string
  from: Language
  target: string
  to: Language
  isRich: boolean
  known: KnownNames
  /** The countries in the order of a copy in `to`. */
  order: readonly ['CA' | 'MX', 'CA' | 'MX']
}

/** The names of a meeting that a translation has to keep. */
export interface KnownNames {
  /** The same in every language. */
  people: readonly string[]
  /** Organisations, rooms, places: each language its own. */
  others: readonly Trilingual[]
}

export function found(code: QualityCode, severity: QualitySeverity, [from, to]: readonly [number, number], replacement: string | null, values: QualityFinding['values'] = {}): QualityFinding {
  return { code, severity, from, to, replacement, values }
}
