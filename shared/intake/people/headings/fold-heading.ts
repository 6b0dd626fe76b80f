import { fold } from '#shared/foundation/formats/fold.ts'

/** Parts a heading into the languages in which it is written: "Organization / Organisme", lines, dashes. */
const BETWEEN_LANGUAGES = /\s*[/|\n\r–—]+\s*|\s+-+\s+/u
const PLURAL_IN_PARENTHESES = /\((s|es|as|os|e|a|e\.s)\)/gi
/** "1.", "(a)", "3)", "No. 4": numbering before the words; asterisks and daggers are footnotes. */
const NUMBERING = /^\s*(?:\(?\d{1,3}\s*[.)\]:ºª°-]+|\(?[a-z]\)|[#•·▪-])\s*/iu
const MARKS = /[*†‡§¹²³]+/gu
const DEMANDS = /\b(?:required|mandatory|optional|obligatoire|facultatif|obligatorio|obligatoria|opcional|requis|requerido)\b/gu

/**
 * A heading as the tables of headings have it: without accents, case, numbering, asterisks, punctuation and "required".
 * "1. Prénom(s) *" is `prenoms`.
 */
export function foldHeading(text: string): string {
  const bare = text.replace(MARKS, ' ').replace(NUMBERING, '').replace(PLURAL_IN_PARENTHESES, (_match, ending: string) => ending.replace('.', ''))
  return fold(bare)
    .replace(/e-mail/g, 'email')
    .replace(/['’]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(DEMANDS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The heading in each of its languages, folded; empty parts left out. */
export function headingParts(text: string): string[] {
  return text.split(BETWEEN_LANGUAGES).map(foldHeading).filter((part) => part !== '')
}

/** The key under which a sender's heading is remembered: folded, and without dots, which the ledger would take for a path. */
export function headingKey(text: string): string {
  return foldHeading(text.replace(BETWEEN_LANGUAGES, ' ')).slice(0, 200)
}
