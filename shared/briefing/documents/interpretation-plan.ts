import { formatDuration, formatList, formatNumber } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { joinLink } from '#shared/domain/session/joining.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import { channelsOf, interpretationPlan, type Booth, type InterpretationPlan, type InterpretedSession } from '#shared/view/interpretation.ts'
import { type Block, type BodyRow, cell, type Cell, joinTexts, paragraph, type Part, type Row, run, table, text, type Text } from '../model/index.ts'
import { heading } from './agenda.ts'
import { type Edition, required, written } from './frame/edition.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import { address } from './frame/joining.ts'
import { atBeginning } from './people.ts'
import { cellsBeside, clockColumns, clockHeads, timesLine, timesListed, timesOf } from './frame/times.ts'

/** Rooms, booths, channels and receivers for those who set them up; teams and turns for those who work in them. */
export function interpretationParts(edition: Edition): Part[] {
  const plan = interpretationPlan(edition.view)
  return [roomsPart(plan, edition), teamsPart(plan, edition)]
}

function roomsPart(plan: InterpretationPlan, edition: Edition): Part {
  const { language, words } = edition
  return {
    id: 'interpretation-rooms',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.interpretationPlan')),
    lines: [...openingLines(edition), ...timesLine(edition)],
    orientation: 'landscape',
    blocks:
      plan.sessions.length === 0
        ? [paragraph(text(words('interpretation.empty'), 'missing'))]
        : [
            ...(edition.view.meeting.mode === 'virtual' ? [] : receiverLines(plan, edition)),
            roomsTable(plan, edition)
          ]
  }
}

function receiverLines({ receivers }: InterpretationPlan, edition: Edition): Block[] {
  const { language, words } = edition
  return [paragraph(text(channelsLine(['en', 'fr', 'es'], edition))), paragraph(text(words('interpretation.receiversAtOnce', { count: formatNumber(receivers, language) })))]
}

function roomsTable({ sessions }: InterpretationPlan, edition: Edition): Block {
  const { words } = edition
  const heads = clockHeads(edition, words('interpretation.time'))
  const columns = [...clockColumns(heads), { width: 2.8 }, { width: 1.5 }, { width: 'auto', align: 'right' } as const, { width: 'auto', align: 'right' } as const, { width: 'auto', align: 'right' } as const, { width: 1.3 }]
  return table(
    columns,
    [...heads, ...(['session', 'channels', 'booths', 'interpreters', 'receivers', 'notes'] as const).map((key) => words(`interpretation.${key}`))],
    byDay(sessions, columns.length, edition, (one) => [roomsRow(one, edition)])
  )
}

function roomsRow(one: InterpretedSession, edition: Edition): BodyRow {
  const { session, languages, boothsNeeded, boothsThere, interpretersNeeded, receivers, booths } = one
  const { language } = edition
  const number = (value: number): string => (value === 0 ? '–' : formatNumber(value, language))
  const assigned = booths.reduce((sum, { team }) => sum + team.length, 0)
  return {
    kind: 'plain',
    id: session.id,
    about: `session/${session.id}/needs`,
    cells: [
      cell(timesOf(session.day, session.start, session.minutes, edition)),
      ...cellsBeside(session.day, session.start, edition),
      cell(titleOf(one, edition), ...placeOf(one, edition)),
      cell(one.isConsecutive ? text(languagesIn(languages, edition)) : text(channelNumbers(languages, edition))),
      ofNeeded(boothsThere, boothsNeeded, number),
      ofNeeded(one.isConsecutive ? null : assigned, interpretersNeeded, number),
      cell(number(receivers)),
      cell(...notesOf(one, edition))
    ]
  }
}

/** The room; below it where the session is joined, if interpreters work from afar. */
function placeOf(one: InterpretedSession, edition: Edition): Text[] {
  const { view } = edition
  const link = view.meeting.mode === 'virtual' || remoteIn(one, edition).length > 0 ? joinLink(view, one.session) : null
  return [written(one.room?.name ?? {}, edition, 'soft'), link === null ? [] : address(link)]
}

/** Those of its booths who are not there, by id. */
function remoteIn({ booths }: InterpretedSession, { view }: Edition): string[] {
  return [...new Set(booths.flatMap(({ team }) => team))].filter((id) => view.delegates.find(({ person }) => person.id === id)?.attendance.presence === 'remote')
}

/** What is needed, and behind it what is there where that is less. */
function ofNeeded(there: number | null, needed: number, number: (value: number) => string): Cell {
  return there !== null && there < needed ? cell([run(number(needed)), run(` (${number(there)})`, 'missing')]) : cell(number(needed))
}

function notesOf(one: InterpretedSession, edition: Edition): Text[] {
  const { words } = edition
  const names = (people: readonly string[]): string => formatList(people.map((id) => nameOf(id, edition)), edition.language)
  const remote = remoteIn(one, edition)
  return [
    one.isConsecutive ? text(words('interpretation.consecutive')) : [],
    one.missing.length === 0 ? [] : text(words('interpretation.missing', { languages: languagesIn(one.missing, edition) })),
    one.session.needs.includes('hybrid') ? text(words('interpretation.hybrid')) : [],
    remote.length === 0 ? [] : text(words('interpretation.remote', { names: names(remote) })),
    ...one.signLanguages.map(({ language, people }) => text(words(`interpretation.${language}`, { names: names(people) }))),
    one.withoutBooth.length === 0 ? [] : text(words('interpretation.withoutBooth', { names: names(one.withoutBooth) }), 'missing')
  ]
}

