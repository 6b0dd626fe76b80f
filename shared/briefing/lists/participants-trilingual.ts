import type { Country } from '#shared/foundation/country.ts'
import { countryName } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, expectedPeople, type Whom } from '../cards/whom.ts'
import { type Edition, editionIn, inEach, written } from '../documents/frame/edition.ts'
import { bodyName, openingLinesInEach } from '../documents/frame/heading.ts'
import { atBeginning, personName } from '../documents/people.ts'
import { type Block, type Cell, cell, paragraph, type Part, table, text } from '../model/index.ts'
import { contactLines } from './participants-contacts.ts'

/**
 * Who takes part, in all languages side by side: each name once, with titles, organizations and roles in a column for every language,
 * the lead language first. The countries stand in its order. `withContacts`, for organisers only: under each name, how they are reached.
 */
export function trilingualParticipantsPart(lead: Edition, languages: readonly Language[], whom: Whom, withContacts: boolean): Part {
  const editions = languages.map((language) => editionIn(lead.view, language, lead.capitals))
  return {
    id: 'participants',
    kicker: inEach(editions, (edition) => text(bodyName(edition, edition.language))),
    heading: inEach(editions, ({ words }) => text(words(withContacts ? 'titles.participantsContacts' : 'titles.participants'))),
    lines: [...openingLinesInEach(editions), ...(withContacts ? editions.map(({ language, words }) => text(words('contacts.forOrganisers'), undefined, language)) : [])],
    orientation: 'landscape',
    blocks: countriesFor(lead.view, lead.language, whom).flatMap((country) => delegationBlocks(country, lead, editions, whom, withContacts))
  }
}

function delegationBlocks(country: Country, lead: Edition, editions: readonly Edition[], whom: Whom, withContacts: boolean): Block[] {
  const people = expectedPeople(lead.view, lead.language, { ...whom, delegation: country })
  const heading: Block = {
    kind: 'heading',
    level: 2,
    id: `participants-${country}`,
    text: inEach(editions, ({ language, words }) => text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') })))
  }
  if (people.length === 0) return [heading, paragraph(inEach(editions, ({ words }) => text(words('participants.empty'))))]
  return [
    heading,
    table(
      [{ width: withContacts ? 1.5 : 1.1 }, ...editions.map(({ language }) => ({ width: 1.3, language }))],
      [inEach(editions, ({ words }) => text(words('participants.name'))), ...editions.map(({ words }) => words('participants.office'))],
      people.map((delegate) => ({
        kind: 'plain',
        id: delegate.attendance.id,
        about: `person/${delegate.person.id}`,
        cells: [nameCell(delegate.person, lead, editions, withContacts), ...editions.map((edition) => officeAndRole(delegate, edition))]
      }))
    )
  ]
}

/** The name, and below it the form of address of each language. */
function nameCell(person: Person, lead: Edition, editions: readonly Edition[], withContacts: boolean): Cell {
  const forms = inEach(editions, ({ language }) => text(atBeginning((person.honorific[language] ?? '').trim()), 'soft'))
  return cell(personName(person, { ...lead, sideBySide: 'lines' }, true), forms, ...(withContacts ? contactLines(person, lead) : []))
}

/** Title, organization, and what the person does at the meeting, in one language. */
function officeAndRole({ person, attendance }: Delegate, edition: Edition): Cell {
  const organisation = written(person.organisation, edition)
  return cell(
    written(person.title, edition),
    organisation.map((part) => ({ style: 'soft', ...part })),
    text(edition.words(`role.${attendance.role}`), 'label')
  )
}
