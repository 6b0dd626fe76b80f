import type { Language } from '../language.ts'

export interface OrdinalOptions {
  /** Of the noun: *réunion*, *reunión* are feminine (the default), *groupe*, *grupo* masculine. English takes no notice. */
  readonly gender?: 'feminine' | 'masculine'
  /** Spanish shortens *primero* and *tercero* before a masculine noun: `1.er encuentro`, `3.er grupo`. Default false. */
  readonly beforeNoun?: boolean
}

/**
 * The rank of a meeting, a positive whole number: `16th`, `1st`, `11th`; `16e`, `1re`, `1er` (*Clés de la rédaction*, "adjectif
 * ordinal": never *ème*); `16.ª`, `16.º`, `1.er`, with the point (RAE, *Ortografía* 2010, chapter VIII).
 */
export function formatOrdinal(rank: number, language: Language, { gender = 'feminine', beforeNoun = false }: OrdinalOptions = {}): string {
  if (language === 'en') return `${rank}${englishSuffix(rank)}`
  if (language === 'fr') return rank === 1 ? (gender === 'feminine' ? '1re' : '1er') : `${rank}e`
  if (gender === 'feminine') return `${rank}.ª`
  return beforeNoun && isShortened(rank) ? `${rank}.er` : `${rank}.º`
}

function englishSuffix(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'
}

/** *Primer*, *tercer*, *vigésimo primer*, *vigésimo tercer*; *undécimo* and *decimotercer* follow their own last word: 11.º, 13.er. */
function isShortened(rank: number): boolean {
  return rank % 10 === 3 || (rank % 10 === 1 && rank % 100 !== 11)
}
