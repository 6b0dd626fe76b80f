import { AMERICA } from './data/america.ts'
import { ELSEWHERE } from './data/elsewhere.ts'
import { LINKS } from './data/links.ts'
import { observancesOf, type Observance } from './observances.ts'

/** Read on first use, so that a start without times costs nothing. */
let zones: Map<string, string> | undefined
let aliases: Map<string, string> | undefined

interface Known {
  readonly lastYear: number
  readonly observances: readonly Observance[]
}
const known = new Map<string, Known>()

/** Name → its spans as text, for the canonical zones. */
export function zoneLines(): ReadonlyMap<string, string> {
  zones ??= new Map([AMERICA, ELSEWHERE].flatMap((text) => text.trim().split('\n')).map(splitName))
  return zones
}

/** Other name → canonical zone. */
export function zoneAliases(): ReadonlyMap<string, string> {
  aliases ??= new Map(LINKS.trim().split('\n').flatMap((line) => {
    const [canonical = '', ...names] = line.split('|')
    return names.map((name): [string, string] => [name, canonical])
  }))
  return aliases
}

/**
 * The observances of a zone, far enough to answer for `epochMs`. Throws RangeError for a name that is no zone: ask
 * `isZone` first when the name comes from a file.
 */
export function observancesUntil(zone: string, epochMs: number): readonly Observance[] {
  const year = 1970 + Math.ceil(epochMs / (365 * 86_400_000)) // at or after the true year
  const cached = known.get(zone)
  if (cached && cached.lastYear >= year) return cached.observances
  const lines = zoneLines().get(zoneAliases().get(zone) ?? zone)
  if (lines === undefined) throw new RangeError(`Not a time zone of the IANA database: ${zone}`)
  const lastYear = Math.max(2099, year + 25)
  const observances = observancesOf(lines, lastYear)
  known.set(zone, { lastYear, observances })
  return observances
}

function splitName(line: string): [string, string] {
  const end = line.indexOf('|')
  return [line.slice(0, end), line.slice(end + 1)]
}
