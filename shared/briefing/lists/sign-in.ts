import { countryName } from '#shared/foundation/formats/index.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, peopleOnSite, type Whom } from '../cards/whom.ts'
import { heading } from '../documents/agenda.ts'
import { type Edition, written } from '../documents/frame/edition.ts'
import { openingLines } from '../documents/frame/heading.ts'
import { personName } from '../documents/people.ts'
import { cell, paragraph, type Part, type Table, table, text } from '../model/index.ts'

/**
 * Sheets to sign on arrival: a delegation starts on a page of its own, since each has its own desk, and there is a set for every day of the
 * meeting. Whoever takes part from a distance cannot sign and is not on them.
 */
export function signInParts(edition: Edition, whom: Whom): Part[] {
  const { view, language } = edition
  const people = peopleOnSite(view, language, whom)
  const days: readonly (CalendarDate | null)[] = view.days.length > 0 ? view.days : [null]
  return days.flatMap((day) =>
    countriesFor(view, language, whom).flatMap((country): Part[] => {
      const delegation = people.filter(({ attendance }) => attendance.delegation === country)
      return delegation.length === 0 && whom.delegation === null && people.length > 0 ? [] : [signInPart(day, country, delegation, edition)]
    })
  )
}

function signInPart(day: CalendarDate | null, country: Country, people: readonly Delegate[], edition: Edition): Part {
  const { language, words } = edition
  return {
    id: ['sign-in', day ?? 'day', country].join('-'),
    kicker: text(words('signIn.title')),
    heading: text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') })),
    lines: [...(day === null ? [] : [text(heading(day, language), 'strong')]), ...openingLines(edition)],
    orientation: 'portrait',
    blocks: [people.length === 0 ? paragraph(text(words('participants.empty'), 'missing')) : signInTable(people, edition)]
  }
}

function signInTable(people: readonly Delegate[], edition: Edition): Table {
  const { words } = edition
  return {
    ...table(
      [{ width: 'auto', align: 'right' }, { width: 1.5 }, { width: 1.75 }, { width: 1.55 }],
      [words('signIn.number'), words('signIn.name'), words('signIn.organisation'), words('signIn.signature')],
      people.map(({ person }, index) => ({
        kind: 'plain',
        cells: [cell(text(String(index + 1), 'soft')), cell(personName(person, edition, true)), cell(written(person.organisation, edition)), cell()]
      }))
    ),
    isRoomy: true
  }
}
