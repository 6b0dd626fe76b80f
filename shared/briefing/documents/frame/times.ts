import { LANGUAGES } from '#shared/foundation/language.ts'
import { formatList, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { type CalendarDate, dateOf, endOf, timeOf, type WallTime } from '#shared/foundation/time/index.ts'
import { canonicalZone, convertWallTime, isZone, zoneCity, zoneTimeName } from '#shared/foundation/zones/index.ts'
import { type Cell, cell, type Column, text, type Text } from '#shared/briefing/model/index.ts'
import type { Edition } from './edition.ts'

/** The two capitals, whose times are shown beside the venue's. */
const CAPITAL_ZONES = ['America/Toronto', 'America/Mexico_City'] as const

/** The zone of a meeting, or null while none or an unknown one is entered. */
export function knownZone(zone: string): string | null {
  return isZone(zone) ? zone : null
}

/** The capitals whose clocks are not the venue's own; none while the venue's zone is unknown. */
export function otherCapitals(zone: string | null): string[] {
  return zone === null ? [] : CAPITAL_ZONES.filter((capital) => capital !== canonicalZone(zone))
}

/** On which other clocks an edition shows its times, each in a column of its own beside the venue's. */
export function clocksBeside({ view, capitals }: Edition): string[] {
  return capitals ? otherCapitals(knownZone(view.meeting.zone)) : []
}

/** What the columns of times are called: each by its city where there are several, else by `usual`. */
export function clockHeads(edition: Edition, usual: string): string[] {
  const { view, language } = edition
  const beside = clocksBeside(edition)
  return beside.length === 0 ? [usual] : [view.meeting.zone, ...beside].map((zone) => zoneCity(zone, language))
}

/** A column as wide as its times for each of `heads`. */
export function clockColumns(heads: readonly unknown[]): Column[] {
  return heads.map(() => ({ width: 'auto' }))
}

/** When something begins on the clocks beside the venue's, a cell for each; empty as long as it has no time. */
export function cellsBeside(day: CalendarDate | null, start: WallTime | null, edition: Edition): Cell[] {
  const { zone } = edition.view.meeting
  return clocksBeside(edition).map((elsewhere) => (day === null || start === null ? cell() : cell(text(timeElsewhere(zone, day, start, elsewhere, edition), 'soft'))))
}

/** The same on one line, behind the venue's time: ` (Ottawa 11 h)`; where languages share the line and call a city by different names, its time alone. */
export function timesBeside(day: CalendarDate, start: WallTime, edition: Edition): Text {
  const { zone } = edition.view.meeting
  const times = clocksBeside(edition).map((elsewhere) => {
    const time = timeElsewhere(zone, day, start, elsewhere, edition)
    const city = zoneCity(elsewhere, edition.language)
    const isNamed = edition.sideBySide === undefined || LANGUAGES.every((other) => zoneCity(elsewhere, other) === city)
    return isNamed ? `${city} ${time}` : time
  })
  return times.length === 0 ? [] : text(` (${times.join(', ')})`, 'soft')
}

/** Below a title: whose clock the times are of, and which ones stand beside it. */
export function timesLine(edition: Edition): Text[] {
  const { view, language, words } = edition
  const zone = knownZone(view.meeting.zone)
  if (zone === null) return []
  const others = clocksBeside(edition).map((capital) => zoneTimeName(capital, language))
  return [text(words(others.length > 0 ? 'programme.timesWith' : 'programme.times', { zone: zoneTimeName(zone, language), others: formatList(others, language) }))]
}

/** From when to when, on the venue's clock. */
export function timesOf(day: CalendarDate, start: WallTime, minutes: number, { language, sideBySide }: Clock): string {
  return formatTimeRange(start, timeOf(endOf(day, start, minutes)), language, sideBySide ? 'table' : 'compact')
}

export function timeIn(time: WallTime, { language, sideBySide }: Clock): string {
  return formatTime(time, language, sideBySide ? 'table' : 'spoken')
}

/** Several times one after the other, what stands behind the figures once for those that share it: `10:45, 11:45 a.m.`. */
export function timesListed(times: readonly WallTime[], clock: Clock): string {
  const parted = times.map((time) => /^(?<figures>.*?)(?<unit>\u00A0\D+)?$/u.exec(timeIn(time, clock))?.groups)
  return parted.map((time, index) => `${time?.['figures'] ?? ''}${time?.['unit'] === parted[index + 1]?.['unit'] ? '' : (time?.['unit'] ?? '')}`).join(', ')
}

/** How an edition writes times. */
type Clock = Pick<Edition, 'language' | 'sideBySide'>

/** When it begins on another clock; with the day when that is another. */
export function timeElsewhere(zone: string, day: CalendarDate, start: WallTime, elsewhere: string, edition: Edition): string {
  const there = convertWallTime(zone, day, start, elsewhere)
  const time = timeIn(timeOf(there), edition)
  if (dateOf(there) === day) return time
  return `${time} (${edition.words(dateOf(there) > day ? 'programme.nextDay' : 'programme.previousDay')})`
}
