import type { Country } from '#shared/foundation/country.ts'
import { countryName, formatNumber } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Presence, Role } from '#shared/domain/attendance/schema.ts'
import type { Sector } from '#shared/domain/group/schema.ts'
import { REPORTED_GENDERS } from '#shared/domain/meeting/schema.ts'
import type { Level } from '#shared/domain/person/schema.ts'
import { balanceOf, longestOf, NO_GROUP, type Balance, type BalanceFacet, type BalanceLine } from '#shared/view/balance.ts'
import { type Bar, type Block, cell, type Cell, joinTexts, type Part, type Row, table, type Text, text } from '../model/index.ts'
import { type Edition, required } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import type { Words } from './frame/words.ts'

/** What is printed, in this order; answers are for the organisers and change every day. */
const PRINTED = ['level', 'sector', 'role', 'group', 'language', 'presence'] as const satisfies readonly BalanceFacet[]
type Printed = (typeof PRINTED)[number]

/** Both delegations in numbers, with bars to compare them: counts only, no name. */
export function balancePart(edition: Edition): Part {
  const { view, language, words } = edition
  const balance = balanceOf(view)
  return {
    id: 'balance',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.balance')),
    lines: [...openingLines(edition), text(words('balance.counted'))],
    orientation: 'portrait',
    blocks: [countsTable(balance, edition), ...emptySeats(balance, edition)]
  }
}

function countsTable(balance: Balance, edition: Edition): Block {
  const { view, language, words } = edition
  const order = view.order(language)
  const group = (heading: string): Row => ({ kind: 'group', cells: [{ ...cell(heading), span: 3 }] })
  const line = (label: Text, cells: Cell[]): Row => ({ kind: 'plain', cells: [cell(label), ...cells] })
  const bars = (counts: Readonly<Record<Country, number>>, maximum: number): Cell[] =>
    order.map((country) => ({ blocks: [bar(counts[country], maximum, country, language)] }))
  const facets = PRINTED.filter((facet) => facet !== 'presence' || view.meeting.mode === 'hybrid').flatMap((facet): Row[] => {
    const lines = balance.facets[facet]
    if (lines.length === 0) return []
    return [group(words(`balance.${facet}`)), ...lines.map((one) => line(labelOf(facet, one, edition), bars(one.counts, longestOf(lines))))]
  })
  const total = Math.max(...order.map((country) => balance.size[country]))
  return table(
    [{ width: 1.3 }, { width: 1 }, { width: 1 }],
    [words('balance.people'), ...order.map((country) => countryName(country, language))],
    [line(text(words('balance.total'), 'strong'), bars(balance.size, total)), ...facets, ...genderRows(balance, edition, group, line)]
  )
}

type Group = (heading: string) => Row
type Line = (label: Text, cells: Cell[]) => Row

/** What each delegation has reported; nothing of this is known of a person. */
function genderRows({ gender }: Balance, edition: Edition, group: Group, line: Line): Row[] {
  const { view, language, words } = edition
  const order = view.order(language)
  if (order.every((country) => gender[country].sum === null)) return []
  const maximum = Math.max(...order.flatMap((country) => REPORTED_GENDERS.map((one) => gender[country].counts[one] ?? 0)))
  return [
    group(words('balance.gender')),
    ...REPORTED_GENDERS.filter((one) => order.some((country) => (gender[country].counts[one] ?? 0) > 0)).map((one) =>
      line(
        text(words(`gender.${one}`)),
        order.map((country): Cell => {
          const count = gender[country].counts[one]
          return count === null ? cell(text(words('balance.notReported'), 'soft')) : { blocks: [bar(count, maximum, country, language)] }
        })
      )
    )
  ]
}

function emptySeats({ emptySeats: seats }: Balance, edition: Edition): Block[] {
  const { language, words } = edition
  if (seats.length === 0) return []
  return [
    { kind: 'heading', level: 2, id: 'balance-seats', text: text(words('balance.emptySeats')) },
    {
      kind: 'list',
      ordered: false,
      items: seats.map(({ group, country, sector }) => ({
        text: joinTexts([required(group.name, edition), text(countryName(country, language), 'soft'), text(words(`sector.${sector}`), 'soft')], ' · ')
      }))
    }
  ]
}

function bar(value: number, maximum: number, country: Country, language: Language): Bar {
  return { kind: 'bar', value, text: formatNumber(value, language), maximum, country }
}

function labelOf(facet: Printed, line: BalanceLine, edition: Edition): Text {
  if (facet !== 'group') return text(wordOf(facet, line.id, edition.words))
  return line.id === NO_GROUP ? text(edition.words('balance.noGroup')) : required(line.name ?? {}, edition)
}

/** The lines of a facet come from its own codes (shared/view/balance.ts). */
function wordOf(facet: Exclude<Printed, 'group'>, id: string, words: Words): string {
  switch (facet) {
    case 'level':
      return words(`level.${id as Level}`)
    case 'sector':
      return words(`sector.${id as Sector}`)
    case 'role':
      return words(`role.${id as Role}`)
    case 'language':
      return words(`language.${id as Language}`)
    case 'presence':
      return words(`presence.${id as Presence}`)
  }
}
