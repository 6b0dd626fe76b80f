import { formatNumber, withCapital } from '#shared/foundation/formats/index.ts'
import { zoneTimeName } from '#shared/foundation/zones/index.ts'
import { required, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { knownZone } from '#shared/briefing/documents/frame/times.ts'
import { cell, table, text } from '#shared/briefing/model/index.ts'
import type { SectionDefinition } from '#shared/briefing/packs/section.ts'

/** Where the rooms are and how one gets into them. */
export const venueNotes: SectionDefinition = {
  kind: 'venueNotes',
  sideBySide: 'lines',
  build: ({ edition }) => {
    const { language, view, words } = edition
    const { meeting } = view
    if (view.rooms.length === 0) return []
    const zone = knownZone(meeting.zone)
    const facts = [
      { label: text(words('cover.venue')), value: written(meeting.venue, edition) },
      { label: text(words('cover.place')), value: written(meeting.city, edition) },
      { label: text(words('venue.clock')), value: zone === null ? [] : text(withCapital(zoneTimeName(zone, language))) }
    ].filter(({ value }) => value.length > 0)
    return [{
      id: 'venue-notes',
      kicker: text(bodyName(edition, language)),
      heading: text(words('section.venueNotes')),
      lines: openingLines(edition),
      orientation: 'portrait',
      blocks: [
        { kind: 'definitions', items: facts, about: `meeting/${meeting.id}` },
        table(
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
              cell(written(room.note, edition))
            ]
          }))
        )
      ]
    }]
  }
}
