import { countryName, NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import { isPlaced, type Placed } from '#shared/domain/session/rules.ts'
import type { SessionKind } from '#shared/domain/session/schema.ts'
import { heading as dayHeading } from '#shared/briefing/documents/agenda.ts'
import { type Edition, required, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { personName } from '#shared/briefing/documents/people.ts'
import { rowKindOf } from '#shared/briefing/documents/programme.ts'
import { cellsBeside, clockColumns, clockHeads, timesOf } from '#shared/briefing/documents/frame/times.ts'
import { titleOf } from '#shared/briefing/documents/timetable/posted.ts'
import { type Block, cell, groupRow, joinTexts, paragraph, type Row, table, type Text, text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionContext, type SectionDefinition } from '#shared/briefing/packs/section.ts'

/** What a head of delegation is told of, besides what only their own side has; pauses, meals and side events are in the programme. */
const SHOWN: readonly SessionKind[] = ['plenary', 'reportBack', 'ceremony', 'bilateral', 'press', 'reception', 'siteVisit']

/** The meeting on one page: who leads, when one is where, what is to be decided. */
export const overview: SectionDefinition = {
  kind: 'overview',
  sideBySide: 'columns',
  build: (context) => {
    const { edition } = context
    const { language, words } = edition
    return [{
      id: 'overview',
      kicker: text(bodyName(edition, language)),
      heading: text(words('section.overview')),
      lines: openingLines(edition),
      orientation: 'portrait',
      blocks: [factsBlock(edition), ...daysBlocks(context)]
    }]
  }
}

function factsBlock(edition: Edition): Block {
  const { view, language, words } = edition
  const leads = view.order(language).map((country) => ({
    label: text(words('overview.leads', { ofCountry: countryName(country, language, 'of') })),
    value: joinTexts(
      view.delegates
        .filter(({ attendance }) => attendance.delegation === country && attendance.role === 'head')
        .map(({ person }) => joinTexts([personName(person, edition), written(person.title, edition)], ', ')),
      '; '
    )
  }))
  const facts = [
    { label: text(words('overview.theme')), value: written(view.meeting.theme, edition) },
    { label: text(words('cover.host')), value: text(countryName(view.meeting.host, language)) },
    ...leads,
    { label: text(words('overview.decisions')), value: decisions(edition) }
  ]
  return { kind: 'definitions', items: facts.filter(({ value }) => value.some((part) => part.text !== '')) }
}

function daysBlocks({ edition, side }: SectionContext): Block[] {
  const { view, words } = edition
  const placed = view.sessions.filter(isPlaced).filter(({ status, visibility }) => status !== 'cancelled' && isVisible(visibility, side))
  const heading: Block = { kind: 'heading', level: 2, id: 'overview-days', text: text(words('overview.days')) }
  if (placed.length === 0) return [heading, paragraph(text(words('programme.empty'), 'missing'))]
  const heads = clockHeads(edition, words('agenda.time'))
  const rows = view.days.flatMap((day): Row[] => {
    const here = placed.filter((session) => session.day === day)
    if (here.length === 0) return []
    return [groupRow(dayHeading(day, edition.language), heads.length + 2), ...rowsOfDay(here, edition)]
  })
  return [heading, table([...clockColumns(heads), { width: 3 }, { width: 1.4, isOptional: true }], [...heads, words('programme.session'), words('programme.place')], rows)]
}

/** What brings people together or is for one's own side, and one line for the groups that meet at one time. */
function rowsOfDay(sessions: readonly Placed[], edition: Edition): Row[] {
  const groupTimes = new Set<string>()
  return sessions.flatMap((session): Row[] => {
    if (session.kind === 'workingGroup') {
      if (groupTimes.has(session.start)) return []
      groupTimes.add(session.start)
      const together = sessions.filter((other) => other.kind === 'workingGroup' && other.start === session.start)
      return [row(`groups.${session.day}.${session.start}`, session, joinTexts([text(edition.words(`overview.group_${together.length === 1 ? 'one' : 'other'}`)), joinTexts(together.map((one) => groupOrTitle(one, edition)), '; ')], ' '), together.length === 1 ? placeOf(session, edition) : [], edition)]
    }
    if (!SHOWN.includes(session.kind) && session.visibility === 'shared') return []
    return [row(session.id, session, titleOf(session, edition), placeOf(session, edition), edition)]
  })
}

function placeOf({ room }: Placed, edition: Edition): Text {
  return written(edition.view.room(room)?.name ?? {}, edition)
}

/** Behind “Working groups:” the name of the group is enough. */
function groupOrTitle(session: Placed, edition: Edition): Text {
  const name = written(edition.view.group(session.group)?.name ?? {}, edition)
  return name.length > 0 ? name : titleOf(session, edition)
}

function row(id: string, session: Placed, title: Text, place: Text, edition: Edition): Row {
  const own = session.visibility === 'shared' ? [] : text(edition.words(`side.${session.visibility}`), 'soft')
  return { kind: rowKindOf(session.kind), id, about: `session/${session.id}`, cells: [cell(timesOf(session.day, session.start, session.minutes, edition)), ...cellsBeside(session.day, session.start, edition), cell(title, own), cell(place)] }
}

/** The items of the agenda on which the meeting decides, by their numbers, each on a line of its own. */
function decisions(edition: Edition): Text {
  const decided = edition.view.agenda.filter(({ item, session }) => item.purpose === 'decision' && (session === null || session.visibility === 'shared'))
  return joinTexts(decided.map(({ item, number }) => [...text(`${number}.${NO_BREAK_SPACE}`, 'soft'), ...required(item.title, edition)]), '\n')
}
