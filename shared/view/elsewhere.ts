import type { Person } from '#shared/domain/person/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { MINUTES_PER_DAY, minuteNumberOf, minutesOf, wallTime, type CalendarDate } from '#shared/foundation/time/index.ts'
import { canonicalZone, cities, convertWallTime, isZone } from '#shared/foundation/zones/index.ts'
import { speakersIn } from './attending.ts'
import type { Delegate, MeetingView } from './meeting-view.ts'

export const OTTAWA = 'America/Toronto'
const CAPITAL_ZONES = { CA: OTTAWA, MX: 'America/Mexico_City' } as const

/**
 * Sessions that people follow from afar should fall between 11:00 and 16:00 in Ottawa, which is morning in Tijuana and not yet
 * evening in Halifax (PRODUCT, "Time"). Minutes of the day.
 */
export const GOOD_HOURS = { from: 660, until: 960 }
/** Nobody is asked to speak before seven in the morning or after ten at night of their own clock. */
export const BEARABLE_HOURS = { from: 420, until: 1320 }

/** Where a person sits who takes part from a distance: the largest city of their province or state, else their capital. */
export function zoneOfPerson({ country, subdivision }: Person): string {
  const part = subdivision?.slice(3)
  const city = part === undefined ? undefined : cities().find((one) => one.country === country && one.subdivision === part)
  return city?.zone ?? CAPITAL_ZONES[country]
}

/**
 * Whose clocks a session has to respect: of the people who are named in it otherwise than as interpreters and take part from afar, by
 * zone; in a virtual meeting those of both capitals too, even without anybody there.
 */
export function clocksRespected({ meeting }: Pick<MeetingView, 'meeting'>, delegate: (person: string) => Delegate | null | undefined, session: Session): Map<string, string[]> {
  const isVirtual = meeting.mode === 'virtual'
  const zones = new Map<string, string[]>(isVirtual ? Object.values(CAPITAL_ZONES).map((zone) => [zone, []]) : [])
  for (const id of speakersIn(session)) {
    const found = delegate(id)
    if (!found || (!isVirtual && found.attendance.presence !== 'remote')) continue
    const zone = zoneOfPerson(found.person)
    const people = zones.get(zone)
    if (people) people.push(id)
    else zones.set(zone, [id])
  }
  return zones
}

/**
 * How many minutes the clock of a zone is ahead of the venue's on a day; each day and zone is worked out once, since clocks do not
 * change while people meet. Null where nobody knows the venue's zone.
 */
export function shiftsFrom(venue: string): ((day: CalendarDate, zone: string) => number) | null {
  if (!isZone(venue)) return null
  const here = canonicalZone(venue)
  const shifts = new Map<string, number>()
  return (day, zone) => {
    const key = `${day} ${zone}`
    let shift = shifts.get(key)
    if (shift === undefined) {
      shift = shiftOn(day, here, zone)
      shifts.set(key, shift)
    }
    return shift
  }
}

function shiftOn(day: CalendarDate, here: string, there: string): number {
  if (here === there) return 0
  const noon = wallTime('12:00')
  const shift = minuteNumberOf(convertWallTime(here, day, noon, there)) % MINUTES_PER_DAY - minutesOf(noon)
  // Over midnight, the nearer day is meant: no two zones here are half a day apart.
  return shift > MINUTES_PER_DAY / 2 ? shift - MINUTES_PER_DAY : shift < -MINUTES_PER_DAY / 2 ? shift + MINUTES_PER_DAY : shift
}
