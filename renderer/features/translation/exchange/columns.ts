import { hasText, type Language } from '#shared/foundation/language.ts'
import type { Outcome, ReturnedText } from '#shared/translation/back/outcome.ts'

/** What stands beside each other in a row; the key of a word under `back`. */
export type Column = 'source' | 'sourceChanged' | 'present' | 'came'

/** The columns of a group: what stands here is shown where anything does, and is not the same as what came back. */
export function columnsOf(outcome: Outcome, texts: readonly ReturnedText[], to: Language): Column[] {
  const isPresentShown = outcome !== 'same' && outcome !== 'confirmed' && texts.some(({ text }) => hasText(text?.text, to))
  return [outcome === 'changed' ? 'sourceChanged' : 'source', ...(isPresentShown ? (['present'] as const) : []), 'came']
}
