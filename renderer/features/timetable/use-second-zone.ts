import { isZone } from '#shared/foundation/zones/index.ts'
import { useRemembered } from '#renderer/ui/hooks/use-remembered.ts'
import { otherCapital } from './grid/geometry/clocks.ts'

/** The zone of the second clock beside the grid, as it was last chosen on this computer; at first that of the other capital. */
export function useSecondZone(venue: string): [string | null, (zone: string | null) => void] {
  const [stored, remember] = useRemembered<string | null>('timetable.zone', (value) => (value === 'none' || isZone(value) ? value : null))
  return [stored === null ? otherCapital(venue) : stored === 'none' ? null : stored, (zone) => remember(zone ?? 'none')]
}
