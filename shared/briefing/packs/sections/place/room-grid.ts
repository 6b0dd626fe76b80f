import { formatNumber } from '#shared/foundation/formats/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { attendeesOf } from '#shared/view/attending.ts'
import { roomNeedsOf, type RoomNeeds } from '#shared/view/room-needs.ts'
import { heading as dayHeading } from '#shared/briefing/documents/agenda.ts'
import { type Edition, required } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { timesOf } from '#shared/briefing/documents/frame/times.ts'
import { titleOf } from '#shared/briefing/documents/timetable/posted.ts'
import { type Block, cell, type Column, groupRow, joinTexts, paragraph, type Row, table, type Text, text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionDefinition } from '#shared/briefing/packs/section.ts'

/** Room by room and hour by hour: what is on, how the room is set up (where a session asks for it), seats, booths and what else it takes. A virtual meeting has none of it. */
export const roomGrid: SectionDefinition = {
  kind: 'roomGrid',
  sideBySide: 'lines',
  build: ({ edition, side }) => {
    const { language, view, words } = edition
    if (view.meeting.mode === 'virtual') return []
    const sessions = view.sessions.filter(isPlaced).filter(({ status, visibility }) => status !== 'cancelled' && isVisible(visibility, side))
    const attendees = attendeesOf(view)
    const byPerson = new Map(view.delegates.map((delegate) => [delegate.person.id, delegate]))
    const needs = (session: Placed): RoomNeeds => roomNeedsOf({ attendees, delegate: (person) => byPerson.get(person) }, session)
    const rooms: (Room | null)[] = [...view.rooms, null]
    const hasLayouts = sessions.some(({ layout }) => (layout ?? null) !== null)
    const blocks = view.days.flatMap((day): Block[] => {
      const here = sessions.filter((session) => session.day === day)
      const rows = rooms.flatMap((room): Row[] => {
        const inRoom = here.filter((session) => (view.room(session.room)?.id ?? null) === (room?.id ?? null))
        if (inRoom.length === 0) return []
        return [{ ...groupRow(roomLine(room, edition), hasLayouts ? 6 : 5), ...(room && { about: `room/${room.id}` }) }, ...inRoom.map((session) => sessionRow(session, needs(session), edition, hasLayouts))]
      })
      if (rows.length === 0) return []
      const columns: Column[] = [{ width: 'auto' }, { width: 2.6 }, ...(hasLayouts ? [{ width: 1.1 }] : []), { width: 'auto', align: 'right' }, { width: 'auto', align: 'right' }, { width: 1.9 }]
      const header = [words('agenda.time'), words('programme.session'), ...(hasLayouts ? [words('room.layout')] : []), words('room.seats'), words('interpretation.booths'), words('room.needs')]
      return [{ kind: 'heading', level: 2, id: `rooms-${day}`, text: text(dayHeading(day, language)) }, table(columns, header, rows)]
    })
    return [{
      id: 'room-grid',
      kicker: text(bodyName(edition, language)),
      heading: text(words('section.roomGrid')),
      lines: openingLines(edition),
      orientation: 'landscape',
      blocks: blocks.length > 0 ? blocks : [paragraph(text(words('programme.empty'), 'missing'))]
    }]
  }
}

/** The room and what it has. */
function roomLine(room: Room | null, edition: Edition): Text {
  const { words, language } = edition
  if (room === null) return text(words('wallChart.noRoom'))
  const has = [
    room.capacity === null ? '' : words('room.capacity', { count: formatNumber(room.capacity, language) }),
    room.booths === null ? '' : words(`room.booths_${room.booths === 0 ? 'none' : room.booths === 1 ? 'one' : 'other'}`, { count: formatNumber(room.booths, language) })
  ].filter((part) => part !== '')
  return joinTexts([required(room.name, edition), text(has.join(', '), 'soft')].filter((part) => part.some(({ text: said }) => said !== '')), ' · ')
}

function sessionRow(session: Placed, needs: RoomNeeds, edition: Edition, hasLayouts: boolean): Row {
  const { language, words } = edition
  const layout = session.layout ?? null
  const also = [
    needs.hybrid ? words('room.hybrid') : '',
    needs.stepFree ? words('room.stepFree') : '',
    session.needs.includes('signLanguage') ? words('room.signLanguage') : '',
    session.needs.includes('captioning') ? words('room.captioning') : ''
  ].filter((part) => part !== '')
  return {
    about: `session/${session.id}`,
    kind: session.kind === 'break' || session.kind === 'meal' || session.kind === 'reception' ? 'break' : 'plain',
    id: session.id,
    cells: [
      cell(timesOf(session.day, session.start, session.minutes, edition)),
      cell(titleOf(session, edition)),
      ...(hasLayouts ? [cell(layout === null ? '' : words(`layout.${layout}`))] : []),
      cell(formatNumber(needs.seats, language)),
      cell(needs.booths === 0 ? '–' : formatNumber(needs.booths, language)),
      cell(also.join(', '))
    ]
  }
}
