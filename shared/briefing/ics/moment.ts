import type { WallDateTime } from '#shared/foundation/time/index.ts'

/** `2027-10-14T09:30` as a local DATE-TIME of RFC 5545: `20271014T093000`. */
export function icsMoment(moment: WallDateTime): string {
  return `${moment.replaceAll(/[-:]/gu, '')}00`
}

/** An instant as a DATE-TIME in UTC. */
export function icsInstant(iso: string): string {
  return `${iso.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
}
