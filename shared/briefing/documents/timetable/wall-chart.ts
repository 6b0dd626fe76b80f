import { formatDate } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { zoneTimeName } from '#shared/foundation/zones/index.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import { type ChartColumn, dayChart } from '#shared/briefing/drawings/day-chart.ts'
import { type BodyRow, paragraph, type Part, text, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { type Edition, editionIn, inEach, written } from '../frame/edition.ts'
import { bodyName, openingLines } from '../frame/heading.ts'
import { groupOf, postedHour, postedSessions, postedTimes, titleOf } from './posted.ts'
import { knownZone } from '../frame/times.ts'

const LOOKS: Readonly<Partial<Record<SessionKind, BodyRow['kind']>>> = {
  plenary: 'plenary', reportBack: 'plenary', ceremony: 'plenary', break: 'break', meal: 'break', reception: 'break'
}
/** More columns than these are continued on another page. */
const ACROSS = 12

/** A large sheet for each day: rooms side by side, to the scale of time. Only what both sides may see. */
export function wallChartParts(edition: Edition, sessions: readonly string[] | null): Part[] {
  return partsIn([edition], sessions)
}

/** The same with every title in each language, the lead one first. */
export function trilingualWallChartParts(lead: Edition, languages: readonly Language[], sessions: readonly string[] | null): Part[] {
  return partsIn(languages.map((language) => editionIn(lead.view, language, lead.capitals)), sessions)
}

function partsIn(editions: readonly Edition[], sessions: readonly string[] | null): Part[] {
  const [lead] = editions
  if (lead === undefined) return []
  const shown = postedSessions(lead, sessions).filter(({ visibility }) => visibility === 'shared')
  const days = [...new Set(shown.map(({ day }) => day))]
  const opening = {
    kicker: inEach(editions, (edition) => text(bodyName(edition, edition.language))),
    orientation: 'landscape' as const
  }
  if (days.length === 0) {
    const heading = inEach(editions, ({ words }) => text(words('titles.wallChart')))
    return [{ ...opening, id: 'wall-chart', heading, lines: openingLines(lead), blocks: [paragraph(text(lead.words('programme.empty'), 'missing'))] }]
  }
  return days.flatMap((day) => {
    const columns = columnsOf(shown.filter((session) => session.day === day), editions)
    return pagesOf(columns).map((page, index): Part => {
      const date = inEach(editions, ({ language }) => text(dayName(day, language)))
      return {
        ...opening,
        id: index === 0 ? `wall-chart-${day}` : `wall-chart-${day}-${index + 1}`,
        heading: date,
        lines: [subline(editions)],
        blocks: [dayChart(page, (time) => postedHour(time, editions), alternativeOf(wordsOf(date), page))]
      }
    })
  })
}

/** Everything that the chart shows, in words, for who does not see it. */
function alternativeOf(date: string, columns: readonly ChartColumn[]): string {
  const rooms = columns.map(({ heading, sessions }) => `${wordsOf(heading)}: ${sessions.map(({ time, title, detail }) => [time, wordsOf(title), wordsOf(detail)].filter(Boolean).join(' ')).join('; ')}`)
  return `${date}. ${rooms.join('. ')}`
}

/** Meeting and place on one line, in the lead language, with the zone. */
function subline([lead]: readonly Edition[]): Text {
  if (lead === undefined) return []
  const { view, language, words } = lead
  const zone = knownZone(view.meeting.zone)
  const lines = [...openingLines(lead), ...(zone === null ? [] : [text(words('programme.times', { zone: zoneTimeName(zone, language) }))])]
  return lines.flatMap((line, index) => (index === 0 ? line : [...text(' · '), ...line]))
}

/** Rooms that are used that day, in their order; sessions without a room last, named where others have one. */
function columnsOf(sessions: readonly Placed[], editions: readonly Edition[]): ChartColumn[] {
  const { rooms } = editions[0]?.view ?? { rooms: [] }
  const used = rooms.filter(({ id }) => sessions.some(({ room }) => room === id))
  const known = new Set(used.map(({ id }) => id))
  const without = sessions.filter(({ room }) => room === null || !known.has(room))
  const column = (heading: Text, within: readonly Placed[]): ChartColumn => ({
    heading,
    sessions: within.map((session) => ({
      session,
      look: LOOKS[session.kind] ?? 'plain',
      time: postedTimes(session, editions),
      title: inEach(editions, (edition) => titleOf(session, edition)),
      detail: inEach(editions, (edition) => groupOf(session, edition))
    }))
  })
  return [
    ...used.map((room) => column(inEach(editions, (edition) => written(room.name, edition)), sessions.filter((session) => session.room === room.id))),
    ...(without.length === 0 ? [] : [column(used.length === 0 ? [] : inEach(editions, ({ words }) => text(words('wallChart.noRoom'))), without)])
  ]
}

function pagesOf(columns: readonly ChartColumn[]): ChartColumn[][] {
  const pages = Math.ceil(columns.length / ACROSS)
  const each = Math.ceil(columns.length / Math.max(1, pages))
  return Array.from({ length: pages }, (_, page) => columns.slice(page * each, (page + 1) * each))
}

/** A day at the head of a page: without an article, with a capital. */
export function dayName(day: CalendarDate, language: Language): string {
  const name = formatDate(day, language, { weekday: 'long', article: false })
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
