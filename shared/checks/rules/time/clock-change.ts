import { addDays, dateOf, wallTime } from '#shared/foundation/time/index.ts'
import { canonicalZone, clockChangesBetween, instantOf, isZone, wallTimeAt } from '#shared/foundation/zones/index.ts'
import type { Rule } from '#shared/checks/finding.ts'

const CAPITALS = ['America/Toronto', 'America/Mexico_City']

/** Clocks change at the venue or in a capital while people meet or travel: from the eve of the meeting to its last day. */
export const clockChange: Rule = ({ meeting, days }) => {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const venue = isZone(meeting.zone) ? canonicalZone(meeting.zone) : null
  const zones = new Set([...(venue === null ? [] : [venue]), ...CAPITALS])
  return [...zones].flatMap((zone) => {
    const from = instantOf(zone, addDays(first, -1), wallTime('00:00')).epochMs
    const until = instantOf(zone, addDays(last, 1), wallTime('00:00')).epochMs
    return clockChangesBetween(zone, from, until - 1).map((change) => {
      const day = dateOf(wallTimeAt(zone, change.from))
      return {
        rule: 'clockChange' as const,
        severity: zone === venue ? ('warning' as const) : ('notice' as const),
        sentence: change.offset > change.offsetBefore ? 'forward' : 'back',
        records: [{ kind: 'meeting', id: meeting.id }],
        key: `${zone}/${day}`,
        values: { zone: { zone }, date: { date: day } },
        when: { day, start: null },
        so: [zone, day]
      }
    })
  })
}
