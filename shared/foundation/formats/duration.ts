import type { Language } from '../language.ts'
import { formatNumber } from './number.ts'
import { EN_DASH, MINUS, NO_BREAK_SPACE } from './spaces.ts'

/** `symbols`: `1 h 30 min`, alike in the three languages (BIPM, *SI Brochure*, table 8). `words`: for a sentence or a screen reader. */
export type DurationStyle = 'symbols' | 'words'

interface Words {
  readonly hour: readonly [string, string]
  readonly minute: readonly [string, string]
  readonly and: string
}

const WORDS: Record<Language, Words> = {
  en: { hour: ['hour', 'hours'], minute: ['minute', 'minutes'], and: 'and' },
  fr: { hour: ['heure', 'heures'], minute: ['minute', 'minutes'], and: 'et' },
  es: { hour: ['hora', 'horas'], minute: ['minuto', 'minutos'], and: 'y' }
}

/** A length of time in whole minutes, zero or more: `45 min`, `2 h`, `1 h 30 min`; `1 hour and 30 minutes`. */
export function formatDuration(minutes: number, language: Language, style: DurationStyle = 'symbols'): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const showRest = rest > 0 || hours === 0
  const count = (value: number): string => formatNumber(value, language)
  if (style === 'symbols') {
    return [...(hours > 0 ? [count(hours), 'h'] : []), ...(showRest ? [count(rest), 'min'] : [])].join(NO_BREAK_SPACE)
  }
  const { hour, minute, and } = WORDS[language]
  const named = (value: number, [one, many]: readonly [string, string]): string => {
    const single = value === 1 || (value === 0 && language === 'fr') // French counts zero as singular
    return `${count(value)}${NO_BREAK_SPACE}${single ? one : many}`
  }
  return [...(hours > 0 ? [named(hours, hour)] : []), ...(showRest ? [named(rest, minute)] : [])].join(` ${and} `)
}

/** A range of minutes, such as a usual length: `30–45 min`. */
export function formatMinutesRange(from: number, to: number, language: Language): string {
  const [low, high] = [formatNumber(from, language), formatNumber(to, language)]
  return `${low === high ? low : low + EN_DASH + high}${NO_BREAK_SPACE}min`
}

/** Minutes east of UTC as a label: `UTC−6`, `UTC−3:30`, `UTC`, the same in the three languages. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? MINUS : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}
