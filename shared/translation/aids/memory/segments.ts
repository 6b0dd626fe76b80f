import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import type { Segment } from './memory.ts'

/** Texts of a person's own words about themselves in every language: their titles. Nobody translates by them. */
const LEFT_OUT = new Set<MeetingText['kind']>(['titles'])

/**
 * What a text of a meeting is good for as a model: its wordings that agree with each other, as a whole and, where the languages
 * have the same number of lines, line by line. A translation that its source has left behind is no model.
 */
export function segmentsOf(text: MeetingText, meeting: string | null): Segment[] {
  if (LEFT_OUT.has(text.kind)) return []
  const languages = LANGUAGES.filter((language) => hasText(text.text, language) && text.states[language] !== 'stale')
  if (languages.length < 2) return []
  const isApproved = languages.filter((language) => text.states[language] === 'approved').length > 1
  const origin = { kind: 'text' as const, id: text.id, meeting, isApproved }
  const whole: Segment = { text: only(text.text, languages), origin }
  const lines = Object.fromEntries(languages.map((language) => [language, linesOf(text.text[language] ?? '')]))
  const count = lines[text.source]?.length ?? 0
  const alike = languages.filter((language) => lines[language]?.length === count)
  if (count < 2 || alike.length < 2) return [whole]
  const parts = Array.from({ length: count }, (_, index): Segment => {
    return { text: Object.fromEntries(alike.map((language) => [language, lines[language]?.[index]?.text ?? ''])), origin }
  })
  return [whole, ...parts]
}

/** A line of a text that has words, and its number among all lines. */
export interface TextLine {
  number: number
  text: string
}

/** The lines of a text that have words, without the marks of a list or a heading before them. */
export function linesOf(text: string): TextLine[] {
  return text.split('\n').flatMap((line, number) => {
    const bare = line.replace(LINE_MARK, '').trim()
    return bare === '' ? [] : [{ number, text: bare }]
  })
}

/** What the small Markdown puts before a line: the signs of a heading or an item of a list. */
export const LINE_MARK = /^\s*(?:#{2,4} |- |\d+\. )?/

function only(text: Trilingual, languages: readonly Language[]): Trilingual {
  return Object.fromEntries(languages.map((language) => [language, text[language]]))
}
