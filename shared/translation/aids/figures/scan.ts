import { monthName } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Figure } from './figure.ts'

const SPACE = '[ \\u00A0\\u202F\\u2009]'
/** Not in the middle of a word or of another number: `CO2` and `A4` are names, not figures. */
const NOT_INSIDE = '(?<![\\p{L}\\p{N}]|[\\p{N}][.,:])'

type Reader = readonly [pattern: RegExp, read: (match: RegExpMatchArray) => ReadFigure | null]
type ReadFigure = { kind: 'time'; minutes: number; isHalfKnown: boolean } | { kind: 'number'; value: number; decimals: number; isGrouped: boolean; isOrdinal: boolean } | { kind: 'month'; month: number }

/** In this order: what one pattern has taken, the next does not see. */
const READERS: Readonly<Record<Language, readonly Reader[]>> = {
  en: [
    [pattern(`${NOT_INSIDE}(\\d{1,2})(?::(\\d{2}))?${SPACE}*([ap])\\.?m\\b\\.?`, 'giu'), (match) => englishTime(match)],
    [pattern(`${NOT_INSIDE}(\\d{1,2}):(\\d{2})(?!\\d)`), (match) => time(match[1], match[2], Number(match[1]) > 12)],
    [/\b(noon|midnight)\b/gi, (match) => ({ kind: 'time', minutes: match[1]?.toLowerCase() === 'noon' ? 720 : 0, isHalfKnown: true })],
    ...numbers(',', '\\.', '(?:st|nd|rd|th)'),
    months('en', (name) => `\\b${name}(?=${SPACE}\\d)|(?<=\\d${SPACE})${name}\\b`)
  ],
  fr: [
    [pattern(`${NOT_INSIDE}(\\d{1,2})${SPACE}*h(?:${SPACE}*(\\d{1,2}))?(?![\\p{L}\\d])`), (match) => time(match[1], match[2] ?? '0', true)],
    [pattern(`${NOT_INSIDE}(\\d{1,2}):(\\d{2})(?!\\d)`), (match) => time(match[1], match[2], true)],
    [/(?<!\p{L})(midi|minuit)(?!\p{L})/giu, (match) => ({ kind: 'time', minutes: match[1]?.toLowerCase() === 'midi' ? 720 : 0, isHalfKnown: true })],
    ...numbers('[ \\u00A0\\u202F]', ',', '(?:ers?|res?|es?)'),
    months('fr', (name) => `(?<=\\d(?:er)?${SPACE})${name}(?!\\p{L})|(?<!\\p{L})${name}(?=${SPACE}\\d)`)
  ],
  es: [
    [pattern(`${NOT_INSIDE}(\\d{1,2}):(\\d{2})(?!\\d)(?:${SPACE}*(?:horas|hrs\\.?|hs|h)(?!\\p{L}))?`), (match) => time(match[1], match[2], true)],
    [/(?<!\p{L})(mediodía|medianoche)(?!\p{L})/giu, (match) => ({ kind: 'time', minutes: match[1]?.toLowerCase() === 'mediodía' ? 720 : 0, isHalfKnown: true })],
    ...numbers(',', '\\.', '\\.?(?:[ªº]|er)'),
    months('es', (name) => `(?<=\\d${SPACE}(?:de${SPACE})?)${name}(?!\\p{L})|(?<!\\p{L})${name}(?=${SPACE}(?:de${SPACE})?\\d)`)
  ]
}

/** Addresses of the Web and of mail, whose digits nobody translates. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)\S+|\S+@\S+\.\S+/g

/** The figures of a text as its language writes them, in order. */
export function figuresIn(text: string, language: Language): Figure[] {
  const figures: Figure[] = []
  let rest = text.replace(ADDRESS, (address) => '_'.repeat(address.length))
  for (const [wanted, read] of READERS[language]) {
    const taken: Figure[] = []
    for (const match of rest.matchAll(wanted)) {
      const figure = read(match)
      if (figure !== null) taken.push({ from: match.index, to: match.index + match[0].length, text: match[0], ...figure })
    }
    for (const { from, to } of taken) rest = rest.slice(0, from) + '_'.repeat(to - from) + rest.slice(to)
    figures.push(...taken)
  }
  return figures.sort((a, b) => a.from - b.from)
}

/** The figures that a text would have if it were of one of the other languages: for what was left as the source writes it. */
export function foreignFiguresIn(text: string, language: Language): Figure[] {
  return LANGUAGES.filter((other) => other !== language).flatMap((other) => figuresIn(text, other))
}

function pattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(source, flags)
}

function numbers(group: string, decimal: string, ordinal: string): Reader[] {
  const after = `(${ordinal}(?![\\p{L}\\d]))?(?![\\p{L}\\p{N}])`
  const grouped = pattern(`${NOT_INSIDE}(\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}(\\d+))?${after}`)
  const plain = pattern(`${NOT_INSIDE}(\\d+)(?:${decimal}(\\d+))?${after}`)
  const read = (isGrouped: boolean) => ([, whole = '', fraction = '', ending]: RegExpMatchArray): ReadFigure => ({
    kind: 'number',
    value: Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`),
    decimals: fraction.length,
    isGrouped,
    isOrdinal: ending !== undefined
  })
  return [[grouped, read(true)], [plain, read(false)]]
}

function months(language: Language, around: (name: string) => string): Reader {
  const names = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language))
  const wanted = pattern(around(`(?:${names.join('|')})`), language === 'en' ? 'gu' : 'giu')
  return [wanted, (match) => ({ kind: 'month', month: names.findIndex((name) => name.toLowerCase() === match[0].toLowerCase()) + 1 })]
}

function englishTime([, hour = '', minutes = '00', half = '']: RegExpMatchArray): ReadFigure | null {
  if (Number(hour) > 12 || Number(minutes) > 59) return null
  return { kind: 'time', minutes: ((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes), isHalfKnown: true }
}

function time(hour: string | undefined, minutes: string | undefined, isHalfKnown: boolean): ReadFigure | null {
  if (Number(hour) > 23 || Number(minutes) > 59) return null
  return { kind: 'time', minutes: Number(hour) * 60 + Number(minutes), isHalfKnown }
}
