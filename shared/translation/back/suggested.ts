import { hasText, type Language } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { MeetingText } from '../texts.ts'
import type { ReturnedText } from './outcome.ts'

/**
 * Pairs of a memory that have no id of ours, but the very words of a short text that has no translation or needs another look: they are
 * suggested, and never taken unasked. A memory that other programs made knows nothing of our ids.
 */
export function suggestionsIn(texts: readonly ReturnedText[], present: readonly MeetingText[], from: Language, to: Language): ReturnedText[] {
  const wanted = new Map<string, MeetingText[]>()
  const met = new Set(texts.flatMap(({ text }) => text?.id ?? []))
  for (const text of present) {
    if (met.has(text.id) || !hasText(text.text, from) || (text.states[to] !== 'missing' && text.states[to] !== 'stale')) continue
    const words = keyOf(text.isRich ? plainWords(text.text[from] ?? '') : (text.text[from] ?? ''))
    wanted.set(words, [...(wanted.get(words) ?? []), text])
  }
  return texts.flatMap((text): ReturnedText[] => {
    if (text.outcome !== 'unknown' || text.target === '') return [text]
    const alike = wanted.get(keyOf(text.source)) ?? []
    wanted.delete(keyOf(text.source))
    if (alike.length === 0) return [text]
    return alike.map((one) => ({ ...text, id: one.id, text: one, outcome: 'suggested', source: one.text[from] ?? '' }))
  })
}

function keyOf(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
