import { formatDate, formatDuration, withCapital } from '#shared/foundation/formats/index.ts'
import { seatLabel } from '#shared/domain/seating/layout.ts'
import { joinsFromAfar } from '#shared/domain/session/joining.ts'
import type { Placed } from '#shared/domain/session/rules.ts'
import { SESSION_ROLES } from '#shared/domain/session/schema.ts'
import { seatedPlan } from '#shared/view/seating.ts'
import { sessionsFor } from '#shared/view/sessions-for.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { heading as dayHeading } from '#shared/briefing/documents/agenda.ts'
import { type Edition, written } from '#shared/briefing/documents/frame/edition.ts'
import { joiningOf } from '#shared/briefing/documents/frame/joining.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { personName } from '#shared/briefing/documents/people.ts'
import { rowKindOf } from '#shared/briefing/documents/programme.ts'
import { cellsBeside, clockColumns, clockHeads, timeIn, timesOf } from '#shared/briefing/documents/frame/times.ts'
import { titleOf } from '#shared/briefing/documents/timetable/posted.ts'
import { seatLetters } from '#shared/briefing/drawings/seating.ts'
import { type Block, cell, groupRow, joinTexts, paragraph, type Row, table, type Text, text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionContext, type SectionDefinition } from '#shared/briefing/packs/section.ts'
import { titleAbout } from '#shared/briefing/packs/title.ts'

/** Where one person is to be and what they do there, with their seats and their journey. */
export const myDay: SectionDefinition = {
  kind: 'myDay',
  sideBySide: 'columns',
  needsReader: true,
  build: (context) => {
    const { edition, reader } = context
    if (reader === null) return []
    const { language, words } = edition
    return [{
      id: 'my-day',
      about: `person/${reader.person.id}`,
      kicker: text(bodyName(edition, language)),
      heading: titleAbout(words('section.myDay'), personName(reader.person, edition), edition),
      lines: [joinTexts([written(reader.person.title, edition), text(words(`role.${reader.attendance.role}`))], ' · '), ...openingLines(edition)].filter((line) => line.length > 0),
      orientation: 'portrait',
      blocks: [dayTable(context, reader), ...journey(reader, edition)]
    }]
  }
}

function dayTable({ edition, side }: SectionContext, reader: Delegate): Block {
  const { view, words, language } = edition
  const mine = sessionsFor(view, { person: reader.person.id }).filter(({ status, visibility }) => status !== 'cancelled' && isVisible(visibility, side))
  if (mine.length === 0) return paragraph(text(words('myDay.empty'), 'missing'))
  const joined = joinsFromAfar(view.meeting, reader.attendance)
  const heads = clockHeads(edition, words('agenda.time'))
  const rows = mine.flatMap((session, index): Row[] => [
    ...(session.day === mine[index - 1]?.day ? [] : [groupRow(dayHeading(session.day, language), heads.length + 3)]),
    sessionRow(session, reader, edition, joined)
  ])
  return table(
    [...clockColumns(heads), { width: 2.6 }, { width: 1.4, isOptional: true }, { width: 1.6 }],
    [...heads, words('programme.session'), words('programme.place'), words('myDay.task')],
    rows
  )
}

function sessionRow(session: Placed, reader: Delegate, edition: Edition, joined: boolean): Row {
  const { view } = edition
  return {
    about: `session/${session.id}`,
    kind: rowKindOf(session.kind),
    id: session.id,
    cells: [
      cell(timesOf(session.day, session.start, session.minutes, edition)),
      ...cellsBeside(session.day, session.start, edition),
      cell(titleOf(session, edition), joined || session.link !== '' ? joiningOf(session, edition) : []),
      cell(written(view.room(session.room)?.name ?? {}, edition)),
      cell(...tasksOf(session, reader, edition))
    ]
  }
}

/** What they do in the session, and where they sit. */
function tasksOf(session: Placed, { person, attendance }: Delegate, edition: Edition): Text[] {
  const { words, language, view } = edition
  const roles = SESSION_ROLES.flatMap((role) =>
    Object.values(session.roles)
      .filter((one) => one.person === person.id && one.role === role)
      .map(({ minutes }) => text([words(`myDay.${role}`), minutes === null ? '' : formatDuration(minutes, language)].filter(Boolean).join(', '), 'strong'))
  )
  const letters = seatLetters(words)
  const seats = view.seatings
    .filter((plan) => plan.session === session.id)
    .flatMap((plan) => seatedPlan(view, plan).places.filter(({ delegate }) => delegate?.attendance.id === attendance.id))
    .map(({ seat }) => text(words('myDay.seat', { seat: seatLabel(seat, letters) }), 'soft'))
  return [...roles, ...seats]
}

function journey({ attendance }: Delegate, edition: Edition): Block[] {
  const { words, language } = edition
  const leg = (day: typeof attendance.arrivalDay, time: typeof attendance.arrivalTime, by: string): string =>
    [day === null ? '' : withCapital(formatDate(day, language, { weekday: 'long', year: false, article: false })), time === null ? '' : timeIn(time, edition), by.trim()].filter((part) => part !== '').join(', ')
  const items = [
    { label: text(words('transport.arrival')), value: text(leg(attendance.arrivalDay, attendance.arrivalTime, attendance.arrivalBy)) },
    { label: text(words('transport.hotel')), value: text(attendance.hotel.trim()) },
    { label: text(words('transport.departure')), value: text(leg(attendance.departureDay, attendance.departureTime, attendance.departureBy)) }
  ].filter(({ value }) => value.some((part) => part.text !== ''))
  if (items.length === 0) return []
  return [{ kind: 'heading', level: 2, id: 'my-day-journey', text: text(words('myDay.journey')) }, { kind: 'definitions', items }]
}
