import { countryName, formatNumber, formatOrdinal } from '#shared/foundation/formats/index.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { Sector } from '#shared/domain/group/schema.ts'
import { OUTCOME_STATES, type Outcome } from '#shared/domain/outcome/schema.ts'
import { balanceOf, type PerCountry } from '#shared/view/balance.ts'
import type { GroupInMeeting } from '#shared/view/meeting-view.ts'
import { type Block, type BodyRow, type Cell, cell, paragraph, table, type Text, text } from '#shared/briefing/model/index.ts'
import { type Edition, required, written } from '../frame/edition.ts'
import { meetingDates } from '../frame/heading.ts'
import { personName } from '../people.ts'

/** What the app knows of the year: the meeting, how many took part, the groups with those who lead them, the commitments counted. */
export function figures(edition: Edition): Block[] {
  return [...meetingFacts(edition), ...people(edition), ...groups(edition), ...commitments(edition)]
}

function meetingFacts(edition: Edition): Block[] {
  const { view, language, words } = edition
  const { meeting } = view
  const facts: { label: string; value: Text }[] = [
    { label: words('report.ordinal'), value: meeting.ordinal === null ? [] : text(formatOrdinal(meeting.ordinal, language)) },
    { label: words('cover.dates'), value: meetingDates(edition) === '' ? [] : text(meetingDates(edition)) },
    { label: words('cover.place'), value: written(meeting.city, edition) },
    { label: words('cover.venue'), value: written(meeting.venue, edition) },
    { label: words('cover.host'), value: text(countryName(meeting.host, language)) },
    { label: words('cover.mode'), value: text(words(`mode.${meeting.mode}`)) }
  ]
  const items = facts.filter(({ value }) => value.length > 0).map(({ label, value }) => ({ label: text(label), value }))
  return [heading('meeting', edition), { kind: 'definitions', items }]
}

/** How many each delegation was, by sector: counts alone. */
function people(edition: Edition): Block[] {
  const { view, language, words } = edition
  const { size, facets } = balanceOf(view)
  const order = view.order(language)
  if (order.every((country) => size[country] === 0)) return [heading('people', edition), paragraph(text(words('report.nobody'), 'soft'))]
  const maximum = Math.max(...order.map((country) => size[country]))
  const row = (label: Text, counts: PerCountry<number>): BodyRow => ({
    kind: 'plain',
    cells: [cell(label), ...order.map((country): Cell => ({ blocks: [bar(counts[country], maximum, country, edition)] }))]
  })
  return [
    heading('people', edition),
    table(
      [{ width: 1.3 }, { width: 1 }, { width: 1 }],
      [words('balance.people'), ...order.map((country) => countryName(country, language))],
      [
        ...facets.sector.map(({ id, counts }) => row(text(words(`sector.${id as Sector}`)), counts)), // its lines are the sectors
        row(text(words('balance.total'), 'strong'), size)
      ]
    )
  ]
}

function bar(value: number, maximum: number, country: Country, { language }: Edition) {
  return { kind: 'bar', value, text: formatNumber(value, language), maximum, country } as const
}

/** The groups with their co-chairs, those of the country that is named first before the others. */
function groups(edition: Edition): Block[] {
  const { view, language, words } = edition
  if (view.groups.length === 0) return [heading('groups', edition), paragraph(text(words('groups.noGroups'), 'missing'))]
  const order = view.order(language)
  const rows = view.groups.map((inMeeting): BodyRow => ({
    kind: 'plain',
    id: inMeeting.group.id,
    about: `group/${inMeeting.group.id}`,
    cells: [cell(required(inMeeting.group.name, edition)), ...order.map((country) => coChairs(inMeeting, country, edition))]
  }))
  return [
    heading('groups', edition),
    table([{ width: 1.2 }, { width: 1.6 }, { width: 1.6 }], [words('report.group'), ...order.map((country) => words('report.coChairs', { country: countryName(country, language) }))], rows)
  ]
}

/** Who led the group when the meeting was held. */
function coChairs({ seatsThen }: GroupInMeeting, country: Country, edition: Edition): Cell {
  const names = seatsThen.filter((seat) => seat.country === country).flatMap(({ coChair }) => {
    const person = coChair === null ? null : edition.view.person(coChair.person)
    return person === null ? [] : [personName(person, edition)]
  })
  return names.length === 0 ? cell(text(edition.words('groups.vacant'), 'soft')) : cell(...names)
}

/** By group, how many commitments there are and how they stand; columns and lines without any are left out. */
function commitments(edition: Edition): Block[] {
  const { view, language, words } = edition
  const all = view.outcomes.filter(({ sort }) => sort === 'commitment')
  if (all.length === 0) return [heading('commitments', edition), paragraph(text(words('report.noCommitments'), 'soft'))]
  const columns = COLUMNS.filter(({ isAlways, counts }) => isAlways === true || all.some((outcome) => counts(outcome, view.meeting.id)))
  const known = new Set(view.groups.map(({ group }) => group.id))
  const row = (label: Text, id: string, own: readonly Outcome[], style?: 'strong'): BodyRow[] => {
    const numbers = columns.map(({ counts }) => formatNumber(own.filter((outcome) => counts(outcome, view.meeting.id)).length, language))
    return own.length === 0 ? [] : [{ kind: 'plain', id, cells: [cell(label), ...numbers.map((number) => cell(text(number, style)))] }]
  }
  return [
    heading('commitments', edition),
    paragraph(text(words('report.states'), 'soft'), { isKept: true }),
    table(
      [{ width: 1 }, ...columns.map(() => ({ width: 'auto', align: 'right' }) as const)],
      [words('report.group'), ...columns.map(({ id }) => words(id === 'made' || id === 'before' ? `report.${id}` : `outcomeState.${id}`))],
      [
        ...view.groups.flatMap(({ group }) => row(required(group.name, edition), group.id, all.filter((outcome) => outcome.group === group.id))),
        ...row(text(words('followUp.plenary')), 'plenary', all.filter(({ group }) => group === null || !known.has(group))),
        ...row(text(words('report.total'), 'strong'), 'total', all, 'strong')
      ]
    )
  ]
}

interface CountColumn {
  id: 'made' | 'before' | (typeof OUTCOME_STATES)[number]
  /** Stands there even when it counts nothing. */
  isAlways?: boolean
  counts: (outcome: Outcome, meeting: string) => boolean
}

const COLUMNS: readonly CountColumn[] = [
  { id: 'made', isAlways: true, counts: (outcome, meeting) => outcome.meeting === meeting },
  { id: 'before', counts: (outcome, meeting) => outcome.meeting !== meeting },
  ...OUTCOME_STATES.map((id) => ({ id, isAlways: id !== 'dropped', counts: ({ state }: Outcome) => state === id }))
]

function heading(id: 'meeting' | 'people' | 'groups' | 'commitments', { words }: Edition): Block {
  return { kind: 'heading', level: 2, id: `report-figures-${id}`, text: text(words(`report.${id}`)) }
}
