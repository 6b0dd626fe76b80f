import { countryName } from '#shared/foundation/formats/index.ts'
import type { Role } from '#shared/domain/attendance/schema.ts'
import { countriesFor, expectedPeople } from '#shared/briefing/cards/whom.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { officeCell, personName } from '#shared/briefing/documents/people.ts'
import { contactLines } from '#shared/briefing/lists/participants-contacts.ts'
import { type Block, cell, table, text } from '#shared/briefing/model/index.ts'
import { whomOf } from './index.ts'
import type { SectionDefinition } from '#shared/briefing/packs/section.ts'

/** Whom one calls during the meeting: the staff of both sides. */
const CALLED: readonly Role[] = ['staff']

/** Whom to call, by delegation: those who serve the meeting, with how they are reached. */
export const contacts: SectionDefinition = {
  kind: 'contacts',
  sideBySide: 'lines',
  build: (context) => {
    const { edition } = context
    const { view, language, words } = edition
    const whom = { ...whomOf(context), roles: CALLED }
    const blocks = countriesFor(view, language, whom).flatMap((country): Block[] => {
      const people = expectedPeople(view, language, { ...whom, delegation: country }).filter(({ person }) => contactLines(person, edition).length > 0)
      if (people.length === 0) return []
      return [
        { kind: 'heading', level: 2, id: `contacts-${country}`, text: text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') })) },
        table(
          [{ width: 1.4 }, { width: 1.9 }, { width: 2.2 }],
          [words('participants.name'), words('participants.office'), words('contacts.contact')],
          people.map(({ person, attendance }) => ({ kind: 'plain', id: attendance.id, about: `person/${person.id}`, cells: [cell(personName(person, edition, true)), officeCell(person, edition), cell(...contactLines(person, edition))] }))
        )
      ]
    })
    if (blocks.length === 0) return []
    return [{ id: 'contacts', kicker: text(bodyName(edition, language)), heading: text(words('section.contacts')), lines: openingLines(edition), orientation: 'portrait', blocks }]
  }
}
