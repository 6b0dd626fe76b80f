import { parseChangeId, type Change } from './change.ts'

/**
 * A cut through the ledger: for each device, the number of its last change that is within. What was seen at one moment is
 * always such a cut, since the changes of a device are numbered without a gap and arrive in their order.
 */
export type Cut = Readonly<Record<string, number>>

/** The cut that holds exactly these changes. */
export function cutOf(changes: Iterable<Change>): Cut {
  const cut: Record<string, number> = {}
  for (const { id } of changes) {
    const { device, n } = parseChangeId(id)
    cut[device] = Math.max(cut[device] ?? 0, n)
  }
  return cut
}

export function isWithin({ id }: Change, cut: Cut): boolean {
  const { device, n } = parseChangeId(id)
  return Object.hasOwn(cut, device) && n <= (cut[device] ?? 0)
}

/** The changes within a cut; those that a redaction has struck since are struck here too. */
export function changesWithin(changes: Iterable<Change>, cut: Cut): Change[] {
  return [...changes].filter((change) => isWithin(change, cut))
}

/** How many changes of a cut are not among these: a file that was sent without its past does not hold all of a release. */
export function missingFrom(changes: readonly Change[], cut: Cut): number {
  const wanted = Object.values(cut).reduce((sum, n) => sum + n, 0)
  return Math.max(0, wanted - new Set(changesWithin(changes, cut).map(({ id }) => id)).size)
}

/** A cut as one text, the same whatever the order of its devices: for remembering what was worked out for it. */
export function cutKey(cut: Cut): string {
  return Object.keys(cut).sort().map((device) => `${device}.${cut[device]}`).join(' ')
}
