import { keptIn } from '#shared/translation/units/inline.ts'
import type { Unit, UnitFile } from '#shared/translation/units/unit.ts'
import { linksOf } from './xliff12.ts'

/** What people read in a table beside the words, in the language of whoever sends it. */
export interface TableWords {
  title: string
  /** How to fill the table in. */
  guide: string
  number: string
  source: string
  target: string
  context: string
  notes: string
  /** "Do not translate: Lucía Hernández". */
  keep: (words: string) => string
  /** "At most 60 letters". */
  atMost: (count: number) => string
}

/** Says which file a table is, in its first cell: `alternat en>fr <meeting>`. */
export function tableMark({ meeting, from, to }: Pick<UnitFile, 'meeting' | 'from' | 'to'>): string {
  return `alternat ${from}>${to} ${meeting}`
}

const MARK = /^alternat (en|fr|es)>(en|fr|es) (\S*)$/u

/** What a first cell says; null when it is none of ours. */
export function readTableMark(text: string): Pick<UnitFile, 'from' | 'to'> & { meeting: string | null } | null {
  const [, from, to, meeting = ''] = MARK.exec(text.trim()) ?? []
  const isOurs = (language: string | undefined): language is UnitFile['from'] => language === 'en' || language === 'fr' || language === 'es'
  return isOurs(from) && isOurs(to) ? { from, to, meeting: meeting === '' ? null : meeting } : null
}

/** What a translator has to know of one unit. */
export function remarksOf({ notes, source, maxLength }: Unit, words: TableWords): string[] {
  const kept = keptIn(source)
  return [...notes, ...(kept.length === 0 ? [] : [words.keep(kept.join(' · '))]), ...(maxLength === null ? [] : [words.atMost(maxLength)]), ...linksOf(source)]
}
