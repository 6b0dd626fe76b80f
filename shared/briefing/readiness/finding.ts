import type { Language } from '#shared/foundation/language.ts'
import type { RecordRef } from '#shared/ledger/change.ts'

/** `blocks`: the pack cannot be made so. `gap`: it would be printed with a gap. `notice`: good to know before one prints. */
export const GRAVITIES = ['blocks', 'gap', 'notice'] as const
export type Gravity = (typeof GRAVITIES)[number]

/** Where something missing is added: a screen, and what to show on it. */
export interface Target {
  screen: 'overview' | 'agenda' | 'sessions' | 'documents' | 'groups' | 'rooms' | 'people' | 'seating' | 'packs' | 'followUp' | 'translation'
  focus: string | null
}

/** One thing that is missing if one prints now. */
export interface ReadinessFinding {
  /** The rule, the record and the language: the same in every pack that it concerns. */
  id: string
  rule: string
  gravity: Gravity
  /** The language of the pages that it concerns; null: all of them. */
  language: Language | null
  record: RecordRef
  sentence: Readonly<Record<Language, string>>
  target: Target
  /** The packs that it concerns, by id. */
  packs: readonly string[]
}
