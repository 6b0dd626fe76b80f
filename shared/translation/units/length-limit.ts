import type { MeetingText } from '../texts.ts'

/**
 * How many letters fit on one or two lines where a text is printed: the card of a session on the wall chart, the sign at a door, a place
 * card. More is set smaller, so these are told to translators and to whoever takes their work back, and never enforced.
 */
const LENGTHS: Readonly<Record<string, number>> = {
  'session/title': 90, 'room/name': 40, 'group/name': 60, 'seating/name': 60, 'item/title': 120, 'person/honorific': 20, 'person/title': 80, 'meeting/city': 40
}

/** How many letters (code points, as XLIFF counts them) a text may have; null where it may grow. */
export function lengthLimit({ record, path, isRich }: Pick<MeetingText, 'record' | 'path' | 'isRich'>): number | null {
  return isRich ? null : (LENGTHS[`${record.kind}/${path}`] ?? null)
}

/** By how much words are longer than fits: how many letters they have and how many may be; null where they fit. */
export function overLength(text: Pick<MeetingText, 'record' | 'path' | 'isRich'>, words: string): { length: number; limit: number } | null {
  const limit = lengthLimit(text)
  const { length } = [...words]
  return limit === null || length <= limit ? null : { length, limit }
}
