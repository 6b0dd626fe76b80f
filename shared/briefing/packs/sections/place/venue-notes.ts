import { formatNumber, withCapital } from '#shared/foundation/formats/index.ts'
import { isWebAddress } from '#shared/foundation/web-address.ts'
import { zoneTimeName } from '#shared/foundation/zones/index.ts'
import type { Room } from '#shared/domain/room/schema.ts'
import { type Edition, required, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { address } from '#shared/briefing/documents/frame/joining.ts'
import { knownZone } from '#shared/briefing/documents/frame/times.ts'
import { type Block, cell, table, type Text, text } from '#shared/briefing/model/index.ts'
import type { SectionDefinition } from '#shared/briefing/packs/section.ts'

/** Where the rooms are and how one gets into them; of a virtual meeting, where it is joined. */
export const venueNotes: SectionDefinition = {
  kind: 'venueNotes',
  sideBySide: 'lines',
  build: ({ edition }) => {
    const { language, view, words } = edition
    const isVirtual = view.meeting.mode === 'virtual'
    const facts = factsOf(edition)
    if (view.rooms.length === 0 && (!isVirtual || linkOf(view.meeting).length === 0)) return []
    return [{
      id: 'venue-notes',
      kicker: text(bodyName(edition, language)),
      heading: text(words(isVirtual ? 'join.heading' : 'section.venueNotes')),
      lines: openingLines(edition),
      orientation: 'portrait',
      blocks: [
        { kind: 'definitions', items: facts, about: `meeting/${view.meeting.id}` },
        ...(view.rooms.length === 0 ? [] : [isVirtual ? virtualRooms(edition) : roomTable(edition)])
      ]
    }]
  }
}

function factsOf(edition: Edition): { label: Text; value: Text }[] {
  const { view: { meeting }, language, words } = edition
  const zone = knownZone(meeting.zone)
  const places = [
    { label: text(words('cover.venue')), value: written(meeting.venue, edition) },
    { label: text(words('cover.place')), value: written(meeting.city, edition) }
  ]
  return [
    ...(meeting.mode === 'virtual' ? [] : places),
    { label: text(words('join.address')), value: meeting.mode === 'inPerson' ? [] : linkOf(meeting) },
    { label: text(words('venue.clock')), value: zone === null ? [] : text(withCapital(zoneTimeName(zone, language))) }
  ].filter(({ value }) => value.length > 0)
}

function roomTable(edition: Edition): Block {
  const { view, words, language } = edition
  return table(
    [{ width: 1.2 }, { width: 'auto', align: 'right' }, { width: 1 }, { width: 3 }],
    [words('venue.room'), words('room.seats'), words('venue.access'), words('venue.note')],
    view.rooms.map((room) => ({
      kind: 'plain',
      id: room.id,
      about: `room/${room.id}`,
      cells: [
        cell(required(room.name, edition, 'strong')),
        cell(room.capacity === null ? '–' : formatNumber(room.capacity, language)),
        cell(words(room.stepFree ? 'venue.stepFree' : 'venue.steps')),
        cell(written(room.note, edition), view.meeting.mode === 'hybrid' ? linkOf(room) : [])
      ]
    }))
  )
}

function virtualRooms(edition: Edition): Block {
  const { view, words } = edition
  return table(
    [{ width: 1.2 }, { width: 3 }, { width: 2, isOptional: true }],
    [words('venue.room'), words('join.address'), words('venue.note')],
    view.rooms.map((room) => ({
      kind: 'plain',
      id: room.id,
      about: `room/${room.id}`,
      cells: [cell(required(room.name, edition, 'strong')), cell(linkOf(room)), cell(written(room.note, edition))]
    }))
  )
}

function linkOf({ link }: Pick<Room, 'link'>): Text {
  return isWebAddress(link.trim()) ? address(link.trim()) : []
}
