import { countryName, formatNumber } from '#shared/foundation/formats/index.ts'
import { SERVICES } from '#shared/domain/attendance/services.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, type Whom } from '../cards/whom.ts'
import type { Edition } from '../documents/frame/edition.ts'
import { bodyName, openingLines } from '../documents/frame/heading.ts'
import { type Block, type BodyRow, cell, paragraph, type Part, table, text } from '../model/index.ts'
import { peopleWithRequirements } from './requirements.ts'
import { serviceName } from './service-words.ts'

/** How many of each service are needed, by delegation: numbers only, for kitchen, hall and interpreters. */
export function requirementCountsPart(edition: Edition, whom: Whom): Part {
  const { language, words } = edition
  return {
    id: 'requirement-counts',
    kicker: text(bodyName(edition, language)),
    heading: text(words('prints.counts')),
    lines: [...openingLines(edition), text(words('requirements.numbersOnly'))],
    orientation: 'portrait',
    blocks: [countsBlock(edition, whom)]
  }
}

function countsBlock(edition: Edition, whom: Whom): Block {
  const { view, language, words } = edition
  const countries = countriesFor(view, language, whom)
  const people = peopleWithRequirements(edition, whom)
  if (people.length === 0) return paragraph(text(words('requirements.none'), 'soft'))

  const row = (name: string, isCounted: (delegate: Delegate) => boolean): BodyRow[] => {
    const counted = people.filter(isCounted)
    const figure = (count: number) => (count === 0 ? cell(text('–', 'soft')) : cell(formatNumber(count, language)))
    if (counted.length === 0) return []
    const each = countries.map((country) => figure(counted.filter(({ attendance }) => attendance.delegation === country).length))
    return [{ kind: 'plain', cells: [cell(name), ...each, ...(countries.length > 1 ? [cell(text(formatNumber(counted.length, language), 'strong'))] : [])] }]
  }
  const figures = [...countries.map((country) => countryName(country, language)), ...(countries.length > 1 ? [words('requirements.total')] : [])]
  return table(
    [{ width: 3 }, ...figures.map(() => ({ width: 1, align: 'right' as const }))],
    [words('requirements.services'), ...figures],
    [
      ...SERVICES.flatMap((service) => row(serviceName(service, language), ({ attendance }) => attendance.services.includes(service))),
      ...row(words('requirements.otherCount'), ({ attendance }) => attendance.otherService.trim() !== '')
    ]
  )
}
