import type { Language } from '../language.ts'
import { compareTimes, minutesOf, type WallTime } from '../time/wall-time.ts'
import { EN_DASH, NO_BREAK_SPACE } from './spaces.ts'

/**
 * `spoken`: as the language writes it in a text or a one-language programme.
 * `table`: `09:30`, the same in all three languages, for tables that they share.
 */
export type TimeStyle = 'spoken' | 'table'

/**
 * A time of day. English `9:30 a.m.` (*The Canadian Style* 5.12), French `9 h 30`, `14 h`, `9 h 5`: no idle zeros
 * (*Guide du rédacteur* 1.1.12), Spanish `9:30 h` (RAE, *Ortografía* 2010, VIII 5.1). Spaces are no-break.
 */
export function formatTime(time: WallTime, language: Language, style: TimeStyle = 'spoken'): string {
  if (style === 'table') return time
  if (language === 'en') return `${clockOf(time)}${NO_BREAK_SPACE}${halfOfDay(time)}`
  if (language === 'fr') return frenchTime(time)
  return `${unpadded(time)}${NO_BREAK_SPACE}h`
}

/**
 * `compact` for a programme: `9:30 – 10:45 a.m.`, `9 h 30 – 10 h 45`, `9:30 a 10:45 h`.
 * `running` for a sentence: `from 9:30 to 10:45 a.m.`, `de 9 h 30 à 10 h 45`, `de 9:30 a 10:45 h`.
 * `table` for tables that the languages share: `09:30–10:45`.
 */
export type TimeRangeStyle = 'compact' | 'running' | 'table'

/**
 * From one time to another of the same day (an `end` that is earlier is the next morning; a reception may end at 00:30).
 * English names a.m. or p.m. once when both ends share it. A range of no length is written as one time.
 */
export function formatTimeRange(start: WallTime, end: WallTime, language: Language, style: TimeRangeStyle = 'compact'): string {
  if (compareTimes(start, end) === 0) return formatTime(start, language, style === 'table' ? 'table' : 'spoken')
  if (style === 'table') return `${start}${EN_DASH}${end}`
  const from = openingOf(start, end, language)
  const to = formatTime(end, language)
  if (style === 'running') return `${RUNNING[language][0]} ${from} ${RUNNING[language][1]} ${to}`
  if (language === 'es') return `${from} a ${to}`
  return `${from}${NO_BREAK_SPACE}${EN_DASH} ${to}` // a line may end after the dash, never begin with it
}

const RUNNING: Record<Language, readonly [string, string]> = { en: ['from', 'to'], fr: ['de', 'à'], es: ['de', 'a'] }

/** The first time of a range, without what the second one says for both. */
function openingOf(start: WallTime, end: WallTime, language: Language): string {
  if (language === 'fr') return frenchTime(start)
  if (language === 'es') return unpadded(start)
  const shared = halfOfDay(start) === halfOfDay(end) && compareTimes(start, end) < 0
  return shared ? clockOf(start) : formatTime(start, 'en')
}

function clockOf(time: WallTime): string {
  const hour = Math.floor(minutesOf(time) / 60) % 12
  return `${hour === 0 ? 12 : hour}:${time.slice(3)}`
}

function halfOfDay(time: WallTime): 'a.m.' | 'p.m.' {
  return minutesOf(time) < 720 ? 'a.m.' : 'p.m.'
}

function unpadded(time: WallTime): string {
  return `${Number(time.slice(0, 2))}:${time.slice(3)}`
}

function frenchTime(time: WallTime): string {
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))]
  return [hour, 'h', ...(minute === 0 ? [] : [minute])].join(NO_BREAK_SPACE)
}
