import { formatNumber, formatTime } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { WallTime } from '#shared/foundation/time/index.ts'

/** A number, a time of day or the name of a month beside a number, where it stands in a text and what it means. */
export type Figure = { from: number; to: number; text: string } & (
  | {
      kind: 'time'
      /** Since midnight. */
      minutes: number
      /** False for an English time without a.m. or p.m. */
      isHalfKnown: boolean
    }
  | {
      kind: 'number'
      value: number
      /** Digits after the decimal sign, as written. */
      decimals: number
      /** `1,234`, with a sign between the thousands; a year has none. */
      isGrouped: boolean
      /** 16th, 16e, 16.ª */
      isOrdinal: boolean
    }
  | { kind: 'month'; month: number }
)

/** Whether two figures of two languages mean the same. */
export function isSame(a: Figure, b: Figure): boolean {
  if (a.kind === 'time' && b.kind === 'time') {
    return a.isHalfKnown && b.isHalfKnown ? a.minutes === b.minutes : a.minutes % 720 === b.minutes % 720
  }
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value
  if (a.kind === 'month' && b.kind === 'month') return a.month === b.month
  // `4 h` is four o'clock to French eyes, and four hours in a table of durations.
  if (a.kind === 'time' && b.kind === 'number') return a.minutes === b.value * 60
  return a.kind === 'number' && b.kind === 'time' && isSame(b, a)
}

/** A figure as a language writes it; null for what has endings that depend on the words around it. */
export function written(figure: Figure, language: Language): string | null {
  if (figure.kind === 'month') return null
  if (figure.kind === 'time') return figure.isHalfKnown ? formatTime(wallTimeOf(figure.minutes), language) : null
  if (figure.isOrdinal) return null
  if (!figure.isGrouped && figure.decimals === 0) return String(figure.value)
  return formatNumber(figure.value, language, { decimals: figure.decimals })
}

function wallTimeOf(minutes: number): WallTime {
  const two = (value: number): string => String(value).padStart(2, '0')
  // Two digits each, below 24 and 60: what the pattern of a wall time asks for.
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}` as WallTime
}
