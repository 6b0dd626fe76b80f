import { hasText, type Language } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import { wordCount } from '../compare.ts'
import type { MeetingText, TextKind } from '../texts.ts'

/** What goes out, from which language to which. */
export interface Choice {
  from: Language
  to: Language
  /** `needed`: what is missing or needs another look; `all`: whatever has words, as a memory of what is there. */
  what: 'needed' | 'all'
  /** Null for all. */
  kinds: readonly TextKind[] | null
  /** Only texts of this group. */
  group: string | null
}

export interface Chosen {
  texts: MeetingText[]
  /** Words of the source, as people count them. */
  words: number
  /** Texts that would be needed, and have no words in the source language. */
  unwritten: number
  /** Texts that would be needed, and whose words in the source language themselves need another look: they are left here. */
  unsettled: number
}

/** Which texts go out. A text that was written in the language to which one translates needs no translation. */
export function chooseTexts(all: readonly MeetingText[], { from, to, what, kinds, group }: Choice): Chosen {
  const here = all.filter((text) => (kinds === null || kinds.includes(text.kind)) && (group === null || text.group === group))
  const wanted = here.filter(({ states }) => states[to] === 'missing' || states[to] === 'stale' || (what === 'all' && states[to] !== 'source'))
  const written = wanted.filter(({ text }) => hasText(text, from))
  const settled = written.filter(({ states }) => states[from] !== 'stale')
  const words = settled.reduce((sum, { text, isRich }) => sum + wordCount(isRich ? plainWords(text[from] ?? '') : (text[from] ?? '')), 0)
  return { texts: settled, words, unwritten: wanted.length - written.length, unsettled: written.length - settled.length }
}
