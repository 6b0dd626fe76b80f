import type { Language } from '#shared/foundation/language.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { joinTexts, paragraph, type Part, type Sign, text, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { type Edition, editionIn, inEach, required } from '../frame/edition.ts'
import { bodyName, meetingName, openingLines } from '../frame/heading.ts'
import { groupOf, postedSessions, postedTimes, titleOf } from './posted.ts'
import { dayName } from './wall-chart.ts'

/** Sizes of the type of titles, in points: the largest with which all rows fit their page is taken. */
const SIZES = [52, 46, 41, 37, 33, 30, 27, 24, 21.5, 19, 17, 15, 13.5] as const
const SMALLEST = 12
/** Times stand beside the titles and grow less, so that these have room. */
const LARGEST_TIME = 27
/** What a sign has for its rows on letter and on A4, in points, below the name of the room and the day. */
const ROOM = { width: 610, height: 275 }
/** How the name of a room is set from so many letters on: letters on a line, and a line in points. A shorter one has one line, for which there is room. */
const LONG_NAMES = [{ from: 97, letters: 56, line: 27 }, { from: 49, letters: 41, line: 36 }] as const
const LINE_OF_NAME = 72
/** Shares of the size of the type: a letter of a title and of a time, a line and the space around a row; what stands below the title, and a line of it. */
const SHARE = { letter: 0.49, timeLetter: 0.43, line: 1.17, around: 0.5, detail: 0.62, detailLine: 0.95 }

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
      blocks: [paragraph(text(lead.words(posted.length === 0 ? 'programme.empty' : 'doorSigns.noRoom'), 'missing'))]
    }
  ]
}

function signOf(room: Room, sessions: readonly Placed[], editions: readonly Edition[]): Part {
  const day = sessions[0]?.day
  const heading = inEach(editions, (edition) => required(room.name, edition))
  return {
    id: `door-${room.id}-${day ?? ''}`,
    kicker: kickerOf(editions),
    heading,
    lines: day === undefined ? [] : [inEach(editions, ({ language }) => text(dayName(day, language)))],
    orientation: 'landscape',
    isSign: true,
    blocks: [signTable(sessions, editions, ROOM.height - overOf(wordsOf(heading)))]
  }
}

/** How much higher than a line the name of a room is, in points. */
function overOf(name: string): number {
  const long = LONG_NAMES.find(({ from }) => name.length >= from)
  return long === undefined ? 0 : Math.max(0, linesIn(name, long.letters) * long.line - LINE_OF_NAME)
}

function signTable(sessions: readonly Placed[], editions: readonly Edition[], height: number): Sign {
  const rows = sessions.map((session) => rowOf(session, editions))
  const heads = (key: 'agenda.time' | 'programme.session'): string => [...new Set(editions.map(({ words }) => words(key)))].join(' · ')
  const size = SIZES.find((one) => heightOf(rows, one) <= height) ?? SMALLEST
  return { kind: 'sign', header: [heads('agenda.time'), heads('programme.session')], size, timeSize: timeSizeOf(size), rows }
}

function timeSizeOf(size: number): number {
  return Math.min(size, LARGEST_TIME)
}

/** How high the rows are, in points, when titles are set in a size; without end where a word is wider than its column. */
function heightOf(rows: Sign['rows'], size: number): number {
  const room = ROOM.width - Math.max(...rows.map(({ time }) => time.length)) * timeSizeOf(size) * SHARE.timeLetter
  const linesOf = (words: string, letter: number): number => linesIn(words, Math.floor(room / letter))
  return rows.reduce((sum, { title, detail }) => {
    const lines = linesOf(wordsOf(title), size * SHARE.letter)
    const below = linesOf(wordsOf(detail), size * SHARE.detail * SHARE.letter)
    return sum + size * (lines * SHARE.line + below * SHARE.detailLine + SHARE.around)
  }, 0)
}

/** In how many lines of so many letters a text is set. */
function linesIn(words: string, letters: number): number {
  let [lines, used] = [0, Infinity]
  for (const word of words.split(' ')) {
    if (word.length > letters) return Infinity
    if (word === '') continue
    const isOnLine = used + 1 + word.length <= letters
    used = isOnLine ? used + 1 + word.length : word.length
    if (!isOnLine) lines += 1
  }
  return lines
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
