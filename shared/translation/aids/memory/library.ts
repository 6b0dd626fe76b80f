import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { STANDARD_PHRASES } from '#shared/translation/phrases/index.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import { Memory, type Match, type Segment } from './memory.ts'
import { segmentsOf } from './segments.ts'

/** What is kept of a text, to see whether it has changed since. */
interface Kept {
  text: MeetingText['text']
  states: MeetingText['states']
  segments: readonly Segment[]
}

/**
 * All texts that translations can be modelled on, in the three languages: the standard phrases, and the texts of the meetings as far
 * as they have been taken in. A text that changes is taken in anew; the rest stays.
 */
export class Library {
  private memories = memoriesWithPhrases()
  private readonly kept = new Map<string, Kept>()
  private readonly outdated = new Set<Segment>()

  /** Takes in the texts of a meeting. Those that have not changed since the last time cost nothing. */
  takeIn(texts: readonly MeetingText[], meeting: string): void {
    for (const text of texts) {
      // Groups belong to no meeting, and are read again in each.
      const key = text.record.kind === 'group' ? text.id : `${meeting}/${text.id}`
      const known = this.kept.get(key)
      if (known?.text === text.text && LANGUAGES.every((language) => known.states[language] === text.states[language])) continue
      for (const segment of known?.segments ?? []) this.outdated.add(segment)
      const segments = segmentsOf(text, text.record.kind === 'group' ? null : meeting)
      this.kept.set(key, { text: text.text, states: text.states, segments })
      for (const segment of segments) for (const language of LANGUAGES) this.memories[language].add(segment)
    }
    if (this.outdated.size > MANY) this.tidy()
  }

  /** The texts in `from` that resemble `text` and have words in `to`, the most alike first. */
  find(text: string, from: Language, to: Language): Match[] {
    return this.memories[from].find(text).filter(({ segment }) => (segment.text[to] ?? '') !== '' && !this.outdated.has(segment))
  }

  /** Segments that no longer count are left where they are until they are many. */
  private tidy(): void {
    this.memories = memoriesWithPhrases()
    this.outdated.clear()
    for (const { segments } of this.kept.values()) for (const segment of segments) for (const language of LANGUAGES) this.memories[language].add(segment)
  }
}

const MANY = 5_000

function memoriesWithPhrases(): Record<Language, Memory> {
  const memories = { en: new Memory('en'), fr: new Memory('fr'), es: new Memory('es') }
  for (const { id, text } of STANDARD_PHRASES) {
    // Phrases with gaps are matched as patterns: see phrases/match.ts.
    if (Object.values(text).some((words) => words.includes('{'))) continue
    const segment: Segment = { text, origin: { kind: 'phrase', id } }
    for (const language of LANGUAGES) memories[language].add(segment)
  }
  return memories
}
