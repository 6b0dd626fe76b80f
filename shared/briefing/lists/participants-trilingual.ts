import type { Country } from '#shared/foundation/country.ts'
import { countryName } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, expectedPeople, type Whom } from '../cards/whom.ts'
import { type Edition, editionIn, written } from '../documents/edition.ts'
import { bodyName, openingLines } from '../documents/heading.ts'
import { personName } from '../documents/people.ts'
import { type Block, type Cell, cell, joinTexts, paragraph, type Part, run, table, type Text, text } from '../model/index.ts'
import { contactLines } from './participants-contacts.ts'

/**
 * Who takes part, in all languages side by side: each name once, with titles, organizations and roles in a column for every language,
 * the lead language first. The countries stand in its order. `withContacts`, for organisers only: under each name, how they are reached.
 */
export function trilingualParticipantsPart(lead: Edition, languages: readonly Language[], whom: Whom, withContacts: boolean): Part {
  const editions = languages.map((language) => editionIn(lead.view, language, lead.capitals))
  return {
    id: 'participants',
    kicker: inAll(editions, (edition) => bodyName(edition, edition.language)),
    heading: inAll(editions, ({ words }) => words(withContacts ? 'titles.participantsContacts' : 'titles.participants')),
    lines: [...openingLines(lead), ...(withContacts ? editions.map(({ language, words }) => text(words('contacts.forOrganisers'), undefined, language)) : [])],
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
    text: inAll(editions, ({ language, words }) => words('participants.delegation', { ofCountry: countryName(country, language, 'of') }))
  }
  if (people.length === 0) return [heading, paragraph(inAll(editions, ({ words }) => words('participants.empty')))]
  return [
    heading,
    table(
      [{ width: withContacts ? 1.5 : 1.1 }, ...editions.map(({ language }) => ({ width: 1.3, language }))],
      [inAll(editions, ({ words }) => words('participants.name')), ...editions.map(({ words }) => words('participants.office'))],
      people.map((delegate) => ({
        kind: 'plain',
        id: delegate.attendance.id,
        about: `person/${delegate.person.id}`,
        cells: [cell(personName(delegate.person, lead, true), ...(withContacts ? contactLines(delegate.person, lead) : [])), ...editions.map((edition) => officeAndRole(delegate, edition))]
      }))
    )
  ]
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

/** The same words in each language, one after the other, each tagged with its own; said once where they are the same. */
function inAll(editions: readonly Edition[], say: (edition: Edition) => string): Text {
  const said = editions.map((edition) => run(say(edition), undefined, edition.language)).filter(({ text }) => text !== '')
  const once = said.filter((part, index) => said.findIndex((other) => other.text === part.text) === index)
  return joinTexts(once.map((part) => [part]), ' · ')
}
