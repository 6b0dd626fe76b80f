import type { Language } from '#shared/foundation/language.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { joinTexts, paragraph, type Part, type Sign, text, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { type Edition, editionIn, required } from '../edition.ts'
import { bodyName, meetingName, openingLines } from '../heading.ts'
import { groupOf, inEach, postedSessions, postedTimes, titleOf } from './posted.ts'
import { dayName } from './wall-chart.ts'

/** The size of the type, in points, by how many sessions a room has that day: up to so many, so large. */
const SIZES = [[3, 32], [5, 26], [7, 20]] as const
const SMALLEST = 15
/** What a sign has for its rows, in points, below the name of the room and the day. */
const ROOM = { width: 610, height: 270 }
/** Shares of the size of the type: a letter, a line and the space around a row, and what stands below the title. */
const SHARE = { letter: 0.53, line: 1.17, around: 0.84, detail: 0.62 }
/** Titles in three languages take more room. */
const IN_THREE = 0.85

/** A page for each room and day: what is on in it, when. Of what only one side may see: that the room is reserved. */
export function doorSignParts(edition: Edition, sessions: readonly string[] | null): Part[] {
  return signsIn([edition], sessions)
}

/** The same with every title in each language, the lead one first. */
export function trilingualDoorSignParts(lead: Edition, languages: readonly Language[], sessions: readonly string[] | null): Part[] {
  return signsIn(languages.map((language) => editionIn(lead.view, language, lead.capitals)), sessions)
}

function signsIn(editions: readonly Edition[], sessions: readonly string[] | null): Part[] {
  const [lead] = editions
  if (lead === undefined) return []
  const posted = postedSessions(lead, sessions)
  const signs = lead.view.rooms.flatMap((room) => {
    const inRoom = posted.filter((session) => session.room === room.id)
    return [...new Set(inRoom.map(({ day }) => day))].map((day) => signOf(room, inRoom.filter((session) => session.day === day), editions))
  })
  if (signs.length > 0) return signs
  return [
    {
      id: 'door-signs',
      kicker: kickerOf(editions),
      heading: inEach(editions, ({ words }) => text(words('titles.doorSigns'))),
      lines: openingLines(lead),
      orientation: 'landscape',
      blocks: [paragraph(text(lead.words('programme.empty'), 'missing'))]
    }
  ]
}

function signOf(room: Room, sessions: readonly Placed[], editions: readonly Edition[]): Part {
  const day = sessions[0]?.day
  return {
    id: `door-${room.id}-${day ?? ''}`,
    kicker: kickerOf(editions),
    heading: inEach(editions, (edition) => required(room.name, edition)),
    lines: day === undefined ? [] : [inEach(editions, ({ language }) => text(dayName(day, language)))],
    orientation: 'landscape',
    isSign: true,
    blocks: [signTable(sessions, editions)]
  }
}

function signTable(sessions: readonly Placed[], editions: readonly Edition[]): Sign {
  const rows = sessions.map((session) => rowOf(session, editions))
  const size = sizeOf(rows, SIZES.find(([most]) => sessions.length <= most)?.[1] ?? SMALLEST, editions.length > 1 ? IN_THREE : 1)
  const heads = (key: 'agenda.time' | 'programme.session'): string => [...new Set(editions.map(({ words }) => words(key)))].join(' · ')
  return {
    kind: 'sign',
    header: [heads('agenda.time'), heads('programme.session')],
    size,
    rows
  }
}

/** The largest size, at most `largest`, at which the rows stay on one page: a door has one sign. */
function sizeOf(rows: Sign['rows'], largest: number, share: number): number {
  const sizes = [...SIZES.map(([, size]) => size), SMALLEST].filter((size) => size <= largest).map((size) => size * share)
  return sizes.find((size) => heightOf(rows, size) <= ROOM.height) ?? SMALLEST * share
}

function heightOf(rows: Sign['rows'], size: number): number {
  const letter = size * SHARE.letter
  const room = ROOM.width - Math.max(...rows.map(({ time }) => time.length)) * letter
  return rows.reduce((sum, { title, detail }) => {
    const lines = Math.ceil((wordsOf(title).length * letter) / room)
    const below = Math.ceil((wordsOf(detail).length * letter * SHARE.detail) / room)
    return sum + size * (lines * SHARE.line + below * SHARE.line * SHARE.detail + SHARE.around)
  }, 0)
}

/** The title in the lead language, large; the others and the group after it. */
function rowOf(session: Placed, editions: readonly Edition[]): Sign['rows'][number] {
  const [lead, ...others] = editions
  const titleIn = (edition: Edition): Text => (session.visibility === 'shared' ? titleOf(session, edition) : text(edition.words('wallChart.reserved')))
  const title = lead === undefined ? [] : titleIn(lead)
  const more = others.filter((edition) => wordsOf(titleIn(edition)) !== wordsOf(title))
  const group = session.visibility === 'shared' ? inEach(editions, (edition) => groupOf(session, edition)) : []
  return { time: postedTimes(session, editions), title, detail: joinTexts([inEach(more, titleIn), group], ' · ') }
}

function kickerOf(editions: readonly Edition[]): Text {
  return inEach(editions, (edition) => text([bodyName(edition, edition.language), meetingName(edition, edition.language)].filter(Boolean).join(', ')))
}
