import type { Country } from '#shared/foundation/country.ts'
import { countryName, NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { countriesFor, EVERYONE, expectedPeople, type Whom } from '../cards/whom.ts'
import type { Edition } from '../documents/frame/edition.ts'
import { bodyName, openingLines } from '../documents/frame/heading.ts'
import { roleCell } from '../documents/participants.ts'
import { officeCell, personName } from '../documents/people.ts'
import { type Block, cell, paragraph, type Part, table, type Text, text } from '../model/index.ts'

/**
 * Who takes part and how they are reached, for those who organise the meeting: never part of a book that goes to delegates. By
 * delegation, in order of precedence.
 */
export function participantsContactsPart(edition: Edition, whom: Whom = EVERYONE): Part {
  const { language, words, view } = edition
  return {
    id: 'participants-contacts',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.participantsContacts')),
    lines: [...openingLines(edition), text(words('contacts.forOrganisers'))],
    orientation: 'landscape',
    blocks: countriesFor(view, language, whom).flatMap((country) => delegationBlocks(country, edition, whom))
  }
}

function delegationBlocks(country: Country, edition: Edition, whom: Whom): Block[] {
  const { view, language, words } = edition
  const people = expectedPeople(view, language, { ...whom, delegation: country })
  const heading: Block = {
    kind: 'heading',
    level: 2,
    id: `participants-contacts-${country}`,
    text: text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') }))
  }
  if (people.length === 0) return [heading, paragraph(text(words('participants.empty'), 'missing'))]
  return [
    heading,
    table(
      [{ width: 1.5 }, { width: 2.1 }, { width: 1.1 }, { width: 2 }],
      [words('participants.name'), words('participants.office'), words('participants.role'), words('contacts.contact')],
      people.map((delegate) => ({
        kind: 'plain',
        id: delegate.attendance.id,
        about: `person/${delegate.person.id}`,
        cells: [cell(personName(delegate.person, edition, true)), officeCell(delegate.person, edition), roleCell(delegate, edition), cell(...contactLines(delegate.person, edition))]
      }))
    )
  ]
}

/** Of Canada; it is not broken at the end of a line. */
const POSTAL_CODE = /\b([A-Z]\d[A-Z]) (\d[A-Z]\d)\b/gu

/** E-mail, telephones and office address, a line each, as far as they are known. */
export function contactLines(person: Person, { words }: Edition): Text[] {
  const phone = (key: 'contacts.phone' | 'contacts.mobile', number: string) => (number.trim() === '' ? [] : text(words(key, { number: number.trim() })))
  const email = person.email.trim()
  const address = person.address.split(/\r\n?|\n/u).map((line) => line.trim()).filter((line) => line !== '').join(', ').replaceAll(POSTAL_CODE, `$1${NO_BREAK_SPACE}$2`)
  return [
    email === '' ? [] : text(email),
    phone('contacts.phone', person.phone),
    phone('contacts.mobile', person.mobile),
    address === '' ? [] : text(address, 'soft')
  ].filter((line) => line.length > 0)
}
