import { countryName } from '#shared/foundation/formats/index.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, expectedPeople, type Whom } from '../cards/whom.ts'
import type { Edition } from '../documents/frame/edition.ts'
import { bodyName, openingLines } from '../documents/frame/heading.ts'
import { personName } from '../documents/people.ts'
import { type Block, cell, paragraph, type Part, table, text } from '../model/index.ts'
import { serviceName } from './service-words.ts'

/** Those who have asked for a service. */
export function peopleWithRequirements({ view, language }: Edition, whom: Whom): Delegate[] {
  return expectedPeople(view, language, whom).filter(({ attendance }) => attendance.services.length > 0 || attendance.otherService.trim() !== '')
}

/**
 * Names with what the host has to provide for each: Protected B, for those alone who provide it (PRODUCT, "Requirements"). The caller
 * marks it so, whatever the meeting's own marking; no other document may hold any of it.
 */
export function requirementsPart(edition: Edition, whom: Whom): Part {
  const { view, language, words } = edition
  return {
    id: 'requirements',
    kicker: text(bodyName(edition, language)),
    heading: text(words('prints.requirements')),
    lines: openingLines(edition),
    orientation: 'portrait',
    blocks: [
      { kind: 'note', label: text(words('requirements.restricted')), blocks: [paragraph(words('requirements.handling'))] },
      ...countriesFor(view, language, whom).flatMap((country) => delegationBlocks(country, edition, whom))
    ]
  }
}

function delegationBlocks(country: Country, edition: Edition, whom: Whom): Block[] {
  const { language, words } = edition
  const people = peopleWithRequirements(edition, { ...whom, delegation: country })
  return [
    { kind: 'heading', level: 2, id: `requirements-${country}`, text: text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') })) },
    people.length === 0
      ? paragraph(text(words('requirements.none'), 'soft'))
      : table(
          [{ width: 1.4 }, { width: 1.6 }, { width: 1.4 }],
          [words('participants.name'), words('requirements.services'), words('requirements.other')],
          people.map(({ person, attendance }) => ({
            kind: 'plain',
            cells: [
              cell(personName(person, edition, true)),
              cell(...attendance.services.map((service) => serviceName(service, language))),
              cell(attendance.otherService.trim())
            ]
          }))
        )
  ]
}
