import { countryName, formatTime } from '#shared/foundation/formats/index.ts'
import type { Country } from '#shared/foundation/country.ts'
import { seatLabel } from '#shared/domain/seating/layout.ts'
import { countryOf, type SeatedPlace, type SeatedPlan } from '#shared/domain/seating/rules.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import { attendeesOf } from '#shared/view/attending.ts'
import { seatedPlan } from '#shared/view/seating.ts'
import { seatingDrawing, seatLetters } from '../drawings/seating.ts'
import { type Block, cell, joinTexts, madeFrom, paragraph, type Part, type Row, table, text, type Text } from '../model/index.ts'
import { heading as dayHeading } from './agenda.ts'
import { type Edition, plain, written } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import { officeCell, personName } from './people.ts'

/** Each seating plan as a drawing and, behind it, as a table of chairs by delegation. */
export function seatingParts(edition: Edition): Part[] {
  const { view, language, words } = edition
  if (view.seatings.length > 0) return view.seatings.map((plan) => seatingPart(plan, edition))
  return [
    {
      id: 'seating',
      kicker: text(bodyName(edition, language)),
      heading: text(words('titles.seating')),
      lines: openingLines(edition),
      orientation: 'landscape',
      blocks: [paragraph(text(words('seating.noPlan'), 'missing'))]
    }
  ]
}

function seatingPart(plan: Seating, edition: Edition): Part {
  const { language, words, view } = edition
  const seated = seatedPlan(view, plan)
  const name = written(plan.name, edition)
  const [right, left] = (['right', 'left'] as const).map((side) => countryName(countryOf(side, plan, view.meeting.host), language))
  const sides = words('seating.sides', { right: right ?? '', left: left ?? '' })
  const shape = words(`tableShape.${plan.shape}`)
  return {
    id: `seating-${plan.id}`,
    about: `seating/${plan.id}`,
    kicker: text(bodyName(edition, language)),
    heading: name.length > 0 ? name : text(words('titles.seating')),
    lines: [joinTexts([...sessionFacts(plan, edition), text(shape)], ' · '), text(sides)],
    orientation: 'landscape',
    blocks: madeFrom(`seating/${plan.id}`, [
      seatingDrawing(plan, seated, words, words('seating.alternative', { name: plain(plan.name, language), shape, sides })),
      { kind: 'pageBreak' },
      seatTable(plan, seated, edition),
      ...withoutSeat(plan, seated, edition)
    ])
  }
}

/** Session, day and hour, room; nothing of a session that only one side may see. */
function sessionFacts(plan: Seating, edition: Edition): Text[] {
  const { view, language } = edition
  const session = view.session(plan.session)
  const shared = session && session.visibility === 'shared' ? session : null
  const title = shared ? written(Object.keys(shared.title).length > 0 ? shared.title : (view.group(shared.group)?.name ?? {}), edition) : []
  const isSaidAlready = shared !== null && plain(shared.title, language) === plain(plan.name, language)
  const when = shared?.day && shared.start ? text(`${dayHeading(shared.day, language)}, ${formatTime(shared.start, language)}`) : []
  return [isSaidAlready ? [] : title, when, written(view.room(plan.room ?? shared?.room ?? null)?.name ?? {}, edition)]
}

function seatTable(plan: Seating, { places }: SeatedPlan, edition: Edition): Block {
  const { view, language, words } = edition
  const letters = seatLetters(words)
  const sideOf = (country: Country) => (countryOf('right', plan, view.meeting.host) === country ? 'onTheRight' : 'onTheLeft')
  const rows = view.order(language).flatMap((country): Row[] => {
    const seated = places.filter((place) => place.country === country && place.delegate !== null)
    const heading = words(`seating.${sideOf(country)}`, { country: countryName(country, language) })
    return [{ kind: 'group', cells: [{ ...cell(heading), span: 4 }] }, ...seated.map((place) => seatRow(place, seatLabel(place.seat, letters), edition))]
  })
  return table(
    [{ width: 'auto' }, { width: 1.6 }, { width: 2.6 }, { width: 1.1 }],
    [words('seating.seat'), words('participants.name'), words('participants.office'), words('participants.role')],
    rows
  )
}

function seatRow({ delegate }: SeatedPlace, label: string, edition: Edition): Row {
  if (!delegate) return { kind: 'plain', cells: [cell(label)] }
  const { person, attendance } = delegate
  return {
    kind: 'plain',
    about: `person/${person.id}`,
    cells: [cell(label), cell(personName(person, edition, true)), officeCell(person, edition), cell(edition.words(`role.${attendance.role}`))]
  }
}

/** Those who are expected in the session of the plan and have no chair; whoever stays away needs none. */
function withoutSeat({ id, session }: Seating, { unseated }: SeatedPlan, edition: Edition): Block[] {
  const { words, language, view } = edition
  const about = view.session(session)
  const expected = about ? new Set(attendeesOf(view)(about).map(({ person }) => person.id)) : null
  const missing = unseated.filter(({ person }) => expected === null || expected.has(person.id))
  if (missing.length === 0) return []
  return [
    { kind: 'heading', level: 2, id: `seating-${id}-without`, text: text(words('seating.without')) },
    {
      kind: 'list',
      ordered: false,
      items: missing.map(({ person, attendance }) => ({
        text: joinTexts([personName(person, edition), text(countryName(attendance.delegation, language), 'soft'), text(words(`role.${attendance.role}`), 'soft')], ' · ')
      }))
    }
  ]
}
