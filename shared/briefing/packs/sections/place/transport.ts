import { countryName } from '#shared/foundation/formats/index.ts'
import type { CalendarDate, WallTime } from '#shared/foundation/time/index.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { expectedPeople } from '#shared/briefing/cards/whom.ts'
import { heading as dayHeading } from '#shared/briefing/documents/agenda.ts'
import type { Edition } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { timeIn } from '#shared/briefing/documents/frame/times.ts'
import { personName } from '#shared/briefing/documents/people.ts'
import { type Block, cell, groupRow, type Row, table, text } from '#shared/briefing/model/index.ts'
import type { SectionDefinition } from '#shared/briefing/packs/section.ts'
import { whomOf } from '../people/index.ts'

interface Leg {
  delegate: Delegate
  day: CalendarDate
  time: WallTime | null
  by: string
}

/** Who arrives and leaves when, by what and from which hotel, in the order in which drivers need it. Where people are is personal: Protected A. */
export const transport: SectionDefinition = {
  kind: 'transport',
  sideBySide: 'lines',
  marking: 'protectedA',
  build: (context) => {
    const { edition } = context
    const { language, view, words } = edition
    const people = expectedPeople(view, language, whomOf(context)).filter(({ attendance }) => attendance.presence === 'inPerson')
    const arrivals = people.flatMap((delegate): Leg[] => {
      const { arrivalDay, arrivalTime, arrivalBy } = delegate.attendance
      return arrivalDay === null ? [] : [{ delegate, day: arrivalDay, time: arrivalTime, by: arrivalBy }]
    })
    const departures = people.flatMap((delegate): Leg[] => {
      const { departureDay, departureTime, departureBy } = delegate.attendance
      return departureDay === null ? [] : [{ delegate, day: departureDay, time: departureTime, by: departureBy }]
    })
    const blocks = [...legsBlocks('arrivals', arrivals, edition), ...legsBlocks('departures', departures, edition)]
    if (blocks.length === 0) return []
    return [{ id: 'transport', kicker: text(bodyName(edition, language)), heading: text(words('section.transport')), lines: openingLines(edition), orientation: 'portrait', blocks }]
  }
}

function legsBlocks(kind: 'arrivals' | 'departures', legs: readonly Leg[], edition: Edition): Block[] {
  if (legs.length === 0) return []
  const { language, words } = edition
  const inOrder = [...legs].sort((a, b) => {
    const [left, right] = [`${a.day} ${a.time ?? '99'} ${a.by}`, `${b.day} ${b.time ?? '99'} ${b.by}`]
    return left < right ? -1 : left > right ? 1 : 0
  })
  const rows = inOrder.flatMap(({ delegate, day, time, by }, index): Row[] => [
    ...(day === inOrder[index - 1]?.day ? [] : [groupRow(dayHeading(day, language), 5)]),
    {
      kind: 'plain',
      id: `${kind}.${delegate.attendance.id}`,
      about: `person/${delegate.person.id}`,
      cells: [
        cell(time === null ? '' : timeIn(time, edition)),
        cell(by.trim()),
        cell(personName(delegate.person, edition, true)),
        // Where languages share a table its letters stand for a country, as on badges: three names would treble every row.
        cell(edition.sideBySide === undefined ? countryName(delegate.attendance.delegation, language) : delegate.attendance.delegation),
        cell(delegate.attendance.hotel.trim())
      ]
    }
  ])
  return [
    { kind: 'heading', level: 2, id: `transport-${kind}`, text: text(words(`transport.${kind}`)) },
    table(
      [{ width: 'auto' }, { width: 0.6 }, { width: 1.9 }, { width: 'auto' }, { width: 1.8 }],
      [words('agenda.time'), words('transport.by'), words('participants.name'), words('groups.country'), words('transport.hotel')],
      rows
    )
  ]
}
