import type { Language } from '../language.ts'
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from './spaces.ts'

type Pair = readonly [string, string]

/** Outer and inner marks. French: *Clés de la rédaction*: guillemets; Spanish: “ ” as Mexican printers use them, ‘ ’ inside. */
const QUOTES: Record<Language, readonly [Pair, Pair]> = {
  en: [['“', '”'], ['‘', '’']],
  fr: [[`«${NO_BREAK_SPACE}`, `${NO_BREAK_SPACE}»`], ['“', '”']],
  es: [['“', '”'], ['‘', '’']]
}

/** `text` in the quotation marks of the language; `inner` for a quotation within one. */
export function quote(text: string, language: Language, level: 'outer' | 'inner' = 'outer'): string {
  const [open, close] = QUOTES[language][level === 'outer' ? 0 : 1]
  return open + text + close
}

/** A sentence that was put together: a time that ends it, “9:30 a.m.”, has closed it with a period of its own. */
export function closedOnce(sentence: string): string {
  return sentence.replaceAll('.m..', '.m.')
}

const SPACE = `[ \\u2009${NO_BREAK_SPACE}${NARROW_NO_BREAK_SPACE}]`
/** What may follow a number only across a no-break space. */
const UNITS = '%|\\$|€|°C|h|min|s|km|m|cm|mm|kg|g|t|l|L|kW|MW|GW|kWh|Mo|Go|ko|CAD|MXN|USD|EUR'

/** In this order: each pattern, and what it becomes. Addresses of the Web are set aside before. */
const FRENCH_SPACING: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`«${SPACE}*`, 'g'), `«${NO_BREAK_SPACE}`],
  [new RegExp(`${SPACE}*»`, 'g'), `${NO_BREAK_SPACE}»`],
  [new RegExp(`${SPACE}+([;!?])`, 'g'), '$1'],
  [new RegExp(`(?<=[^\\s:])${SPACE}*:(?=${SPACE}|$)`, 'gm'), `${NO_BREAK_SPACE}:`], // 9:30 and a:b have no space after the colon
  [new RegExp(`(\\d)${SPACE}+(${UNITS})(?![\\p{L}\\d’'])`, 'gu'), `$1${NO_BREAK_SPACE}$2`],
  [/(\d)([%$€])/g, `$1${NO_BREAK_SPACE}$2`],
  [new RegExp(`(${SPACE}h)${SPACE}+(?=\\d)`, 'g'), `$1${NO_BREAK_SPACE}`]
]

/** `12 345`: the groups of a number. */
const THOUSANDS = new RegExp(`(?<!\\d)\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)`, 'g')

/** Addresses of the Web, and telephone numbers with their country: their digits are no amounts. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)\S+|\+\d[\d \u00A0()-]{6,}\d/g

/**
 * Canadian French spacing for what a person typed (*Clés de la rédaction*: Espacement): a no-break space inside « » and
 * before : % $ and units, none before ; ! ?, narrow spaces made full. Times such as 9:30 and Web addresses stay as they
 * are. Applying it twice changes nothing more.
 */
export function frenchSpacing(text: string): string {
  const pieces = text.split(ADDRESS)
  const addresses = text.match(ADDRESS) ?? []
  const after = (piece: string, index: number): string => (index === 0 ? spaced(piece) : spaced(`x${piece}`).slice(1)) // x stands for the address before
  return pieces.map((piece, index) => after(piece, index) + (addresses[index] ?? '')).join('')
}

/** A place where the spacing of a text is not that of Canadian French, and what should stand there. */
export interface SpacingFault {
  from: number
  to: number
  replacement: string
}

/** What `frenchSpacing` would change, place by place; addresses of the Web are passed over. */
export function frenchSpacingFaults(text: string): SpacingFault[] {
  const blind = text.replace(ADDRESS, (address) => '_'.repeat(address.length))
  const faults: SpacingFault[] = []
  const note = (from: number, was: string, replacement: string): void => {
    if (was !== replacement) faults.push({ from, to: from + was.length, replacement })
  }
  for (const match of blind.matchAll(THOUSANDS)) note(match.index, match[0], match[0].replace(new RegExp(SPACE, 'g'), NO_BREAK_SPACE))
  for (const [pattern, replacement] of FRENCH_SPACING) {
    for (const match of blind.matchAll(pattern)) {
      note(match.index, match[0], replacement.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''))
    }
  }
  return faults
}

function spaced(text: string): string {
  const grouped = text.replace(THOUSANDS, (number) => number.replace(new RegExp(SPACE, 'g'), NO_BREAK_SPACE))
  return FRENCH_SPACING.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), grouped)
}

/** Words that stand alone, at the head of a line: *the Honourable* becomes *The Honourable*. */
export function withCapital(text: string): string {
  const [first = '', ...others] = text
  return first.toUpperCase() + others.join('')
}
