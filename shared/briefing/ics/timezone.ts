import { observanceAt, transitionsBetween, wallTimeAt } from '#shared/foundation/zones/index.ts'
import type { Observance } from '#shared/foundation/zones/observances.ts'
import type { WallDateTime } from '#shared/foundation/time/index.ts'
import { icsMoment } from './moment.ts'

const YEAR = 366 * 86_400_000

/** One rule of a zone as it is written: the offset before, and the local times at which it comes into force. */
interface Rule {
  observance: Observance
  offsetBefore: number
  onsets: WallDateTime[]
}

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5) for all instants from `from` to `to`, in milliseconds, out of the bundled IANA
 * data: what is in force at the beginning, and every change up to a year after the end, so that a meeting that is postponed
 * still has its zone. Changes that are alike share one observance with the others as RDATE.
 */
export function timezoneLines(zone: string, from: number, to: number): string[] {
  const rules = new Map<string, Rule>()
  const add = (observance: Observance, offsetBefore: number, onset: WallDateTime): void => {
    const key = `${observance.offset} ${offsetBefore} ${observance.abbreviation} ${observance.summerTime}`
    const known = rules.get(key)
    if (known) known.onsets.push(onset)
    else rules.set(key, { observance, offsetBefore, onsets: [onset] })
  }
  const begin = from - YEAR
  const first = observanceAt(zone, begin)
  add(first, first.offset, wallTimeAt(zone, begin))
  for (const change of transitionsBetween(zone, begin, to + YEAR)) {
    // The onset is told on the clock that was in force until then.
    add(change, change.offsetBefore, wallTimeAt('Etc/UTC', change.from + change.offsetBefore * 60_000))
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...[...rules.values()].flatMap(ruleLines), 'END:VTIMEZONE']
}

function ruleLines({ observance, offsetBefore, onsets: [first, ...others] }: Rule): string[] {
  if (first === undefined) return []
  const name = observance.summerTime ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`, `DTSTART:${icsMoment(first)}`, ...others.map((onset) => `RDATE:${icsMoment(onset)}`),
    `TZOFFSETFROM:${offsetText(offsetBefore)}`, `TZOFFSETTO:${offsetText(observance.offset)}`, `TZNAME:${observance.abbreviation}`, `END:${name}`
  ]
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}
