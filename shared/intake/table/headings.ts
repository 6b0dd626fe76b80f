import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { foldHeading, headingParts } from '#shared/intake/people/headings/fold-heading.ts'
import { withoutLanguage } from '#shared/intake/people/headings/read-heading.ts'

/** What one heading of a list says. */
export interface Heading<Column extends string> {
  column: Column
  /** The language that the heading names: "Title (FR)"; null when it names none. */
  named: Language | null
  /** The languages in which the heading is written. */
  writtenIn: readonly Language[]
  /** Only some of its words are known: "Progress so far". A heading that is known whole goes before it. */
  isPartly: boolean
}

/** As people head each column, folded, parted by `|`. */
export type HeadingWords<Column extends string> = Readonly<Record<Language, Readonly<Record<Column, string>>>>

/** What stands behind a heading without changing it. A zone is not among it: times of another place are not ours. */
const ASIDE = /\s*\((?:(?:hora |heure )?locale?(?: time)?|[yamdjh/:. -]{2,}|24 ?h(?:ours|eures|oras)?|h(?:h|rs)?|venue time)\)\s*$/iu

/** How much of a heading must be known where a part is enough: a third of its words, and more than "no" or "by". */
const SHARE = 1 / 3
const LETTERS = 4

/**
 * Reads headings; null for one that the words do not hold, in any of its languages.
 *
 * @param written the columns that may stand there once in each language
 * @param takesPart whether it is enough that some of its words are known
 */
export function headingReader<Column extends string>(words: HeadingWords<Column>, written: ReadonlySet<Column>, takesPart = false): (text: string) => Heading<Column> | null {
  const entries = new Map<string, { column: Column; writtenIn: Language[] }>()
  for (const language of LANGUAGES) {
    // The keys of a record of columns are the columns.
    for (const [column, phrases] of Object.entries(words[language]) as [Column, string][]) {
      for (const phrase of phrases.split('|')) {
        const known = entries.get(phrase)
        if (known === undefined) entries.set(phrase, { column, writtenIn: [language] })
        else known.writtenIn.push(language)
      }
    }
  }
  const exactly = (part: string): Heading<Column> | null => {
    const plain = entries.get(part)
    if (plain !== undefined) return { ...plain, named: null, isPartly: false }
    const { rest, language } = withoutLanguage(part)
    const entry = language === null ? undefined : entries.get(rest)
    return entry === undefined || !written.has(entry.column) ? null : { ...entry, named: language, isPartly: false }
  }
  return (text) => {
    const heading = /\((?:h|hrs|min)\)/iu.test(text) ? text : text.replace(ASIDE, '')
    const whole = foldHeading(heading)
    if (whole === '') return null
    const found = exactly(whole)
    if (found !== null) return found
    const parts = headingParts(heading).flatMap((part) => exactly(part) ?? [])
    const [first] = parts
    if (first !== undefined && parts.every(({ column }) => column === first.column)) return { ...first, writtenIn: parts.flatMap(({ writtenIn }) => writtenIn) }
    return takesPart && first === undefined ? partly(whole, exactly) : null
  }
}

/** The longest run of words that is known, from the left. */
function partly<Column extends string>(whole: string, exactly: (part: string) => Heading<Column> | null): Heading<Column> | null {
  const words = whole.split(' ')
  for (let length = words.length - 1; length >= words.length * SHARE; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const phrase = words.slice(start, start + length).join(' ')
      const found = phrase.length < LETTERS ? null : exactly(phrase)
      if (found !== null) return { ...found, isPartly: true }
    }
  }
  return null
}