function teamsPart(plan: InterpretationPlan, edition: Edition): Part {
  const { language, words } = edition
  return {
    id: 'interpretation-teams',
    kicker: text(bodyName(edition, language)),
    heading: text(words('interpretation.teams')),
    lines: [...openingLines(edition), ...timesLine(edition)],
    orientation: 'portrait',
    blocks: plan.sessions.length === 0 ? [paragraph(text(words('interpretation.empty'), 'missing'))] : [turnsTable(plan, edition), ...loadBlocks(plan, edition)]
  }
}

function turnsTable({ sessions }: InterpretationPlan, edition: Edition): Block {
  const { words } = edition
  const heads = clockHeads(edition, words('interpretation.time'))
  const columns = [...clockColumns(heads), { width: 1.6 }, { width: 2.6 }]
  return table(
    columns,
    [...heads, words('interpretation.session'), words('interpretation.turns')],
    byDay(sessions, columns.length, edition, (one) => [
      {
        kind: 'plain',
        id: one.session.id,
        about: `session/${one.session.id}/people`,
        cells: [
          cell(timesOf(one.session.day, one.session.start, one.session.minutes, edition)),
          ...cellsBeside(one.session.day, one.session.start, edition),
          cell(titleOf(one, edition), ...placeOf(one, edition)),
          one.isConsecutive ? consecutiveCell(one, edition) : cell(...one.booths.map((booth) => boothLine(booth, edition)))
        ]
      }
    ])
  )
}

/** Who sits at the table with those who speak. */
function consecutiveCell({ session }: InterpretedSession, edition: Edition): Cell {
  const names = rolesOf(session, 'interpreter').map(({ person }) => text(nameOf(person, edition), 'strong'))
  return cell(joinTexts(names, '; '), text(edition.words('interpretation.consecutive'), 'soft'))
}

/** The booth, and who speaks when: a turn is told by its start, since one follows the other. */
function boothLine({ languages, team, turns }: Booth, edition: Edition): Text {
  const { words } = edition
  const label = run(`${boothName(languages, edition)} `, 'label')
  if (team.length === 0) return [label, run(words('interpretation.nobody'), 'missing')]
  const byPerson = team.map((person) => {
    const mine = turns.filter((turn) => turn.person === person).map(({ start }) => start)
    return [run(nameOf(person, edition), 'strong'), mine.length === 0 ? run(` ${words('interpretation.relief')}`, 'soft') : run(` ${timesListed(mine, edition)}`)]
  })
  return [label, ...joinTexts(byPerson, '; ')]
}

function loadBlocks({ loads }: InterpretationPlan, edition: Edition): Block[] {
  const { words, language } = edition
  if (loads.length === 0) return []
  const columns = [{ width: 2 }, { width: 'auto', align: 'right' } as const, { width: 'auto', align: 'right' } as const, { width: 'auto', align: 'right' } as const]
  const days = [...new Set(loads.map(({ day }) => day))]
  const rows = days.flatMap((day): Row[] => [
    { kind: 'group', cells: [{ ...cell(heading(day, language)), span: columns.length }] },
    ...loads.filter((load) => load.day === day).map(
      (load): BodyRow => ({
        kind: 'plain',
        about: `person/${load.person}`,
        cells: [
          cell([run(nameOf(load.person, edition)), ...(load.isRemote ? [run(` ${words('interpretation.fromDistance')}`, 'soft')] : [])]),
          cell(formatNumber(load.sessions, language)),
          cell(text(formatDuration(load.minutes, language), load.minutes > load.limit ? 'missing' : undefined)),
          cell(formatDuration(load.limit, language))
        ]
      })
    )
  ])
  return [
    { kind: 'heading', level: 2, id: 'interpretation-hours', text: text(words('interpretation.hours')) },
    table(columns, [words('interpretation.interpreter'), words('interpretation.sessions'), words('interpretation.total'), words('interpretation.limit')], rows)
  ]
}

/** Rows under the heads of their days. */
function byDay(sessions: readonly InterpretedSession[], span: number, { language }: Edition, rowsOf: (one: InterpretedSession) => BodyRow[]): Row[] {
  return sessions.flatMap((one, index): Row[] => {
    const head: Row = { kind: 'group', cells: [{ ...cell(heading(one.session.day, language)), span }] }
    return one.session.day === sessions[index - 1]?.session.day ? rowsOf(one) : [head, ...rowsOf(one)]
  })
}

function titleOf({ session }: InterpretedSession, edition: Edition): Text {
  const own = written(session.title, edition, 'strong')
  return own.length > 0 ? own : required(edition.view.group(session.group)?.name ?? {}, edition, 'strong')
}

/** `Channels: 0 floor, 1 English, 2 French, 3 Spanish`. */
function channelsLine(languages: readonly Language[], edition: Edition): string {
  return edition.words('interpretation.channelsAre', { list: channelNumbers(languages, edition) })
}

function channelNumbers(languages: readonly Language[], { words }: Edition): string {
  return channelsOf(languages)
    .map(({ number, language }) => `${number}\u00A0${language === null ? words('interpretation.floor') : words(`interpretation.${language}`)}`)
    .join(', ')
}

/** `English and Spanish:`; where several languages share a cell by their letters, so that a team is not named once in each: `EN ES`. */
function boothName(languages: readonly Language[], edition: Edition): string {
  if (edition.sideBySide === 'lines') return languages.map((one) => one.toUpperCase()).join(' ')
  return edition.words('interpretation.booth', { languages: atBeginning(languagesIn(languages, edition)) })
}

function languagesIn(languages: readonly Language[], { words, language }: Edition): string {
  return formatList(languages.map((one) => words(`interpretation.${one}`)), language)
}

function nameOf(id: string, { view }: Edition): string {
  const person = view.person(id)
  return person ? fullName(person) : ''
}
