import { countryName } from '#shared/foundation/formats/index.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, EVERYONE, expectedPeople, type Whom } from '../cards/whom.ts'
import { type Block, type Cell, cell, paragraph, type Part, table, text } from '../model/index.ts'
import { type Edition, written } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import { officeCell, personName } from './people.ts'

/**
 * Who takes part, by delegation in the order of the language, in the order of precedence of the meeting. Without
 * addresses or telephones, without any requirement: this list goes to everyone.
 */
export function participantsPart(edition: Edition, whom: Whom = EVERYONE): Part {
  const { language, words, view } = edition
  return {
    id: 'participants',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.participants')),
    lines: [...openingLines(edition), text(words('participants.order'))],
    orientation: 'portrait',
    blocks: countriesFor(view, language, whom).flatMap((country) => delegationBlocks(country, edition, whom))
  }
}

function delegationBlocks(country: Country, edition: Edition, whom: Whom): Block[] {
  const { view, language, words } = edition
  const heading: Block = {
    kind: 'heading',
    level: 2,
    id: `participants-${country}`,
    text: text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') }))
  }
  const people = expectedPeople(view, language, { ...whom, delegation: country })
  if (people.length === 0) return [heading, paragraph(text(words('participants.empty'), 'missing'))]
  const count = words(people.length === 1 ? 'participants.count_one' : 'participants.count_other', { count: String(people.length) })
  return [
    heading,
    paragraph(text(count, 'soft')),
    table(
      [{ width: 1.75 }, { width: 2.1 }, { width: 1.15 }],
      [words('participants.name'), words('participants.office'), words('participants.role')],
      people.map((delegate) => ({
        kind: 'plain',
        id: delegate.attendance.id,
        about: `person/${delegate.person.id}`,
        cells: [cell(personName(delegate.person, edition, true)), officeCell(delegate.person, edition), roleCell(delegate, edition)]
      }))
    )
  ]
}

/** What a person does at the meeting; under it, the groups that a co-chair leads. */
export function roleCell({ person, attendance }: Delegate, edition: Edition): Cell {
  const { words, view } = edition
  const chaired = attendance.role === 'coChair' ? view.groups.filter(({ seats }) => seats.some((seat) => seat.coChair?.person === person.id)) : []
  const remote = attendance.presence === 'remote' && view.meeting.mode === 'hybrid'
  return cell(
    text(words(`role.${attendance.role}`)),
    ...chaired.map(({ group }) => written(group.name, edition, 'soft')),
    remote ? text(words('participants.remote'), 'soft') : []
  )
}
