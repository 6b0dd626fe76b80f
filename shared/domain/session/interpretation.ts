import type { Language } from '#shared/foundation/language.ts'
import type { Session } from './schema.ts'

/** Interpreters take turns of half an hour (PRODUCT, "Interpretation"; AIIC's usage is 20 to 30 minutes). */
export const TURN_MINUTES = 30
/** A team that works from a distance does so for about three hours a day (PRODUCT, "Interpretation"). */
export const REMOTE_MINUTES_A_DAY = 180
/** The longest day of any team, however large. */
export const BOOTH_MINUTES_A_DAY = 480

/** Booths that a session needs: one between two languages, one a language from three on; none where all speak one. */
export function boothsFor(languages: readonly Language[]): number {
  return languages.length < 2 ? 0 : languages.length === 2 ? 1 : languages.length
}

/** True for a session that is interpreted from booths; bilateral meetings are interpreted at the table, by whoever sits there. */
export function usesBooths({ kind, languages }: Pick<Session, 'kind' | 'languages'>): boolean {
  return kind !== 'bilateral' && boothsFor(languages) > 0
}

/**
 * Interpreters that a session needs: up to 40 minutes one, up to 4 hours two, up to 6 three, longer four in a booth of two
 * languages; with three booths at least two in each, six in all (PRODUCT, "Interpretation"). At a bilateral table one.
 */
export function interpretersFor({ kind, languages, minutes }: Pick<Session, 'kind' | 'languages' | 'minutes'>): number {
  const booths = boothsFor(languages)
  if (booths === 0) return 0
  if (kind === 'bilateral') return 1
  const inBooth = minutes <= 40 ? 1 : minutes <= 240 ? 2 : minutes <= 360 ? 3 : 4
  return booths === 1 ? inBooth : booths * Math.max(2, inBooth)
}

/** Minutes of a day that a booth of so many may be open: a team of two 4 hours, of three 6, of four 8. */
export function minutesADay(inBooth: number): number {
  return inBooth <= 2 ? 240 : inBooth === 3 ? 360 : BOOTH_MINUTES_A_DAY
}
